import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readTextFile } from './text-file.ts';

const words = 'Réni: “Perda” – ya.\r\nSelesai.\rHabis.\n';
const plain = 'Réni: “Perda” – ya.\nSelesai.\nHabis.\n';
const bytesOf = (text: string, encoding: string, addBOM = false) => new Uint8Array(iconv.encode(text, encoding, { addBOM }));

const read = (bytes: Uint8Array) => {
  const source = readTextFile('a', bytes);
  return source.reading ? { text: source.reading.text, encoding: source.encoding } : source.diagnostics;
};

test('text is read in five encodings, with and without a byte order mark, and every newline is one', () => {
  expect(read(bytesOf(words, 'utf8'))).toEqual({ text: plain, encoding: 'utf-8' });
  expect(read(bytesOf(words, 'utf8', true))).toEqual({ text: plain, encoding: 'utf-8' });
  for (const encoding of ['utf-16le', 'utf-16be']) {
    expect(read(bytesOf(words, encoding, true))).toEqual({ text: plain, encoding });
    expect(read(bytesOf(words, encoding))).toEqual({ text: plain, encoding });
  }
  expect(read(bytesOf(words, 'win1252'))).toEqual({ text: plain, encoding: 'windows-1252' });
});

test('every byte that Windows-1252 defines is read as its character', () => {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => 128 + index).filter(
    (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
  );
  // The upper half in one run would hold sequences that are UTF-8: a space between them.
  const spaced = Uint8Array.from([...bytes].flatMap((byte) => [byte, 0x20]));
  expect(readTextFile('a', spaced).reading?.text).toMatch(/^€ ‚ ƒ „ … † ‡ ˆ ‰ Š ‹ Œ Ž ‘ ’ “ ” • – — ˜ ™ š › œ ž Ÿ \u00a0 ¡ ¢ /);
});

test('UTF-8 that is damaged in one place is refused there, and not taken for Windows-1252', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('Réni\nya '), 0xff, 0x0a]);
  expect(read(bytes)).toMatchObject([{ code: 'file/not-utf8', location: { start: { line: 2, column: 4 } } }]);
});

test('control characters are refused with their place, in every encoding', () => {
  const code = 'file/control-character';
  const at = (line: number, column: number) => ({ start: { line, column } });
  expect(read(Uint8Array.from([0x50, 0x0a, 0x4e, 0x00]))).toMatchObject([{ code, location: at(2, 2), args: { character: 'U+0000' } }]);
  expect(read(Uint8Array.from([0xe9, 0x81]))).toMatchObject([{ code, location: at(1, 2), args: { character: 'U+0081' } }]);
});

test('UTF-16 that ends in half a character is refused', () => {
  const code = 'file/undecodable';
  expect(read(Uint8Array.from([0xff, 0xfe, 0x50]))).toMatchObject([{ code, args: { encoding: 'utf-16le' } }]);
  expect(read(Uint8Array.from([0xfe, 0xff, 0xd8, 0x00]))).toMatchObject([{ code, args: { encoding: 'utf-16be' } }]);
});
