/** One column of a form that is filled in as a spreadsheet. `header` is what the program looks for. */
export interface SheetColumn {
  header: string;
  /** Width in characters. */
  width: number;
  /** Shown beside the cell when it is selected. At most 255 characters; spreadsheets cut longer ones. */
  prompt: string;
  /** Offered as a drop-down. */
  choices?: readonly string[];
  /** Whether the drop-down refuses any other word. */
  strict?: boolean;
}

/**
 * A form of one sheet: a header, one example row that the readers leave out (see `exampleMarker`), the rows that are given, and
 * room below. Every row has a cell for each column.
 */
export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  example: readonly string[];
  rows: readonly (readonly string[])[];
  /** Empty rows below that are prepared as text, so that 2022-05 stays what it is. */
  blankRows: number;
  /** Empty rows below that have drop-downs; at least `blankRows`. */
  reach: number;
}
