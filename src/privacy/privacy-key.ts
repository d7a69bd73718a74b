import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import { type CsvRow, readCsvTable } from '../read/csv/csv-table.ts';
import { type RowReader, rowReader, wordsOf } from '../read/csv/row-reader.ts';
import { openFile } from '../read/open-file.ts';
import type { StudySpec } from '../read/study/study-spec.ts';
import { normalizeName, type StudyFolder } from '../read/study-folder.ts';
import { readTextFile } from '../read/text-file.ts';
import type { YamlPlaces } from '../read/yaml/yaml-places.ts';
import { type PersonalKind, personalKinds, plainValue } from './finding.ts';
import { restoreCell } from './inert-cell.ts';

/** The key file of a study whose study.yaml names none. */
export const defaultKeyFile = 'privacy-key.csv';
export const keyColumns = ['name', 'placeholder', 'kind', 'informant', 'mask'] as const;
type KeyColumn = (typeof keyColumns)[number];

/** `yes`: replaced wherever it would be shown; `no`: not decided, a name stops `run`; `keep`: not personal (an office's phone, a street), left as it is. */
export type Mask = 'yes' | 'no' | 'keep';

/** One name or number that a study keeps to itself. */
export interface KeyEntry {
  /** As a person wrote it; also numbers and addresses. */
  name: string;
  /** Such as `[Informan 1]`; '' until `pseudonymize` gives one. */
  placeholder: string;
  kind: PersonalKind;
  /** Informant id, or null. */
  informant: string | null;
  mask: Mask;
}

/** The one file that links names and placeholders. It belongs outside version control, and nothing of it is in a result, not even its hash. */
export interface PrivacyKey {
  /** Relative to the study folder. */
  file: string;
  entries: readonly KeyEntry[];
}

const kindWords = new Map<string, PersonalKind>([
  ...wordsOf(personalKinds),
  ['informan', 'informant'],
  ['nama', 'name'],
  ['telepon', 'phone'],
  ['pos-el', 'email'],
  ['surel', 'email'],
  ['pelat', 'plate'],
  ['rekening', 'account'],
  ['kartu', 'card'],
  ['nomor kartu', 'card'],
  ['alamat', 'address'],
]);
const maskWords = new Map<string, Mask>([
  ['yes', 'yes'],
  ['ya', 'yes'],
  ['no', 'no'],
  ['tidak', 'no'],
  ['', 'no'],
  ['keep', 'keep'],
  ['biarkan', 'keep'],
]);

interface KeyInput {
  folder: StudyFolder;
  spec: Pick<StudySpec, 'privacy' | 'informants'>;
  places?: YamlPlaces | undefined;
}

/**
 * Reads the key file that study.yaml names, or `privacy-key.csv` where there is one. Null without a file: one that is named and not there
 * is a warning, because a study may be passed on without its key. Null also when its table cannot be read.
 */
export async function readPrivacyKey({ folder, spec, places }: KeyInput): Promise<{ key: PrivacyKey | null; diagnostics: Diagnostic[] }> {
  const named = spec.privacy?.key;
  const place = places?.value(['privacy', 'key']) ?? { file: 'study.yaml' };
  const file = normalizeName(named ?? defaultKeyFile);
  if (file === null) return { key: null, diagnostics: [diagnostic('file/outside-study', place, { file: named ?? '' })] };
  if (!(await folder.list()).includes(file)) {
    return { key: null, diagnostics: named === undefined ? [] : [diagnostic('privacy/no-key', place, { file })] };
  }
  const { bytes, diagnostics } = await openFile(folder, file);
  return bytes
    ? parseKey(
        file,
        bytes,
        spec.informants.map(({ id }) => id),
      )
    : { key: null, diagnostics };
}

function parseKey(file: string, bytes: Uint8Array, informants: readonly string[]): { key: PrivacyKey | null; diagnostics: Diagnostic[] } {
  const { reading, diagnostics: undecodable } = readTextFile(file, bytes);
  if (!reading) return { key: null, diagnostics: undecodable };
  const { rows, diagnostics } = readCsvTable<KeyColumn>(reading, {
    required: ['name'],
    optional: ['placeholder', 'kind', 'informant', 'mask'],
  });
  if (!rows) return { key: null, diagnostics };
  const entries: KeyEntry[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const cells = rowReader(row);
    const entry = readEntry(row, cells, informants);
    if (entry) checkTwice(entry, cells, lines);
    diagnostics.push(...cells.problems);
    if (entry && cells.problems.length === 0) entries.push(entry);
  }
  return { key: { file, entries }, diagnostics };
}

function readEntry(row: CsvRow<KeyColumn>, cells: RowReader<KeyColumn>, informants: readonly string[]): KeyEntry | null {
  const name = cells.required('name');
  const informant = cells.optional('informant');
  const kind = row.cell('kind') === '' ? (informant === null ? 'name' : 'informant') : cells.oneOf('kind', kindWords);
  const mask = cells.oneOf('mask', maskWords);
  if (informant !== null) {
    cells.known('informant', informant, informants, (place, nearest) =>
      diagnostic('study/unknown-informant', place, { informant, nearest, known: informants }),
    );
  }
  if (name === null || kind === null || mask === null) return null;
  return { name: restoreCell(name), placeholder: restoreCell(row.cell('placeholder')), kind, informant, mask };
}

function checkTwice(entry: KeyEntry, cells: RowReader<KeyColumn>, lines: Map<string, number>): void {
  const value = `${entry.kind} ${plainValue(entry.kind, entry.name)}`;
  const line = lines.get(value);
  if (line !== undefined) cells.report(diagnostic('privacy/entered-twice', cells.place('name'), { line }));
  else lines.set(value, cells.place().start?.line ?? 1);
}
