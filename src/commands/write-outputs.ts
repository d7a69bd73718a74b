import path from 'node:path';
import { EnvironmentError, UsageError } from '../errors.ts';
import { evidenceCsv, scoresCsv } from '../report/csv.ts';
import { renderHtml } from '../report/html.ts';
import type { Printer } from '../report/pdf.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import type { RunFormat } from './options.ts';
import { commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export interface Outputs {
  result: Result;
  language: Language;
  formats: readonly RunFormat[];
  /** Folder; made when it is missing. */
  output: string;
  /** For the PDF; null when none was asked for. */
  printer: Printer | null;
}

/**
 * Starts the printer when a PDF is among the formats, hands it to `use`, and ends it whatever happens. It gets ready while the result
 * is computed.
 */
export async function withPrinter<T>(
  formats: readonly RunFormat[],
  browser: string | undefined,
  terminal: Terminal,
  use: (printer: Printer | null) => Promise<T>,
): Promise<T> {
  if (!formats.includes('pdf')) return use(null);
  // Puppeteer and pdf.js take as long to load as a run without a PDF takes.
  const { openPrinter } = await import('../report/pdf.ts');
  const printer = openPrinter({ named: browser, language: terminal.language });
  try {
    return await use(printer);
  } finally {
    await printer.close();
  }
}

/**
 * Writes the outputs that were asked for, each whole or not at all. When no PDF can be printed the others are still written, and the
 * error comes back instead of being thrown. Throws EnvironmentError when the folder cannot be written to.
 */
export async function writeOutputs(outputs: Outputs, terminal: Terminal): Promise<EnvironmentError | UsageError | null> {
  const { result, language, formats, printer } = outputs;
  const strings = commandStrings(terminal.language);
  const target = (file: string) => path.join(outputs.output, file);
  const write = async (file: string, content: string | Uint8Array) => {
    terminal.err(strings.writing(target(file)));
    await writeWhole(target(file), content, strings.cannotWrite);
  };
  if (formats.includes('json')) await write('result.json', `${JSON.stringify(result, null, 2)}\n`);
  if (formats.includes('csv')) {
    await write('scores.csv', scoresCsv(result, language));
    await write('evidence.csv', evidenceCsv(result));
  }
  if (!printer && !formats.includes('html')) return null;
  const html = await renderHtml(result, language);
  if (formats.includes('html')) await write('report.html', html);
  if (!printer) return null;
  terminal.err(strings.printing(target('report.pdf')));
  try {
    await writeWhole(target('report.pdf'), await printer.print(html, result.generated), strings.cannotWrite);
    return null;
  } catch (thrown) {
    if (thrown instanceof EnvironmentError || thrown instanceof UsageError) return thrown;
    throw thrown;
  }
}
