import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { FormTable } from './form-document.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
const borders = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };
const margins = { top: 60, bottom: 60, left: 100, right: 100 };

/** A table whose header row repeats on every page. `width` is that of the text, in twentieths of a point. */
export function formTable({ header, widths, rows, merged }: FormTable, width: number): Table {
  const columnWidths = widths.map((share) => Math.round((share / 100) * width));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
    columnWidths,
    borders,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text, index) => headCell(text, columnWidths[index] ?? 0)) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((paragraphs, index) => bodyCell(paragraphs, columnWidths[index] ?? 0, index < merged)),
          }),
      ),
    ],
  });
}

/** Labels on the left, room to write on the right. */
export function fieldsTable(labels: readonly string[], width: number): Table {
  const columnWidths = [Math.round(width * 0.38), Math.round(width * 0.62)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders,
    rows: labels.map(
      (label) =>
        new TableRow({ cantSplit: true, children: [bodyCell([label], columnWidths[0] ?? 0), bodyCell([''], columnWidths[1] ?? 0)] }),
    ),
  });
}

function headCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    verticalAlign: VerticalAlign.CENTER,
    shading: { type: ShadingType.CLEAR, fill: 'D9E2F3', color: 'auto' },
    children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold: true, size: 20 })] })],
  });
}

function bodyCell(paragraphs: readonly string[], width: number, merges = false): TableCell {
  const own = paragraphs.length > 0;
  return new TableCell({
    ...(merges ? { verticalMerge: own ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    width: { size: width, type: WidthType.DXA },
    margins,
    children: (own ? paragraphs : ['']).map(
      (text) => new Paragraph({ spacing: { after: 40, line: 240 }, children: [new TextRun({ text, size: 20 })] }),
    ),
  });
}
