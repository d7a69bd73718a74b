import { expect, test } from 'vitest';
import { sliceSpan } from '../reading-text.ts';
import { readTranscriptFile } from './read-transcript.ts';
import type { SourceSpec } from './transcript.ts';

const interview: SourceSpec = { file: 'a', kind: 'interview', informant: 'officer', attribution: 'stated', origin: 'field' };

/** Turns as [label, informant or role, words, first, last], codes of the problems, and the reading text. */
async function read(text: string, spec: Partial<SourceSpec> = {}) {
  const { transcript, diagnostics } = await readTranscriptFile('a', new TextEncoder().encode(text), { ...interview, ...spec });
  const turns = (transcript?.turns ?? []).map(({ speaker, role, informant, span, time }) => {
    return [speaker, informant ?? role, transcript ? sliceSpan(transcript.reading, span) : '', time?.first, time?.last];
  });
  return { turns, diagnostics, codes: diagnostics.map(({ code }) => code), transcript };
}
const cue = (at: number, words: string) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${words}\n\n`;
const vtt = (...words: string[]) => `WEBVTT\n\n${words.map((text, at) => cue(at, text)).join('')}`;

test('words before a colon in a cue are no speaker where most cues begin with none', async () => {
  const { turns, codes } = await read(vtt('Alamat kami di sini.', 'Pesannya: sabar.', 'Catatan: penting.', 'Ya.'), {
    speakers: { '?': 'officer' },
  });
  expect(turns).toEqual([['?', 'officer', 'Alamat kami di sini. Pesannya: sabar. Catatan: penting. Ya.', 0, 4]]);
  expect(codes).toEqual([]);
});

test('times of day and addresses in cues are words', async () => {
  const { turns } = await read(
    vtt('Pewawancara: Jam berapa?', 'Narasumber: Pukul 17:30.', 'https://contoh.go.id itu situsnya.', 'Narasumber: 10.15 WIB.'),
    {
      speakers: { '?': 'not-a-speaker' },
    },
  );
  expect(turns).toEqual([
    ['Pewawancara', 'interviewer', 'Jam berapa?', 0, 1],
    ['Narasumber', 'officer', 'Pukul 17:30. 10.15 WIB.', 1, 4],
  ]);
});

test('cues that divide one sentence become one turn with the first and the last time', async () => {
  const { turns } = await read(
    vtt('<v Siti Rahma>Awalnya</v>', '<v Siti Rahma>dari keluhan</v>', '<v Budi>Ya.</v>', '<v Siti Rahma>warga.</v>'),
    {
      speakers: { 'Siti Rahma': 'officer', Budi: 'interviewer' },
    },
  );
  expect(turns).toEqual([
    ['Siti Rahma', 'officer', 'Awalnya dari keluhan', 0, 2],
    ['Budi', 'interviewer', 'Ya.', 2, 3],
    ['Siti Rahma', 'officer', 'warga.', 3, 4],
  ]);
});

test('two spellings of one person are one speaker once both are mapped', async () => {
  const { turns } = await read(vtt('<v Siti Rahma>Satu,</v>', '<v Siti R.>dua.</v>'), {
    speakers: { 'Siti Rahma': 'officer', 'Siti R.': 'officer' },
  });
  expect(turns).toEqual([['Siti Rahma', 'officer', 'Satu, dua.', 0, 2]]);
});

test('names with titles, commas, brackets, entities and letters of any alphabet are kept whole in voice tags', async () => {
  const names = ['Dr. H. Andi, M.Si.', 'Rahma, Siti (Dinas Koperasi)', 'Ångström &amp; Co', '李明'];
  const { turns, diagnostics } = await read(vtt(...names.map((name) => `<v ${name}>Ya.`)));
  expect(turns.map(([label]) => label)).toEqual(['Dr. H. Andi, M.Si.', 'Rahma, Siti (Dinas Koperasi)', 'Ångström & Co', '李明']);
  expect(diagnostics.map(({ args }) => args['yaml'])).toEqual(
    expect.arrayContaining(['speakers: { "Ångström & Co": … }', 'speakers: { "Rahma, Siti (Dinas Koperasi)": … }']),
  );
});

test('two voices of one cue are two turns, and tags and entities are no words', async () => {
  const { turns } = await read(vtt('<v Budi>Jadi <i>berapa</i>?</v> <v.loud Siti><00:00:00.500>Dua &lt; tiga.</v>'), {
    speakers: { Budi: 'interviewer', Siti: 'officer' },
  });
  expect(turns).toEqual([
    ['Budi', 'interviewer', 'Jadi berapa?', 0, 1],
    ['Siti', 'officer', 'Dua < tiga.', 0, 1],
  ]);
});

test('no-break spaces, invisible characters and a missing blank line do not hide a speaker', async () => {
  const text = '1\n00:00:00,000 --> 00:00:01,000\n\u200bPewawancara\u00a0: Satu?\n2\n00:00:01,000 --> 00:00:02,000\nNarasumber: Dua.\n';
  expect((await read(text)).turns).toEqual([
    ['Pewawancara', 'interviewer', 'Satu?', 0, 1],
    ['Narasumber', 'officer', 'Dua.', 1, 2],
  ]);
});

test('a time that cannot be read is reported, and its words stay', async () => {
  const { turns, diagnostics } = await read('WEBVTT\n\n00:00:xx --> 00:00:02.000\nN: Halo.\n');
  expect(turns).toEqual([['N', 'officer', 'Halo.', undefined, undefined]]);
  expect(diagnostics).toMatchObject([{ code: 'transcript/unreadable-time', severity: 'warning', location: { start: { line: 3 } } }]);
});

test('text that two shapes fit equally is refused with both names and the line', async () => {
  const text = 'P: Halo?\nN: Ya.\nP: Baik.\n\nSiti Rahma  0:01\nSatu.\n\nBudi Santoso  0:05\nDua.\n';
  const { transcript, diagnostics } = await read(text);
  expect(transcript).toBeNull();
  expect(diagnostics).toMatchObject([
    { code: 'transcript/ambiguous-shape', location: { start: { line: 5 } }, args: { first: 'Label: …', second: 'Otter (.txt)' } },
  ]);
});

test('a head of a typed interview with times is no speaker', async () => {
  const { turns, codes } = await read('Jam mulai:   10:30\n\nJam selesai:   11:00\n\nPewawancara: Halo?\nNarasumber: Ya.\n');
  expect(turns.map(([, , words]) => words)).toEqual(['Halo?', 'Ya.']);
  expect(codes).toEqual([]);
});

test('facts at the head of a typed interview are no turns, also where they name the two who talk', async () => {
  const head =
    'TRANSKRIP\n\nHari/Tanggal: Senin, 5 Mei 2023\nPewawancara: Budi Santoso\nNarasumber: Siti Rahma, S.Sos\nTempat: Kantor dinas\n';
  const talk = 'Pewawancara: Apa dasarnya?\nNarasumber: SK Kepala Dinas.\n';
  for (const gap of ['', '\n', '\n\n']) {
    const { turns, transcript } = await read(head + gap + talk);
    expect(turns.map(([, , words]) => words)).toEqual(['Apa dasarnya?', 'SK Kepala Dinas.']);
    expect(transcript?.dropped.map(({ reason, location }) => [reason, location.start?.line])).toEqual(
      [1, 3, 4, 5, 6].map((line) => ['header', line]),
    );
  }
  const short = 'Pewawancara: Budi Santoso\nNarasumber: Siti Rahma\n\nP: Apa dasarnya?\nN: SK.\nP: Lalu?\nN: Perda.\n';
  expect((await read(short)).turns.map(([label]) => label)).toEqual(['P', 'N', 'P', 'N']);
});

test('a first question without a question mark stays a turn', async () => {
  const { turns } = await read('Peneliti: Siapa nama Bapak\nN: Budi\nP: Jabatannya?\nN: Kabid.\nP: Ya.\n');
  expect(turns.map(([label]) => label)).toEqual(['Peneliti', 'N', 'P', 'N', 'P']);
});

test('display names need no capital in a meeting program', async () => {
  const { turns, codes } = await read(vtt('aisyah: Halo?', 'iPhone Budi: Ya.', 'aisyah: Baik.'), {
    speakers: { aisyah: 'interviewer', 'iPhone Budi': 'officer' },
  });
  expect(turns.map(([label]) => label)).toEqual(['aisyah', 'iPhone Budi', 'aisyah']);
  expect(codes).toEqual([]);
  const otter = await read('aisyah  0:01\nHalo?\n\niPhone Budi  0:03\nYa.\n', {
    speakers: { aisyah: 'interviewer', 'iPhone Budi': 'officer' },
  });
  expect(otter.turns.map(([label]) => label)).toEqual(['aisyah', 'iPhone Budi']);
});

test('a transcript without any speaker says how to name the one who speaks', async () => {
  const { turns, diagnostics } = await read(vtt('Satu.', 'Dua.'));
  expect(turns).toEqual([['?', 'unknown', 'Satu. Dua.', 0, 2]]);
  expect(diagnostics).toMatchObject([{ code: 'transcript/no-speakers', severity: 'error', args: { yaml: 'speakers: { "?": … }' } }]);
});

test('a place in a composed text leads back to the line of the cue, to the letter where the words stand as in the file', async () => {
  const { transcript } = await read(vtt('<v Siti>Awalnya 😀 dari</v>', '<v Siti>keluhan &amp; antrean</v>'), {
    speakers: { Siti: 'officer' },
  });
  const { reading } = transcript ?? {};
  expect(reading?.text).toBe('Siti: Awalnya 😀 dari keluhan & antrean\n');
  // Line 4 is `<v Siti>Awalnya 😀 dari</v>`; code points: `dari` stands at 16–20 of the reading text and from column 19 of the line.
  expect(reading?.locate({ start: 16, end: 20 })).toEqual({ file: 'a', start: { line: 4, column: 19 }, end: { line: 4, column: 23 } });
  // An entity was decoded in the second cue: the whole line of words is meant.
  expect(reading?.locate({ start: 31, end: 38 })).toEqual({ file: 'a', start: { line: 7, column: 9 }, end: { line: 7, column: 30 } });
});

test('notes that were spoken into a recorder are turns of the observer', async () => {
  const spec = { kind: 'observation', informant: undefined, observer: 'researcher' } as const;
  const { turns, codes } = await read(vtt('Loket buka.', 'Antrean pendek.'), { kind: spec.kind, observer: spec.observer });
  expect(turns).toEqual([
    ['researcher', 'observer', 'Loket buka.', 0, 1],
    ['researcher', 'observer', 'Antrean pendek.', 1, 2],
  ]);
  expect(codes).toEqual([]);
});

test('long lines of any kind are read in no time', { timeout: 20_000 }, async () => {
  const long = [
    ' '.repeat(200_000),
    '<'.repeat(200_000),
    `<v${'.a'.repeat(100_000)}`,
    '['.repeat(200_000),
    '&'.repeat(200_000),
    '-->'.repeat(60_000),
  ];
  for (const line of long) {
    await read(`WEBVTT\n\n${cue(0, line)}`);
    await read(`Siti  0:01\n${line}  0:02\n\nBudi  0:03\nYa.\n`);
    await read(`<a name="ts_1_2_S00">${line}</a>`);
    await read(`{"text": "${line}", "media": "", "media-time": 0}`);
  }
});

test('ten thousand cues are read in a moment', { timeout: 20_000 }, async () => {
  const text = `WEBVTT\n\n${Array.from({ length: 10_000 }, (_, at) => cue(at % 8, `<v Siti ${at % 3}>Kata kata.</v>`)).join('')}`;
  expect((await read(text, { speakers: { 'Siti 0': 'officer', 'Siti 1': 'visitor', 'Siti 2': 'interviewer' } })).turns).toHaveLength(
    10_000,
  );
});
