import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codingHeader } from '../../../../test/support/small-study.ts';
import { makeReadingText, sliceSpan } from '../../reading-text.ts';
import type { Transcript, Turn } from '../../transcript/transcript.ts';
import { nearMatches } from './near-matches.ts';
import { repairCodings } from './repair-codings.ts';

type Line = readonly [speaker: string, words: string];

/** An interview of these lines; every speaker but `P` is the informant of that name. */
function interview(lines: readonly Line[]): Transcript {
  const text = lines.map(([speaker, words]) => `${speaker}: ${words}\n`).join('');
  const reading = makeReadingText({ file: 'i.md', sha256: '0'.repeat(64), text });
  let at = 0;
  const turns = lines.map(([speaker, words], index): Turn => {
    const start = at + [...speaker].length + 2;
    const span = { start, end: start + [...words].length };
    at = span.end + 1;
    const role = speaker === 'P' ? 'interviewer' : 'informant';
    return { index, speaker, role, informant: role === 'informant' ? speaker : null, span, location: reading.locate(span) };
  });
  return {
    spec: { file: 'i.md', kind: 'interview', attribution: 'stated', origin: 'field' },
    reading,
    turns,
    shape: 'labelled-text',
    encoding: 'utf-8',
    dropped: [],
  };
}

interface Quote {
  exact: string;
  start?: number;
  prefix?: string;
  suffix?: string;
  informant?: string;
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rowOf = ({ exact, start, prefix = '', suffix = '', informant = '' }: Quote, index: number) =>
  [`C-${index + 1}`, 'i.md', cell(exact), cell(prefix), cell(suffix), start ?? '', start === undefined ? '' : start + [...exact].length]
    .concat(['a.b', 'supports', 'yes', '', informant, 'coder', 'confirmed', '', '', 'memo', ''])
    .join(',');
const codingsOf = (quotes: readonly Quote[]) => `${codingHeader}\n${quotes.map((quote, index) => `${rowOf(quote, index)}\n`).join('')}`;

function repair(quotes: readonly Quote[], transcript: Transcript, mask?: (text: string) => string) {
  const before = codingsOf(quotes);
  const { repairs, files } = repairCodings({
    files: [{ file: 'c.csv', bytes: new TextEncoder().encode(before) }],
    transcripts: new Map([['i.md', transcript]]),
    mask,
  });
  const bytes = files[0]?.bytes;
  return { repairs, outcomes: repairs.map(({ id, outcome }) => `${id} ${outcome}`), text: bytes ? new TextDecoder().decode(bytes) : null };
}

/** The quote as it stands at its place now. */
const at = (transcript: Transcript, exact: string, from = 0): Quote & { start: number } => ({
  exact,
  start: [...transcript.reading.text.slice(0, transcript.reading.text.indexOf(exact, from))].length,
});

const original = interview([
  ['P', 'Apa dasarnya?'],
  ['A', 'Aturannya sudah ada sejak 2022, tetapi jarang dibaca.'],
  ['P', 'Siapa yang tahu?'],
  ['B', 'Warga tahu dari brosur yang dibagikan kader.'],
]);
const aturan = at(original, 'Aturannya sudah ada sejak 2022');
const warga = at(original, 'Warga tahu dari brosur');

describe('a quote in a transcript that changed', () => {
  test('is left alone while it stands where its row says', () => {
    expect(repair([aturan, warga], original)).toEqual({ repairs: [], outcomes: [], text: null });
  });

  test('is found at its new place; nothing of its row changes but start and end', () => {
    const changed = interview([
      ['P', 'Selamat pagi, Bu.'],
      ['A', 'Aturannya sudah ada sejak 2022, tetapi jarang dibaca.'],
    ]);
    const { repairs, text } = repair([aturan], changed);
    expect(repairs).toEqual([
      {
        id: 'C-1',
        source: 'i.md',
        row: expect.objectContaining({ file: 'c.csv' }),
        outcome: 'same',
        from: { start: 20, line: 1 },
        to: [{ start: 24, line: 2 }],
        words: { before: aturan.exact, after: aturan.exact },
      },
    ]);
    expect(text).toBe(codingsOf([at(changed, aturan.exact)]));
  });

  test('is known again with other capitals, punctuation and spaces, and then quoted as it stands there', () => {
    const changed = interview([['A', 'Ya: aturannya  sudah ada, sejak 2022!']]);
    const { outcomes, text } = repair([aturan], changed);
    expect(outcomes).toEqual(['C-1 respelled']);
    expect(text).toBe(codingsOf([at(changed, 'aturannya  sudah ada, sejak 2022')]));
  });

  test('is known again in nearly the same words', () => {
    const changed = interview([
      ['P', 'Apa?'],
      ['A', 'Aturan sudah ada sejak thn 2022, tetapi jarang dibaca.'],
    ]);
    const { outcomes, text } = repair([aturan], changed);
    expect(outcomes).toEqual(['C-1 reworded']);
    expect(text).toBe(codingsOf([at(changed, 'Aturan sudah ada sejak thn 2022')]));
  });

  test('is lost when its words are gone, and its row stays', () => {
    const { outcomes, text } = repair([aturan], interview([['A', 'Tidak ada yang saya ingat tentang itu.']]));
    expect([outcomes, text]).toEqual([['C-1 lost'], null]);
  });

  test('is never found in the words of an interviewer or of another informant', () => {
    const changed = interview([
      ['P', aturan.exact],
      ['B', aturan.exact],
      ['A', 'Benar.'],
    ]);
    const { repairs, text } = repair([{ ...aturan, start: 500, informant: 'A' }], changed);
    expect(repairs).toMatchObject([{ outcome: 'lost', to: [{ line: 1 }] }]);
    expect(text).toBeNull();
    expect(repair([{ ...aturan, start: 500, informant: 'B' }], changed).repairs).toMatchObject([{ outcome: 'same', to: [{ line: 2 }] }]);
  });

  test('stays ambiguous where nothing tells two places apart, though one is nearer', () => {
    const changed = interview([
      ['A', 'Sudah baik sekali.'],
      ['A', 'Lain.'],
      ['A', 'Sudah baik sekali.'],
    ]);
    const { repairs, text } = repair([{ exact: 'Sudah baik sekali.', start: 4 }], changed);
    expect(repairs).toMatchObject([{ outcome: 'ambiguous', to: [{ line: 1 }, { line: 3 }] }]);
    expect(text).toBeNull();
  });

  test('is told from its double by the words around it', () => {
    const changed = interview([
      ['A', 'Dulu, sudah baik sekali.'],
      ['A', 'Kini, sudah baik sekali.'],
    ]);
    const { repairs } = repair([{ exact: 'sudah baik sekali', start: 200, prefix: 'Kini, ' }], changed);
    expect(repairs).toMatchObject([{ outcome: 'same', to: [{ line: 2 }] }]);
  });

  test('is told from its double by the quotes before and after it', () => {
    const lines: Line[] = [
      ['A', 'Antrean pertama pendek.'],
      ['A', 'Ya, betul.'],
      ['A', 'Loket kedua ramai.'],
      ['A', 'Ya, betul.'],
    ];
    const before = interview(lines);
    const quotes = [at(before, 'Antrean pertama pendek.'), at(before, 'Ya, betul.'), at(before, 'Loket kedua ramai.')];
    const { outcomes, repairs } = repair(quotes, interview([['P', 'Baris baru yang panjang sekali.'], ...lines]));
    expect(outcomes).toEqual(['C-1 same', 'C-2 same', 'C-3 same']);
    expect(repairs.map(({ to }) => to.map(({ line }) => line))).toEqual([[2], [3], [4]]);
  });

  test('keeps its place when only the words around it changed; prefix and suffix follow', () => {
    const { outcomes, text } = repair([{ ...aturan, prefix: 'P: Apa', suffix: ', tetapi' }], original);
    expect(outcomes).toEqual(['C-1 surroundings']);
    expect(text).toContain(',"a? A:",", tetapi",');
  });

  test('shows a name as its placeholder before and after', () => {
    const mask = (text: string) => text.replaceAll('Sari', '[Petugas 1]');
    const changed = interview([
      ['P', 'Siapa?'],
      ['A', 'Bu Sari yang selalu membantu kami.'],
    ]);
    const { outcomes, text } = repair([{ exact: 'Bu [Petugas 1] yang selalu membantu', start: 0 }], changed, mask);
    expect(outcomes).toEqual(['C-1 same']);
    expect(text).toContain('Bu [Petugas 1] yang selalu membantu');
    const reworded = interview([['A', 'Ibu Sari yang sering membantu kami.']]);
    expect(repair([{ exact: 'Bu [Petugas 1] yang selalu membantu kami', start: 0 }], reworded, mask).text ?? '').not.toContain('Sari');
  });

  test('wherever lines are inserted, every quote is found at its new place', () => {
    const words = fc
      .array(fc.constantFrom('buku', 'loket', 'antre', 'cepat', 'lambat', 'warga', 'kader', 'surat', 'é𝒙'), { minLength: 1, maxLength: 6 })
      .map((list) => list.join(' '));
    const speaker = fc.constantFrom('P', 'A', 'B');
    const insertion = fc.tuple(fc.nat(), speaker, words);
    // Numbered, so that every quote stands once and what is inserted is none of them.
    const spoken = Array.from(
      { length: 12 },
      (_, index): Line => [index % 2 === 0 ? 'A' : 'B', `Kalimat nomor ${index * 7919} tentang pelayanan`],
    );
    const before = interview(spoken);
    const quotes = spoken.map(([informant, exact]) => ({ ...at(before, exact), informant }));
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 20 }), (insertions) => {
        const lines = [...spoken];
        for (const [place, who, inserted] of insertions) lines.splice(place % (lines.length + 1), 0, [who, inserted]);
        const changed = interview(lines);
        const { repairs, text } = repair(quotes, changed);
        expect(repairs.every(({ outcome }) => outcome === 'same')).toBe(true);
        const expected = quotes.map((quote) => ({ ...quote, ...at(changed, quote.exact) }));
        expect(text ?? codingsOf(quotes)).toBe(codingsOf(expected));
        for (const { exact, start } of expected) expect(sliceSpan(changed.reading, { start, end: start + [...exact].length })).toBe(exact);
      }),
    );
  });
});

test('the nearest parts of a text are the best ones, and do not overlap', () => {
  expect(nearMatches('brosur', 'ada brosir dan browsur', 2)).toEqual([
    { start: 4, end: 10, edits: 1 },
    { start: 15, end: 22, edits: 1 },
  ]);
  expect(nearMatches('brosur', 'tidak ada', 2)).toEqual([]);
});
