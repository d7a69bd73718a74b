import type { Language } from '../../result/text.ts';
import { type Inline, line } from '../prose.ts';

export interface VisitorPhrases {
  title: string;
  synthetic: string;
  counted: (facts: { visits: string; persons: string; from: string; to: string; cites: Inline[] }) => Inline[];
  days: (facts: { open: string; closed: string }) => string;
  missing: (days: string) => string;
  recorded: (share: string) => string;
  rate: (facts: { rate: string; n: string; interval: string }) => string;
  noNames: string;
  distinct: (persons: string) => string;
  zero: (facts: { zero: string; open: string; share: string; interval: string }) => string;
  zeroPlain: (zero: string) => string;
  none: string;
  oneToFive: string;
  moreThanFive: string;
  group: (group: string, share: string, interval: string) => string;
  groups: (parts: string) => string;
  overlap: string;
  ungrouped: string;
  total: string;
  monthsFigure: string;
  calendarFigure: string;
  monthsTable: string;
  monthsHead: readonly string[];
  daysTable: string;
  daysHead: readonly string[];
  groupsTable: string;
  groupsHead: readonly string[];
  purposesTable: string;
  purposesHead: readonly string[];
  source: (from: string, to: string, synthetic: boolean) => string;
}

const id: VisitorPhrases = {
  title: 'Kunjungan',
  synthetic:
    'Perhatian: buku tamu dalam studi ini sintetis. Semua angka dalam bab ini hanya memperlihatkan cara penghitungan dan tidak boleh dikutip sebagai fakta.',
  counted: ({ visits, persons, from, to, cites }) =>
    line`Buku tamu ${cites} memuat ${visits} baris kunjungan antara ${from} dan ${to}. Rombongan dihitung menurut jumlah orangnya, sehingga seluruhnya tercatat ${persons} kedatangan.`,
  days: ({ open, closed }) =>
    `Menurut kalender, periode itu terdiri atas ${open} hari buka dan ${closed} hari tutup; hari tutup tidak ikut dihitung.`,
  missing: (days) =>
    `Pada ${days} hari buka lainnya catatannya tidak ada atau tidak terbaca; hari-hari itu dianggap tidak diketahui, bukan tanpa tamu.`,
  recorded: (share) =>
    `Secara keseluruhan ${share} dari hari buka memiliki baris kunjungan atau keterangan nihil; hari buka lain tanpa baris dihitung sebagai hari tanpa tamu.`,
  rate: ({ rate, n, interval }) => `Rata-rata datang ${rate} orang per hari buka (n = ${n}${interval === '' ? '' : `; ${interval}`}).`,
  noNames: 'Karena buku tamu tidak memuat nama, jumlah orang yang berbeda tidak dapat dihitung.',
  distinct: (persons) =>
    `Menurut nama yang tertulis, orang yang berbeda berjumlah ${persons}; anggota rombongan yang namanya tidak tertulis tidak termasuk. Nama hanya dipakai selama penghitungan dan tidak disimpan.`,
  zero: ({ zero, open, share, interval }) =>
    `Dari ${open} hari buka, ${zero} hari (${share}${interval === '' ? '' : `; ${interval}`}) berlalu tanpa seorang pun tamu. Dalam kalender di atas hari-hari itu tampak sebagai lingkaran kosong, berbeda dari hari tutup yang bergaris miring.`,
  zeroPlain: (zero) => `Hari buka tanpa tamu berjumlah ${zero}.`,
  none: 'Tanpa tamu',
  oneToFive: '1–5 orang',
  moreThanFive: 'Lebih dari 5 orang',
  group: (group, share, interval) => `${share} untuk ${group}${interval === '' ? '' : ` (${interval})`}`,
  groups: (parts) => `Menurut kelompok sasaran, porsi pengunjung ialah ${parts}.`,
  overlap: 'Seseorang dapat tergolong dalam lebih dari satu kelompok, sehingga jumlah porsinya dapat melebihi 100%.',
  ungrouped: 'Di luar kelompok sasaran',
  total: 'Seluruh periode',
  monthsFigure: 'Rata-rata pengunjung per hari buka menurut bulan, dengan selang kepercayaan 95%',
  calendarFigure: 'Kalender kunjungan harian: satu kolom satu minggu, dari Senin (atas) sampai Minggu (bawah)',
  monthsTable: 'Kunjungan menurut bulan',
  monthsHead: ['Bulan', '#Hari buka', '#Tanpa tamu', '#Kunjungan', '#Orang', '#Orang per hari buka', '#Selang 95%'],
  daysTable: 'Hari buka menurut jumlah pengunjung',
  daysHead: ['Jumlah pengunjung', '#Hari buka', '#Porsi'],
  groupsTable: 'Pengunjung menurut kelompok sasaran',
  groupsHead: ['Kelompok', '#Kunjungan', '#Orang', '#Porsi', '#Selang 95%'],
  purposesTable: 'Pengunjung menurut keperluan',
  purposesHead: ['Keperluan', '#Orang', '#Porsi'],
  source: (from, to, synthetic) => `buku tamu ${from}–${to}${synthetic ? ' (data sintetis)' : ''}, diolah`,
};

const en: VisitorPhrases = {
  title: 'Visits',
  synthetic:
    'Note: the visitor log of this study is synthetic. All figures in this chapter only show how the counting works and must not be quoted as facts.',
  counted: ({ visits, persons, from, to, cites }) =>
    line`The visitor log ${cites} holds ${visits} visits by ${persons} persons between ${from} and ${to}; a row for a party counts as many persons as it has.`,
  days: ({ open, closed }) => `By the calendar that period has ${open} open and ${closed} closed days; closed days do not count.`,
  missing: (days) =>
    `For ${days} further open days there is no record, or none that can be read; they are taken as unknown, not as days without visitors.`,
  recorded: (share) => `Of the open days, ${share} have a row or an explicit zero; the others count as days without visitors.`,
  rate: ({ rate, n, interval }) => `On average ${rate} persons came per open day (n = ${n}${interval === '' ? '' : `; ${interval}`}).`,
  noNames: 'As the log holds no names, different persons cannot be told apart.',
  distinct: (persons) =>
    `By the names in the log these were ${persons} different persons; members of a party who are not named are not among them. Names are used while counting and never kept.`,
  zero: ({ zero, open, share, interval }) =>
    `Of ${open} open days, ${zero} (${share}${interval === '' ? '' : `; ${interval}`}) passed without a single visitor. In the calendar above these days show as an empty circle, unlike closed days, which are struck through.`,
  zeroPlain: (zero) => `Open days without a visitor: ${zero}.`,
  none: 'No visitor',
  oneToFive: '1–5 persons',
  moreThanFive: 'More than 5 persons',
  group: (group, share, interval) => `${share} for ${group}${interval === '' ? '' : ` (${interval})`}`,
  groups: (parts) => `By target group the shares of visitors are ${parts}.`,
  overlap: 'A person can belong to more than one group, so the shares may add up to more than 100%.',
  ungrouped: 'Outside the target groups',
  total: 'Whole period',
  monthsFigure: 'Mean visitors per open day by month, with 95% confidence intervals',
  calendarFigure: 'Calendar of daily visits: one column a week, Monday at the top, Sunday at the bottom',
  monthsTable: 'Visits by month',
  monthsHead: ['Month', '#Open days', '#No visitor', '#Visits', '#Persons', '#Persons per open day', '#95% interval'],
  daysTable: 'Open days by number of visitors',
  daysHead: ['Number of visitors', '#Open days', '#Share'],
  groupsTable: 'Visitors by target group',
  groupsHead: ['Group', '#Visits', '#Persons', '#Share', '#95% interval'],
  purposesTable: 'Visitors by purpose',
  purposesHead: ['Purpose', '#Persons', '#Share'],
  source: (from, to, synthetic) => `visitor log ${from}–${to}${synthetic ? ' (synthetic data)' : ''}, processed`,
};

export const visitorPhrases: Record<Language, VisitorPhrases> = { id, en };
