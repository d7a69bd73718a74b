import { stringify } from 'csv-stringify/sync';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { openFile } from '../read/open-file.ts';
import { makeReadingText, positionAt, toPoints } from '../read/reading-text.ts';
import type { StudySpec } from '../read/study/study-spec.ts';
import { normalizeName, type StudyFolder } from '../read/study-folder.ts';
import { readJson } from '../read/transcript/read-json.ts';
import type { Language } from '../result/text.ts';
import { copyStudy, readStudyTables, type StudyCopy, tableTexts } from './copy-study.ts';
import { doubtSentences } from './doubt-sentences.ts';
import { extendKey } from './extend-key.ts';
import type { PersonalKind } from './finding.ts';
import { inertCell } from './inert-cell.ts';
import { masker } from './mask-text.ts';
import { defaultKeyFile, type KeyEntry, keyColumns, type PrivacyKey } from './privacy-key.ts';
import { type Doubtful, type PseudonymizedText, pseudonymizer } from './pseudonymize-text.ts';
import { changeJson, readSourceCopy, type SourceCopy } from './source-copy.ts';
import { speakerNames } from './speaker-names.ts';
import { publicNames } from './study-names.ts';

export interface PseudonymizeInput {
  folder: StudyFolder;
  spec: StudySpec;
  /** Null before the first time. */
  key: PrivacyKey | null;
  /** Of the reasons in the list of doubts. Placeholders are in the study's language. */
  language: Language;
}

export interface PseudonymizedStudy {
  /** Copies by their name in the output folder, sources in the order of study.yaml. */
  copies: { name: string; source: string; text: string; form: SourceCopy['form'] }[];
  /** The other files of the copy: study.yaml, codings, checklists, decisions, visitor logs, the publication. */
  study: StudyCopy;
  /** The key file; `text` is null when nothing was added, and the file stays as it is. */
  key: { file: string; text: string | null; added: number };
  /** The list of what a person must look at, as CSV. */
  unsure: string;
  unsureCount: number;
  /** Places that were replaced, by kind. */
  replaced: ReadonlyMap<PersonalKind, number>;
  /** Sources that could not be read. */
  diagnostics: Diagnostic[];
}

/**
 * Pseudonymises every interview and every set of notes of a study, and what refers to them, as a study of its own. Writes nothing: what comes back are the texts of the files. With the
 * key that came back the same study gives the same texts again.
 */
export async function pseudonymizeStudy({ folder, spec, key, language }: PseudonymizeInput): Promise<PseudonymizedStudy> {
  const { copies, diagnostics } = await readCopies(folder, spec);
  const known = key?.entries ?? [];
  const transcripts = copies.map(({ transcript }) => transcript);
  const tables = await readStudyTables(folder, spec);
  const texts = [...copies.flatMap(textsOf), ...tableTexts(tables)];
  const rules = { language: spec.language, isPublic: publicNames(spec) };
  const entries = extendKey(known, speakerNames(spec, transcripts), texts, rules);
  const pseudonymize = pseudonymizer(entries, rules);
  const done = copies.map((copy) => ({ copy, ...pseudonymizeCopy(copy, pseudonymize) }));
  const sources = done.map(({ copy, text }) => ({ file: copy.file, name: copy.name, text, transcript: copy.transcript }));
  const mask = masker({
    entries: entries.filter((entry) => entry.mask === 'keep'),
    assumed: [],
    isPublic: publicNames(spec),
    language: spec.language,
  });
  const study = await copyStudy(spec, tables, sources, pseudonymize, (text) => mask(text).text);
  const doubts = done.flatMap(({ copy, doubts: found }) => found.map((doubtful) => ({ copy, doubtful })));
  return {
    copies: done.map(({ copy, text }) => ({ name: copy.name, source: copy.file, text, form: copy.form })),
    study,
    key: {
      file: key?.file ?? normalizeName(spec.privacy?.key ?? defaultKeyFile) ?? defaultKeyFile,
      text: isSame(known, entries) ? null : keyCsv(entries, spec.language),
      added: entries.length - known.length,
    },
    unsure: unsureCsv(doubts, language),
    unsureCount: doubts.length,
    replaced: sumCounts(done.map(({ replaced }) => replaced)),
    diagnostics: [...diagnostics, ...tables.diagnostics, ...study.diagnostics],
  };
}

async function readCopies(folder: StudyFolder, spec: StudySpec): Promise<{ copies: SourceCopy[]; diagnostics: Diagnostic[] }> {
  const files = await folder.list();
  const copies: SourceCopy[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of spec.sources) {
    const file = normalizeName(source.file);
    if (file === null || !files.includes(file) || copies.some((copy) => copy.file === file)) continue;
    const { bytes, diagnostics: refused } = await openFile(folder, file);
    const read = bytes ? await readSourceCopy(file, bytes, source) : { copy: null, diagnostics: [] };
    diagnostics.push(...refused, ...read.diagnostics);
    if (read.copy) copies.push(read.copy);
  }
  return { copies: copies.map((copy) => withFreeName(copy, copies)), diagnostics };
}

/** `a.docx` becomes `a.txt`, or `a.docx.txt` beside another source of that name. */
function withFreeName(copy: SourceCopy, copies: readonly SourceCopy[]): SourceCopy {
  const isTaken = copies.some((other) => other !== copy && other.name.toLowerCase() === copy.name.toLowerCase());
  return isTaken && copy.form === 'turns' ? { ...copy, name: `${copy.file}.txt` } : copy;
}

function textsOf({ text, form }: SourceCopy): string[] {
  if (form !== 'json') return [text];
  const texts: string[] = [];
  changeJson(readJson(text), (part) => {
    texts.push(part);
    return part;
  });
  return texts;
}

function pseudonymizeCopy({ text, form }: SourceCopy, pseudonymize: (text: string) => PseudonymizedText): PseudonymizedText {
  if (form !== 'json') {
    const done = pseudonymize(text);
    // A label that stood in brackets itself: `[Budi]: …` of WhisperX.
    return { ...done, text: done.text.replace(/^\[\[([^[\]\n]+)\]\]:/gm, '[$1]:') };
  }
  const counts: PseudonymizedText['replaced'][] = [];
  const changed = changeJson(readJson(text), (part) => {
    const done = pseudonymize(part);
    counts.push(done.replaced);
    return done.text;
  });
  return { text: `${JSON.stringify(changed, null, 2)}\n`, doubts: pseudonymize(text).doubts, edits: [], replaced: sumCounts(counts) };
}

function isSame(known: readonly KeyEntry[], entries: readonly KeyEntry[]): boolean {
  return known.length === entries.length && known.every(({ placeholder }, index) => placeholder === entries[index]?.placeholder);
}

/** With `;` in an Indonesian study: what a spreadsheet of an Indonesian system expects. */
function keyCsv(entries: readonly KeyEntry[], language: Language): string {
  const rows = entries.map((entry) => keyColumns.map((column) => inertCell(entry[column] ?? '')));
  return stringify([[...keyColumns], ...rows], { bom: true, delimiter: language === 'id' ? ';' : ',' });
}

function unsureCsv(doubts: readonly { copy: SourceCopy; doubtful: Doubtful }[], language: Language): string {
  const readings = new Map(doubts.map(({ copy }) => [copy, makeReadingText({ file: copy.file, sha256: '', text: copy.text })]));
  const rows = doubts.flatMap(({ copy, doubtful: { start, end, doubt } }) => {
    const reading = readings.get(copy);
    if (!reading) return [];
    const { line, column } = positionAt(reading, toPoints(reading, start));
    return [[copy.file, String(line), String(column), inertCell(copy.text.slice(start, end)), doubtSentences[language][doubt]]];
  });
  return stringify([['file', 'line', 'column', 'found', 'why'], ...rows], { bom: true, delimiter: language === 'id' ? ';' : ',' });
}

function sumCounts(counts: readonly ReadonlyMap<PersonalKind, number>[]): Map<PersonalKind, number> {
  const sum = new Map<PersonalKind, number>();
  for (const [kind, count] of counts.flatMap((map) => [...map])) sum.set(kind, (sum.get(kind) ?? 0) + count);
  return sum;
}
