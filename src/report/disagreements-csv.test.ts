import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exampleAgreement, exampleLine } from '../../test/support/example-agreement.ts';
import { disagreementsCsv } from './csv.ts';

function read(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

test('one row a disagreement, with the columns of both coders', () => {
  const rows = read(disagreementsCsv(exampleAgreement()));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    number: '1',
    kind: 'valence',
    file: 'interviews/officer.md',
    line: '12',
    sub_indicator: 'governance.regulation',
    coder_1: 'EV-1',
    valence_1: 'supports',
    ids_1: 'C-001',
    explicit_1: 'yes',
    memos_1: 'Nomor tidak disebut',
    coder_2: 'EV-2',
    valence_2: 'mixed',
    quotes_2: 'Peraturannya sudah terbit',
    places_2: 'interviews/officer.md:12',
  });
  expect(rows[1]).toMatchObject({ valence_2: 'not-given', ids_2: '', elsewhere_2: 'D-002 governance.sop opposes' });
});

test('several lines of one coder share a cell', () => {
  const [first] = exampleAgreement().disagreements;
  const lines = [exampleLine(), exampleLine({ id: 'D-003', quote: 'satu, dua; tiga' })];
  const disagreements = first ? [{ ...first, sides: first.sides.map((side) => ({ ...side, lines })) }] : [];
  const [row] = read(disagreementsCsv({ coders: ['EV-1', 'EV-2'], disagreements }));
  expect(row).toMatchObject({ ids_2: 'D-001 | D-003', quotes_2: 'Peraturannya sudah terbit | satu, dua; tiga' });
});

test('a quote or a coder that a spreadsheet would run stays a text', () => {
  const [first] = exampleAgreement().disagreements;
  const sides = [
    { coder: '=1+1', valence: 'mixed' as const, lines: [exampleLine({ quote: '=HYPERLINK("x")', memo: '@x' })], elsewhere: [] },
  ];
  const [row] = read(disagreementsCsv({ coders: ['=1+1'], disagreements: first ? [{ ...first, sides }] : [] }));
  expect(row).toMatchObject({ coder_1: "'=1+1", quotes_1: '\'=HYPERLINK("x")', memos_1: "'@x" });
});

test('a coder who did not code the source has empty cells', () => {
  const { disagreements } = exampleAgreement();
  const [row] = read(disagreementsCsv({ coders: ['EV-1', 'EV-2', 'EV-3'], disagreements }));
  expect(row).toMatchObject({ coder_3: '', valence_3: '' });
});
