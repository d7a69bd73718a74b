import { type AgreementInput, assessAgreement } from '../../src/code/agreement.ts';
import type { AgreementSource } from '../../src/code/agreement-units.ts';
import type { Turn } from '../../src/read/transcript/transcript.ts';
import { exampleCoding } from './example-passage.ts';

/** An interview of `turns` turns by informant `i1`, each 10 characters long: turn 2 stands at 20–30. */
export function interview(file: string, turns: number, facts: Partial<AgreementSource> = {}, turn: Partial<Turn> = {}): AgreementSource {
  const list = Array.from({ length: turns }, (_, index): Turn => {
    const span = { start: index * 10, end: index * 10 + 10 };
    return {
      index,
      speaker: 'N',
      role: 'informant',
      informant: 'i1',
      span,
      location: { file, start: { line: index + 1, column: 1 } },
      ...turn,
    };
  });
  return { file, turns: list, codedBy: ['c1', 'c2'], ...facts };
}

let next = 0;
/** A coding of one turn of an interview. */
export function coded(coder: string, file: string, turn: number, facts: Partial<Parameters<typeof exampleCoding>[0]> = {}) {
  next += 1;
  return exampleCoding({ id: `k${String(next).padStart(4, '0')}`, coder, file, span: [turn * 10 + 1, turn * 10 + 8], ...facts });
}

export function assess(input: Partial<AgreementInput>) {
  return assessAgreement({
    codings: [],
    sources: [],
    informants: [],
    coders: ['c1', 'c2'],
    codes: ['a.one'],
    bootstrap: { replicates: 200, seed: 1 },
    ...input,
  });
}

/** Three interviews of four turns: both code 4 turns, c1 alone 2, c2 alone 1, neither 5. */
export const threeInterviews = {
  sources: [interview('one', 4), interview('two', 4), interview('three', 4)],
  codings: [
    ...[0, 1].flatMap((turn) => [coded('c1', 'one', turn), coded('c2', 'one', turn)]),
    coded('c1', 'one', 2),
    ...[0].flatMap((turn) => [coded('c1', 'two', turn), coded('c2', 'two', turn)]),
    coded('c2', 'two', 3),
    ...[2].flatMap((turn) => [coded('c1', 'three', turn), coded('c2', 'three', turn)]),
    coded('c1', 'three', 3),
  ],
};
