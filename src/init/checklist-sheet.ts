import { exampleMarker } from '../read/example-row.ts';
import type { ExpectedItem } from '../read/fieldwork.ts';
import type { Rubric } from '../result/rubric.ts';
import type { Language } from '../result/text.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import { sheetStrings } from './sheet-strings.ts';

/** The columns of a checklist, in the order in which the reader's documentation gives them. */
const columns = [
  ['id', 12],
  ['title', 52],
  ['translation', 36],
  ['codes', 30],
  ['tags', 20],
  ['status', 18],
  ['number', 22],
  ['issued', 13],
  ['valid_from', 13],
  ['valid_to', 13],
  ['published', 12],
  ['specific', 12],
  ['group', 14],
  ['attribution', 13],
  ['contradicts', 16],
  ['note', 48],
] as const;
type Column = (typeof columns)[number][0];

interface ChecklistForm {
  kind: 'documents' | 'facilities';
  items: readonly ExpectedItem[];
  rubric: Rubric;
  language: Language;
}

/** A checklist with one row for each expected item, its status still unknown. */
export function checklistSheet({ kind, items, rubric, language }: ChecklistForm): Sheet {
  const strings = sheetStrings(language);
  const prefix = { documents: 'DOC', facilities: 'FAC' }[kind];
  const firstCode = rubric.indicators[0]?.subIndicators[0]?.id ?? '';
  const example = kind === 'documents' ? strings.exampleDocument : strings.exampleFacility;
  const facts: Partial<Record<Column, string>> =
    kind === 'documents' ? { number: '188/45/KPTS/2024', issued: '2024-01-15', valid_from: '2024', published: strings.yes } : {};
  return {
    name: strings[kind],
    columns: columns.map(([header, width]) => ({ header, width, prompt: strings.prompts[header], ...choicesOf(header, language) })),
    example: row({
      id: exampleMarker[language],
      ...example,
      codes: items[0]?.codes.join(';') ?? firstCode,
      tags: items[0]?.tags.join(';') ?? '',
      status: strings.present,
      specific: strings.yes,
      ...facts,
    }),
    rows: items.map(({ title, codes, tags }, index) =>
      row({
        id: `${prefix}-${String(index + 1).padStart(2, '0')}`,
        title: title[language],
        translation: title[language === 'id' ? 'en' : 'id'],
        codes: codes.join(';'),
        tags: tags.join(';'),
        status: strings.unknown,
      }),
    ),
    blankRows: 40,
    reach: 200,
  };
}

function row(cells: Partial<Record<Column, string>>): string[] {
  return columns.map(([column]) => cells[column] ?? '');
}

function choicesOf(column: Column, language: Language): Pick<SheetColumn, 'choices' | 'strict'> {
  const { statuses, yesNo, attributions } = sheetStrings(language);
  if (column === 'status') return { choices: statuses, strict: true };
  if (column === 'published' || column === 'specific') return { choices: yesNo, strict: true };
  return column === 'attribution' ? { choices: attributions, strict: true } : {};
}
