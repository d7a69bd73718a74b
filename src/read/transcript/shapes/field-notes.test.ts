import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReadingText, sliceSpan } from '../../reading-text.ts';
import { readTranscript } from '../read-transcript.ts';
import type { SourceSpec } from '../transcript.ts';

const notes: SourceSpec = { file: 'a.md', kind: 'observation', observer: 'researcher', attribution: 'stated', origin: 'field' };

function read(text: string) {
  const reading = makeReadingText({ file: 'a.md', sha256: '', text });
  const { transcript, diagnostics } = readTranscript(reading, notes);
  return { transcript, diagnostics, words: transcript.turns.map(({ span }) => sliceSpan(reading, span)) };
}

test('every paragraph is one turn of the observer, also over several lines', () => {
  const { transcript, words } = read('Loket buka\nsampai sore.\n\n  \nPoster ada.\n');
  expect(words).toEqual(['Loket buka\nsampai sore.', 'Poster ada.']);
  expect(transcript.turns[1]).toMatchObject({
    index: 1,
    speaker: 'researcher',
    role: 'observer',
    informant: null,
    location: { start: { line: 5, column: 1 }, end: { line: 5, column: 12 } },
  });
});

test('every item of a list is its own turn, without its mark', () => {
  expect(read('Terlihat:\n- satu\n  lanjutan\n* dua\n1. tiga\n2) empat\n').words).toEqual([
    'Terlihat:',
    'satu\n  lanjutan',
    'dua',
    'tiga',
    'empat',
  ]);
});

test('headings and rules are no turns and end the paragraph before them', () => {
  expect(read('# Judul\nSatu.\n## Bagian\nDua.\n---\nTiga.\n#tagar bukan judul\n').words).toEqual([
    'Satu.',
    'Dua.',
    'Tiga.\n#tagar bukan judul',
  ]);
});

test('words with a colon stay in their paragraph', () => {
  expect(read('Pukul 17:30\nPetugas: tidak ada.\n').words).toEqual(['Pukul 17:30\nPetugas: tidak ada.']);
});

test('notes without a paragraph are an error', () => {
  expect(read('# Judul\n\n').diagnostics).toMatchObject([{ code: 'transcript/no-notes' }]);
});

test('all text that is not a heading, a rule, a mark or space is in exactly one turn', () => {
  const piece = fc.constantFrom('kata', ' ', '\n', '\n\n', '😀', 'é');
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
      expect(read(text).words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
