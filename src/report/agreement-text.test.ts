import { expect, test } from 'vitest';
import { exampleAgreement, exampleLine, undefinedCoefficient } from '../../test/support/example-agreement.ts';
import { exampleResult } from '../../test/support/example-result.ts';
import type { Agreement } from '../result/agreement.ts';
import type { Language } from '../result/text.ts';
import { agreementText } from './agreement-text.ts';

const textOf = (facts: Partial<Agreement> = {}, language: Language = 'en') =>
  agreementText(exampleResult(), exampleAgreement(facts), language);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

test('a coefficient stands with its interval and the reading of the lower bound', () => {
  const lines = textOf().split('\n');
  const at = lines.findIndex((line) => line.startsWith('  governance.regulation '));
  expect(oneLine(lines[at] ?? '')).toBe(' governance.regulation 8 87.5% 0.73 0.71 0.77 tentative');
  expect(oneLine(lines[at + 1] ?? '')).toBe(' [75.0%; 100.0%] [0.70; 1.00] [0.65; 1.00] [0.61; 1.00]');
  expect(oneLine(textOf())).toContain('Cohen κ is substantial and Gwet AC1 substantial (Landis & Koch, 1977)');
});

test('no variation is said in words and is never 1.00', () => {
  const text = oneLine(textOf());
  expect(text).toContain(
    'Undefined: no variation (none of the coders used the code, so nothing shows whether they agree): governance.sop.',
  );
  expect(text).not.toMatch(/governance\.sop 8/);
  const everywhere = exampleAgreement();
  const estimates = { ...everywhere.pooled, alpha: undefinedCoefficient('krippendorff-alpha-nominal'), reading: null };
  expect(oneLine(textOf({ subIndicators: [{ code: 'governance.regulation', estimates }] }))).toMatch(/undefined: .* no variation/);
});

test('a disagreement shows the lines of both coders, or what else a coder gave the turn', () => {
  const text = oneLine(textOf());
  expect(text).toContain('1. interviews/officer.md:12, officer: governance.regulation, Regulation (direction) EV-1: supports C-001 “');
  expect(text).toContain('EV-2: mixed D-001 “Peraturannya sudah terbit” (mixed, general statement; interviews/officer.md:12)');
  expect(text).toContain('EV-2: did not give this code other codes on the same turn: D-002 (Procedures, opposes)');
  expect(text).toContain('differ in 2 places: 1 on whether the code applies, 1 on its direction');
});

test('sources without a declaration are marked and explained; declared ones are not', () => {
  expect(textOf()).not.toContain('coded: […]');
  const [first, second] = exampleAgreement().sources;
  const sources = first && second ? [{ ...first, declared: false }, second] : [];
  const text = oneLine(textOf({ sources }));
  expect(text).toContain('interviews/officer.md *: 5 turns; EV-1, EV-2 interviews/visitor.md: 3 turns');
  expect(text).toContain('* Where nothing is declared, whoever has a coding of a source counts as having coded it');
});

test('one interview has no interval, and that is said instead of a reading', () => {
  const { pooled } = exampleAgreement();
  const alpha = { ...pooled.alpha, percentile: null, bca: null };
  const text = oneLine(textOf({ pooled: { ...pooled, interviews: 1, alpha, reading: null } }, 'id'));
  expect(text).toContain('Hanya satu wawancara yang dapat dibandingkan, sehingga interval tidak dapat dihitung');
  expect(text).toContain('tanpa interval');
  expect(text).not.toContain('pengambilan ulang');
});

test('what steers a terminal is taken out of quotes', () => {
  const [first] = exampleAgreement().disagreements;
  const sides = (first?.sides ?? []).map((side) => ({ ...side, lines: [exampleLine({ quote: 'a\u001b[31mb' })] }));
  const text = textOf({ disagreements: first ? [{ ...first, sides }] : [] });
  expect(text).toContain('“a[31mb”');
  expect(text).not.toContain('\u001b');
});

test('three coders are compared with Conger', () => {
  expect(textOf({ coders: ['EV-1', 'EV-2', 'EV-3'] })).toContain('Conger κ');
});
