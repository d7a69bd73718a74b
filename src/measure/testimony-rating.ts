import { z } from 'zod';
import { defineMeasure } from './measure.ts';
import { rateBySigns } from './rating-rule.ts';

/** What informants say in interviews, −2…+2. `n` is the number of informants who take a side. Insufficient: `no-evidence`, `only-context`. */
export const testimonyRating = defineMeasure({
  id: 'testimony-rating',
  title: { id: 'Peringkat kesaksian', en: 'Testimony rating' },
  description: {
    id: 'Arah dan kekuatan keterangan para informan dalam wawancara, dari −2 sampai +2. Setiap informan dihitung satu suara: mendukung, menyanggah, atau berimbang. Nilai ±2 mensyaratkan paling sedikit dua informan, lebih dari separuhnya searah, dengan contoh nyata ke arah itu dan tanpa contoh nyata yang berlawanan; nilai ±1 untuk arah bersih lainnya; nilai 0 bila berimbang. Diadaptasi dari aturan pemeringkatan CFIR (Damschroder & Lowery 2013).',
    en: 'Direction and strength of what informants say in interviews, from −2 to +2. Each informant is one voice: for, against, or balanced. ±2 needs at least two informants, more than half of them in that direction, a concrete example for it and none against it; ±1 is any other net direction; 0 is balanced. Adapted from the CFIR rating rules (Damschroder & Lowery 2013).',
  },
  unit: 'rating',
  range: { least: -2, greatest: 2 },
  evidence: ['interview'],
  needs: ['passages'],
  parameters: z.strictObject({}),
  measure({ passages }) {
    return rateBySigns(
      passages.filter((passage) => passage.kind === 'interview'),
      'single-informant',
    );
  },
});
