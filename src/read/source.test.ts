import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from './source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a byte order mark is no part of the text, and every newline becomes \\n', () => {
  const bytes = utf8('\ufeffsatu\r\ndua\rtiga\n');
  const { reading, sha256, diagnostics } = readSource('a.txt', bytes);
  expect(reading?.text).toBe('satu\ndua\ntiga\n');
  expect(reading?.lineStarts).toEqual([0, 5, 9, 14]);
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(diagnostics).toEqual([]);
});

test('the first byte that is not UTF-8 is named and placed', () => {
  // Windows-1252: é is the one byte E9. It follows a byte order mark (3 bytes), "a\r\n" (3) and "caf" (3).
  const bytes = Uint8Array.from([...utf8('\ufeffa\r\ncaf'), 0xe9, ...utf8(' enak')]);
  expect(readSource('a.txt', bytes)).toMatchObject({
    reading: null,
    diagnostics: [{ code: 'file/not-utf8', location: { file: 'a.txt', start: { line: 2, column: 4 } }, args: { byte: 10 } }],
  });
});

test('a replacement character that the file itself holds is text', () => {
  expect(readSource('a.txt', utf8('a\ufffdb')).reading?.text).toBe('a\ufffdb');
  const bytes = Uint8Array.from([...utf8('a\ufffdb'), 0xff]);
  expect(readSource('a.txt', bytes).diagnostics).toMatchObject([{ args: { byte: 6 } }]);
});

test('a file cut in the middle of a character is not UTF-8', () => {
  expect(readSource('a.txt', Uint8Array.from([0x61, 0xc3])).diagnostics).toMatchObject([{ args: { byte: 2 } }]);
});

test('any bytes are text without \\r, or exactly one diagnostic', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const { reading, diagnostics } = readSource('a.txt', bytes);
      expect(diagnostics.length).toBe(reading ? 0 : 1);
      expect(reading?.text ?? '').not.toContain('\r');
    }),
  );
});
