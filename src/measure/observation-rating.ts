import { z } from 'zod';
import { defineMeasure } from './measure.ts';
import { rateBySigns } from './rating-rule.ts';

/** What field notes record, −2…+2. `n` is the number of observers whose notes take a side. Insufficient: `no-evidence`, `only-context`. */
export const observationRating = defineMeasure({
  id: 'observation-rating',
  title: { id: 'Peringkat pengamatan', en: 'Observation rating' },
  description: {
    id: 'Arah dan kekuatan catatan lapangan, dari −2 sampai +2, dengan aturan yang sama seperti peringkat kesaksian dan pengamat sebagai pengganti informan. Seorang pengamat saja, sebanyak apa pun catatannya, paling tinggi bernilai ±1. Diadaptasi dari aturan pemeringkatan CFIR (Damschroder & Lowery 2013).',
    en: 'Direction and strength of field notes, from −2 to +2, by the rule of the testimony rating with observers in place of informants. One observer alone, however many the notes, reaches ±1 at most. Adapted from the CFIR rating rules (Damschroder & Lowery 2013).',
  },
  unit: 'rating',
  range: { least: -2, greatest: 2 },
  evidence: ['observation'],
  needs: ['passages'],
  parameters: z.strictObject({}),
  measure({ passages }) {
    return rateBySigns(
      passages.filter((passage) => passage.kind === 'observation'),
      'single-observer',
    );
  },
});
