import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editableText } from '../encode-text.ts';
import { makeReadingText } from '../reading-text.ts';
import { readCsvRecords } from './csv-records.ts';
import { replaceCells } from './replace-cells.ts';

const rowsOf = (text: string) =>
  readCsvRecords(makeReadingText({ file: 'a.csv', sha256: '0'.repeat(64), text: text.replace(/\r\n?/g, '\n') })).rows ?? [];

test('one cell changes; quotation marks, line ends and everything else stay', () => {
  const text = 'sep=;\r\n"id";words\r\n1;"a ""b""\r\nc"\r\n2;𝒙 d\r\n';
  const [, first, second] = rowsOf(text);
  const edits = [
    { place: first?.locate(1) ?? { file: '' }, value: 'x "y"\nz' },
    { place: second?.locate(1) ?? { file: '' }, value: 'plain' },
  ];
  expect(replaceCells(text, edits)).toBe('sep=;\r\n"id";words\r\n1;"x ""y""\r\nz"\r\n2;plain\r\n');
});

test('a cell without quotation marks gets them where its new value needs some', () => {
  const text = 'id,words\n1,\n';
  const place = rowsOf(text)[1]?.locate(1) ?? { file: '' };
  expect(replaceCells(text, [{ place, value: 'one, two' }])).toBe('id,words\n1,"one, two"\n');
});

test('what is written into a cell is what is read from it', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'é', '𝒙', '"', ',', ';', '\n', ' ') }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }),
      value,
      fc.nat(),
      fc.constantFrom('\n', '\r\n'),
      (cells, wanted, at, newline) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', newline)}"`;
        const text = `a,b${newline}${cells.map((row) => row.map(quoted).join(',')).join(newline)}${newline}`;
        const index = at % cells.length;
        const place = rowsOf(text)[index + 1]?.locate(1) ?? { file: '' };
        const changed = rowsOf(replaceCells(text, [{ place, value: wanted }])).map((row) => row.cells);
        expect(changed.slice(1)).toEqual(cells.map(([first, second], row) => [first, row === index ? wanted : second]));
      },
    ),
  );
});

test.each([
  ['UTF-8', [0x61, 0xc3, 0xa9]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9]],
  ['Windows-1252', [0x61, 0xe9]],
])('a text goes back into the bytes it came from: %s', (_, bytes) => {
  const text = editableText(Uint8Array.from(bytes));
  expect(text?.text).toBe('aé');
  expect([...(text?.encode('aé') ?? [])]).toEqual(bytes);
  expect([...(text?.encode('a') ?? [])].length).toBeLessThan(bytes.length);
});

test('what an encoding has no sign for is not written as another', () => {
  const text = editableText(Uint8Array.from([0x61, 0xe9]));
  expect(text?.encode('→')).toBeNull();
  expect(text?.encode('“')).toEqual(Uint8Array.from([0x93]));
});
