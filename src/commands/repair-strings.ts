import type { Repair } from '../read/codings/repair/repair-codings.ts';
import type { Language } from '../result/text.ts';

interface Counts {
  written: number;
  open: number;
}

const english = {
  option:
    'find every quote that no longer stands at its place again, where that is unambiguous, and write the place into the codings file; the file as it was is kept beside it (.bak)',
  note: (ids: readonly string[], study: string) =>
    `${ids.length === 1 ? '1 coding does' : `${ids.length} codings do`} not match ${ids.length === 1 ? 'its source' : 'their sources'} any more: ${ids.join(', ')}.\nWas a transcript edited? "evaluate check --repair ${study}" finds again what is unambiguous, and reports each.`,
  workbook: (file: string) =>
    `${file} is a workbook: quotes are found again in CSV files only. Save it as CSV (UTF-8) and name that file under "codings:" in study.yaml.`,
  nothing: 'Every quote stands where its coding says; no codings file was changed.',
  unread: 'No quote was looked at, because study.yaml has an error: correct it first.',
  title: 'Quotes that did not stand where their coding said:',
  place: (from: Repair['from'], to: Repair['to']) => placeText(from, to, { line: 'line', start: 'start' }),
  outcomes: {
    same: 'moved: the same words stand there',
    respelled: 'moved and changed: the same words in other spelling, punctuation or spaces',
    reworded: 'moved and changed: nearly the same words; read whether the coding still holds',
    surroundings: 'the quote is where it was; prefix and suffix were brought up to date',
    ambiguous: 'AMBIGUOUS, left as it was: several places are as likely',
    lost: 'LOST, left as it was: its words are nowhere in the source',
    'lost elsewhere': 'LOST, left as it was: its words stand only where they are no evidence of this informant',
    unwritable: 'FOUND, BUT NOT WRITTEN: the encoding of the codings file lacks a character; save the file as UTF-8 and repeat',
  } satisfies Record<Repair['outcome'] | 'lost elsewhere', string>,
  words: (before: string, after: string) => `"${before}" is now "${after}"`,
  summary: ({ written, open }: Counts) =>
    `${written} ${written === 1 ? 'coding was' : 'codings were'} rewritten; ${open} ${open === 1 ? 'needs' : 'need'} a person.`,
  wrote: (file: string, backup: string) => `Written to ${file}; as it was before: ${backup}`,
  cannotWrite: (file: string, reason: string) => `cannot write "${file}": ${reason}`,
};
export type RepairStrings = typeof english;

const indonesian: RepairStrings = {
  option:
    'temukan kembali setiap kutipan yang tidak lagi berada di tempatnya, bila tidak meragukan, dan tulis tempatnya ke berkas pengodean; berkas semula disimpan di sampingnya (.bak)',
  note: (ids, study) =>
    `${ids.length} pengodean tidak lagi cocok dengan sumbernya: ${ids.join(', ')}.\nApakah transkripnya disunting? "evaluate check --repair ${study}" menemukan kembali yang tidak meragukan dan melaporkannya satu per satu.`,
  workbook: (file) =>
    `${file} adalah buku kerja: kutipan hanya dicari kembali dalam berkas CSV. Simpan sebagai CSV (UTF-8), lalu sebut berkas itu di bawah "codings:" di study.yaml.`,
  nothing: 'Setiap kutipan berada di tempat yang disebut pengodeannya; tidak ada berkas pengodean yang diubah.',
  unread: 'Belum ada kutipan yang diperiksa karena study.yaml masih mengandung kesalahan: perbaiki dahulu.',
  title: 'Kutipan yang tidak berada di tempat yang disebut pengodeannya:',
  place: (from, to) => placeText(from, to, { line: 'baris', start: 'start' }),
  outcomes: {
    same: 'pindah: kata-kata yang sama ada di sana',
    respelled: 'pindah dan berubah: kata-kata yang sama dengan ejaan, tanda baca, atau spasi lain',
    reworded: 'pindah dan berubah: kata-kata yang hampir sama; baca apakah pengodeannya masih tepat',
    surroundings: 'kutipan tetap di tempatnya; prefix dan suffix diperbarui',
    ambiguous: 'MERAGUKAN, dibiarkan seperti semula: ada beberapa tempat yang sama mungkinnya',
    lost: 'HILANG, dibiarkan seperti semula: kata-katanya tidak ada lagi dalam sumber',
    'lost elsewhere': 'HILANG, dibiarkan seperti semula: kata-katanya hanya ada di tempat yang bukan bukti dari informan ini',
    unwritable:
      'DITEMUKAN, TETAPI TIDAK DITULIS: pengodean karakter berkas ini tidak memuat salah satu tandanya; simpan sebagai UTF-8 lalu ulangi',
  },
  words: (before, after) => `"${before}" kini "${after}"`,
  summary: ({ written, open }) => `${written} pengodean ditulis ulang; ${open} perlu diputuskan oleh orang.`,
  wrote: (file, backup) => `Ditulis ke ${file}; keadaan semula: ${backup}`,
  cannotWrite: (file, reason) => `tidak dapat menulis "${file}": ${reason}`,
};

/** `line 18 → 20 (start 1153 → 1191)`: lines of the source as it is now. */
function placeText(from: Repair['from'], to: Repair['to'], words: { line: string; start: string }): string {
  const part = (word: string, before: number | undefined, after: readonly number[]) =>
    [word, before ?? '', after.length === 0 ? '' : `→ ${[...new Set(after)].join(', ')}`].filter((text) => text !== '').join(' ');
  if (!from && to.length === 0) return '';
  const lines = part(
    words.line,
    from?.line,
    to.map(({ line }) => line),
  );
  return `${lines} (${part(
    words.start,
    from?.start,
    to.map(({ start }) => start),
  )})`;
}

export function repairStrings(language: Language): RepairStrings {
  return language === 'id' ? indonesian : english;
}
