import path from 'node:path';
import { type JudgementFile, readJudgementFile } from '../read/judgement-file.ts';
import { judgementColumns } from '../read/judgements.ts';
import { normalizeName, openStudyFolder, type StudyFolder } from '../read/study-folder.ts';
import { workbookKind } from '../read/xlsx/open-workbook.ts';
import { judgementCsv } from '../report/judgement-csv.ts';
import { judgementRows } from '../report/judgement-rows.ts';
import type { Result } from '../result/result.ts';
import { evaluatePath, studyRoot } from './evaluate-path.ts';
import { type JudgeStrings, judgeStrings } from './judge-strings.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { AddCommand } from './program.ts';
import { readSpec } from './read-spec.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** `evaluate judge <study>` */
export const judgeCommand: AddCommand = (program, terminal, shared, done) => {
  program
    .command('judge')
    .description(judgeStrings(terminal.language).judge)
    .argument('<study>', shared.study)
    .addHelpText('after', `\n${shared.examples}\n  evaluate judge my-study`)
    .action(async (study: string) => done(await judgeStudy(study, terminal)));
};

const defaultFile = 'judgements.csv';

/** Writes the proposals beside the decisions that are already there. Resolves to 1 when a file has errors; then nothing is written. */
export async function judgeStudy(study: string, terminal: Terminal): Promise<0 | 1> {
  const strings = judgeStrings(terminal.language);
  const root = studyRoot(study);
  const folder = openStudyFolder(root);
  const files: readonly string[] = await folder.list().catch(() => []);
  const named = files.includes('study.yaml') ? await namedFile(folder) : null;
  const file = named ?? defaultFile;
  const there = files.includes(file);
  // A file that study.yaml names and nobody has written yet is what this command is for.
  const { result } = await evaluatePath(study, { folder: there ? folder : withEmptyTable(folder, file) }, terminal);
  if (!result) return 1;
  const existing = there ? await readExisting(folder, file, terminal) : newFile(result);
  if (!existing) {
    terminal.err(strings.nothingWritten(file));
    return 1;
  }
  const rows = judgementRows(result);
  const text = judgementCsv(rows, existing.rows, existing);
  const before = there ? Buffer.from(await folder.read(file)) : null;
  const changed = !before?.equals(Buffer.from(text));
  if (changed) await writeWhole(path.join(root, ...file.split('/')), text, strings.cannotWrite);
  terminal.out(changed ? strings.wrote(file, rows.length) : strings.unchanged(file));
  report(result, terminal, strings);
  if (named === null) terminal.out(strings.nameIt(file));
  return 0;
}

/** The file that study.yaml names for decisions; null when it names none, or cannot be read. Its problems are reported when it is evaluated. */
async function namedFile(folder: StudyFolder): Promise<string | null> {
  const spec = await readSpec(folder);
  return spec?.judgements === undefined ? null : normalizeName(spec.judgements);
}

function withEmptyTable(folder: StudyFolder, file: string): StudyFolder {
  const header = new TextEncoder().encode(`${judgementColumns.required.join(',')}\n`);
  return {
    ...folder,
    list: async () => [...(await folder.list()), file].sort(),
    read: async (name) => (name === file ? header : folder.read(name)),
  };
}

/** An Indonesian spreadsheet separates by `;`. */
function newFile({ study }: Result): JudgementFile {
  return { rows: [], delimiter: study.language === 'id' ? ';' : ',', newline: '\n' };
}

async function readExisting(folder: StudyFolder, file: string, terminal: Terminal): Promise<JudgementFile | null> {
  const bytes = await folder.read(file);
  if (workbookKind(bytes) !== null) {
    terminal.err(judgeStrings(terminal.language).workbook(file));
    return null;
  }
  const { found, diagnostics } = readJudgementFile(file, bytes);
  await printDiagnostics(diagnostics, folder, terminal);
  return found;
}

function report(result: Result, terminal: Terminal, strings: JudgeStrings): void {
  const subIndicators = (result.scopes[0]?.indicators ?? []).flatMap((indicator) => indicator.subIndicators);
  const open = subIndicators.filter(({ decided }) => decided === null).length;
  terminal.out(strings.undecided(open, subIndicators.length));
  const differing = subIndicators.filter(({ decided, proposed }) => decided !== null && decided.level !== proposed);
  if (differing.length > 0) terminal.out(strings.differing(differing.map(({ id }) => id).join(', ')));
  if (open > 0) terminal.out(strings.how);
}
