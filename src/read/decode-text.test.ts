import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText, sniffEncoding, textPieces } from './decode-text.ts';

test.each([
  ['utf-8', 'utf8', false],
  ['utf-8', 'utf8', true],
  ['utf-16le', 'utf16le', true],
  ['utf-16le', 'utf16le', false],
  ['utf-16be', 'utf16be', true],
  ['windows-1252', 'win1252', false],
] as const)('%s (written as %s, byte order mark: %s) is recognized', (encoding, written, addBOM) => {
  const text = 'Nama;Keperluan\nRené “Ibu”;Rapat – siang\n';
  expect(decodeText(iconv.encode(text, written, { addBOM }))).toEqual({ text, encoding, fault: null });
});

test('bytes that are no text in any encoding are refused', () => {
  expect(decodeText(new Uint8Array([0x61, 0x00, 0x00, 0xff]))).toMatchObject({ text: null, fault: { kind: 'control-character', unit: 1 } });
  // Windows-1252 has no character 0x81.
  expect(decodeText(new Uint8Array([0x61, 0x81]))).toMatchObject({ text: null, fault: { kind: 'control-character', unit: 1 } });
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', fault: null });
});

test('however a file is cut into pieces, the text is the same', () => {
  const written = fc.constantFrom('utf8', 'utf16le', 'utf16be', 'win1252');
  fc.assert(
    fc.property(written, fc.array(fc.nat({ max: 40 }), { maxLength: 5 }), (encoding, cuts) => {
      const bytes = iconv.encode('Tanggal;Nama\n1/2/2024;“Zoë” – café\n', encoding, { addBOM: true });
      const whole = decodeText(bytes);
      const pieces = textPieces(whole.text === null ? 'utf-8' : whole.encoding);
      const ends = [...new Set([0, ...cuts, bytes.length])].sort((a, b) => a - b);
      const parts = ends.slice(1).map((end, index) => pieces.decode(bytes.subarray(ends[index], end)));
      expect(parts.join('') + (pieces.end() ?? '')).toBe(whole.text);
    }),
  );
});

test('any bytes are text or nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(['utf-8', 'utf-16le', 'utf-16be']).toContain(sniffEncoding(bytes));
      const { text, fault } = decodeText(bytes);
      expect(text === null).toBe(fault !== null);
    }),
  );
});

test('a file that is partly UTF-8 is refused however it is cut into pieces', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('Réni – '), 0xff]);
  expect(decodeText(bytes)).toEqual({ text: null, fault: { kind: 'not-utf8' } });
  for (let cut = 0; cut <= bytes.length; cut++) {
    const pieces = textPieces('windows-1252');
    expect([pieces.decode(bytes.subarray(0, cut)), pieces.decode(bytes.subarray(cut))]).toContain(null);
  }
});
