import { expect, test } from 'vitest';
import { exampleCoding } from '../../test/support/example-passage.ts';
import { makeReadingText } from '../read/reading-text.ts';
import type { Transcript, Turn } from '../read/transcript/transcript.ts';
import { agreementSchema } from '../result/agreement.ts';
import { type CoderComparison, compareCoders, humanCoders } from './compare-coders.ts';

/** An interview of `turns` turns of ten characters each. */
function transcript(file: string, turns: number, facts: Partial<Transcript['spec']> = {}): Transcript {
  const list = Array.from({ length: turns }, (_, index): Turn => {
    const span = { start: index * 10, end: index * 10 + 10 };
    const location = { file, start: { line: index + 1, column: 1 } };
    return { index, speaker: 'N', role: 'informant', informant: 'i1', span, location };
  });
  const spec = { file, kind: 'interview', informant: 'i1', attribution: 'stated', origin: 'field', ...facts } as const;
  return {
    spec,
    reading: makeReadingText({ file, sha256: '', text: '' }),
    turns: list,
    shape: 'labelled-text',
    encoding: 'utf-8',
    dropped: [],
  };
}

let next = 0;
function coded(coder: string, file: string, turn: number, facts: Partial<Parameters<typeof exampleCoding>[0]> = {}) {
  next += 1;
  return exampleCoding({ id: `k${String(next).padStart(3, '0')}`, coder, file, span: [turn * 10, turn * 10 + 8], ...facts });
}

const compare = (facts: Partial<CoderComparison>) =>
  compareCoders({ codings: [], transcripts: [], informants: [], codes: ['a.one'], period: null, ...facts });

test('one coder, or two who share no interview, cannot be compared', () => {
  const transcripts = [transcript('one', 3), transcript('two', 3)];
  expect(compare({ transcripts, codings: [coded('c1', 'one', 0), coded('c1', 'two', 0)] })).toBeNull();
  expect(compare({ transcripts, codings: [coded('c1', 'one', 0), coded('c2', 'two', 0)] })).toBeNull();
});

test('a declared coder who found nothing agrees wherever the other is silent as well', () => {
  const transcripts = [transcript('one', 4, { coded: ['c1', 'c2'] })];
  const agreement = compare({ transcripts, codings: [coded('c1', 'one', 0)] });
  expect(agreement?.sources).toEqual([{ file: 'one', coders: ['c1', 'c2'], declared: true, turns: 4 }]);
  expect(agreement?.pooled.counts).toEqual([
    [3, 1],
    [4, 0],
  ]);
  expect(agreement?.pooled.percent).toMatchObject({ status: 'defined', value: 0.75, percentile: null });
});

test('a declaration leaves out whoever coded only parts of a source', () => {
  const codings = [coded('c1', 'one', 0), coded('c2', 'one', 0)];
  expect(compare({ transcripts: [transcript('one', 4)], codings })?.sources).toMatchObject([{ declared: false }]);
  expect(compare({ transcripts: [transcript('one', 4, { coded: ['c1'] })], codings })).toBeNull();
});

test('a program that suggests is no coder unless it is asked for', () => {
  const codings = [coded('c1', 'one', 0), coded('program', 'one', 0, { status: 'suggested' }), coded('program', 'one', 1)];
  const transcripts = [transcript('one', 4)];
  expect(humanCoders(codings, transcripts)).toEqual(['c1']);
  expect(compare({ transcripts, codings })).toBeNull();
  expect(compare({ transcripts, codings, coders: ['program', 'c1'] })?.coders).toEqual(['program', 'c1']);
});

test('a coder without a shared interview does not leave the others without a kappa', () => {
  const codings = [coded('c1', 'one', 0), coded('c2', 'one', 0), coded('c3', 'two', 0)];
  const agreement = compare({ transcripts: [transcript('one', 2), transcript('two', 2)], codings });
  expect(agreement?.coders).toEqual(['c1', 'c2']);
  expect(agreement?.pooled.kappa).toMatchObject({ status: 'defined', method: 'cohen-kappa', value: 1 });
});

test('interviews dated outside the wanted period are left out, undated ones stay', () => {
  const transcripts = [
    transcript('old', 2, { date: '2022-05-01' }),
    transcript('new', 2, { date: '2023-05-01' }),
    transcript('undated', 2),
  ];
  const codings = ['old', 'new', 'undated'].flatMap((file) => [coded('c1', file, 0), coded('c2', file, 0)]);
  const agreement = compare({ transcripts, codings, period: { from: '2023-01-01', to: '2023-12-31' } });
  expect(agreement?.sources.map(({ file }) => file)).toEqual(['new', 'undated']);
});

test('the comparison fits the result, and says by which method and why something is undefined', () => {
  const transcripts = [transcript('one', 4), transcript('two', 4)];
  const codings = [
    coded('c1', 'one', 0),
    coded('c2', 'one', 0, { valence: 'mixed', supersedes: null }),
    coded('c1', 'two', 1),
    coded('c2', 'two', 1),
    coded('c2', 'one', 0, { supersedes: 'k900' }),
    coded('c1', 'one', 0, { id: 'k900' }),
  ];
  const agreement = agreementSchema.parse(compare({ transcripts, codings, codes: ['a.one', 'a.two'] }));
  expect(agreement.valence.alpha.method).toBe('krippendorff-alpha-ordinal');
  expect(agreement.valence.ac.method).toBe('gwet-ac2-linear');
  expect(agreement.subIndicators[1]?.estimates.alpha).toEqual({
    status: 'undefined',
    method: 'krippendorff-alpha-nominal',
    reason: 'no-variation',
  });
  expect(agreement.notCompared).toMatchObject([{ reason: 'dependent' }]);
  expect(agreement.disagreements).toMatchObject([{ kind: 'valence', code: 'a.one', sides: [{ coder: 'c1' }, { coder: 'c2' }] }]);
});

test('the seed is kept with the intervals', () => {
  const codings = [coded('c1', 'one', 0), coded('c2', 'one', 0)];
  expect(compare({ transcripts: [transcript('one', 2)], codings })?.bootstrap).toEqual({ replicates: 2000, seed: 1, level: 0.95 });
  expect(compare({ transcripts: [transcript('one', 2)], codings, seed: 7 })?.bootstrap.seed).toBe(7);
});
