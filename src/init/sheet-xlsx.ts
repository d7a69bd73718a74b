import writeExcelFile, { type CellObject, type Feature, type Image, type SheetData } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet, SheetColumn } from './sheet.ts';
import { undatedZip } from './undated-zip.ts';

// The writer does not export this type by itself.
type FileContent = Image['content'];

const headerStyle = {
  fontWeight: 'bold',
  backgroundColor: '#1F4E79',
  textColor: '#FFFFFF',
  wrap: true,
  alignVertical: 'center',
  borderColor: '#1F4E79',
  borderStyle: 'thin',
} as const;
const exampleStyle = { fontStyle: 'italic', backgroundColor: '#FFF2CC', textColor: '#7F6000' } as const;
// As text, so that 2022-05 does not become the first of May.
const textCell = { type: String, format: '@', wrap: true, alignVertical: 'top', borderColor: '#D9D9D9', borderStyle: 'thin' } as const;

/** The form as an Excel workbook: frozen header, drop-downs, a hint beside each cell, every cell a text. */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array> {
  const { columns, example, rows, blankRows, reach } = sheet;
  const blank = columns.map(() => '');
  const tall = (row: readonly string[]) => ({ height: rowHeight(row, columns) });
  const data: SheetData = [
    columns.map(({ header }): CellObject => ({ value: header, ...headerStyle, height: 24 })),
    example.map((value): CellObject => ({ ...filled(value), ...exampleStyle, ...tall(example) })),
    ...[...rows, ...Array.from({ length: blankRows }, () => blank)].map((row) =>
      row.map((value): CellObject => ({ ...filled(value), ...tall(row) })),
    ),
  ];
  const buffer = await writeExcelFile(
    data,
    {
      sheet: sheet.name,
      columns: columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [dropDowns(columns, 2 + rows.length + reach)] },
  ).toBuffer();
  return undatedZip(new Uint8Array(buffer));
}

/** In points, so that wrapped text shows whole: not every spreadsheet fits rows by itself. */
function rowHeight(row: readonly string[], columns: readonly SheetColumn[]): number {
  const lines = row.map((value, index) => Math.ceil([...value].length / ((columns[index]?.width ?? 10) - 2)));
  return 15 * Math.max(1, ...lines) + 1;
}

function filled(value: string): CellObject {
  return value === '' ? { ...textCell } : { ...textCell, value };
}

/** Data validation, which the writer leaves to a feature. `lastRow` counts from 1. */
function dropDowns(columns: readonly SheetColumn[], lastRow: number): Feature<FileContent> {
  const rules = columns.map((column, index) => validation(column, `${getCellAddress(1, index)}:${getCellAddress(lastRow - 1, index)}`));
  const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content) =>
            insertElementMarkupAccordingToOrderOfSiblings(
              content,
              markup,
              getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
              'worksheet',
            ),
        },
      },
    },
  };
}

function validation({ header, prompt, choices, strict = false }: SheetColumn, range: string): string {
  const hint = `allowBlank="1" showInputMessage="1" promptTitle="${attribute(header, 32)}" prompt="${attribute(prompt, 255)}" sqref="${range}"`;
  if (!choices) return `<dataValidation ${hint}/>`;
  const refusal = strict ? 'showErrorMessage="1" errorStyle="stop"' : 'showErrorMessage="0"';
  return `<dataValidation type="list" ${refusal} ${hint}><formula1>${sanitizeTextContent(`"${choices.join(',')}"`)}</formula1></dataValidation>`;
}

function attribute(text: string, longest: number): string {
  return sanitizeAttributeValue([...text].slice(0, longest).join(''));
}
