/** A cell before it is written. null and undefined are an empty cell; true and false are `yes` and `no`. */
export type Cell = string | number | boolean | null | undefined;

/** A column by its heading and how a row fills it. Headings are the same in every language, for programs that read the file. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;
