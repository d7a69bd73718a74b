import { expect, test } from 'vitest';
import { memoryFolder } from '../../test/support/memory-folder.ts';
import { smallStudyFiles } from '../../test/support/small-study.ts';
import { paragraph, wordFile } from '../../test/support/word-file.ts';
import { readStudy } from '../read/study/study.ts';
import { readTranscriptFile } from '../read/transcript/read-transcript.ts';
import { readPrivacyKey } from './privacy-key.ts';
import { pseudonymizeStudy } from './pseudonymize-study.ts';

const pair =
  'Pewawancara: Apakah ramai?\r\nIbu Sari: Belum ramai. Hubungi saya di 0812-3456-7890 atau sari@contoh.id.\r\nPak Budi: Sudah, kata Bu Sari dan Sdr. Eko.\r\n';
const whisper = {
  language: 'id',
  segments: [{ start: 0, end: 2, text: 'kata pak budi, lalu "Sari"', words: [{ word: 'pak' }, { word: 'budi' }] }],
};
const dirty: Record<string, string> = {
  ...smallStudyFiles,
  'study.yaml': (smallStudyFiles['study.yaml'] ?? '').replace(
    '  - { file: notes/counter.md',
    '  - { file: interviews/whisper.json, kind: interview, informant: head }\n  - { file: notes/counter.md',
  ),
  'interviews/pair.txt': pair,
  'interviews/whisper.json': JSON.stringify(whisper),
  'notes/counter.md': '# Catatan\n\nMobil L 1234 AB milik Budi. NIK 3578010101900001.\n\nIG @satu.pintu dan Darmijan menunggu.\n',
};

async function pseudonymize(files: Record<string, string | Uint8Array>) {
  const folder = memoryFolder(files);
  const { spec } = await readStudy({ folder, measures: {}, bundledRubrics: { names: [], read: async () => null } });
  if (!spec) throw new Error('the study of this test has an error');
  const { key, diagnostics } = await readPrivacyKey({ folder, spec });
  expect(diagnostics).toEqual([]);
  return { spec, ...(await pseudonymizeStudy({ folder, spec, key, language: 'en' })) };
}

test('names, numbers and labels become placeholders, in every kind of source', async () => {
  const { copies } = await pseudonymize(dirty);
  const textOf = (file: string) => copies.find(({ name }) => name === file)?.text;
  expect(textOf('interviews/head.txt')).toBe(smallStudyFiles['interviews/head.txt']);
  expect(textOf('interviews/pair.txt')).toBe(
    'Pewawancara: Apakah ramai?\nIbu [Informan 1]: Belum ramai. Hubungi saya di [telepon 1] atau [pos-el 1].\nPak [Informan 2]: Sudah, kata Bu [Informan 1] dan Sdr. [nama 1].\n',
  );
  expect(JSON.parse(textOf('interviews/whisper.json') ?? '')).toEqual({
    language: 'id',
    segments: [{ start: 0, end: 2, text: 'kata pak [Informan 2], lalu "[Informan 1]"' }],
  });
  expect(textOf('notes/counter.md')).toBe(
    '# Catatan\n\nMobil [pelat 1] milik [Informan 2]. NIK [NIK 1].\n\nIG @satu.pintu dan [nama] menunggu.\n',
  );
});

test('the key links every placeholder, inert in a spreadsheet, and tells whose it is', async () => {
  const { key } = await pseudonymize(dirty);
  expect(key).toMatchObject({ file: 'privacy-key.csv', added: 7 });
  expect(key.text).toBe(
    [
      '\ufeffname;placeholder;kind;informant;mask',
      'Sari;[Informan 1];informant;owner;no',
      'Budi;[Informan 2];informant;head;no',
      'Eko;[nama 1];name;;no',
      "'0812-3456-7890;[telepon 1];phone;;no",
      'sari@contoh.id;[pos-el 1];email;;no',
      'L 1234 AB;[pelat 1];plate;;no',
      "'3578010101900001;[NIK 1];nik;;no",
      '',
    ].join('\n'),
  );
});

test('what it was not sure of is listed with its place in the original', async () => {
  const { unsure, unsureCount } = await pseudonymize(dirty);
  expect(unsureCount).toBe(3);
  expect(unsure.split('\n')).toEqual([
    '\ufefffile,line,column,found,why',
    'interviews/whisper.json,1,79,Sari,a name of the key file that is also an ordinary word; it was replaced: check that it is a name',
    "notes/counter.md,5,4,'@satu.pintu,an account or the address of a profile: a person's or an office's?",
    "notes/counter.md,5,20,Darmijan,\"perhaps a person's name; it was replaced; add it to the key file, with 'keep' if it names nobody\"",
    '',
  ]);
});

test('with the key that came out the same study gives the same files, and the key stays', async () => {
  const first = await pseudonymize(dirty);
  const second = await pseudonymize({ ...dirty, 'privacy-key.csv': first.key.text ?? '' });
  expect(second.copies).toEqual(first.copies);
  expect(second.unsure).toBe(first.unsure);
  expect(second.key).toMatchObject({ text: null, added: 0 });
});

test('a row that a person added is used, also in a file that is saved by a spreadsheet', async () => {
  const first = await pseudonymize(dirty);
  const resaved = (first.key.text ?? '').replace('\ufeff', 'sep=;\r\n').replaceAll('\n', '\r\n');
  const { copies, key } = await pseudonymize({ ...dirty, 'privacy-key.csv': `${resaved}Darmijan;;;;\r\n` });
  expect(copies.find(({ name }) => name === 'notes/counter.md')?.text).toContain('dan [nama 2] menunggu');
  expect(key.text).toContain('Darmijan;[nama 2];name;;no');
});

test('a copy is read like its original once study.yaml maps the new labels', async () => {
  const { copies, spec } = await pseudonymize({
    ...dirty,
    'interviews/pair.txt': pair.replaceAll('Ibu Sari:', 'Sari:'),
    'study.yaml': (dirty['study.yaml'] ?? '').replace('Ibu Sari: owner', 'Sari: owner'),
  });
  const [, source] = spec.sources;
  const text = copies.find(({ name }) => name === 'interviews/pair.txt')?.text ?? '';
  expect(text).toContain('\n[Informan 1]: Belum ramai.');
  if (!source) return;
  const speakers = { '[Informan 1]': 'owner', 'Pak [Informan 2]': 'head' };
  const { transcript, diagnostics } = await readTranscriptFile(source.file, new TextEncoder().encode(text), { ...source, speakers });
  expect(diagnostics).toEqual([]);
  expect(transcript?.turns.map(({ informant }) => informant)).toEqual([null, 'owner', 'head']);
});

test('the copy of any shape can be read with the speakers of its study.yaml', async () => {
  const word = wordFile(['P: Apa?', 'Sugeng Riyadi: Itu, kata Pak Budi.', 'P: Lalu?', 'Sugeng Riyadi: Selesai.'].map(paragraph).join(''));
  const sources: [string, string | Uint8Array][] = [
    ['a.docx', word],
    ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nPeneliti: Apa?\n\n00:03.000 --> 00:04.000\nSugeng Riyadi: Itu, kata Pak Budi.\n'],
    ['b.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Peneliti>Apa?\n\n00:03.000 --> 00:04.000\n<v Sugeng Riyadi>Itu, kata Pak Budi.\n'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nPeneliti: Apa?\n\n2\n00:00:03,000 --> 00:00:04,000\nSugeng Riyadi: Itu, kata Pak Budi.\n'],
    ['otter.txt', 'Peneliti  0:01\nApa?\n\nSugeng Riyadi  0:03\nItu, kata Pak Budi.\n\nPeneliti  0:05\nLalu?\n'],
    ['whisperx.txt', '[Peneliti]: Apa?\n[Sugeng Riyadi]: Itu, kata Pak Budi.\n[Peneliti]: Lalu?\n'],
    ['c.txt', 'Bu Ratna: Apa?\n\nSugeng Riyadi: Itu, kata Pak Budi.\n\nBu Ratna: Lalu?\n'],
  ];
  for (const [file, contents] of sources) {
    const speakers = { P: 'interviewer', Peneliti: 'interviewer', 'Bu Ratna': 'interviewer', 'Sugeng Riyadi': 'head' };
    const yaml = (smallStudyFiles['study.yaml'] ?? '').replace(
      /^sources:\n(?: .*\n)+/m,
      `sources:\n  - { file: ${file}, kind: interview, speakers: ${JSON.stringify(speakers)} }\n`,
    );
    const { copies, study } = await pseudonymize({ ...smallStudyFiles, 'study.yaml': yaml, [file]: contents });
    const [copy] = copies;
    const files = Object.fromEntries([...copies, ...study.files].map(({ name, text }) => [name, text]));
    const { spec } = await readStudy({ folder: memoryFolder(files), measures: {}, bundledRubrics: { names: [], read: async () => null } });
    const [source] = spec?.sources ?? [];
    if (!copy || !source) throw new Error(`${file}: no copy`);
    expect(source.file).toBe(copy.name);
    const { transcript, diagnostics } = await readTranscriptFile(copy.name, Buffer.from(copy.text), source);
    expect([file, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([file, []]);
    expect(transcript?.turns.map(({ role, informant }) => informant ?? role).slice(0, 2)).toEqual(['interviewer', 'head']);
    expect(copy.text).not.toMatch(/Sugeng|Riyadi|Budi|Ratna/);
  }
});

test("a checklist in an office's own form is copied into the program's, with the ids and sub-indicators that study.yaml gave", async () => {
  const yaml = (smallStudyFiles['study.yaml'] ?? '').replace(
    '  - { file: documents.csv,',
    '  - { file: arsip.csv, prefix: ARSIP, codes: [governance.sop], columns: { title: Berkas }, title: { id: Arsip, en: Records } }\n  - { file: documents.csv,',
  );
  const { study } = await pseudonymize({
    ...smallStudyFiles,
    'study.yaml': yaml,
    'arsip.csv': 'No,Berkas,Ada,Tidak Ada,Ket\n1,SOP Loket,v,,disusun Pak Eko\n',
  });
  const textOf = (file: string) => study.files.find(({ name }) => name === file)?.text ?? '';
  expect(textOf('arsip.csv')).toMatch(/\nARSIP-01,SOP Loket,,governance\.sop,,ada,.*,disusun Pak \[nama 1\]\n$/);
  expect(textOf('study.yaml')).toContain('{ file: arsip.csv, title: { id: Arsip, en: Records } }');
});
