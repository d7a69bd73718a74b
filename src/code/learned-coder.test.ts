import { expect, test } from 'vitest';
import { smallCodebook } from '../../test/support/small-codebook.ts';
import { packCoder, unpackCoder } from './learned-coder.ts';
import { makePassageCoder } from './passage-coder.ts';

const coder = makePassageCoder(smallCodebook, null);
const packed = packCoder(coder.learned, smallCodebook);
const passages = ['Oven itu panas sekali', 'Pembuat roti di sini terampil, tapi ovennya sering rusak', 'Rumah saya jauh dari sini', ''];

test('a coder that is given what another one learned codes as if it had learned it itself', () => {
  const learned = unpackCoder(packed, smallCodebook);
  expect(learned).toEqual(coder.learned);
  const quick = makePassageCoder(smallCodebook, null, learned);
  for (const text of passages) expect(quick.code(text, 'Bagaimana ovennya?')).toEqual(coder.code(text, 'Bagaimana ovennya?'));
});

test('what was learned does not fit a codebook that has changed since, by a single word of one exemplar', () => {
  const [first, ...others] = smallCodebook.passages;
  const changed = {
    ...smallCodebook,
    passages: [{ ...first, text: `${first?.text} sekali` } as (typeof smallCodebook.passages)[number], ...others],
  };
  expect(unpackCoder(packed, changed)).toBeNull();
});

test('bytes that are not whole are no weights', () => {
  for (const length of [0, 31, 40, packed.length - 8]) expect(unpackCoder(packed.subarray(0, length), smallCodebook)).toBeNull();
});

test('bytes of which a single one was changed are not taken for numbers', () => {
  for (const place of [33, 40, 90, packed.length - 1]) {
    const damaged = Uint8Array.from(packed);
    damaged[place] = (damaged[place] ?? 0) ^ 1;
    expect(unpackCoder(damaged, smallCodebook), String(place)).toBeNull();
  }
});
