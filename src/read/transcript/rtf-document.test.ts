import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTranscriptFile } from './read-transcript.ts';
import { readRtfDocument } from './rtf-document.ts';
import type { SourceSpec } from './transcript.ts';

const interview: SourceSpec = { file: 'a', kind: 'interview', informant: 'officer', attribution: 'stated', origin: 'field' };
const read = (rtf: string) => readRtfDocument('a.rtf', '', Buffer.from(rtf, 'latin1'));
const textOf = (rtf: string) => read(`{\\rtf1\\ansi ${rtf}}`).content?.reading.text;

test('paragraphs are lines, and every place is a paragraph', () => {
  const { content } = read('{\\rtf1 P: satu\\line dua\\par\\par {\\b N:} tiga}');
  expect(content?.reading.text).toBe('P: satu\ndua\n\nN: tiga\n');
  expect(content?.word?.paragraphs.map(({ bold }) => bold)).toEqual([null, null, { start: 13, end: 15 }]);
  expect(content?.reading.locate({ start: 16, end: 20 })).toEqual({ file: 'a.rtf', paragraph: 3 });
});

test('characters outside ASCII are read in Unicode and in the code page, their substitutes passed over', () => {
  expect(textOf(String.raw`caf\'e9 \u233e\u233?x {\uc2\u8364 EU}R{\uc0\u8364}R`)).toBe('café ééx €R€R\n');
  expect(textOf(String.raw`\u8212\'97 \u8212\endash z`)).toBe('— —z\n');
  expect(textOf(String.raw`\ansicpg1251\'cf`)).toBe('П\n');
  expect(textOf(String.raw`\ansicpg932\'83\'65`)).toBe('テ\n');
  expect(textOf(String.raw`\ansicpg77777\'e9`)).toBe('é\n');
  // Half of a character, and a character that no text holds.
  expect(textOf(String.raw`a\u-10179?b\u0?c`)).toBe('a\ufffdbc\n');
});

test('what stands beside the running text is left out', () => {
  expect(
    textOf(String.raw`{\fonttbl{\f0 Arial;}}{\*\x y{\par z}}{\pict 0a0b}{\header h\par}a{\footnote b}{\v c}{\deleted d}\bin3 }}{e`),
  ).toBe('ae\n');
  expect(textOf(String.raw`{\field{\*\fldinst HYPERLINK "https://x"}{\fldrslt tautan}}`)).toBe('tautan\n');
});

test('a document that is cut off anywhere is refused, not read in part', () => {
  const whole = String.raw`{\rtf1\ansi {\b P:} Apa?\par {\b N:} \u8220?Itu\'94.\par}`;
  for (let end = 5; end < whole.length; end++) {
    expect(read(whole.slice(0, end))).toMatchObject({ content: null, diagnostics: [{ code: 'transcript/rtf-damaged' }] });
  }
});

test('any control words, groups and bytes lead to turns or diagnostics', async () => {
  const words = [
    '{',
    '}',
    '\\par ',
    '\\cell ',
    '\\row ',
    '\\trowd ',
    '\\b ',
    '\\b0 ',
    '\\u65 ',
    '\\uc3 ',
    "\\'e9",
    '\\bin2 ',
    '\\*',
    '\\line ',
    '\\',
  ];
  const part = fc.oneof(fc.constantFrom(...words, 'P: ', 'N: ', 'kata '), fc.string({ unit: 'binary' }));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
      const bytes = Buffer.from(`{\\rtf1 ${parts.join('')}}`);
      const { transcript, diagnostics } = await readTranscriptFile('a.rtf', bytes, interview);
      expect(transcript !== null || diagnostics.length > 0).toBe(true);
      expect(transcript?.reading.text ?? '').not.toMatch(/(?![\t\n])\p{Cc}/u);
    }),
  );
});

test('ten thousand groups within each other, and a million empty cells, take no more than a moment', () => {
  const started = performance.now();
  expect(textOf(`${'{'.repeat(10_000)}a${'}'.repeat(10_000)}`)).toBe('a\n');
  expect(textOf(`\\trowd${'\\cell'.repeat(1_000_000)}\\row`)?.length).toBe(0);
  expect(performance.now() - started).toBeLessThan(10_000);
});
