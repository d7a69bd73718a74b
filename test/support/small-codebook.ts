import type { Codebook } from '../../src/read/codebook/codebook.ts';
import type { Exemplar } from '../../src/read/codebook/exemplars.ts';

type Line = readonly [code: string, valence: Exemplar['valence'], explicit: boolean, text: string];

const lines: readonly Line[] = [
  ['kitchen.oven', 'supports', false, 'Ovennya menyala dan panasnya rata'],
  ['kitchen.oven', 'supports', true, 'Oven kedua menyala dua jam tanpa henti'],
  ['kitchen.oven', 'opposes', false, 'Ovennya rusak dan tidak pernah panas'],
  ['kitchen.oven', 'opposes', true, 'Sejak Maret oven rusak, tiga roti hangus'],
  ['kitchen.oven', 'mixed', false, 'Oven besar menyala, tetapi oven kecil rusak'],
  ['kitchen.baker', 'supports', false, 'Pembuat rotinya terampil dan ramah'],
  ['kitchen.baker', 'supports', true, 'Dua pembuat roti terampil menguleni adonan'],
  ['kitchen.baker', 'opposes', false, 'Pembuat roti belum terampil dan sering bingung'],
  ['kitchen.baker', 'opposes', false, 'Tidak ada pembuat roti yang terampil'],
  ['kitchen.baker', 'mixed', false, 'Pembuat rotinya ramah, tetapi belum terampil'],
  ['none', 'context', false, 'Selamat pagi, silakan duduk dulu'],
  ['none', 'context', false, 'Terima kasih, sampai jumpa besok pagi'],
  ['none', 'context', false, 'Rumah saya dekat pasar dan anak saya tiga'],
];

const text = { id: 'teks', en: 'text' };

/** A codebook of another trade with two codes: whatever holds with it holds without any word of the bundled one. */
export const smallCodebook: Codebook = {
  schema: 'evaluate.codebook/1',
  rubric: 'kitchen',
  version: '1',
  exemplars: 'kitchen.exemplars.csv',
  codes: [
    { code: 'kitchen.oven', definition: text, use_when: [text], not_when: [], lexicon: ['oven', 'panas'] },
    { code: 'kitchen.baker', definition: text, use_when: [text], not_when: [], lexicon: ['pembuat roti', 'terampil'] },
  ],
  concepts: { machine: ['oven', 'mesin', 'kompor'], person: ['pembuat roti', 'koki'] },
  spelling: { nggak: 'tidak', udah: 'sudah', kompornya: 'oven' },
  endings: ['nya'],
  whole_words: ['hanya'],
  spoken_prefixes: { ng: '' },
  spoken_suffix: 'in',
  function_words: ['dan', 'yang', 'saya'],
  english_words: ['the', 'is', 'and'],
  stance: {
    negation: ['tidak', 'belum'],
    contrast: ['tetapi'],
    hedges: ['kadang'],
    favorable: ['terampil', 'ramah', 'menyala'],
    unfavorable: ['rusak', 'bingung', 'hangus'],
    favorable_phrases: ['tidak rusak'],
    unfavorable_phrases: ['tidak ada'],
  },
  explicit: { numbers: ['dua', 'tiga'], units: ['jam'], dates: ['maret'], events: ['sejak'] },
  group_families: [
    { id: 'children', words: ['anak', 'murid'] },
    { id: 'traders', words: ['pedagang'] },
  ],
  group_filler: ['kelompok'],
  suggest: { least_score: 0.3, suggest_score: 0.4, further_score: 0.2 },
  passages: lines.map(([code, valence, explicit, passage]) => ({
    code,
    valence,
    explicit,
    register: 'spoken',
    service: 'kitchen',
    text: passage,
  })),
};
