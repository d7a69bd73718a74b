import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/diagnostic.ts';
import type { Informant } from '../result/evidence.ts';
import type { CleaningEntry, Group, SourceSummary, StudySummary } from '../result/result.ts';
import type { Rubric } from '../result/rubric.ts';
import { readChecklist } from './checklist.ts';
import { readChecklistFile } from './checklists/checklist-file.ts';
import { type CodingContext, codingColumns } from './codings/coding-row.ts';
import { readCodings } from './codings/codings.ts';
import { checkDeclaredCoders } from './codings/declared-coders.ts';
import { checkLinks, type LinkedRow } from './codings/evidence-links.ts';
import type { CsvColumns, NamedTable } from './csv/csv-table.ts';
import type { ChecklistItem, Coding, Evidence, Judgement } from './evidence.ts';
import { judgementColumns, readJudgements } from './judgements.ts';
import { openFile } from './open-file.ts';
import type { Period } from './period.ts';
import { readPublished } from './published/published.ts';
import type { PublishedSpec } from './published/published-spec.ts';
import type { ReadingText } from './reading-text.ts';
import { summarizeFile } from './source-summary.ts';
import { logIdOf } from './study/study-rules.ts';
import type { StudySpec } from './study/study-spec.ts';
import { normalizeName, type StudyFolder } from './study-folder.ts';
import { readTableFile } from './table-file.ts';
import { readTableSource } from './table-source.ts';
import { readTranscriptFile } from './transcript/read-transcript.ts';
import type { Transcript } from './transcript/transcript.ts';
import { transcriptCleaning } from './transcript/transcript-cleaning.ts';
import { readVisits } from './visits/visitor-log.ts';
import type { YamlPlaces } from './yaml/yaml-places.ts';

export interface ReadEvidenceInput {
  folder: StudyFolder;
  spec: StudySpec;
  /** Null when it could not be read: names that only the rubric knows are then not checked. */
  rubric: Rubric | null;
  /** The study's period or a part of it. */
  period: Period;
  /** Whether that part was asked for. */
  restricted: boolean;
  holidays: (country: string, year: number) => Promise<Uint8Array | null>;
  /** What the study's key file makes of a text: quotes may show its placeholders instead of names. Default: nothing is masked. */
  mask?: ((text: string) => string) | undefined;
  /** Of `study.yaml`; without them its problems name the file alone. */
  places?: YamlPlaces | undefined;
}

export interface ReadEvidenceOutput {
  evidence: Evidence;
  /** Interviews and field notes in the order of `study.yaml`; those that could not be read are not among them. */
  transcripts: readonly Transcript[];
  diagnostics: Diagnostic[];
}

/**
 * Reads every file that a study names. All problems of all files come back in one list; what has an error is left out of the
 * evidence. Files that are not there have been reported by `readStudy`.
 */
export async function readEvidence(input: ReadEvidenceInput): Promise<ReadEvidenceOutput> {
  const { spec, rubric, period } = input;
  const reader = await studyReader(input.folder);
  const names = namesOf(rubric);
  const transcripts = await readTranscripts(reader, spec);
  const codings = await readAllCodings(reader, { spec, codes: names.codes, transcripts, mask: input.mask });
  const checklists = await readAllChecklists(reader, spec, names.codes);
  const judgements = await readDecisions(reader, spec, names.nodes);
  const published = await readPublication(reader, spec, { ...names, evidence: [...codings.rows, ...checklists.rows].map(({ id }) => id) });
  const visits = await readVisits({ folder: input.folder, spec, period, holidays: input.holidays, places: input.places });
  const links = checkLinks([...codings.rows, ...checklists.rows, ...logRows(spec)], names.criteria, codings.isWhole && checklists.isWhole);
  const coders = codings.codings.map(({ coder }) => coder);
  const codersProblems = codings.isWhole ? checkDeclaredCoders(spec, coders, input.places) : [];
  const evidence: Evidence = {
    study: summarizeStudy(input),
    groups: groupsOf(spec),
    informants: informantsOf(spec),
    sources: [...reader.sources, ...visits.sources].toSorted(byFile),
    codings: codings.codings,
    items: checklists.items,
    visits: visits.log,
    judgements,
    targets: spec.targets,
    published,
    cleaning: [...[...transcripts.values()].flatMap(transcriptCleaning), ...reader.cleaning, ...visits.cleaning],
  };
  return {
    evidence,
    transcripts: [...transcripts.values()],
    diagnostics: sortDiagnostics([...reader.diagnostics, ...links, ...codersProblems, ...visits.diagnostics]),
  };
}

/** Opens the files of a study one after the other, and keeps what there is to say about them. */
interface StudyReader {
  /** Null when the file is not there or was opened before. `file` is its name with `/` between the parts. */
  bytes(file: string): Promise<{ file: string; bytes: Uint8Array } | null>;
  /** Null when the file is not there, is no text, or was opened before. `facts` go into the list of sources. */
  open(file: string, facts: Pick<SourceSummary, 'role'> & Partial<SourceSummary>): Promise<ReadingText | null>;
  /** The same for a table with named columns, CSV or a workbook. What is wrong with it is not yet reported. */
  table<Column extends string>(file: string, role: SourceSummary['role'], columns: CsvColumns<Column>): Promise<NamedTable<Column> | null>;
  sources: SourceSummary[];
  cleaning: CleaningEntry[];
  diagnostics: Diagnostic[];
}

async function studyReader(folder: StudyFolder): Promise<StudyReader> {
  const files = await folder.list();
  const opened = new Set<string>();
  const sources: SourceSummary[] = [];
  const cleaning: CleaningEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const bytes: StudyReader['bytes'] = async (named) => {
    const file = normalizeName(named);
    if (file === null || !files.includes(file) || opened.has(file)) return null;
    opened.add(file);
    const { bytes: found, diagnostics: refused } = await openFile(folder, file);
    diagnostics.push(...refused);
    return found && { file, bytes: found };
  };
  return {
    sources,
    cleaning,
    diagnostics,
    bytes,
    async open(named, facts) {
      const found = await bytes(named);
      if (!found) return null;
      const { reading, sha256, cleaning: notes, diagnostics: problems } = readTableSource(found.file, found.bytes);
      cleaning.push(...notes);
      sources.push(summarizeFile({ ...facts, file: found.file, sha256 }));
      diagnostics.push(...problems);
      return reading;
    },
    async table(named, role, columns) {
      const found = await bytes(named);
      if (!found) return null;
      const { sha256, cleaning: notes, ...table } = readTableFile(found.file, found.bytes, columns);
      cleaning.push(...notes);
      sources.push(summarizeFile({ role, file: found.file, sha256 }));
      return table;
    },
  };
}

async function readTranscripts(reader: StudyReader, spec: StudySpec): Promise<Map<string, Transcript>> {
  const transcripts = new Map<string, Transcript>();
  for (const source of spec.sources) {
    const role = source.kind === 'interview' ? 'transcript' : 'notes';
    const { attribution, origin, date = null, informant = null } = source;
    const found = await reader.bytes(source.file);
    if (!found) continue;
    const { transcript, sha256, diagnostics } = await readTranscriptFile(found.file, found.bytes, source);
    reader.sources.push(summarizeFile({ file: found.file, role, sha256, attribution, origin, date, informant }));
    reader.diagnostics.push(...diagnostics);
    if (transcript) transcripts.set(found.file, transcript);
  }
  return transcripts;
}

async function readAllCodings(
  reader: StudyReader,
  context: CodingContext,
): Promise<{ codings: Coding[]; rows: LinkedRow[]; isWhole: boolean }> {
  const all: { codings: Coding[]; rows: LinkedRow[]; isWhole: boolean } = { codings: [], rows: [], isWhole: true };
  for (const { file } of context.spec.codings) {
    const table = await reader.table(file, 'codings', { required: codingColumns });
    if (!table) all.isWhole = false;
    if (!table) continue;
    const { codings, rows, isWhole, diagnostics } = readCodings(table, context);
    all.codings.push(...codings);
    all.isWhole &&= isWhole;
    all.rows.push(...rows);
    reader.diagnostics.push(...diagnostics);
  }
  return all;
}

async function readAllChecklists(
  reader: StudyReader,
  spec: StudySpec,
  codes: readonly string[] | null,
): Promise<{ items: ChecklistItem[]; rows: LinkedRow[]; isWhole: boolean }> {
  const all: { items: ChecklistItem[]; rows: LinkedRow[]; isWhole: boolean } = { items: [], rows: [], isWhole: true };
  for (const checklist of spec.checklists) {
    const found = await reader.bytes(checklist.file);
    if (!found) all.isWhole = false;
    if (!found) continue;
    const { sha256, ...table } = readChecklistFile(found.file, found.bytes, checklist);
    reader.sources.push(summarizeFile({ file: found.file, role: 'checklist', sha256, origin: checklist.origin }));
    const { items, rows, isWhole, cleaning, diagnostics } = readChecklist(table, found.file, { spec, checklist, codes });
    all.items.push(...items);
    all.isWhole &&= isWhole && table.rows !== null;
    all.rows.push(...rows);
    reader.cleaning.push(...cleaning);
    reader.diagnostics.push(...diagnostics);
  }
  return all;
}

async function readDecisions(reader: StudyReader, spec: StudySpec, nodes: readonly string[] | null): Promise<Judgement[]> {
  if (spec.judgements === undefined) return [];
  const table = await reader.table(spec.judgements, 'judgements', judgementColumns);
  if (!table) return [];
  const { judgements, diagnostics } = readJudgements(table, { spec, nodes });
  reader.diagnostics.push(...diagnostics);
  return judgements;
}

interface PublicationNames {
  indicators: readonly string[] | null;
  codes: readonly string[] | null;
  criteria: readonly string[] | null;
  evidence: readonly string[];
}

async function readPublication(reader: StudyReader, spec: StudySpec, names: PublicationNames): Promise<PublishedSpec | null> {
  if (spec.published === undefined) return null;
  const reading = await reader.open(spec.published, { role: 'published' });
  if (!reading) return null;
  const { published, diagnostics } = readPublished(reading, {
    study: spec.id,
    groups: spec.groups.members.map(({ id }) => id),
    indicators: names.indicators,
    subIndicators: names.codes,
    criteria: names.criteria,
    evidence: names.evidence,
  });
  reader.diagnostics.push(...diagnostics);
  return published;
}

/** The ids of the declared logs, which other evidence may contradict; also of logs that could not be read. */
function logRows(spec: StudySpec): LinkedRow[] {
  return spec.visitor_logs.map((log) => ({
    id: logIdOf(log),
    kind: 'log',
    place: { file: log.file },
    supersedes: null,
    contradicts: null,
  }));
}

/** What the other files may refer to in a rubric; all null without one. */
function namesOf(rubric: Rubric | null): Record<'indicators' | 'codes' | 'criteria' | 'nodes', string[] | null> {
  if (!rubric) return { indicators: null, codes: null, criteria: null, nodes: null };
  const subIndicators = rubric.indicators.flatMap((indicator) => indicator.subIndicators);
  const codes = subIndicators.map(({ id }) => id);
  const criteria = subIndicators.flatMap((sub) => sub.criteria.map(({ id }) => id));
  const indicators = rubric.indicators.map(({ id }) => id);
  return { indicators, codes, criteria, nodes: ['overall', ...indicators, ...codes] };
}

function summarizeStudy({ spec, period, restricted }: ReadEvidenceInput): StudySummary {
  const { name, agency, description = null, applied_since: appliedSince } = spec.innovation;
  return {
    id: spec.id,
    title: spec.title,
    innovation: { name, agency, description, appliedSince },
    period: { ...period, restricted },
    language: spec.language,
    groups: groupsOf(spec),
    groupsOverlap: spec.groups.overlap,
    informants: informantsOf(spec),
    note: spec.note ?? null,
  };
}

function groupsOf(spec: StudySpec): Group[] {
  return spec.groups.members.map(({ id, title, definition = null }) => ({ id, title, definition }));
}

function informantsOf(spec: StudySpec): Informant[] {
  return spec.informants.map(({ id, role, group = null, consent }) => ({ id, role, group, consent }));
}

function byFile(a: SourceSummary, b: SourceSummary): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
