import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('lines are as long as they may be, the indent counted', () => {
  expect(wrap('satu dua tiga empat', 9)).toBe('satu dua\ntiga\nempat');
  expect(wrap('satu dua tiga', 10, '  ')).toBe('  satu dua\n  tiga');
});

test('a word that is too long stands alone and whole', () => {
  expect(wrap('a pertanggungjawaban b', 8)).toBe('a\npertanggungjawaban\nb');
});

test('line breaks of a quote and repeated spaces become single spaces', () => {
  expect(wrap(' satu\n\n dua\ttiga ', 80)).toBe('satu dua tiga');
  expect(wrap('  ', 80, '  ')).toBe('');
});

test('a quote cannot steer the terminal', () => {
  expect(wrap('aman \u001b[2Jbersih\u0007', 80)).toBe('aman [2Jbersih');
});
