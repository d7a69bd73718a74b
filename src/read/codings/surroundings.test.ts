import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReadingText } from '../reading-text.ts';
import { readTranscript } from '../transcript/read-transcript.ts';
import type { SourceSpec } from '../transcript/transcript.ts';
import { keepBeginning, keepEnd, surroundingsOf } from './surroundings.ts';

const spec: SourceSpec = {
  file: 'a.txt',
  kind: 'interview',
  speakers: { Budi: 'head', Sari: 'owner' },
  attribution: 'stated',
  origin: 'field',
};
const text = 'P: Apa kabar?\nBudi: Baik.\nSari: Saya juga.\nP: Lalu?\n';

function around(index: number, withdrawn: string[] = []) {
  const { transcript } = readTranscript(makeReadingText({ file: 'a.txt', sha256: '', text }), spec);
  const turn = transcript.turns[index];
  return turn ? surroundingsOf(turn, transcript, withdrawn) : null;
}

test('the turns around a turn are given, and the nearest question before it', () => {
  expect(around(2)).toEqual({ before: 'Baik.', after: 'Lalu?', question: 'Apa kabar?' });
  expect(around(1)).toEqual({ before: 'Apa kabar?', after: 'Saya juga.', question: 'Apa kabar?' });
});

test('where there is no turn before, there is no before and no question', () => {
  expect(around(0)).toEqual({ after: 'Baik.' });
});

test('the words of an informant who withdrew consent are not shown beside others', () => {
  expect(around(2, ['head'])).toEqual({ after: 'Lalu?', question: 'Apa kabar?' });
});

test('a long text is cut between words, and says so', () => {
  const long = 'kata '.repeat(80).trim();
  expect(keepBeginning(long)).toBe(`${'kata '.repeat(59)}kata…`);
  expect(keepEnd(long)).toBe(`…${'kata '.repeat(59)}kata`);
  expect(keepBeginning('kata')).toBe('kata');
});

test('at most 300 code points are kept, and they are a part of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '😀', ' ', '\n'), minLength: 290, maxLength: 400 }), (words) => {
      for (const [kept, whole] of [
        [keepBeginning(words), [...words].length <= 300],
        [keepEnd(words), [...words].length <= 300],
      ] as const) {
        expect([...kept].length).toBeLessThanOrEqual(300);
        expect(words).toContain(whole ? kept : kept.replace('…', ''));
      }
      expect(words.startsWith(keepBeginning(words).replace('…', ''))).toBe(true);
      expect(words.endsWith(keepEnd(words).replace('…', ''))).toBe(true);
    }),
  );
});
