import type { Browser, Page } from 'puppeteer';
import { EnvironmentError } from '../errors.ts';
import type { Language } from '../result/text.ts';
import { withBrowser } from './browser.ts';
import { printFailures } from './print-failures.ts';
import { readPageNumbers, readPrintedPages } from './printed-pages.ts';

export interface PdfOptions {
  /** Path of the browser that the user named. */
  browser?: string | undefined;
  /** The PDF's creation date: an ISO instant or day. The same HTML and date give the same bytes in the same browser. */
  date: string;
  /** Language of an error's sentence. */
  language: Language;
}

/**
 * Page of every element that a link inside the document points to, by its id, counted from 1 as a PDF reader counts.
 * Empty on the first call.
 */
export type PageNumbers = ReadonlyMap<string, number>;

/** Enough for a table of contents that grows by a line when its numbers get longer. */
const mostPasses = 4;
const patience = 120_000;

/**
 * Prints a document as a tagged PDF with outline, on the paper that its CSS names. `html` is called with the page numbers of
 * the print before, until they no longer change: that is how a table of contents gets its numbers. Scripts never run and
 * nothing but `data:` is loaded. The title and the language are those of the HTML.
 *
 * @throws {UsageError} `options.browser` is no program.
 * @throws {EnvironmentError} there is no browser, or it printed a page without text (as one without fonts does).
 */
export async function renderPdf(html: (pageNumbers: PageNumbers) => string | Promise<string>, options: PdfOptions): Promise<Uint8Array> {
  return withBrowser({ named: options.browser, language: options.language }, async (browser) => {
    // The draft only tells the page numbers. Without tags and outline it takes half the time, and its pages break alike.
    const draft = await printOnce(browser, await html(new Map()), { isDraft: true });
    let pageNumbers: PageNumbers = await readPageNumbers(draft);
    for (let pass = 2; pass <= mostPasses; pass += 1) {
      const pdf = await printOnce(browser, await html(pageNumbers), { isDraft: false });
      const printed = await readPrintedPages(pdf);
      requireText(printed.texts, options.language);
      if (sameNumbers(printed.pageNumbers, pageNumbers)) return withDate(pdf, options.date);
      pageNumbers = printed.pageNumbers;
    }
    throw new Error(`the page numbers still change after ${mostPasses} prints`);
  });
}

async function printOnce(browser: Browser, html: string, { isDraft }: { isDraft: boolean }): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await isolate(page);
    await page.setContent(html, { waitUntil: 'load', timeout: patience });
    return await page.pdf({ tagged: !isDraft, outline: !isDraft, preferCSSPageSize: true, printBackground: true, timeout: patience });
  } finally {
    await page.close();
  }
}

async function isolate(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const decision = request.url().startsWith('data:') ? request.continue() : request.abort();
    // The page may be gone before the answer arrives.
    decision.catch(() => undefined);
  });
}

function requireText(texts: readonly string[], language: Language): void {
  const blank = texts.findIndex((text) => text.trim() === '');
  if (blank !== -1) throw new EnvironmentError(printFailures[language].blankPage(blank + 1));
}

function sameNumbers(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}

/**
 * The browser writes the time of printing; a report is dated by its result. Digits are replaced in place, because a PDF
 * finds its objects by byte offset (ISO 32000-1, 7.9.4 for the form of a date).
 */
function withDate(pdf: Uint8Array, date: string): Uint8Array {
  const digits = new Date(date).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replaceAll(/(\/(?:CreationDate|ModDate) \(D:)\d{14}[-+]\d{2}'\d{2}'/g, `$1${digits}+00'00'`), 'latin1');
}
