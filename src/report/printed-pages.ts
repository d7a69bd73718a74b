import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF finds in it. */
export interface PrintedPages {
  /** The text of every page, in order. */
  texts: string[];
  /** Id of every element that a link inside the document points to → its page, counted from 1. */
  pageNumbers: Map<string, number>;
}

/** Reads the text and the named destinations of a PDF. Rejects when the bytes are no PDF. */
export async function readPrintedPages(pdf: Uint8Array): Promise<PrintedPages> {
  return withDocument(pdf, async (document) => ({ texts: await textsOf(document), pageNumbers: await pageNumbersOf(document) }));
}

/** The named destinations alone: see `PrintedPages.pageNumbers`. Rejects when the bytes are no PDF. */
export async function readPageNumbers(pdf: Uint8Array): Promise<Map<string, number>> {
  return withDocument(pdf, pageNumbersOf);
}

async function withDocument<T>(pdf: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { getDocument } = await loadPdfJs();
  // A copy, because pdf.js takes the bytes away from whoever hands them over.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** Loads what reads a PDF, so that it is there when a PDF is. */
export async function prepareReader(): Promise<void> {
  await loadPdfJs();
}

/** The worker is loaded here, because it would otherwise come later and replace `push` again. */
async function loadPdfJs() {
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  // For arrays of over four thousand million entries pdf.js puts a much slower `push` in place of Node's, for the whole program.
  Array.prototype.push = push;
  return pdfjs;
}

async function textsOf(document: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return texts;
}

async function pageNumbersOf(document: PDFDocumentProxy): Promise<Map<string, number>> {
  const pageNumbers = new Map<string, number>();
  for (const [name, destination] of Object.entries(await document.getDestinations())) {
    if (Array.isArray(destination)) pageNumbers.set(decodeId(name), (await document.getPageIndex(destination[0])) + 1);
  }
  return pageNumbers;
}

/** Chromium writes an id as it stands in a URL. */
function decodeId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
