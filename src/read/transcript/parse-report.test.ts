import { expect, test } from 'vitest';
import { reportParse } from './parse-report.ts';
import { readTranscriptFile } from './read-transcript.ts';
import type { SourceSpec } from './transcript.ts';

const interview: SourceSpec = { file: 'a.vtt', kind: 'interview', informant: 'officer', attribution: 'stated', origin: 'field' };

async function report(text: string, spec: Partial<SourceSpec> = {}) {
  const { transcript } = await readTranscriptFile('a.vtt', new TextEncoder().encode(text), { ...interview, ...spec });
  return transcript && reportParse(transcript);
}

test('turns and words by speaker, first and last time, gaps and what was left out', async () => {
  const text = [
    'WEBVTT\n\nNOTE dibuat otomatis',
    '00:00:02.000 --> 00:00:04.000\nPewawancara: Apa dasarnya, Pak?',
    '00:00:05.000 --> 00:00:09.000\nNarasumber: SK 12/2022 – sudah berlaku.',
    '00:01:10.000 --> 00:01:12.500\nPEWAWANCARA: Ya.',
    '00:02:12.500 --> 00:02:20.000\nNarasumber: Orang-orang tahu.',
  ].join('\n\n');
  expect(await report(text)).toEqual({
    file: 'a.vtt',
    shape: 'web-vtt',
    encoding: 'utf-8',
    turns: 4,
    words: 11,
    speakers: [
      { label: 'Pewawancara', role: 'interviewer', informant: null, turns: 2, words: 4 },
      // SK, 12, 2022, sudah, berlaku; Orang-orang, tahu.
      { label: 'Narasumber', role: 'informant', informant: 'officer', turns: 2, words: 7 },
    ],
    first: 2,
    last: 140,
    // 61 seconds of silence; the 60 seconds after are not more than the limit.
    gaps: [{ from: 9, to: 70, location: { file: 'a.vtt', start: { line: 12, column: 14 }, end: { line: 12, column: 17 } } }],
    dropped: [{ reason: 'note', location: { file: 'a.vtt', start: { line: 3, column: 1 }, end: { line: 3, column: 21 } } }],
  });
});

test('where only the beginnings are told, a turn is taken to last a second a word', async () => {
  const after = (time: string) => report(`Siti Rahma  0:01\nSatu dua tiga.\n\nSiti Rahma  ${time}\nEmpat.\n`);
  // Three words from 0:01 end at 0:04; a gap begins after another 60 seconds.
  expect((await after('1:04'))?.gaps).toEqual([]);
  expect((await after('1:05'))?.gaps).toMatchObject([{ from: 4, to: 65 }]);
});

test('without times there are none, and no gaps', async () => {
  expect(await report('P: Apa?\nN: Itu.\n')).toMatchObject({ turns: 2, words: 2, first: null, last: null, gaps: [] });
});

test('an overlap or a turn out of order is no gap', async () => {
  const cue = (from: string, to: string) => `${from} --> ${to}\n<v ${from}>Ya.</v>\n\n`;
  expect(
    (await report(`WEBVTT\n\n${cue('00:01.000', '05:00.000')}${cue('00:02.000', '00:03.000')}${cue('05:10.000', '05:11.000')}`))?.gaps,
  ).toEqual([]);
});
