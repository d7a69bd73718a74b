import path from 'node:path';
import { EnvironmentError, UsageError } from '../errors.ts';
import { evidenceCsv, scoresCsv } from '../report/csv.ts';
import { renderHtml } from '../report/html.ts';
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
  browser?: string | undefined;
}

/**
 * Writes the outputs that were asked for, each whole or not at all. When no PDF can be printed the others are still written, and the
 * error comes back instead of being thrown. Throws EnvironmentError when the folder cannot be written to.
 */
export async function writeOutputs(outputs: Outputs, terminal: Terminal): Promise<EnvironmentError | UsageError | null> {
  const { result, language, formats } = outputs;
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
  if (formats.includes('html')) await write('report.html', await renderHtml(result, language));
  if (!formats.includes('pdf')) return null;
  terminal.err(strings.printing(target('report.pdf')));
  try {
    // Puppeteer and pdf.js take longer to load than a run without a PDF takes.
    const { renderPdf } = await import('../report/pdf.ts');
    const html = (pageNumbers: ReadonlyMap<string, number>) => renderHtml(result, language, { pageNumbers });
    await writeWhole(
      target('report.pdf'),
      await renderPdf(html, { browser: outputs.browser, date: result.generated, language: terminal.language }),
      strings.cannotWrite,
    );
    return null;
  } catch (thrown) {
    if (thrown instanceof EnvironmentError || thrown instanceof UsageError) return thrown;
    throw thrown;
  }
}
