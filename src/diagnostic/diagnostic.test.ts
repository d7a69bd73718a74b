import { describe, expect, test } from 'vitest';
import { type Diagnostic, diagnostic, formatDiagnostic, frameDiagnostic, sortDiagnostics } from './diagnostic.ts';

const blankAt = (line: number, column: number, file = 'a.csv'): Diagnostic =>
  diagnostic('csv/blank-cell', { file, start: { line, column }, end: { line, column: column + 3 } }, { column: 'status' });

describe('formatDiagnostic', () => {
  test('is one line in either language, with the place as the user can type it', () => {
    expect(formatDiagnostic(blankAt(3, 7), 'en', 'study/')).toBe(
      'study/a.csv:3:7: error: "status" is blank; expected a value  [csv/blank-cell]',
    );
    expect(formatDiagnostic(blankAt(3, 7), 'id')).toBe('a.csv:3:7: galat: "status" kosong; seharusnya terisi  [csv/blank-cell]');
  });

  test('newlines and control characters of a file do not reach the terminal', () => {
    const hostile = diagnostic('file/missing', { file: 'study.yaml' }, { file: 'a\r\n  b\u001b[2J', nearest: '' });
    expect(formatDiagnostic(hostile, 'en')).toBe('study.yaml: error: "a b\ufffd[2J" does not exist.  [file/missing]');
  });
});

describe('frameDiagnostic', () => {
  test('marks the place under its line and keeps tabs', () => {
    expect(frameDiagnostic(blankAt(12, 3), 'a\tbcd')).toBe('  12 | a\tbcd\n     |  \t^^^');
  });

  test('of a long line it shows the part around the place', () => {
    const line = `${'x'.repeat(200)}bad${'y'.repeat(200)}`;
    const [shown = '', carets = ''] = frameDiagnostic(blankAt(1, 201), line).split('\n');
    expect(shown).toBe(`  1 | …${'x'.repeat(59)}bad${'y'.repeat(78)}…`);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('bad');
  });

  test('a place that runs on over lines is marked to the end of its first', () => {
    const entry = diagnostic(
      'csv/blank-cell',
      { file: 'a.csv', start: { line: 1, column: 2 }, end: { line: 3, column: 1 } },
      { column: 'x' },
    );
    expect(frameDiagnostic(entry, 'abcd')).toBe('  1 | abcd\n    |  ^^^');
  });

  test('says nothing without a line', () => {
    expect(frameDiagnostic(blankAt(1, 1), undefined)).toBe('');
    expect(frameDiagnostic(diagnostic('csv/blank-cell', { file: 'a.csv' }, { column: 'x' }), 'text')).toBe('');
  });
});

test('diagnostics come in the order of their places, each once', () => {
  const sorted = sortDiagnostics([blankAt(10, 1), blankAt(9, 2), blankAt(9, 1), blankAt(9, 2), blankAt(1, 1, 'b.csv')]);
  expect(sorted.map(({ location: { file, start } }) => [file, start?.line, start?.column])).toEqual([
    ['a.csv', 9, 1],
    ['a.csv', 9, 2],
    ['a.csv', 10, 1],
    ['b.csv', 1, 1],
  ]);
});
