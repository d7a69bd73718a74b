import { expect, test } from 'vitest';
import type { ParseReport } from '../read/transcript/parse-report.ts';
import { formatParseReports } from './parse-report.ts';

const report: ParseReport = {
  file: 'interviews/head.vtt',
  shape: 'web-vtt',
  encoding: 'windows-1252',
  turns: 3,
  words: 1,
  speakers: [
    { label: 'Budi', role: 'interviewer', informant: null, turns: 1, words: 1 },
    { label: 'Siti', role: 'informant', informant: 'head', turns: 1, words: 0 },
    { label: '?', role: 'unknown', informant: null, turns: 1, words: 0 },
  ],
  first: 1.9,
  last: 3725,
  gaps: [{ from: 10, to: 75.4, location: { file: 'interviews/head.vtt' } }],
  dropped: [
    ...Array.from({ length: 10 }, (_, at) => ({
      reason: 'note' as const,
      location: { file: 'a', start: { line: at + 1, column: 1 } },
    })),
    { reason: 'header', location: { file: 'a', paragraph: 2 } },
  ],
};

test('a report says who spoke, when, and what was left out, in English and Indonesian', () => {
  expect(formatParseReports([report], 'en')).toBe(`What was read from interviews and field notes:
  interviews/head.vtt: web-vtt, Windows-1252 (assumed: the file is not UTF-8), 3 turns, 1 word, 0:00:01–1:02:05
    Budi (interviewer): 1 turn, 1 word
    Siti (informant head): 1 turn, 0 words
    (nobody named) (unknown): 1 turn, 0 words
    nothing said from 0:00:10 to 0:01:15 (65 s; more than 60 s is listed)
    10 places left out (note or style block): line 1, 2, 3, 4, 5, 6, 7, 8 and 2 more
    1 place left out (before the first turn): paragraph 2`);
  expect(formatParseReports([report], 'id')).toBe(`Yang terbaca dari wawancara dan catatan lapangan:
  interviews/head.vtt: web-vtt, Windows-1252 (diasumsikan: berkas ini bukan UTF-8), 3 giliran bicara, 1 kata, 0:00:01–1:02:05
    Budi (pewawancara): 1 giliran bicara, 1 kata
    Siti (informan head): 1 giliran bicara, 0 kata
    (tidak disebut) (belum diketahui): 1 giliran bicara, 0 kata
    tidak ada ucapan dari 0:00:10 sampai 0:01:15 (65 detik; dicantumkan bila lebih dari 60 detik)
    10 bagian tidak dipakai (blok catatan atau gaya): baris 1, 2, 3, 4, 5, 6, 7, 8 dan 2 lagi
    1 bagian tidak dipakai (sebelum giliran bicara pertama): paragraf 2`);
});

test('without sources there is nothing to say', () => {
  expect(formatParseReports([], 'id')).toBe('');
});
