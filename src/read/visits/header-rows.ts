import { headerNames, type LogSpec, plainCell, scoreVisitHeader } from './visit-columns.ts';

/** Words of a second header row: the parts of a heading that spans several columns. */
const partWords = new Set([
  ...['l', 'p', 'lk', 'pr', 'laki-laki', 'perempuan', 'pria', 'wanita', 'l/p'],
  ...['datang', 'pulang', 'masuk', 'keluar', 'mulai', 'selesai', 'jam', 'tanggal', 'nama', 'instansi', 'alamat'],
]);

/**
 * Whether the row below a header is its second row: it repeats cells of the first (as merged ones do), holds parts of headings, or gives
 * the header columns that it had not. A row of data does not.
 */
export function isSecondHeader(top: readonly string[], bottom: readonly string[], spec: LogSpec): boolean {
  let parts = 0;
  for (let at = 0; at < bottom.length; at += 1) {
    const cell = plainCell(bottom[at]);
    if (cell === '' || cell === plainCell(top[at])) continue;
    if (!partWords.has(cell) && !headerCell(top, bottom, at, spec)) return false;
    parts += 1;
  }
  return parts > 0;
}

/** Whether this cell, under the heading above it, is a header that the log is known by. */
function headerCell(top: readonly string[], bottom: readonly string[], at: number, spec: LogSpec): boolean {
  const name = headerNames(top, bottom)[at] ?? '';
  const known = Object.values(spec.columns).filter((column) => typeof column === 'string');
  return known.some((column) => plainCell(column) === plainCell(name)) || scoreVisitHeader([name], spec) > 0;
}

/** `(1) (2) (3)`: the row that numbers the columns of a form. */
export function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells
    .map(plainCell)
    .filter((cell) => cell !== '')
    .map((cell) => Number(/^\(?(\d{1,2})\)?$/.exec(cell)?.[1]));
  return numbers.length >= 3 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at) && (numbers[0] ?? 0) <= 1;
}
