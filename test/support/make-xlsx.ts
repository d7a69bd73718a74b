import { type Zippable, zipSync } from 'fflate';

/** A cell: text, a number, a date's number (shown as a date), or nothing. */
export type XlsxCell = string | number | { serial: number; format?: 'date' | 'time' | 'date-time' } | null;

export interface XlsxSheet {
  name: string;
  /** Row 1 downwards, column A to the right. */
  rows: readonly (readonly XlsxCell[])[];
  /** Such as `A2:A5`. */
  merged?: readonly string[];
  hidden?: boolean;
  /** Instead of the XML of `rows`. */
  xml?: string;
}

const styles = { date: 1, time: 2, 'date-time': 3 } as const;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as spreadsheet programs write it, as small as it can be: shared strings, dates as numbers with a format, merged ranges. */
export function makeXlsx(sheets: readonly XlsxSheet[], more: Zippable = {}): Uint8Array {
  const strings: string[] = [];
  const parts = sheets.map((sheet) => sheet.xml ?? sheetXml(sheet, strings));
  const tags = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  relations.push(relation('rId98', 'sharedStrings', 'sharedStrings.xml'), relation('rId99', 'styles', 'styles.xml'));
  const texts = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy\\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(parts.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${texts.join('')}</sst>`,
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return zipSync({ ...bytes, ...more }, { mtime: '2024-01-01' });
}

/** The XML of a sheet around its rows. */
export function worksheet(rows: string, merged: readonly string[] = []): string {
  const ranges = merged.length === 0 ? '' : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${ranges}</worksheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function sheetXml({ rows, merged }: XlsxSheet, strings: string[]): string {
  const xml = rows.map((cells, at) => {
    const inRow = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`, strings));
    return `<row r="${at + 1}">${inRow.join('')}</row>`;
  });
  return worksheet(xml.join(''), merged);
}

function cellXml(cell: XlsxCell, ref: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') return `<c r="${ref}" s="${styles[cell.format ?? 'date']}"><v>${cell.serial}</v></c>`;
  const known = strings.indexOf(cell);
  const index = known === -1 ? strings.push(cell) - 1 : known;
  return `<c r="${ref}" t="s"><v>${index}</v></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
