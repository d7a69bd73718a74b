import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraph, table, wordFile, wordParts, zipFile } from '../../../test/support/word-file.ts';
import { readTranscriptFile } from './read-transcript.ts';
import type { SourceSpec } from './transcript.ts';
import { largestWordText, mostWordElements, readWordDocument } from './word-document.ts';

const interview: SourceSpec = { file: 'a', kind: 'interview', informant: 'officer', attribution: 'stated', origin: 'field' };
const read = (bytes: Uint8Array) => readWordDocument('a.docx', '', bytes);
const codesOf = async (bytes: Uint8Array) => (await readTranscriptFile('a.docx', bytes, interview)).diagnostics.map(({ code }) => code);
const dialogue = paragraph('P: Apa?') + paragraph('N: Itu.');

test('paragraphs are lines, line breaks stay, and every place is a paragraph', async () => {
  const { content } = await read(wordFile(paragraph('P: satu\ndua & <tiga>') + paragraph('') + paragraph('*N:* empat')));
  expect(content?.reading.text).toBe('P: satu\ndua & <tiga>\n\nN: empat\n');
  expect(content?.word?.paragraphs.map(({ start, end }) => [start, end])).toEqual([
    [0, 20],
    [21, 21],
    [22, 30],
  ]);
  expect(content?.word?.paragraphs[2]?.bold).toEqual({ start: 22, end: 24 });
  expect(content?.reading.locate({ start: 8, end: 11 })).toEqual({ file: 'a.docx', paragraph: 1 });
  expect(content?.reading.locate({ start: 25, end: 30 })).toEqual({ file: 'a.docx', paragraph: 3 });
});

test('cells of a table keep their paragraphs', async () => {
  const { content } = await read(
    wordFile(
      table([
        ['P', 'satu\n\ndua'],
        ['', 'tiga'],
      ]),
    ),
  );
  const text = content?.reading.text ?? '';
  expect(content?.word?.tables[0]?.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['P', 'satu\ndua'],
    ['', 'tiga'],
  ]);
});

test('deleted text is not read, inserted text is', async () => {
  const run = (tag: string, words: string) => `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;
  const body = `<w:p>${run('t', 'N: ')}<w:del w:id="1">${run('delText', 'lama')}</w:del><w:ins w:id="2">${run('t', 'baru')}</w:ins></w:p>`;
  expect((await read(wordFile(body))).content?.reading.text).toBe('N: baru\n');
});

test('notes in Word are one turn a paragraph', async () => {
  const bytes = wordFile(paragraph('Loket buka.') + paragraph('') + paragraph('Antrean pendek.'));
  const { transcript } = await readTranscriptFile('a.docx', bytes, { ...interview, kind: 'observation' });
  expect(transcript?.turns.map(({ location }) => location.paragraph)).toEqual([1, 3]);
});

test('a document larger than the limits is refused before it is opened', async () => {
  const large = { name: 'word/media/a.png', contents: new Uint8Array(), claimed: 300_000_000 };
  expect(await codesOf(zipFile([...wordParts(dialogue), large]))).toEqual(['transcript/word-too-large']);
  const bomb = { name: 'word/styles.xml', contents: new Uint8Array(largestWordText + 1).fill(0x20) };
  const bytes = zipFile([...wordParts(dialogue), bomb]);
  expect(bytes.length).toBeLessThan(20_000);
  expect(await codesOf(bytes)).toEqual(['transcript/word-too-large']);
  expect(await codesOf(wordFile('<w:p/>'.repeat(mostWordElements)))).toEqual(['transcript/word-too-large']);
});

test('a document that is larger than its directory claims is damaged', async () => {
  const bomb = { name: 'word/styles.xml', contents: new Uint8Array(50_000_000), claimed: 10 };
  expect(await codesOf(zipFile([...wordParts(dialogue), bomb]))).toEqual(['transcript/word-damaged']);
});

test('XML entities are never expanded', async () => {
  const declaration = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';
  for (const name of ['&b;', '&c;']) {
    const body = `<w:p><w:r><w:t>N: ${name}</w:t></w:r></w:p>`;
    expect(await codesOf(wordFile(body, declaration))).toEqual(['transcript/word-entities']);
    expect(await codesOf(wordFile(body))).toEqual(['transcript/word-damaged']);
  }
});

test('other files say what they are', async () => {
  const kindOf = async (bytes: Uint8Array) => (await readTranscriptFile('a.docx', bytes, interview)).diagnostics[0];
  const code = 'transcript/unsupported-file';
  expect(await kindOf(zipFile([{ name: 'mimetype', contents: new Uint8Array() }]))).toMatchObject({ code, args: { kind: 'zip' } });
  expect(await kindOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toMatchObject({ code, args: { kind: 'doc' } });
  expect(await kindOf(new TextEncoder().encode('%PDF-1.7\n'))).toMatchObject({ code, args: { kind: 'pdf' } });
});

test('a document that is cut off anywhere, or changed anywhere, leads to turns or diagnostics', { timeout: 60_000 }, async () => {
  const whole = wordFile(dialogue);
  for (let length = 4; length < whole.length; length += 7)
    expect(await codesOf(whole.subarray(0, length))).toEqual(['transcript/word-damaged']);
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const bytes = new Uint8Array(whole);
      for (const [at, byte] of list) bytes[at] = byte;
      const { transcript, diagnostics } = await readTranscriptFile('a.docx', bytes, interview);
      expect((transcript?.turns.length ?? 0) + diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('in a Word document one line that says who takes part stands apart from the first turn', async () => {
  const body = ['Informan: Kepala loket, 12 Maret', 'P: Satu?', 'N: Dua.', 'P: Tiga?', 'N: Empat.'].map(paragraph).join('');
  const { transcript } = await readTranscriptFile('a.docx', wordFile(body), interview);
  expect(transcript?.turns.map(({ speaker }) => speaker)).toEqual(['P', 'N', 'P', 'N']);
});

test('deeply nested tables lead to turns or diagnostics', { timeout: 60_000 }, async () => {
  const depth = 20_000;
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${dialogue}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  const { transcript, diagnostics } = await readTranscriptFile('a.docx', wordFile(body), interview);
  expect((transcript?.turns.length ?? 0) + diagnostics.length).toBeGreaterThan(0);
});
