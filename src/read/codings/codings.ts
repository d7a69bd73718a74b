import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { NamedTable } from '../csv/csv-table.ts';
import type { Coding } from '../evidence.ts';
import { type CodingColumn, type CodingContext, readCodingRow } from './coding-row.ts';
import { suggestingCoder } from './coding-words.ts';
import type { LinkedRow } from './evidence-links.ts';

/**
 * Reads the rows of a codings file and verifies every quote. Rows with an error are not among `codings`; their ids stay in `rows`. Not `isWhole`:
 * rows could not be read, and their ids are unknown.
 */
export function readCodings(
  { rows, isWhole, diagnostics }: NamedTable<CodingColumn>,
  context: CodingContext,
): { codings: Coding[]; rows: LinkedRow[]; isWhole: boolean; diagnostics: Diagnostic[] } {
  const read = (rows ?? []).map((row) => ({ ...readCodingRow(row, context), place: row.place('coder') }));
  const unsigned = read.filter(({ coding }) => coding?.status === 'confirmed' && coding.coder === suggestingCoder);
  const notSigned = unsigned
    .slice(0, 1)
    .map(({ place }) => diagnostic('codings/not-signed', place, { count: unsigned.length, coder: suggestingCoder }));
  return {
    codings: read.flatMap(({ coding }) => coding ?? []),
    rows: read.flatMap(({ linked }) => linked ?? []),
    isWhole,
    diagnostics: [...diagnostics, ...notSigned, ...read.flatMap((row) => row.diagnostics)],
  };
}
