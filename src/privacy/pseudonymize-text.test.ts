import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendKey } from './extend-key.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { KeyEntry } from './privacy-key.ts';
import { pseudonymizer } from './pseudonymize-text.ts';

const entry = (facts: Partial<KeyEntry> & { name: string }): KeyEntry => ({
  placeholder: '',
  kind: 'name',
  informant: null,
  mask: 'no',
  ...facts,
});
const rows = (entries: readonly KeyEntry[]) => entries.map(({ name, placeholder }) => `${placeholder} ${name}`);

describe('extendKey', () => {
  test('placeholders are numbered by kind in the order of the texts', () => {
    const texts = ['Pak Budi, 081234567890, L 1234 AB', 'a@b.co, Bu Wulan, +62 812-3456-7890, 0857-1234-5678'];
    expect(rows(extendKey([], [], texts, rules))).toEqual([
      '[nama 1] Budi',
      '[nama 2] Wulan',
      '[telepon 1] 081234567890',
      '[pelat 1] L 1234 AB',
      '[pos-el 1] a@b.co',
      '[telepon 2] 0857-1234-5678',
    ]);
  });

  test('of a name and a part of it only the longer becomes a row', () => {
    expect(rows(extendKey([], [], ['Pak Budi', 'Bapak Budi Santoso', 'Pak Santoso'], rules))).toEqual(['[nama 1] Budi Santoso']);
  });

  test('rows that are there stay, blank placeholders are filled, and new numbers go on after the highest', () => {
    const known = [entry({ name: 'Rina', placeholder: '[nama 7]', mask: 'yes' }), entry({ name: 'Tono' })];
    const key = extendKey(known, [], ['Bu Rina, Pak Tono, Pak Eko'], rules);
    expect(rows(key)).toEqual(['[nama 7] Rina', '[nama 8] Tono', '[nama 9] Eko']);
    expect(key[0]?.mask).toBe('yes');
  });

  test('one informant has one placeholder under every label', () => {
    const persons = [
      { name: 'Sari', informant: 'owner' },
      { name: 'Wulandari', informant: 'owner' },
      { name: 'Tono', informant: null },
    ];
    expect(rows(extendKey([], persons, [], rules))).toEqual(['[Informan 1] Sari', '[Informan 1] Wulandari', '[nama 1] Tono']);
    expect(rows(extendKey([], persons, [], { language: 'en', isPublic: () => false }))).toEqual([
      '[Informant 1] Sari',
      '[Informant 1] Wulandari',
      '[name 1] Tono',
    ]);
  });
});

describe('pseudonymizer', () => {
  test('a name is replaced in all its forms, its title stays', () => {
    const replace = pseudonymizer([entry({ name: 'Budi Santoso', placeholder: '[Informan 1]', kind: 'informant' })], rules);
    const { text, replaced } = replace('Pak Budi Santoso dan BUDI SANTOSO; kata pak budi, Pak Santoso.');
    expect(text).toBe('Pak [Informan 1] dan [Informan 1]; kata pak [Informan 1], Pak [Informan 1].');
    expect([...replaced]).toEqual([['informant', 4]]);
  });

  test('one number in two spellings has one placeholder', () => {
    const replace = pseudonymizer([entry({ name: '+62 812-3456-7890', placeholder: '[telepon 1]', kind: 'phone' })], rules);
    expect(replace('081234567890 atau 0812 3456 7890').text).toBe('[telepon 1] atau [telepon 1]');
  });

  test('what the key keeps, and what is in doubt, stays', () => {
    const replace = pseudonymizer([entry({ name: '(031) 8477551', kind: 'phone', mask: 'keep' })], rules);
    const { text, doubts } = replace('Kantor (031) 8477551, IG @kukmspace');
    expect(text).toBe('Kantor (031) 8477551, IG @kukmspace');
    expect(doubts).toEqual([{ start: 25, end: 35, doubt: 'handle' }]);
  });

  test('where a name may mean two persons both placeholders are written, and it is in doubt', () => {
    const replace = pseudonymizer(
      [entry({ name: 'Joko Susilo', placeholder: '[nama 1]' }), entry({ name: 'Joko Purnomo', placeholder: '[nama 2]' })],
      rules,
    );
    expect(replace('kata Joko')).toMatchObject({ text: 'kata [nama 1]/[nama 2]', doubts: [{ start: 5, end: 9, doubt: 'shared-name' }] });
  });
});

test('a name that is an ordinary word is replaced at the beginning of a sentence too, and listed', () => {
  const replace = pseudonymizer([entry({ name: 'Sari', placeholder: '[nama 1]' })], rules);
  expect(replace('Sari bilang sari buah')).toMatchObject({
    text: '[nama 1] bilang sari buah',
    doubts: [{ start: 0, end: 4, doubt: 'ordinary-word' }],
  });
});

test('what stands right behind a name of the key may be the rest of it: it is replaced, and listed', () => {
  const replace = pseudonymizer([entry({ name: 'Dewi', placeholder: '[Informan 3]' })], rules);
  expect(replace('kata Dewi Anggraini dari loket')).toMatchObject({
    text: 'kata [Informan 3] [nama] dari loket',
    doubts: [{ start: 10, end: 19, doubt: 'after-name' }],
  });
  expect(replace('kata Dewi Kamis lalu').doubts).toEqual([]);
  expect(pseudonymizer([entry({ name: 'Dewi', mask: 'keep' })], rules)('kata Dewi Anggraini').doubts).toEqual([]);
});

const rules = { language: 'id', isPublic: () => false } as const;

const pieces = [
  ...[
    'Pak Budi',
    'Bapak H. Budi Santoso',
    'bu sari',
    'Ibu Indah Permata',
    'Sdri. Nur Aini',
    'Hj. Siti Aminah',
    'Pak M. Rizky',
    'Pak Lurah',
  ],
  ...['Budi', 'Santoso', 'indah', 'Indah', 'Aminah', 'Bapak', 'H.', 'dan', 'Kepala', 'Jl. Dr. Soetomo', 'S.E.'],
  ...['3578010101900001', '3578 0101 0190 0001', '197801012005011002', '081234567890', '+62 812-3456-7890', '(031) 8477551', '0812'],
  ...[
    'budi@contoh.co.id',
    '@budi',
    'L 1234 AB',
    'rekening BCA 1234567890',
    'no. rek',
    '12345678',
    '2022',
    '-',
    '/',
    ':',
    '.',
    ',',
    '\n',
    'NIK',
    'telp',
  ],
];
const anyText = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '\n', ', '))).map((parts) => parts.flat().join(''));

test('a street that a hyphen ties to a name stays a street', () => {
  const text = 'Pak Budi-Jl. Dr. Soetomo';
  expect(pseudonymizer(extendKey([], [], [text], rules), rules)(text).text).toBe('Pak [nama 1]-Jl. Dr. Soetomo');
});

test('a name that goes on behind a title inside it is one name, however long', () => {
  const text = 'Pak BudiBapak H. Budi Santoso KepalaIbu Indah Permata';
  expect(pseudonymizer(extendKey([], [], [text], rules), rules)(text).text).toBe('Pak [nama 1]');
});

test('a name that only the placeholder behind it gives away goes too', () => {
  const texts = ['Data oleh M. Rizky Indah 2022 ', 'Ibu Indah Permata '];
  const replace = pseudonymizer(extendKey([], [], texts, rules), rules);
  expect(replace('IndahPak M. Rizky Indah 2022 ').text).not.toContain('Rizky');
});

test('no text that is found is left behind, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      const key = extendKey([], [], texts, rules);
      expect(extendKey(key, [], texts, rules)).toEqual(key);
      const replace = pseudonymizer(key, rules);
      for (const text of texts) {
        const { text: copy } = replace(text);
        const left = findPersonalData(copy).filter(({ kind }) => kind !== null);
        expect(left.map(({ start, end }) => copy.slice(start, end))).toEqual([]);
        expect(replace(text).text).toBe(copy);
      }
    }),
    { numRuns: 500 },
  );
});

test('any text is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (name, text) => {
      const key = extendKey([entry({ name: name || 'x' })], [{ name, informant: null }], [text, name], {
        language: 'en',
        isPublic: () => false,
      });
      expect(typeof pseudonymizer(key, rules)(text).text).toBe('string');
    }),
  );
});
