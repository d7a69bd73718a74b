import { stringify } from 'csv-stringify/sync';
import { codedColumns, codePassages } from '../code/code-passages.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { masker } from '../privacy/mask-text.ts';
import { type OpenPassage, readOpenPassages } from '../read/open-passages.ts';
import { readTableSource } from '../read/table-source.ts';
import { neutralizeFormula } from '../result/formula-safe.ts';
import type { Group } from '../result/result.ts';
import { codeStrings } from './code-strings.ts';
import { coderOnThreads } from './coder-on-threads.ts';
import { folderOfFile } from './folder-of-file.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { codebookOfRubric, codebookOfStudy } from './table-codebook.ts';
import type { Terminal } from './terminal.ts';

export interface CodeTableOptions {
  passages: string;
  column: string;
  questionColumn: string | undefined;
  format: 'csv' | 'json';
  /** A bundled rubric, or a rubric file with its codebook beside it. */
  rubric: string;
  /** Study whose rubric and target groups are used instead. */
  study: string | undefined;
}

/**
 * Codes a table of open answers and writes one line per answer to stdout, and nothing else there. Resolves to 1, with nothing on stdout,
 * when the table, the rubric or its codebook has errors. Throws UsageError when one of them is not there.
 */
export async function codeTable(options: CodeTableOptions, terminal: Terminal): Promise<0 | 1> {
  const strings = codeStrings(terminal.language);
  const passages = await readPassages(options, terminal);
  const { study, rubric } = options;
  const basis = study === undefined ? await codebookOfRubric(rubric, terminal) : await codebookOfStudy(study, terminal);
  if (!passages || !basis) return 1;
  const { codebook, learned } = basis;
  const groups: readonly Group[] | null = basis.groups;
  if (!learned) terminal.err(strings.learning(codebook.passages.length));
  const coder = await coderOnThreads({ codebook, groups, learned, passages });
  const mask = masker({ entries: [], assumed: [], isPublic: () => false, language: terminal.language });
  const coded = codePassages(passages, coder, { language: terminal.language, mask: (text) => mask(text).text });
  if (options.format === 'json') terminal.out(JSON.stringify(coded, null, 2));
  else {
    const rows = coded.map((row) => codedColumns.map((column) => neutralizeFormula(String(row[column]))));
    terminal.out(stringify([codedColumns, ...rows], { record_delimiter: '\n' }).trimEnd());
  }
  return 0;
}

/** Rows in their order; null when the table has errors, which are printed. */
async function readPassages(
  { passages: file, column, questionColumn }: CodeTableOptions,
  terminal: Terminal,
): Promise<OpenPassage[] | null> {
  const strings = codeStrings(terminal.language);
  const { folder, name } = folderOfFile(file);
  const bytes = await folder.read(name).catch((thrown: unknown) => {
    throw new UsageError(strings.noPassages(file, thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)));
  });
  const { reading, diagnostics } = readTableSource(name, bytes);
  const read = reading && readOpenPassages(reading, { answer: column, question: questionColumn ?? null });
  const problems = [...diagnostics, ...(read?.diagnostics ?? [])];
  await printDiagnostics(problems, folder, terminal);
  if (problems.some(({ code }) => code === 'csv/missing-column')) terminal.err(strings.columns((read?.names ?? []).join(', ')));
  return hasErrors(problems) ? null : (read?.passages ?? null);
}
