import { expect, test } from 'vitest';
import { smallCodebook } from '../../test/support/small-codebook.ts';
import { makeReadingText, sliceSpan } from '../read/reading-text.ts';
import { readTranscriptFile } from '../read/transcript/read-transcript.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import { codingsCsv, readCodingCells } from './codings-csv.ts';
import { mergeSuggestions } from './merge-suggestions.ts';
import { makePassageCoder } from './passage-coder.ts';
import { suggestCodings } from './suggest-codings.ts';

const informants = [
  { id: 'baker', role: { id: 'Pembuat roti', en: 'Baker' }, group: 'children', consent: 'given' as const },
  { id: 'gone', role: { id: 'Mantan', en: 'Former' }, group: null, consent: 'withdrawn' as const },
];
const coder = makePassageCoder(smallCodebook, null);

async function read(text: string): Promise<Transcript> {
  const spec = {
    file: 'a.txt',
    kind: 'interview' as const,
    speakers: { Sari: 'baker', Budi: 'gone' },
    attribution: 'stated' as const,
    origin: 'field' as const,
  };
  const { transcript } = await readTranscriptFile('a.txt', new TextEncoder().encode(text), spec);
  if (!transcript) throw new Error('no transcript');
  return transcript;
}

const suggest = (transcripts: readonly Transcript[]) =>
  suggestCodings({ transcripts, informants, coder, scores: { first: 0.4, further: 0.2 }, language: 'id' });

const interview =
  'P: Apa kabar?\nSari: Ovennya rusak sejak Maret, tiga roti hangus.\nP: Lalu?\nSari: Selamat pagi, silakan duduk dulu.\nBudi: Oven itu panas dan menyala.\n';

test('a suggestion quotes its source to the letter and names who spoke; small talk and withdrawn words give none', async () => {
  const transcript = await read(interview);
  const { rows, segments, withoutCode } = suggest([transcript]);
  expect(rows.map(({ exact, code, valence, informant, group, status }) => [exact, code, valence, informant, group, status])).toContainEqual(
    ['Ovennya rusak sejak Maret, tiga roti hangus.', 'kitchen.oven', 'opposes', 'baker', 'children', 'suggested'],
  );
  expect([segments, withoutCode]).toEqual([2, 1]);
  for (const { exact, start, end } of rows) expect(sliceSpan(transcript.reading, { start: Number(start), end: Number(end) })).toBe(exact);
});

test('without questions a passage gets the codes that it gets alone, whatever stands around it', async () => {
  const alone = coder.code('Ovennya rusak sejak Maret, tiga roti hangus.', null).codes[0]?.code;
  const rows = suggest([
    await read('Sari: Ovennya rusak sejak Maret, tiga roti hangus.\nBudi: Ya.\nSari: Pembuat rotinya terampil dan ramah.\n'),
  ]).rows;
  const turned = suggest([
    await read('Sari: Pembuat rotinya terampil dan ramah.\nBudi: Ya.\nSari: Ovennya rusak sejak Maret, tiga roti hangus.\n'),
  ]).rows;
  const codes = (list: typeof rows) => list.map(({ exact, code, valence }) => `${exact} ${code} ${valence}`).sort();
  expect(rows.find(({ exact }) => exact.startsWith('Oven'))?.code).toBe(alone);
  expect(codes(turned)).toEqual(codes(rows));
});

test('ids stay while a passage stands somewhere in its source, and differ for the same words said twice', async () => {
  const line = 'Ovennya rusak sejak Maret, tiga roti hangus.';
  const once = suggest([await read(`Sari: ${line}\n`)]).rows.map(({ id }) => id);
  const later = suggest([await read(`Sari: Ya begitu.\nP: Lalu?\nSari: ${line}\nP: Lagi?\nSari: ${line}\n`)]).rows.map(({ id }) => id);
  expect(later).toEqual(expect.arrayContaining(once));
  expect(new Set(later).size).toBe(later.length);
});

test('rows that are there stay to the letter, and only what is new is added', async () => {
  const suggested = suggest([await read(interview)]).rows;
  const touched = suggested.map((row) => ({ ...row, status: 'rejected', memo: '=bukan', coder: 'sari' }));
  expect(mergeSuggestions(touched, suggested)).toEqual({ rows: touched, added: 0 });
  expect(mergeSuggestions([], suggested)).toEqual({ rows: suggested, added: suggested.length });
});

test('a person who coded other words of the same passage with the same code is not told again', async () => {
  const [row, ...others] = suggest([await read(interview)]).rows;
  if (!row) throw new Error('nothing suggested');
  const own = { ...row, id: 'K-1', exact: row.exact.slice(0, 10), end: String(Number(row.start) + 10), coder: 'sari', status: 'confirmed' };
  expect(mergeSuggestions([own], [row, ...others]).rows).toEqual([own, ...others]);
});

test('what is written is read back the same, also formulas, quotation marks and newlines', async () => {
  const [row] = suggest([await read(interview)]).rows;
  if (!row) throw new Error('nothing suggested');
  const odd = { ...row, exact: '=SUM(A1)', memo: 'baris "satu"\nbaris; dua' };
  for (const delimiter of [',', ';'] as const) {
    const text = codingsCsv([row, odd], delimiter).replace(/^\ufeff/, '');
    expect(readCodingCells(makeReadingText({ file: 's.csv', sha256: '', text }))).toMatchObject({ rows: [row, odd], delimiter });
  }
});
