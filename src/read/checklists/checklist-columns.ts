import { plainHeader } from '../plain-header.ts';

/** The columns that a checklist is read from. `id`, `title`, `codes` and `status` must be there; the others may. */
export const checklistColumns = [
  'id',
  'title',
  'translation',
  'codes',
  'tags',
  'status',
  'number',
  'issued',
  'valid_from',
  'valid_to',
  'published',
  'specific',
  'group',
  'attribution',
  'contradicts',
  'note',
] as const;
export type ChecklistColumn = (typeof checklistColumns)[number];
export const requiredColumns = ['id', 'title', 'codes', 'status'] as const satisfies readonly ChecklistColumn[];

/** Further facts that officials record, kept as they are written. */
export const detailColumns = [
  'kind',
  'year',
  'subject',
  'pages',
  'account',
  'budget',
  'spent',
  'fiscal_year',
  'channel',
  'link',
  'reach',
  'period',
  'parties',
  'persons',
  'roles',
  'received',
  'resolved',
  'duration',
  'revision',
  'review_due',
  'institution',
] as const;
export type DetailColumn = (typeof detailColumns)[number];

/** Columns that name persons or picture them: nothing of them is kept. */
const personalHeaders = [
  'pejabat',
  'penandatangan',
  'official',
  'signatory',
  'nama',
  'nip',
  'ttd',
  'tandatangan',
  'paraf',
  'telepon',
  'nohp',
  'foto',
];

/** Headers by which a column is known, besides its own name, without case, spaces and punctuation. */
const headers: Readonly<Record<ChecklistColumn | DetailColumn, readonly string[]>> = {
  id: ['kode', 'kodedokumen', 'kodebutir'],
  title: ['judul', 'namadokumen', 'dokumen', 'uraian', 'butir', 'namafasilitas', 'fasilitas', 'buktidukung', 'jenisbukti', 'item'],
  translation: ['terjemahan'],
  codes: ['subindikator', 'kodesubindikator', 'indikator'],
  tags: ['tanda', 'penanda', 'tag'],
  status: ['keberadaan', 'ketersediaan', 'kondisi', 'adatidakada'],
  number: ['nomor', 'nomordokumen', 'nomorsurat'],
  issued: ['tanggalpenetapan', 'tanggalterbit', 'tanggaldokumen', 'ditetapkan', 'tanggal'],
  valid_from: ['berlakusejak', 'mulaiberlaku', 'berlakumulai'],
  valid_to: ['berlakusampai', 'berlakuhingga', 'masaberlaku', 'berakhir'],
  published: ['dipublikasikan', 'publikasi'],
  specific: ['khusus', 'khususinovasi', 'menyebutnamainovasi', 'menyebutinovasi'],
  group: ['kelompoksasaran'],
  attribution: ['atribusi'],
  contradicts: ['bertentangandengan', 'bertentangan'],
  note: ['catatan', 'keterangan', 'ket'],
  kind: ['jenis', 'jenisdokumen'],
  year: ['tahun'],
  subject: ['tentang', 'perihal'],
  pages: ['halaman'],
  account: ['koderekening', 'subkegiatan', 'rekening'],
  budget: ['pagu', 'anggaran'],
  spent: ['realisasi'],
  fiscal_year: ['tahunanggaran', 'ta'],
  channel: ['kanal', 'media'],
  link: ['tautan', 'url'],
  reach: ['jangkauan'],
  period: ['periode'],
  parties: ['pihak', 'mitra'],
  persons: ['jumlahorang'],
  roles: ['peran'],
  received: ['masuk', 'pengaduanmasuk'],
  resolved: ['selesai', 'pengaduanselesai'],
  duration: ['waktu', 'jangkawaktu'],
  revision: ['revisi'],
  review_due: ['tinjauulang', 'tanggaltinjauulang'],
  institution: ['instansi'],
};
const byHeader = new Map(
  Object.entries(headers).flatMap(([column, known]) => [column, ...known].map((header) => [plainHeader(header), column] as const)),
);

/** What a header stands for: a column, a detail, something personal, or null when it is not known. */
export function columnOfHeader(header: string): string | 'personal' | null {
  const plain = plainHeader(header);
  return byHeader.get(plain) ?? (personalHeaders.includes(plain) ? 'personal' : null);
}

/** Every header that is known, as people write it in the program's forms. */
export const knownHeaders: readonly string[] = [...checklistColumns, ...detailColumns];
