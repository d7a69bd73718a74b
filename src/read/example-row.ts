/** Word that begins the first cell of a form's example row, by language. */
export const exampleMarker = { id: 'CONTOH', en: 'EXAMPLE' } as const;

/** Whether a row is the example of a form: the forms of `evaluate init` begin its first cell with `CONTOH` or `EXAMPLE`. Such a row is no data. */
export function isExampleRow(firstCell: string): boolean {
  return /^(contoh|example)\b/i.test(firstCell.trim());
}
