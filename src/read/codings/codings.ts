import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { readCsvTable } from '../csv/csv-table.ts';
import type { Coding } from '../evidence.ts';
import type { ReadingText } from '../reading-text.ts';
import { type CodingContext, codingColumns, readCodingRow } from './coding-row.ts';
import { suggestingCoder } from './coding-words.ts';
import type { LinkedRow } from './evidence-links.ts';

/**
 * Reads a codings file and verifies every quote. Rows with an error are not among `codings`; their ids stay in `rows`. Not `isWhole`:
 * rows could not be read, and their ids are unknown.
 */
export function readCodings(
  reading: ReadingText,
  context: CodingContext,
): { codings: Coding[]; rows: LinkedRow[]; isWhole: boolean; diagnostics: Diagnostic[] } {
  const { rows, isWhole, diagnostics } = readCsvTable(reading, { required: codingColumns });
  const read = (rows ?? []).map((row) => ({ ...readCodingRow(row, context), place: row.place('coder') }));
  const unsigned = read.filter(({ coding }) => coding?.status === 'confirmed' && coding.coder === suggestingCoder);
  const [first] = unsigned;
  if (first) diagnostics.push(diagnostic('codings/not-signed', first.place, { count: unsigned.length, coder: suggestingCoder }));
  return {
    codings: read.flatMap(({ coding }) => coding ?? []),
    rows: read.flatMap(({ linked }) => linked ?? []),
    isWhole,
    diagnostics: [...diagnostics, ...read.flatMap((row) => row.diagnostics)],
  };
}
