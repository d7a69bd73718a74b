import type { Language } from '../result/text.ts';

const english = {
  agree:
    'Compare the coders of a study: percent agreement, Krippendorff, Cohen and Gwet with intervals, and every disagreement with the lines of both coders.',
  coders: 'coders to compare, separated by commas (default: everybody who confirmed codings)',
  format: 'text; csv: the disagreements, one row each; or json: everything',
  lang: "language of the text: id or en (default: the study's)",
  seed: 'whole number from which the resamples for the intervals are drawn',
  badSeed: (value: string) => `"${value}" is no seed: expected a whole number such as 1`,
  twoCoders: (value: string) => `--coders names two coders or more, each once, separated by commas; it says "${value}"`,
  unknownCoder: (coder: string, nearest: string, known: string) =>
    `nobody called "${coder}" has a coding in this study${nearest === '' ? '.' : `; did you mean "${nearest}"?`} Coders: ${known}`,
  noCoder: 'No person has coded anything in this study yet, so there is nothing to compare.',
  oneCoder: (coder: string) =>
    `Only one person has coded this study (${coder}), so there is nothing to compare. Let a second person code some of the interviews on their own, into a codings file of their own, and name both in study.yaml with "coded: [${coder}, …]" under each source.`,
  noSharedSource: (coders: string) =>
    `No interview was coded by two of these coders (${coders}), so there is nothing to compare. Agreement is computed on turns of informants in interviews that two coded independently; field notes do not count, nor do codings that replace another coder's. Say who coded all of a source with "coded: […]" in study.yaml.`,
};
export type AgreeStrings = typeof english;

const indonesian: AgreeStrings = {
  agree:
    'Bandingkan para pengode suatu studi: persen sepakat, Krippendorff, Cohen, dan Gwet beserta intervalnya, serta setiap perbedaan dengan baris kedua pengode berdampingan.',
  coders: 'pengode yang dibandingkan, dipisah koma (bawaan: semua yang mengonfirmasi kode)',
  format: 'text; csv: daftar perbedaan, satu baris tiap perbedaan; atau json: semuanya',
  lang: 'bahasa teks: id atau en (bawaan: bahasa studi)',
  seed: 'bilangan bulat awal pengambilan ulang untuk interval',
  badSeed: (value) => `"${value}" bukan benih acak: seharusnya bilangan bulat, misalnya 1`,
  twoCoders: (value) => `--coders menyebut dua pengode atau lebih, masing-masing sekali, dipisah koma; yang tertulis "${value}"`,
  unknownCoder: (coder, nearest, known) =>
    `tidak ada kode dari "${coder}" dalam studi ini${nearest === '' ? '.' : `; maksud Anda "${nearest}"?`} Pengode: ${known}`,
  noCoder: 'Belum ada orang yang mengodekan apa pun dalam studi ini, sehingga tidak ada yang dapat dibandingkan.',
  oneCoder: (coder) =>
    `Studi ini baru dikodekan satu orang (${coder}), sehingga tidak ada yang dapat dibandingkan. Mintalah orang kedua mengodekan sebagian wawancara secara mandiri, dalam berkas kode tersendiri, lalu sebutkan keduanya dalam study.yaml dengan "coded: [${coder}, …]" pada setiap sumber.`,
  noSharedSource: (coders) =>
    `Tidak ada wawancara yang dikodekan oleh dua dari pengode ini (${coders}), sehingga tidak ada yang dapat dibandingkan. Kesepakatan dihitung pada giliran bicara informan dalam wawancara yang dikodekan dua orang secara mandiri; catatan lapangan tidak dihitung, begitu pula kode yang menggantikan kode pengode lain. Nyatakan siapa yang mengodekan seluruh sumber dengan "coded: […]" dalam study.yaml.`,
};

const strings: Record<Language, AgreeStrings> = { en: english, id: indonesian };

export function agreeStrings(language: Language): AgreeStrings {
  return strings[language];
}
