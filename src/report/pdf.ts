import type { Page } from 'puppeteer';
import { EnvironmentError } from '../errors.ts';
import type { Language } from '../result/text.ts';
import { type BrowserChoice, type OpenBrowser, openBrowser } from './browser.ts';
import { printFailures } from './print-failures.ts';
import { prepareReader, readPageNumbers, readPrintedPages } from './printed-pages.ts';

/** A browser with an empty page, on its way or ready. */
export interface Printer {
  /**
   * Prints a document as a tagged PDF with outline, on the paper that its CSS names. An element with `data-page-of` gets as its
   * text the page on which the element with that id begins, counted from 1 as a PDF reader counts; a link must lead to that id.
   * Scripts never run and nothing but `data:` is loaded. The title and the language are those of the HTML.
   *
   * @param date The PDF's creation date: an ISO instant or day. The same HTML and date give the same bytes in the same browser.
   * @throws {UsageError} what the user named is no program.
   * @throws {EnvironmentError} there is no browser, or it printed a page without text (as one without fonts does).
   */
  print(html: string, date: string): Promise<Uint8Array>;
  /** Ends the browser, also one that is still starting. */
  close(): Promise<void>;
}

/** Page of every element that a link inside the document points to, by its id. */
type PageNumbers = ReadonlyMap<string, number>;

/** Enough for a table of contents that grows by a line when its numbers get longer. */
const mostPasses = 4;
const patience = 120_000;
const paper = { preferCSSPageSize: true, printBackground: true, timeout: patience };

/** Begins to start a browser and comes back at once, so that it starts while the document is written. Throws nothing: `print` does. */
export function openPrinter(choice: BrowserChoice): Printer {
  const abandon = new AbortController();
  const opened = openBrowser(choice, abandon.signal);
  const blank = opened.then(openPage);
  // Whoever never prints need not hear that there is no browser.
  blank.catch(() => undefined);
  return {
    print: async (html, date) => withDate(await printNumbered(await blank, html, choice.language), date),
    close: async () => {
      abandon.abort();
      const browser = await opened.catch(() => null);
      await browser?.close();
    },
  };
}

async function openPage({ browser }: OpenBrowser): Promise<Page> {
  const page = await browser.newPage();
  await isolate(page);
  await page.emulateMediaType('print');
  return page;
}

async function printNumbered(page: Page, html: string, language: Language): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load', timeout: patience });
  let pageNumbers = await draftPageNumbers(page);
  for (let pass = 1; pass < mostPasses; pass += 1) {
    await fillIn(page, pageNumbers);
    const pdf = await page.pdf({ ...paper, tagged: true, outline: true });
    const printed = await readPrintedPages(pdf);
    requireText(printed.texts, language);
    if (sameNumbers(printed.pageNumbers, pageNumbers)) return pdf;
    pageNumbers = printed.pageNumbers;
  }
  throw new Error(`the page numbers still change after ${mostPasses} prints`);
}

/** The draft only tells where pages break. Without tags and with nothing to paint it takes a third of the time. */
async function draftPageNumbers(page: Page): Promise<PageNumbers> {
  const veil = await page.addStyleTag({ content: '*{visibility:hidden!important}' });
  const [draft] = await Promise.all([page.pdf({ ...paper, tagged: false, outline: false }), prepareReader()]);
  await veil.evaluate((style) => style.remove());
  return readPageNumbers(draft);
}

async function fillIn(page: Page, pageNumbers: PageNumbers): Promise<void> {
  await page.$$eval(
    '[data-page-of]',
    (elements, numbers) => {
      for (const element of elements) element.textContent = String(numbers[element.getAttribute('data-page-of') ?? ''] ?? '');
    },
    Object.fromEntries(pageNumbers),
  );
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
