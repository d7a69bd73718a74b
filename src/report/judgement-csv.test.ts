import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJudgementFile } from '../read/judgement-file.ts';
import { judgementCsv } from './judgement-csv.ts';
import type { JudgementRow } from './judgement-rows.ts';

const proposal = (node: string, group = ''): JudgementRow => ({
  node,
  group,
  title: 'Regulasi',
  proposed: 'tercapai',
  score: '75,0',
  coverage: '50%',
  basis: 'bukti tipis: 1 informan; wawancara',
  evidence: 'C-1, DOC-2',
  contradictions: 'C-1 × DOC-2',
});
const decision = (node: string, group: string, cells: Partial<Record<'level' | 'reason' | 'evaluator' | 'date', string>> = {}) => ({
  node,
  group,
  level: '',
  reason: '',
  evaluator: '',
  date: '',
  ...cells,
});
const form = { delimiter: ';', newline: '\n' } as const;
const reread = (text: string) => readJudgementFile('judgements.csv', new TextEncoder().encode(text)).found;

test('a decision stands beside its proposal, one about another place at the end', () => {
  const text = judgementCsv(
    [proposal('governance'), proposal('governance', 'umkm')],
    [decision('data', '', { level: 'partly', reason: 'r' }), decision('governance', 'umkm', { level: 'achieved', evaluator: 'eva' })],
    form,
  );
  const rows: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true });
  expect(rows.map(({ node, group, proposed, level, reason, evaluator }) => [node, group, proposed, level, reason, evaluator])).toEqual([
    ['governance', '', 'tercapai', '', '', ''],
    ['governance', 'umkm', 'tercapai', 'achieved', '', 'eva'],
    ['data', '', '', 'partly', 'r', ''],
  ]);
});

test('no cell begins like a formula', () => {
  const text = judgementCsv(
    [{ ...proposal('governance'), title: '=1+1' }],
    [decision('governance', '', { reason: '@SUM(A1)', evaluator: '+62' })],
    form,
  );
  const [row]: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true });
  expect(row).toMatchObject({ title: "'=1+1", reason: "'@SUM(A1)", evaluator: "'+62" });
  expect(reread(text)?.rows).toEqual([decision('governance', '', { reason: '@SUM(A1)', evaluator: '+62' })]);
});

test('whatever a person wrote is read back, and writing it again changes no byte', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '"', '=', '-', '\n', "'", 'é', '\u{1f600}') });
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom(',' as const, ';' as const),
      fc.constantFrom('\n' as const, '\r\n' as const),
      (reason, evaluator, delimiter, newline) => {
        // An apostrophe before a formula sign is the neutralized form itself.
        fc.pre(![reason, evaluator].some((cell) => /^'[=+\-@\n]/.test(cell)));
        const decisions = [
          decision('governance', '', { level: 'partly', reason, evaluator }),
          decision('data', 'umkm', { reason, level: 'x' }),
        ];
        const once = judgementCsv([proposal('governance'), proposal('overall')], decisions, { delimiter, newline });
        const found = reread(once);
        expect(found?.rows.filter(({ level }) => level !== '')).toEqual(decisions);
        expect(found).toMatchObject({ delimiter, newline });
        expect(judgementCsv([proposal('governance'), proposal('overall')], found?.rows ?? [], { delimiter, newline })).toBe(once);
      },
    ),
  );
});
