import { expect, test } from 'vitest';
import { extendGitignore } from './extend-gitignore.ts';

test('lines that are missing are added behind what is there, once', () => {
  expect(extendGitignore(null, ['/key.csv'])).toBe('/key.csv\n');
  expect(extendGitignore('logs/', ['/key.csv', 'logs/'])).toBe('logs/\n/key.csv\n');
  expect(extendGitignore('logs/\r\n/key.csv\r\n', ['/key.csv'])).toBeNull();
});
