import { readFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { codedColumns, codePassages, type OpenPassage } from '../code/code-passages.ts';
import { makePassageCoder } from '../code/passage-coder.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { readCsvRecords } from '../read/csv/csv-records.ts';
import { readTableSource } from '../read/table-source.ts';
import { neutralizeFormula } from '../result/formula-safe.ts';
import { codeStrings } from './code-strings.ts';
import { openCodebook } from './codebook-files.ts';
import type { Terminal } from './terminal.ts';

export interface CodeTableOptions {
  passages: string;
  column: string;
  questionColumn: string | undefined;
  format: 'csv' | 'json';
  rubric: string;
}

/** Codes a table of open answers and writes one line per answer to stdout, and nothing else there. Throws UsageError when there is no such table, column or codebook. */
export async function codeTable(options: CodeTableOptions, terminal: Terminal): Promise<0 | 1> {
  const strings = codeStrings(terminal.language);
  const passages = await readPassages(options, terminal);
  const { codebook, diagnostics } = await openCodebook(options.rubric, null, null);
  if (hasErrors(diagnostics)) throw new Error(`the bundled codebook has a problem: ${JSON.stringify(diagnostics[0])}`);
  if (!codebook) throw new UsageError(strings.noCodebook(options.rubric));
  terminal.err(strings.learning(codebook.passages.length));
  const coded = codePassages(passages, makePassageCoder(codebook, null), terminal.language);
  if (options.format === 'json') terminal.out(JSON.stringify(coded, null, 2));
  else {
    const rows = coded.map((row) => codedColumns.map((column) => neutralizeFormula(String(row[column]))));
    terminal.out(stringify([codedColumns, ...rows], { record_delimiter: '\n' }).trimEnd());
  }
  return 0;
}

/** Rows in their order; the id is that of the column `id`, or else the number of the row, counted from 1 below the header. */
async function readPassages({ passages: file, column, questionColumn }: CodeTableOptions, terminal: Terminal): Promise<OpenPassage[]> {
  const strings = codeStrings(terminal.language);
  const bytes = await readFile(file).catch((thrown: unknown) => {
    throw new UsageError(strings.noPassages(file, thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)));
  });
  const { reading } = readTableSource(file, bytes);
  const records = reading ? readCsvRecords(reading).rows : null;
  const [header, ...rows] = records ?? [];
  if (!header) throw new UsageError(strings.noPassages(file, 'CSV'));
  const names = header.cells.map((name) => name.trim());
  const place = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0) throw new UsageError(strings.noColumn(name, names.join(', ')));
    return at;
  };
  const answer = place(column);
  const question = questionColumn === undefined ? -1 : place(questionColumn);
  const id = names.indexOf('id');
  return rows.map(({ cells }, index) => ({
    id: cells[id]?.trim() || String(index + 1),
    text: cells[answer] ?? '',
    question: cells[question]?.trim() || null,
  }));
}
