import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReadingText, sliceSpan } from '../../reading-text.ts';
import { readTranscript } from '../read-transcript.ts';
import type { SourceSpec } from '../transcript.ts';

const interview: SourceSpec = { file: 'a.txt', kind: 'interview', informant: 'head', attribution: 'stated', origin: 'field' };

/** Turns as [label, role, informant, words], and problems. */
function read(text: string, spec: Partial<SourceSpec> = {}) {
  const reading = makeReadingText({ file: 'a.txt', sha256: '', text });
  const { transcript, diagnostics } = readTranscript(reading, { ...interview, ...spec });
  const turns = transcript.turns.map(({ speaker, role, informant, span }) => [speaker, role, informant, sliceSpan(reading, span)]);
  return { turns, diagnostics, placed: transcript.turns };
}
const words = (text: string, spec: Partial<SourceSpec> = {}) => read(text, spec).turns.map((turn) => turn[3]);

test('a label begins a turn, the lines after it belong to it, and what stands before the first label is a header', () => {
  const text =
    'Wawancara 1\nTempat: kantor\n\nPewawancara: Apa kabar?\nNarasumber: Baik.\nSangat baik.\n\nSekali.\nPewawancara: Terima kasih.\n';
  const { turns, placed, diagnostics } = read(text);
  expect(turns).toEqual([
    ['Pewawancara', 'interviewer', null, 'Apa kabar?'],
    ['Narasumber', 'informant', 'head', 'Baik.\nSangat baik.\n\nSekali.'],
    ['Pewawancara', 'interviewer', null, 'Terima kasih.'],
  ]);
  expect(placed.map(({ index, location }) => [index, location.start, location.end])).toEqual([
    [0, { line: 4, column: 14 }, { line: 4, column: 24 }],
    [1, { line: 5, column: 13 }, { line: 8, column: 8 }],
    [2, { line: 9, column: 14 }, { line: 9, column: 27 }],
  ]);
  expect(diagnostics).toEqual([]);
});

test('the usual words for interviewer and informant need no mapping', () => {
  for (const label of ['Pewawancara', 'Peneliti', 'P', 'T', 'Interviewer', 'I', 'Q', 'PEWAWANCARA', 'Pewawancara 2']) {
    expect(read(`${label}: Halo.\nN: Ya.\n`).turns[0]?.slice(1)).toEqual(['interviewer', null, 'Halo.']);
  }
  for (const label of ['Narasumber', 'Informan', 'N', 'J', 'A', 'R', 'Respondent']) {
    expect(read(`${label}: Halo.\n`).turns).toEqual([[label, 'informant', 'head', 'Halo.']]);
  }
});

test('bold labels and times before the label are no words', () => {
  expect(words('**Pewawancara:** Satu?\n**Narasumber**: Dua.\n[00:01:02] N: Tiga.\n00:01:09 P: Empat?\n[01:20] **N:** Lima.\n')).toEqual([
    'Satu?',
    'Dua.',
    'Tiga.',
    'Empat?',
    'Lima.',
  ]);
});

test('times of day, addresses and notes are no speakers', () => {
  const text = [
    'Narasumber 1 (Kepala Dinas): Awalnya dari keluhan warga.',
    'Pewawancara: Jam 10:30 ya, Pak?',
    'Catatan: suara kurang jelas.',
    'https://contoh.go.id bukan penutur',
    'Pukul 17:30 kami tutup.',
    'Catatan: suara jelas lagi.',
    '',
  ].join('\n');
  const { turns, diagnostics } = read(text, { speakers: { 'Narasumber 1 (Kepala Dinas)': 'head' } });
  expect(turns).toEqual([
    ['Narasumber 1 (Kepala Dinas)', 'informant', 'head', 'Awalnya dari keluhan warga.'],
    ['Pewawancara', 'interviewer', null, text.slice(text.indexOf('Jam 10:30')).trimEnd()],
  ]);
  expect(diagnostics).toEqual([]);
});

test('names with titles, commas and letters of any alphabet are labels once they are mapped', () => {
  const speakers = { 'Dr. H. Andi, M.Si.': 'head', Ångström: 'owner', 李明: 'owner' };
  expect(read('Dr. H. Andi, M.Si.: Satu.\nÅngström: Dua.\n李明: Tiga.\n', { speakers }).turns).toEqual([
    ['Dr. H. Andi, M.Si.', 'informant', 'head', 'Satu.'],
    ['Ångström', 'informant', 'owner', 'Dua.'],
    ['李明', 'informant', 'owner', 'Tiga.'],
  ]);
});

test('no-break spaces, invisible characters and decomposed letters do not hide a label', () => {
  expect(words('\u200bNarasumber\u00a0:\u00a0Satu.\nIbu\u00a0Re\u0301ni: Dua.\n', { speakers: { 'Ibu Réni': 'owner' } })).toEqual([
    'Satu.',
    'Dua.',
  ]);
});

test('a name that comes once and is not mapped belongs to the running turn', () => {
  expect(words('N: Saya ingat.\nPesannya: jangan menyerah.\n')).toEqual(['Saya ingat.\nPesannya: jangan menyerah.']);
});

test('a name that repeats must be mapped, and the diagnostic names the line for study.yaml', () => {
  const { turns, diagnostics } = read('P: Halo?\nBu "Ani": Ya.\nP: Apa?\nBu "Ani": Itu.\n');
  expect(turns[1]).toEqual(['Bu "Ani"', 'unknown', null, 'Ya.']);
  expect(diagnostics).toEqual([
    {
      code: 'transcript/unmapped-speaker',
      severity: 'error',
      location: { file: 'a.txt', start: { line: 2, column: 1 }, end: { line: 2, column: 9 } },
      args: { label: 'Bu "Ani"', count: 2, yaml: 'speakers: { "Bu \\"Ani\\"": … }', file: 'a.txt' },
    },
  ]);
});

test('words that come again before a colon can be declared no speaker', () => {
  const text = 'N: Dua hal.\nPertama kali: mudah.\nPertama kali: cepat.\n';
  expect(read(text).diagnostics).toMatchObject([{ code: 'transcript/unmapped-speaker' }]);
  expect(read(text, { speakers: { 'Pertama kali': 'not-a-speaker' } })).toMatchObject({
    turns: [['N', 'informant', 'head', 'Dua hal.\nPertama kali: mudah.\nPertama kali: cepat.']],
    diagnostics: [],
  });
});

test('a numbered informant may be another person than the one of the source', () => {
  expect(read('Informan 2: Ya.\n').diagnostics).toMatchObject([
    { code: 'transcript/unmapped-speaker', args: { label: 'Informan 2', count: 1 } },
  ]);
});

test('a mapping overrules the usual words', () => {
  expect(read('P: Saya pengunjung.\n', { speakers: { P: 'owner' } }).turns).toEqual([['P', 'informant', 'owner', 'Saya pengunjung.']]);
});

test('a mapped speaker without a turn is warned about, with the nearest speaker', () => {
  const { diagnostics } = read('P: Halo?\nIbu Sari: Ya.\n', { speakers: { 'Ibu Sari': 'owner', 'Ibu Sarii': 'head' } });
  expect(diagnostics).toMatchObject([
    {
      code: 'transcript/speaker-not-found',
      severity: 'warning',
      args: { label: 'Ibu Sarii', nearest: 'Ibu Sari', found: ['Ibu Sari', 'P'] },
    },
  ]);
});

test('a text without labels, and one without informant, are no interviews', () => {
  expect(read('Hanya cerita.\n').diagnostics).toMatchObject([{ code: 'transcript/no-turns' }]);
  expect(read('P: Halo?\nT: Halo?\n').diagnostics).toMatchObject([
    {
      code: 'transcript/no-informant-turns',
      args: { speakers: ['P', 'T'], example: expect.stringMatching(/^speakers: { P: interviewer, T: \S+ }$/) },
    },
  ]);
});

test('a label without words is no turn', () => {
  expect(words('P:\nN: Ya.\n')).toEqual(['Ya.']);
});

test('turns of any text lie in order, apart, and hold words without spaces around them', () => {
  const piece = fc.constantFrom('P:', 'N:', 'Ibu Sari:', '\n', ' ', '**', '[00:01]', 'kata', '😀', ':', '10:30', '\u00a0', '//');
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (text) => {
      const { turns, placed } = read(text);
      for (const { span, index } of placed) expect(span.start).toBeGreaterThanOrEqual(placed[index - 1]?.span.end ?? 0);
      for (const turn of turns) expect(turn[3]).toBe(turn[3]?.trim() || 'words');
    }),
  );
});

test('a line of spaces without end is read in no time', { timeout: 3000 }, () => {
  const text = `a\n${' '.repeat(200_000)}x\n${'a '.repeat(100_000)}`;
  expect(words(`N: ${text}`)).toEqual([text.trimEnd()]);
});

test('a placeholder with what stood behind the name is a label; the line to paste into study.yaml has it in quotes', () => {
  const text = '[nama 2]: Siapa?\n[Informan 2] (RSUD): Kami, Mas [nama 1].\n[Informan 3], S.Kom: Saya juga.\n[catatan: rekaman putus]\n';
  const { turns } = read(text, { speakers: { '[nama 2]': 'interviewer', '[Informan 2] (RSUD)': 'head', '[Informan 3], S.Kom': 'head' } });
  expect(turns.map(([speaker, role]) => [speaker, role])).toEqual([
    ['[nama 2]', 'interviewer'],
    ['[Informan 2] (RSUD)', 'informant'],
    ['[Informan 3], S.Kom', 'informant'],
  ]);
  const [problem] = read('[nama 2]: Siapa?\nP: Ya?\n', { speakers: { '[nama 2]': 'interviewer' } }).diagnostics;
  expect(problem?.args['example']).toContain('"[nama 2]": ');
});
