import type { Language } from '../result/text.ts';

const english = {
  title: 'Next steps, in order:',
  errors: 'Correct the errors above; each names its file and line. Then run "evaluate check" again.',
  placeholders: (marker: string) => `Complete study.yaml where it says "${marker}".`,
  groups: 'Declare the target groups in study.yaml under groups, if the innovation has any. Without them no level is given for a group.',
  documents: (form: string) =>
    `Fill in the checklists of documents and facilities${form === '' ? '' : ` (${form})`} and name them in study.yaml under checklists.`,
  unknownItems: (count: number, files: string) =>
    `Find out what is still unknown in the checklists: ${count} ${count === 1 ? 'item' : 'items'} (${files}).`,
  interviews: (guide: string) =>
    `Interview people of every role and target group${guide === '' ? '' : ` with ${guide}`}, put the transcripts into interviews/, and list informants and sources in study.yaml.`,
  fewInformants: (count: number) =>
    `Interview more people: ${count} ${count === 1 ? 'informant' : 'informants'} so far. One alone rates at most 75; strong evidence needs three of two roles.`,
  notes: 'Observe the service, write field notes into notes/ (one observation to a paragraph), and list them in study.yaml as observation.',
  visitors: (form: string) =>
    `Fill in the visitor log${form === '' ? '' : ` (${form})`} or use the existing one, and name it in study.yaml under visitor_logs, with the calendar of open days.`,
  unnamed: (files: string) => `Name these files in study.yaml, or take them out of the folder; nothing in them counts yet: ${files}.`,
  targets: (criteria: string) =>
    `If targets of visits were officially laid down, declare them in study.yaml under targets: ${criteria}. Never invent one.`,
  code: (files: string, suggests: boolean) =>
    suggests
      ? `Code the passages of ${files}: "evaluate code" suggests, a person confirms; or write them into a codings file by hand.`
      : `Code the passages of ${files}: write them into a codings file. The rubric has no codebook, so the program suggests none.`,
  codeLater: (suggests: boolean): string =>
    suggests
      ? 'Code the transcripts and notes once they are there: "evaluate code" suggests, a person confirms.'
      : 'Code the transcripts and notes once they are there, in a codings file. The rubric has no codebook, so the program suggests none.',
  confirm: (count: number) =>
    `Review ${count} suggested ${count === 1 ? 'coding' : 'codings'}: set status to confirmed or rejected. Suggestions do not score.`,
  judge: (open: number) =>
    `Decide the levels: "evaluate judge" writes judgements.csv with the proposals; ${open} ${open === 1 ? 'sub-indicator is' : 'sub-indicators are'} undecided, and the report is a draft until all are decided.`,
  run: 'Write the report: "evaluate run".',
};
export type NextStepsStrings = typeof english;

const indonesian: NextStepsStrings = {
  title: 'Langkah berikutnya, menurut urutan:',
  errors: 'Perbaiki galat di atas; masing-masing menyebut berkas dan barisnya. Lalu jalankan lagi "evaluate check".',
  placeholders: (marker) => `Lengkapi study.yaml pada bagian bertanda "${marker}".`,
  groups:
    'Nyatakan kelompok sasaran dalam study.yaml pada groups, bila inovasi ini memilikinya. Tanpa itu tingkat per kelompok tidak diberikan.',
  documents: (form) =>
    `Isi daftar periksa dokumen dan fasilitas${form === '' ? '' : ` (${form})`}, lalu sebutkan dalam study.yaml pada checklists.`,
  unknownItems: (count, files) => `Cari tahu butir daftar periksa yang masih tidak diketahui: ${count} butir (${files}).`,
  interviews: (guide) =>
    `Wawancarai orang dari setiap peran dan kelompok sasaran${guide === '' ? '' : ` dengan ${guide}`}, simpan transkripnya dalam interviews/, lalu daftarkan informan dan sumbernya dalam study.yaml.`,
  fewInformants: (count) =>
    `Wawancarai lebih banyak orang: baru ${count} informan. Satu informan saja menghasilkan skor paling tinggi 75; bukti kuat memerlukan tiga orang dari dua peran.`,
  notes:
    'Amati pelayanannya, tulis catatan lapangan dalam notes/ (satu pengamatan satu paragraf), lalu daftarkan dalam study.yaml sebagai observation.',
  visitors: (form) =>
    `Isi buku tamu${form === '' ? '' : ` (${form})`} atau pakai yang sudah ada, lalu sebutkan dalam study.yaml pada visitor_logs, beserta calendar hari bukanya.`,
  unnamed: (files) => `Sebutkan berkas ini dalam study.yaml, atau keluarkan dari folder; isinya belum dihitung: ${files}.`,
  targets: (criteria) =>
    `Bila target kunjungan ditetapkan secara resmi, nyatakan dalam study.yaml pada targets: ${criteria}. Jangan mengarang target.`,
  code: (files, suggests) =>
    suggests
      ? `Kodekan bagian dari ${files}: "evaluate code" mengusulkan, seseorang mengonfirmasi; atau tulis sendiri dalam berkas pengodean.`
      : `Kodekan bagian dari ${files}: tulis dalam berkas pengodean. Rubrik ini belum memiliki buku kode, sehingga program tidak dapat mengusulkan.`,
  codeLater: (suggests) =>
    suggests
      ? 'Kodekan transkrip dan catatan setelah ada: "evaluate code" mengusulkan, seseorang mengonfirmasi.'
      : 'Kodekan transkrip dan catatan setelah ada, dalam berkas pengodean. Rubrik ini belum memiliki buku kode, sehingga program tidak dapat mengusulkan.',
  confirm: (count) => `Tinjau ${count} usulan pengodean: ubah status menjadi confirmed atau rejected. Usulan tidak memengaruhi skor.`,
  judge: (open) =>
    `Putuskan tingkat capaian: "evaluate judge" menulis judgements.csv berisi usulan; ${open} subindikator belum diputuskan, dan laporan berstatus DRAF sampai semuanya diputuskan.`,
  run: 'Tulis laporan: "evaluate run".',
};

const strings: Record<Language, NextStepsStrings> = { en: english, id: indonesian };

export function nextStepsStrings(language: Language): NextStepsStrings {
  return strings[language];
}
