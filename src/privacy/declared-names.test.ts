import { expect, test } from 'vitest';
import { isPartOf, nameFinder, nameParts } from './declared-names.ts';
import type { KeyEntry } from './privacy-key.ts';

const person = (name: string, placeholder = '[nama 1]'): KeyEntry => ({ name, placeholder, kind: 'name', informant: null, mask: 'no' });
/** What is found of the names, marked `?` where it is probably an ordinary word. */
const found = (text: string, ...names: string[]) =>
  nameFinder(names.map((name, index) => person(name, `[nama ${index + 1}]`)))(text).map(
    ({ start, end, isOrdinary }) => `${text.slice(start, end)}${isOrdinary ? '?' : ''}`,
  );

test('titles, degrees and what stands in parentheses are no part of a name', () => {
  expect(nameParts('Bapak Dr. H. Budi Santoso, S.E., M.Si.')).toEqual(['budi', 'santoso']);
  expect(nameParts('Siti Rahma (Kepala Seksi)')).toEqual(['siti', 'rahma']);
  expect(nameParts('M. Rizky')).toEqual(['m', 'rizky']);
});

test('words of a name are a part of it side by side only', () => {
  expect(isPartOf(['b', 'c'], ['a', 'b', 'c'])).toBe(true);
  expect(isPartOf(['a', 'c'], ['a', 'b', 'c'])).toBe(false);
});

test('a whole name is found in any case, over spaces, line ends and hyphens', () => {
  expect(found('BUDI SANTOSO, budi santoso, Budi  \nSantoso, Budi-Santoso', 'Bapak Budi Santoso')).toEqual([
    'BUDI SANTOSO',
    'budi santoso',
    'Budi  \nSantoso',
    'Budi-Santoso',
  ]);
});

test('the given name alone is found in any case; another word of the name with a capital', () => {
  expect(found('kata joko dan Joko', 'Joko Susilo')).toEqual(['joko', 'Joko']);
  expect(found('Susilo datang, susilo pergi', 'Joko Susilo')).toEqual(['Susilo']);
});

test('an initial, a word inside another and an ending are no name', () => {
  expect(found('Jokowi, sejoko, jokonya, J. Susilowati', 'Joko Susilo')).toEqual([]);
  expect(found('m. dan M.', 'M. Rizky')).toEqual([]);
});

test('beginnings that half of the country has count only with the rest', () => {
  expect(found('Siti dan Muhammad; Siti Aminah, Aminah', 'Siti Aminah', 'Muhammad Rizky')).toEqual(['Siti Aminah', 'Aminah']);
  expect(found('Bu Siti', 'Siti Aminah')).toEqual(['Siti']);
});

test('a name that is an ordinary word needs a capital or a title, and is in doubt where every sentence has a capital', () => {
  expect(found('tempatnya indah, kata Indah', 'Indah Permata')).toEqual(['Indah']);
  expect(found('bu indah bilang', 'Indah Permata')).toEqual(['indah']);
  expect(found('Ramai. Indah sekali', 'Indah Permata')).toEqual(['Indah?']);
  expect(found('Indah: Ya, betul', 'Indah Permata')).toEqual(['Indah']);
});

test('of several persons with a name all are given, unless one has no other', () => {
  const find = nameFinder([person('Joko Susilo', '[nama 1]'), person('Joko Purnomo', '[nama 2]')]);
  expect(find('kata Joko')[0]?.entries.map(({ placeholder }) => placeholder)).toEqual(['[nama 1]', '[nama 2]']);
  const exact = nameFinder([person('Joko Susilo', '[nama 1]'), person('Joko', '[nama 2]')]);
  expect(exact('kata Joko')[0]?.entries.map(({ placeholder }) => placeholder)).toEqual(['[nama 2]']);
});

test('numbers of a key are no names', () => {
  expect(nameFinder([{ ...person('joko@contoh.id'), kind: 'email' }])('joko')).toEqual([]);
});
