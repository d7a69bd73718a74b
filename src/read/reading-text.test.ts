import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReadingText, positionAt, sliceSpan, toPoints, toUnits } from './reading-text.ts';

const reading = (text: string) => makeReadingText({ file: 'a.txt', sha256: '0'.repeat(64), text });
// Many characters outside the basic plane, newlines, and letters with combining marks.
const anyText = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', '\n', '😀', '𝒳', ' ') });

test('a slice by code points equals the slice of the list of code points', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      expect(sliceSpan(reading(text), { start, end })).toBe([...text].slice(start, end).join(''));
    }),
  );
});

test('code points and UTF-16 units lead to each other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const source = reading(text);
      [...text].forEach((_, point, points) => {
        const unit = points.slice(0, point).join('').length;
        expect(toUnits(source, point)).toBe(unit);
        expect(toPoints(source, unit)).toBe(point);
      });
      expect(source.length).toBe([...text].length);
    }),
  );
});

test('a text without wide characters needs no table', () => {
  expect(reading('Pukul 17.30, café').wide).toEqual([]);
});

test('columns count code points, so an emoji is one column', () => {
  const source = reading('satu\n😀 dua tiga');
  expect(positionAt(source, 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt(source, 4)).toEqual({ line: 1, column: 5 });
  expect(positionAt(source, 5)).toEqual({ line: 2, column: 1 });
  expect(positionAt(source, 7)).toEqual({ line: 2, column: 3 });
  expect(positionAt(source, 999)).toEqual({ line: 2, column: 11 });
});

test('a text file is its own map: a span is found at its lines and columns', () => {
  expect(reading('satu\ndua tiga').locate({ start: 9, end: 13 })).toEqual({
    file: 'a.txt',
    start: { line: 2, column: 5 },
    end: { line: 2, column: 9 },
  });
});

test('a format whose reading text is not its file brings its own map', () => {
  const paragraphs = makeReadingText({ file: 'a.docx', sha256: '', text: 'satu\ndua' }, (text) => (span) => ({
    file: text.file,
    paragraph: positionAt(text, span.start).line,
  }));
  expect(paragraphs.locate({ start: 5, end: 8 })).toEqual({ file: 'a.docx', paragraph: 2 });
});
