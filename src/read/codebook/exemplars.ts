import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { type Valence, valences } from '../../result/evidence.ts';
import { readCsvTable } from '../csv/csv-table.ts';
import { rowReader, wordsOf } from '../csv/row-reader.ts';
import { nearestName } from '../nearest-name.ts';
import type { RubricFile } from '../rubric/rubric.ts';
import { readSource } from '../source.ts';

const columns = ['code', 'valence', 'explicit', 'register', 'service', 'text'] as const;

const explicitWords = new Map([
  ['yes', true],
  ['no', false],
]);

/** A passage that is known to speak for a code. */
export interface Exemplar {
  /** A sub-indicator, or `none`. */
  code: string;
  /** `context` for `none` and only there. */
  valence: Valence;
  explicit: boolean;
  register: string;
  service: string;
  text: string;
}

/** Reads the exemplars of a codebook. Null when the file holds no table; rows with an error are left out and reported. */
export function readExemplars(
  { file, bytes }: RubricFile,
  codes: readonly string[],
): { exemplars: Exemplar[] | null; diagnostics: Diagnostic[] } {
  const { reading, diagnostics } = readSource(file, bytes);
  if (!reading) return { exemplars: null, diagnostics };
  const { rows, diagnostics: tableProblems } = readCsvTable(reading, { required: columns });
  if (!rows) return { exemplars: null, diagnostics: tableProblems };
  const problems = [...tableProblems];
  const exemplars = rows.flatMap((row) => {
    const cells = rowReader(row);
    const code = cells.required('code');
    const valence = cells.oneOf('valence', wordsOf(valences));
    const explicit = cells.oneOf('explicit', explicitWords);
    const text = cells.required('text');
    if (code !== null)
      cells.known('code', code, codes, (place) => diagnostic('codebook/unknown-code', place, { code, nearest: nearestName(code, codes) }));
    problems.push(...cells.problems);
    if (code === null || valence === null || explicit === null || text === null) return [];
    return [{ code, valence, explicit, register: row.cell('register'), service: row.cell('service'), text }];
  });
  return { exemplars, diagnostics: problems };
}
