/**
 * A cell that a spreadsheet leaves as it is: an apostrophe before what it would run as a formula (`+62 …`), before numbers that it would
 * round or strip of their zero (a NIK, `0812…`), and before an apostrophe of its own. `restoreCell` takes it away again.
 */
export function inertCell(text: string): string {
  return /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|^0\d|^\d[\d .-]{8,}$/.test(text) ? `'${text}` : text;
}

/** The text that `inertCell` was given. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
