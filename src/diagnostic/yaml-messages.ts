import { didYouMean, error } from './message.ts';

/** Formats as the schemas word them, in Indonesian. */
const formats: Record<string, string> = {
  'lower-case letters, digits and hyphens': 'huruf kecil, angka, dan tanda hubung',
  'a day such as 2022-05-31': 'tanggal seperti 2022-05-31',
  'a year, month or day such as 2022 or 2022-05': 'tahun, bulan, atau tanggal seperti 2022 atau 2022-05',
};

const kinds: Record<string, string> = {
  text: 'teks',
  'a number': 'angka',
  'a whole number': 'bilangan bulat',
  'true or false': 'true atau false',
  'a list': 'daftar',
  'a block of keys': 'kelompok kunci',
  nothing: 'kosong',
};

/** The parser's names of what people do wrong most. */
const syntaxProblems: Record<string, { en: string; id: string }> = {
  BLOCK_IN_FLOW: {
    en: 'inside { } or [ ] a comma is missing here, or a text with ": " in it needs quotes',
    id: 'di dalam { } atau [ ] ada koma yang kurang di sini, atau teks yang memuat ": " perlu diapit tanda kutip',
  },
  MISSING_CHAR: {
    en: 'a comma or a space is missing here',
    id: 'ada koma atau spasi yang kurang di sini',
  },
  UNEXPECTED_TOKEN: {
    en: 'this does not belong here; if it is part of a text, put the whole text in quotes',
    id: 'bagian ini tidak pada tempatnya; bila bagian dari teks, apit seluruh teks dengan tanda kutip',
  },
  BAD_SCALAR_START: {
    en: 'a text that begins with this sign needs quotes',
    id: 'teks yang diawali tanda ini perlu diapit tanda kutip',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash between double quotes has a special meaning; use single quotes, or / in a path',
    id: 'garis miring terbalik di antara tanda kutip ganda bermakna khusus; pakai tanda kutip tunggal, atau / pada lokasi berkas',
  },
};

function syntaxWords(problem: string): { en: string; id: string } {
  const known = Object.hasOwn(syntaxProblems, problem) ? syntaxProblems[problem] : undefined;
  return (
    known ?? {
      en: `this is not valid YAML here (${problem}); check quotes, colons, brackets and indentation around this line`,
      id: `YAML tidak sah di sini (${problem}); periksa tanda kutip, titik dua, kurung, dan indentasi di sekitar baris ini`,
    }
  );
}

const inIndonesian = (words: string, table: Record<string, string>): string =>
  Object.hasOwn(table, words) ? (table[words] ?? words) : words;

/** Problems of a YAML file's form, before its contents are understood. */
export const yamlMessages = {
  'yaml/syntax': error<{ problem: string }>({
    en: ({ problem }) => syntaxWords(problem).en,
    id: ({ problem }) => syntaxWords(problem).id,
  }),
  'yaml/indentation': error<Record<never, never>>({
    en: () => 'the indentation does not fit the lines above; entries of one block start in the same column, with spaces',
    id: () => 'indentasi tidak sesuai dengan baris di atasnya; isi satu kelompok dimulai pada kolom yang sama, dengan spasi',
  }),
  'yaml/tab': error<Record<never, never>>({
    en: () => 'a tab stands where YAML wants spaces; replace it by spaces',
    id: () => 'ada karakter tab di tempat YAML memerlukan spasi; ganti dengan spasi',
  }),
  'yaml/colon-in-text': error<Record<never, never>>({
    en: () => 'this text contains ": " and is taken for a key; put the text in quotes',
    id: () => 'teks ini memuat ": " sehingga dianggap kunci; apit teks dengan tanda kutip',
  }),
  'yaml/unclosed': error<{ sign: string }>({
    en: ({ sign }) => `the ${sign} that opens here is never closed`,
    id: ({ sign }) => `tanda ${sign} yang membuka di sini tidak pernah ditutup`,
  }),
  'yaml/duplicate-key': error<{ key: string }>({
    en: ({ key }) => `"${key}" stands twice in this block; keep one`,
    id: ({ key }) => `"${key}" tertulis dua kali dalam kelompok ini; sisakan satu`,
  }),
  'yaml/unknown-alias': error<{ alias: string }>({
    en: ({ alias }) => `"*${alias}" refers to nothing; a text that begins with * needs quotes`,
    id: ({ alias }) => `"*${alias}" tidak merujuk apa pun; teks yang diawali * perlu diapit tanda kutip`,
  }),
  'yaml/key-not-text': error<Record<never, never>>({
    en: () => 'a list or block cannot be a key; expected a plain name before the colon',
    id: () => 'daftar atau kelompok tidak dapat menjadi kunci; tulis nama biasa sebelum titik dua',
  }),
  'yaml/too-complex': error<Record<never, never>>({
    en: () => 'this file is nested too deeply, or its aliases expand too far, to be read',
    id: () => 'berkas ini bertingkat terlalu dalam, atau alias di dalamnya berkembang terlalu jauh, sehingga tidak dapat dibaca',
  }),
  'yaml/empty-file': error<{ file: string }>({
    en: ({ file }) => `${file} is empty or holds comments only`,
    id: ({ file }) => `${file} kosong atau hanya berisi komentar`,
  }),
  'yaml/missing-key': error<{ key: string; where: string }>({
    en: ({ key, where }) => `${where === '' ? 'the file' : `"${where}"`} lacks "${key}"`,
    id: ({ key, where }) => `${where === '' ? 'berkas ini' : `"${where}"`} belum memuat "${key}"`,
  }),
  'yaml/unknown-key': error<{ key: string; nearest: string; known: readonly string[] }>({
    en: ({ key, nearest, known }) => `"${key}" is not known here.${didYouMean(nearest).en || ` Known: ${known.join(', ')}.`}`,
    id: ({ key, nearest, known }) => `"${key}" tidak dikenal di sini.${didYouMean(nearest).id || ` Yang dikenal: ${known.join(', ')}.`}`,
  }),
  'yaml/wrong-kind': error<{ key: string; found: string; expected: string }>({
    en: ({ key, found, expected }) =>
      `"${key}" is ${found}; expected ${expected}${expected === 'text' && found === 'a number' ? ' (put it in quotes)' : ''}`,
    id: ({ key, found, expected }) =>
      `"${key}" berisi ${inIndonesian(found, kinds)}; seharusnya ${inIndonesian(expected, kinds)}${
        expected === 'text' && found === 'a number' ? ' (apit dengan tanda kutip)' : ''
      }`,
  }),
  'yaml/not-one-of': error<{ key: string; found: string; options: readonly string[]; nearest: string }>({
    en: ({ key, found, options, nearest }) => `"${key}" is "${found}"; expected one of ${options.join(', ')}.${didYouMean(nearest).en}`,
    id: ({ key, found, options, nearest }) =>
      `"${key}" berisi "${found}"; seharusnya salah satu dari ${options.join(', ')}.${didYouMean(nearest).id}`,
  }),
  'yaml/bad-format': error<{ key: string; found: string; expected: string }>({
    en: ({ key, found, expected }) => `"${key}" is "${found}"; expected ${expected}`,
    id: ({ key, found, expected }) => `"${key}" berisi "${found}"; seharusnya ${inIndonesian(expected, formats)}`,
  }),
  'yaml/bad-key': error<{ key: string; expected: string }>({
    en: ({ key, expected }) => `the key "${key}" is not allowed; expected ${expected}`,
    id: ({ key, expected }) => `kunci "${key}" tidak dapat dipakai; seharusnya ${inIndonesian(expected, formats)}`,
  }),
  'yaml/out-of-range': error<{ key: string; found: string; limit: number; side: 'least' | 'most' }>({
    en: ({ key, found, limit, side }) => `"${key}" is ${found}; expected at ${side} ${limit}`,
    id: ({ key, found, limit, side }) =>
      `"${key}" berisi ${found}; seharusnya ${side === 'least' ? 'paling sedikit' : 'paling banyak'} ${limit}`,
  }),
  'yaml/wrong-length': error<{ key: string; found: number; limit: number; side: 'least' | 'most' }>({
    en: ({ key, found, limit, side }) => `"${key}" has ${found} entries; expected at ${side} ${limit}`,
    id: ({ key, found, limit, side }) =>
      `"${key}" memuat ${found} isian; seharusnya ${side === 'least' ? 'paling sedikit' : 'paling banyak'} ${limit}`,
  }),
  'yaml/empty-text': error<{ key: string }>({
    en: ({ key }) => `"${key}" is empty; expected a text`,
    id: ({ key }) => `"${key}" kosong; seharusnya berisi teks`,
  }),
  'yaml/fits-none': error<{ key: string; options: readonly string[] }>({
    en: ({ key, options }) => `"${key}" fits none of its forms; expected one of ${options.join(', ')}`,
    id: ({ key, options }) => `"${key}" tidak sesuai dengan bentuk mana pun; seharusnya salah satu dari ${options.join(', ')}`,
  }),
  'yaml/not-usable': error<{ key: string; problem: string }>({
    en: ({ key, problem }) => `"${key}" cannot be used: ${problem}`,
    id: ({ key, problem }) => `"${key}" tidak dapat dipakai: ${problem}`,
  }),
};
