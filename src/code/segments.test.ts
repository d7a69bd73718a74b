import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReadingText, sliceSpan } from '../read/reading-text.ts';
import type { Turn } from '../read/transcript/transcript.ts';
import { passagesOf, segmentsOf } from './segments.ts';

/** A transcript of turns, each a role and its words. */
function transcriptOf(...spoken: readonly (readonly [Turn['role'], string])[]) {
  const text = spoken.map(([role, words]) => `${role}: ${words}`).join('\n');
  const reading = makeReadingText({ file: 'a.txt', sha256: '', text });
  let from = 0;
  const turns = spoken.map(([role, words], index): Turn => {
    const start = [...text.slice(0, text.indexOf(words, from))].length;
    from = text.indexOf(words, from) + words.length;
    const span = { start, end: start + [...words].length };
    return { index, speaker: role, role, informant: role === 'informant' ? 'i-1' : null, span, location: reading.locate(span) };
  });
  return { reading, turns };
}

test("interviewers' words and those of unknown speakers are no segments; an observer's are", () => {
  const transcript = transcriptOf(
    ['interviewer', 'Ada SOP?'],
    ['informant', 'Ada, tertulis lengkap.'],
    ['unknown', 'Entah siapa.'],
    ['observer', 'Loket buka sampai sore.'],
  );
  expect(segmentsOf(transcript).map(({ text }) => text)).toEqual(['Ada, tertulis lengkap.', 'Loket buka sampai sore.']);
});

test('the question is the turn just before, if an interviewer spoke it', () => {
  const transcript = transcriptOf(
    ['interviewer', 'Ada SOP?'],
    ['informant', 'Ada, tertulis lengkap.'],
    ['informant', 'Semua petugas memegangnya.'],
  );
  expect(segmentsOf(transcript).map(({ question }) => question)).toEqual(['Ada SOP?', null]);
});

test('every segment stands in the reading text at its span, also after wide characters', () => {
  const transcript = transcriptOf([
    'informant',
    'Bagus 😀 sekali. Kami senang memakai tempat itu sejak dibuka dua tahun yang lalu, sungguh. Tetapi lampunya mati dan tidak pernah diganti oleh siapa pun.',
  ]);
  const segments = segmentsOf(transcript);
  expect(segments.length).toBe(2);
  for (const { span, text } of segments) expect(sliceSpan(transcript.reading, span)).toBe(text);
});

test('short sentences stay together, and a long answer is divided', () => {
  const short = 'Ya. Ada. Lengkap.';
  const long =
    'Petugas kami sudah dilatih dua kali oleh provinsi dan semuanya memegang sertifikat resmi. Aplikasinya sendiri masih sering macet kalau sore hari, apalagi kalau sedang hujan deras.';
  expect(passagesOf(short)).toHaveLength(1);
  expect(passagesOf(long)).toHaveLength(2);
});

test('passages lie in order, apart, and hold all words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ada SOP.', 'Petugas dua orang saja, itu pun merangkap.', 'Ya.', '\n\n', 'Sejak 08.00 buka!'), {
        maxLength: 12,
      }),
      (parts) => {
        const text = parts.join(' ');
        const passages = passagesOf(text);
        for (const [index, { start }] of passages.entries()) expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0);
        expect(
          passages
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
