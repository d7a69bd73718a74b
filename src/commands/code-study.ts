import path from 'node:path';
import { codingsCsv, readCodingCells } from '../code/codings-csv.ts';
import type { LearnedCoder } from '../code/learned-coder.ts';
import { mergeSuggestions } from '../code/merge-suggestions.ts';
import { segmentsOf } from '../code/segments.ts';
import { type CodingCells, type Suggestions, suggestCodings } from '../code/suggest-codings.ts';
import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { keyMasker } from '../privacy/mask-text.ts';
import { readPrivacyKey } from '../privacy/privacy-key.ts';
import type { Codebook } from '../read/codebook/codebook.ts';
import { codingColumns } from '../read/codings/coding-row.ts';
import type { StudySpec } from '../read/study/study-spec.ts';
import { openStudyFolder, type StudyFolder } from '../read/study-folder.ts';
import { readTableSource } from '../read/table-source.ts';
import { bundledCoder } from './bundled-coder.ts';
import { codeStrings } from './code-strings.ts';
import { openCodebook } from './codebook-files.ts';
import { coderOnThreads } from './coder-on-threads.ts';
import { evaluatePath, type PathEvaluation, studyRoot } from './evaluate-path.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readSpec } from './read-spec.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/** Where suggestions are written, from the study folder. */
const suggestedFile = 'codings/suggested.csv';

/**
 * Writes suggestions for every passage of a study below the rows that are already there, which stay as they are. Resolves to
 * 1 when a file has errors; then nothing is written. Throws UsageError when there is no study or no codebook.
 */
export async function codeStudy(study: string, terminal: Terminal): Promise<0 | 1> {
  const strings = codeStrings(terminal.language);
  const root = studyRoot(study);
  const folder = openStudyFolder(root);
  const files: readonly string[] = await folder.list().catch(() => []);
  const there = files.includes(suggestedFile);
  // A file that study.yaml names and nobody has written yet is what this command is for.
  const evaluation = await evaluatePath(study, { folder: there ? folder : withEmptyTable(folder) }, terminal);
  const spec = await readSpec(folder);
  const codebook = spec && evaluation.rubric && evaluation.exitCode === 0 ? await codebookOf(spec, evaluation, folder, terminal) : null;
  const existing = there ? await readExisting(folder, terminal) : emptyTable(spec);
  if (!spec || !codebook || !existing) {
    terminal.err(strings.nothingWritten);
    return 1;
  }
  const learned = await bundledCoder(spec.rubric, codebook);
  if (!learned) terminal.err(strings.learning(codebook.passages.length));
  const suggestions = await suggest({ spec, codebook, learned, evaluation, folder });
  const { rows, added } = mergeSuggestions(existing.rows, suggestions.rows);
  if (added > 0 || !there)
    await writeWhole(path.join(root, ...suggestedFile.split('/')), codingsCsv(rows, existing.delimiter), strings.cannotWrite);
  report({ suggestions, added, kept: existing.rows.length, isNamed: spec.codings.some(({ file }) => file === suggestedFile) }, terminal);
  return 0;
}

function withEmptyTable(folder: StudyFolder): StudyFolder {
  const header = new TextEncoder().encode(`${codingColumns.join(',')}\n`);
  return {
    ...folder,
    list: async () => [...new Set([...(await folder.list()), suggestedFile])].sort(),
    read: async (name) => (name === suggestedFile ? header : folder.read(name)),
  };
}

async function codebookOf(spec: StudySpec, { rubric }: PathEvaluation, folder: StudyFolder, terminal: Terminal): Promise<Codebook | null> {
  const codes = rubric?.indicators.flatMap((indicator) => indicator.subIndicators.map(({ id }) => id)) ?? null;
  const { codebook, diagnostics } = await openCodebook(spec.rubric, folder, codes);
  await printDiagnostics(diagnostics, folder, terminal);
  if (!codebook && !hasErrors(diagnostics)) throw new UsageError(codeStrings(terminal.language).noCodebook(spec.rubric));
  return codebook;
}

interface Table {
  rows: CodingCells[];
  delimiter: ',' | ';';
}

function emptyTable(spec: StudySpec | null): Table {
  return { rows: [], delimiter: spec?.language === 'en' ? ',' : ';' };
}

async function readExisting(folder: StudyFolder, terminal: Terminal): Promise<Table | null> {
  const { reading, diagnostics } = readTableSource(suggestedFile, await folder.read(suggestedFile));
  const found = reading ? readCodingCells(reading) : { rows: null, delimiter: ',' as const, diagnostics: [] };
  const problems: Diagnostic[] = [...diagnostics, ...found.diagnostics];
  if (!found.rows) await printDiagnostics(problems, folder, terminal);
  return found.rows && { rows: found.rows, delimiter: found.delimiter };
}

interface SuggestParts {
  spec: StudySpec;
  codebook: Codebook;
  learned: LearnedCoder | null;
  evaluation: PathEvaluation;
  folder: StudyFolder;
}

async function suggest({ spec, codebook, learned, evaluation, folder }: SuggestParts): Promise<Suggestions> {
  const groups = evaluation.evidence?.groups ?? [];
  const { key } = await readPrivacyKey({ folder, spec });
  return suggestCodings({
    transcripts: evaluation.transcripts,
    informants: evaluation.evidence?.informants ?? [],
    coder: await coderOnThreads({ codebook, groups, learned, passages: evaluation.transcripts.flatMap(segmentsOf) }),
    scores: { first: codebook.suggest.suggest_score, further: codebook.suggest.further_score },
    language: spec.language,
    mask: key ? keyMasker(key.entries) : undefined,
  });
}

interface Outcome {
  suggestions: Suggestions;
  added: number;
  kept: number;
  isNamed: boolean;
}

function report({ suggestions, added, kept, isNamed }: Outcome, terminal: Terminal): void {
  const strings = codeStrings(terminal.language);
  const { segments, withoutCode, rows } = suggestions;
  terminal.out(strings.summary({ segments, withoutCode, suggested: rows.length, added, kept }));
  terminal.out(added > 0 || kept === 0 ? strings.wrote(suggestedFile) : strings.unchanged(suggestedFile));
  if (!isNamed) terminal.out(strings.nameIt(suggestedFile));
  terminal.out(strings.next);
}
