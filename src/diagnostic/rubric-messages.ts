import { didYouMean, error } from './message.ts';

/** Rubrics whose parts do not fit together. */
export const rubricMessages = {
  'rubric/weight-not-positive': error<{ weight: number }>({
    en: ({ weight }) => `the weight is ${weight}; expected a number above 0 (leave the entry out to give it no weight)`,
    id: ({ weight }) => `bobotnya ${weight}; seharusnya angka di atas 0 (hapus butirnya bila tidak berbobot)`,
  }),
  'rubric/duplicate-id': error<{ id: string; line: number }>({
    en: ({ id, line }) => `the id "${id}" is already taken at line ${line}; expected another id`,
    id: ({ id, line }) => `id "${id}" sudah dipakai pada baris ${line}; gunakan id lain`,
  }),
  'rubric/unknown-measure': error<{ measure: string; nearest: string; known: readonly string[] }>({
    en: ({ measure, nearest, known }) => `there is no measure "${measure}".${didYouMean(nearest).en || ` Known: ${known.join(', ')}.`}`,
    id: ({ measure, nearest, known }) => `tidak ada ukuran "${measure}".${didYouMean(nearest).id || ` Yang dikenal: ${known.join(', ')}.`}`,
  }),
  'rubric/evidence-not-measured': error<{ measure: string; kind: string; kinds: readonly string[] }>({
    en: ({ measure, kind, kinds }) =>
      `the measure "${measure}" does not look at evidence of kind "${kind}"; it looks at ${kinds.join(', ')}`,
    id: ({ measure, kind, kinds }) => `ukuran "${measure}" tidak membaca bukti jenis "${kind}"; yang dibacanya ${kinds.join(', ')}`,
  }),
  'rubric/points-not-ascending': error<{ value: number; previous: number }>({
    en: ({ value, previous }) =>
      `the value ${value} follows ${previous}; expected the points in the order of their values, the smallest first`,
    id: ({ value, previous }) => `nilai ${value} menyusul ${previous}; seharusnya titik-titik berurutan dari nilai terkecil`,
  }),
  'rubric/goalposts-equal': error<{ value: number }>({
    en: ({ value }) => `both goalposts are ${value}; expected two different values`,
    id: ({ value }) => `kedua batas bernilai ${value}; seharusnya dua nilai yang berbeda`,
  }),
  'rubric/thresholds-not-ascending': error<{ partly: number; achieved: number }>({
    en: ({ partly, achieved }) => `"achieved" begins at ${achieved} and "partly" at ${partly}; expected achieved above partly`,
    id: ({ partly, achieved }) => `"achieved" dimulai dari ${achieved} dan "partly" dari ${partly}; achieved seharusnya di atas partly`,
  }),
  'rubric/unknown-node': error<{ node: string; nearest: string; expected: 'indicator' | 'sub-indicator' }>({
    en: ({ node, nearest, expected }) =>
      `"${node}" is no ${expected} of this rubric${expected === 'indicator' ? ' and not "overall"' : ''}.${didYouMean(nearest).en}`,
    id: ({ node, nearest, expected }) =>
      `"${node}" bukan ${expected === 'indicator' ? 'indikator' : 'subindikator'} rubrik ini${expected === 'indicator' ? ' dan bukan "overall"' : ''}.${didYouMean(nearest).id}`,
  }),
  'rubric/hurdle-outside': error<{ node: string; requires: string }>({
    en: ({ node, requires }) => `"${node}" requires "${requires}", which is not one of its sub-indicators`,
    id: ({ node, requires }) => `"${node}" mensyaratkan "${requires}", yang bukan subindikatornya`,
  }),
  'rubric/unknown-placeholder': error<{ placeholder: string; nearest: string }>({
    en: ({ placeholder, nearest }) =>
      `"{${placeholder}}" would be printed as it stands; the only placeholder is {innovation}.${didYouMean(nearest).en}`,
    id: ({ placeholder, nearest }) =>
      `"{${placeholder}}" akan tercetak apa adanya; satu-satunya pengganti ialah {innovation}.${didYouMean(nearest).id}`,
  }),
};
