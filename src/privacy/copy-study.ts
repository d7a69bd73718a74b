import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { checklistColumns, detailColumns } from '../read/checklists/checklist-columns.ts';
import { readChecklistFile } from '../read/checklists/checklist-file.ts';
import type { ChecklistRow } from '../read/checklists/checklist-rows.ts';
import { type CodingColumn, codingColumns } from '../read/codings/coding-row.ts';
import { readCodings } from '../read/codings/codings.ts';
import type { CsvRow } from '../read/csv/csv-table.ts';
import { judgementColumns } from '../read/judgements.ts';
import { openFile } from '../read/open-file.ts';
import { sliceSpan } from '../read/reading-text.ts';
import type { StudySpec } from '../read/study/study-spec.ts';
import { normalizeName, type StudyFolder } from '../read/study-folder.ts';
import { readTableFile } from '../read/table-file.ts';
import { readTranscriptFile } from '../read/transcript/read-transcript.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import type { KeptTable } from '../read/visits/visit-table.ts';
import { readLogRows } from '../read/visits/visitor-log.ts';
import { copyCsv } from './copy-csv.ts';
import { copyLogRows } from './copy-log.ts';
import { moveSpan } from './move-span.ts';
import type { PseudonymizedText } from './pseudonymize-text.ts';
import { copyPublished, publishedTexts } from './published-copy.ts';
import { copyStudyYaml, studyYamlTexts } from './study-yaml-copy.ts';
import { standInMaker } from './visitor-stand-ins.ts';

/** The tables of a study that its copy has too, as they were read. */
export interface StudyTables {
  yaml: string;
  codings: { file: string; bytes: Uint8Array }[];
  checklists: { file: string; rows: readonly ChecklistRow[] }[];
  judgements: { file: string; rows: readonly CsvRow<(typeof judgementColumns.required)[number]>[] } | null;
  /** Visitor logs, row by row. */
  logs: { file: string; tables: readonly KeptTable[] }[];
  published: { file: string; text: string } | null;
  /** A rubric of the study's own. */
  rubric: { file: string; text: string } | null;
  diagnostics: Diagnostic[];
}

/** One source before and after. */
export interface CopiedSource {
  file: string;
  name: string;
  text: string;
  transcript: Transcript;
}

export interface StudyCopy {
  files: { name: string; text: string }[];
  /** Ids of codings that are not in the copy: their row has an error, or their passage was not found again. */
  lost: string[];
  diagnostics: Diagnostic[];
}

const decisionColumns = judgementColumns.required;

/** Reads what a copy needs beside the sources. What cannot be read is left out, with the reason. */
export async function readStudyTables(folder: StudyFolder, spec: StudySpec): Promise<StudyTables> {
  const files = await folder.list();
  const diagnostics: Diagnostic[] = [];
  const open = async (named: string): Promise<{ file: string; bytes: Uint8Array }[]> => {
    const file = normalizeName(named);
    if (file === null || !files.includes(file)) return [];
    const { bytes, diagnostics: refused } = await openFile(folder, file);
    diagnostics.push(...refused);
    return bytes ? [{ file, bytes }] : [];
  };
  const all = async (names: readonly string[]) => (await Promise.all(names.map(open))).flat();
  const checklists = (await all(spec.checklists.map(({ file }) => file))).flatMap(({ file, bytes }) => {
    const form = spec.checklists.find((checklist) => normalizeName(checklist.file) === file) ?? {};
    const { rows, diagnostics: problems } = readChecklistFile(file, bytes, form);
    diagnostics.push(...problems);
    return rows ? [{ file, rows }] : [];
  });
  const [decisions] = await all(spec.judgements === undefined ? [] : [spec.judgements]);
  const table = decisions && readTableFile(decisions.file, decisions.bytes, judgementColumns);
  diagnostics.push(...(table?.diagnostics ?? []));
  const [rubric] = await all([spec.rubric]);
  const [published] = await all(spec.published === undefined ? [] : [spec.published]);
  return {
    yaml: new TextDecoder().decode(await folder.read('study.yaml')),
    codings: await all(spec.codings.map(({ file }) => file)),
    checklists,
    judgements: decisions && table?.rows ? { file: decisions.file, rows: table.rows } : null,
    logs: await readLogs(folder, spec, files),
    published: published ? { file: published.file, text: new TextDecoder().decode(published.bytes) } : null,
    rubric: rubric ? { file: rubric.file, text: new TextDecoder().decode(rubric.bytes) } : null,
    diagnostics,
  };
}

async function readLogs(folder: StudyFolder, spec: StudySpec, files: readonly string[]): Promise<StudyTables['logs']> {
  const logs: StudyTables['logs'] = [];
  for (const log of spec.visitor_logs) {
    const file = normalizeName(log.file);
    const tables = file !== null && files.includes(file) ? await readLogRows(folder, file, log, spec) : null;
    if (file !== null && tables) logs.push({ file, tables });
  }
  return logs;
}

/** Everything in these tables that people wrote freely and that may name somebody. */
export function tableTexts({ yaml, codings, checklists, judgements, published }: StudyTables): string[] {
  const coded = codings.flatMap(({ file, bytes }) => readTableFile<CodingColumn>(file, bytes, { required: codingColumns }).rows ?? []);
  return [
    ...studyYamlTexts(yaml),
    ...(published ? publishedTexts(published.text) : []),
    ...coded.flatMap((row) => [row.verbatim('memo'), row.verbatim('translation')]),
    ...checklists.flatMap(({ rows }) => rows.flatMap(checklistTexts)),
    ...(judgements?.rows ?? []).map((row) => row.verbatim('reason')),
  ].filter((text) => text !== '');
}

/** The copy of study.yaml, of the codings with their passages found again, of checklists, decisions, visitor logs and the publication. `mask` is for what no key holds: the texts of visitor logs. */
export async function copyStudy(
  spec: StudySpec,
  tables: StudyTables,
  sources: readonly CopiedSource[],
  pseudonymize: (text: string) => PseudonymizedText,
  mask: (text: string) => string,
): Promise<StudyCopy> {
  const change = (text: string) => pseudonymize(text).text;
  const names = new Map(sources.map(({ file, name }) => [file, name] as const));
  const fileName = (file: string): string => {
    const plain = normalizeName(file) ?? file;
    return names.get(plain) ?? plain.replace(/\.(?:xls[xm]|ya?ml)$/i, '.csv');
  };
  const staff = new Map(spec.visitor_logs.flatMap((log) => log.staff.names.map((name) => [name, change(name)] as const)));
  const standIn = standInMaker(spec.language, staff);
  const logRows = { language: spec.language, standIn, change: (text: string) => mask(change(text)) };
  const yaml = copyStudyYaml(tables.yaml, { fileName, change });
  const copies = new Map<string, Transcript>();
  for (const { file, name, text } of sources) {
    const source = spec.sources.find((declared) => normalizeName(declared.file) === file);
    const label = (written: string) => change(`${written}:`).replace(/:$/, '');
    const speakers = Object.fromEntries(Object.entries(source?.speakers ?? {}).map(([written, who]) => [label(written), who]));
    const read = source && (await readTranscriptFile(name, Buffer.from(text), { ...source, ...(source.speakers ? { speakers } : {}) }));
    if (read?.transcript) copies.set(file, read.transcript);
  }
  const coded = tables.codings.map((table) => copyCodings(table, { spec, sources, copies, pseudonymize }));
  const decisions = tables.judgements;
  return {
    files: [
      { name: 'study.yaml', text: yaml },
      ...tables.codings.map(({ file }, index) => ({ name: fileName(file), text: coded[index]?.text ?? '' })),
      ...tables.checklists.map(({ file, rows }) => ({ name: fileName(file), text: checklistCsv(rows, change) })),
      ...(decisions ? [{ name: fileName(decisions.file), text: decisionsCsv(decisions.rows, change) }] : []),
      ...tables.logs.map((log) => ({ name: fileName(log.file), text: copyCsv(copyLogRows(log.tables, logRows)) })),
      ...(tables.published ? [{ name: tables.published.file, text: copyPublished(tables.published.text, change) }] : []),
      ...(tables.rubric ? [{ name: tables.rubric.file, text: tables.rubric.text }] : []),
    ],
    lost: coded.flatMap(({ lost }) => lost),
    diagnostics: coded.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface CodingsCopyContext {
  spec: StudySpec;
  sources: readonly CopiedSource[];
  copies: ReadonlyMap<string, Transcript>;
  pseudonymize: (text: string) => PseudonymizedText;
}

function copyCodings(
  { file, bytes }: StudyTables['codings'][number],
  { spec, sources, copies, pseudonymize }: CodingsCopyContext,
): { text: string; lost: string[]; diagnostics: Diagnostic[] } {
  const table = readTableFile<CodingColumn>(file, bytes, { required: codingColumns });
  const transcripts = new Map(sources.map((source) => [source.file, source.transcript]));
  const { codings, diagnostics } = readCodings(table, { spec, codes: null, transcripts });
  const lost: string[] = [];
  const rows = (table.rows ?? []).flatMap((row) => {
    const id = row.cell('id');
    const ref = codings.find((coding) => coding.id === id)?.ref;
    const from = transcripts.get(ref?.location.file ?? '');
    const to = copies.get(ref?.location.file ?? '');
    const span = ref?.span && from && to ? moveSpan(ref.span, from, to, pseudonymize) : null;
    if (!span || !to) {
      lost.push(id);
      return [];
    }
    const found: Partial<Record<CodingColumn, string>> = {
      source: to.reading.file,
      exact: sliceSpan(to.reading, span),
      prefix: '',
      suffix: '',
      start: String(span.start),
      end: String(span.end),
      memo: pseudonymize(row.verbatim('memo')).text,
      translation: pseudonymize(row.verbatim('translation')).text,
    };
    return [codingColumns.map((column) => found[column] ?? row.verbatim(column))];
  });
  return { text: copyCsv([[...codingColumns], ...rows]), lost, diagnostics: diagnostics.filter((entry) => hasErrors([entry])) };
}

function checklistTexts({ verbatim, details }: ChecklistRow): string[] {
  return [verbatim('title'), verbatim('translation'), verbatim('note'), ...Object.values(details)];
}

/** In the program's own columns, whatever file it was; headings stand above their items. */
function checklistCsv(rows: readonly ChecklistRow[], change: (text: string) => string): string {
  const free: readonly string[] = ['title', 'translation', 'note'];
  const used = detailColumns.filter((column) => rows.some(({ details }) => column in details));
  let above = '';
  const lines = rows.flatMap((row) => {
    const cells = checklistColumns.map((column) => (free.includes(column) ? change(row.verbatim(column)) : row.verbatim(column)));
    const line = [...cells, ...used.map((column) => change(row.details[column] ?? ''))];
    const heading = change(row.details['heading'] ?? '');
    const isNew = heading !== '' && heading !== above;
    above = heading;
    return isNew ? [[heading, ...line.slice(1).map(() => '')], line] : [line];
  });
  return copyCsv([[...checklistColumns, ...used], ...lines]);
}

function decisionsCsv(rows: NonNullable<StudyTables['judgements']>['rows'], change: (text: string) => string): string {
  const lines = rows.map((row) =>
    decisionColumns.map((column) => (column === 'reason' ? change(row.verbatim(column)) : row.verbatim(column))),
  );
  return copyCsv([[...decisionColumns], ...lines]);
}
