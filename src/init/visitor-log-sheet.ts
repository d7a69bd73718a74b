import { exampleMarker } from '../read/example-row.ts';
import type { Language } from '../result/text.ts';
import type { Sheet } from './sheet.ts';
import { sheetStrings } from './sheet-strings.ts';

const columns = [
  ['date', 20],
  ['time', 11],
  ['name', 28],
  ['group', 18],
  ['persons', 10],
  ['purpose', 22],
  ['note', 48],
] as const;

/** An empty visitor log, one row a visit. Its example has no date that a reader could take for one, so that it never counts. */
export function visitorLogSheet(language: Language): Sheet {
  const strings = sheetStrings(language);
  const choices: Partial<Record<(typeof columns)[number][0], readonly string[]>> = { group: strings.groups, purpose: strings.purposes };
  const [date = '', ...others] = strings.exampleVisit;
  return {
    name: strings.log,
    columns: columns.map(([column, width]) => {
      const offered = choices[column];
      const base = { header: strings.logColumns[column], width, prompt: strings.logPrompts[column] };
      return offered ? { ...base, choices: offered } : base;
    }),
    example: [`${exampleMarker[language]} ${date}`, ...others],
    rows: [],
    // Dates are typed as dates here, and rows prepared in advance would be counted as blank ones.
    blankRows: 0,
    reach: 5000,
  };
}
