import { expect, test } from 'vitest';
import { examplePassageRef, readFindings, resultWithEvidence } from '../../../test/support/example-findings.ts';
import type { Measurement } from '../../result/measurement.ts';
import { describeBasis } from './measured.ts';

type Measured = Extract<Measurement, { status: 'measured' }>;
const rating: Measured = {
  status: 'measured',
  value: 1,
  unit: 'rating',
  n: 1,
  coverage: 1,
  estimate: null,
  flags: [],
  distribution: { supports: 3, mixed: 0, opposes: 2, context: 1 },
  evidence: [],
};
const share: Measured = { ...rating, unit: 'share', distribution: { present: 1, partial: 0, absent: 0, 'not-applicable': 0, unknown: 3 } };

test('a rating tells how many passages stand on each side, and leaves out the sides that nobody takes', () => {
  expect(describeBasis(rating, 'interview', 0, 'en')).toBe('1 informant; passages: 3 in favor, 2 against');
  expect(describeBasis(rating, 'interview', 0, 'id')).toBe('1 informan; petikannya: 3 mendukung, 2 menyangkal');
});

test('notes of one researcher are told to count as one voice', () => {
  expect(describeBasis(rating, 'observation', 0, 'en')).toBe("the researcher's notes count as one voice: 3 in favor, 2 against");
});

test('items of unknown status are counted beside those that the share rests on', () => {
  expect(describeBasis(share, 'document', share.evidence.length, 'en')).toBe('1 item; for 3 more it is not known');
  expect(describeBasis({ ...share, distribution: { present: 1 } }, 'document', share.evidence.length, 'en')).toBe('1 item');
});

test('a criterion that looks at some of the items says at how many of them', () => {
  const four = { ...share, evidence: ['D-1', 'D-2', 'D-3', 'D-4'] };
  expect(describeBasis(four, 'document', 7, 'en')).toBe('4 of the 7 items concern this criterion; for 3 of these it is not known');
  expect(describeBasis({ ...four, n: 3, distribution: { present: 4 } }, 'document', 7, 'id')).toContain(
    '1 di antaranya belum dapat ditentukan',
  );
  expect(describeBasis({ ...four, n: 4, distribution: { present: 4 } }, 'document', 7, 'id')).toBe(
    '4 dari 7 butir menyangkut kriteria ini',
  );
});

test('the text says whether the blanks could change the level', () => {
  const told = (worst: number, best: number) =>
    readFindings(
      resultWithEvidence([examplePassageRef('C-1')], { score: 75, proposed: 'achieved', coverage: 0.5, bounds: { worst, best } }),
      'en',
    ).join('\n');
  expect(told(25, 90)).toContain('the level could be anything from not yet achieved to achieved');
  expect(told(70, 90)).toContain('the level stays the same');
});
