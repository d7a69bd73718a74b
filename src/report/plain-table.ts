import Table from 'cli-table3';

/** Columns with two blanks between them: nothing that a terminal's font may lack, and easy to search. */
const plainCharacters = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Lines of a table without rules or colour, the headings first; a cell may hold several lines. Lines have no blanks at their end. */
export function plainTable(alignments: readonly ('left' | 'right')[], rows: readonly (readonly string[])[]): string[] {
  const table = new Table({
    chars: plainCharacters,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: [...alignments],
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
