import { plainHeader } from '../plain-header.ts';

/** What a column of a visitor log can mean to the program. */
export type Meaning = 'date' | 'time' | 'check_out' | 'group' | 'persons' | 'purpose' | 'name';

/**
 * Headers by which a column is recognized when the study does not name it, without case, spaces and punctuation; the first that stands
 * in a header counts. They are what guest books of Indonesian agencies and online forms use.
 */
const headers: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    'date',
    [
      ...['tanggal', 'tgl', 'tanggalkunjungan', 'tglkunjungan', 'haritanggal', 'haritgl', 'tanggaljam', 'tanggaljamkunjungan'],
      ...['tanggaldatang', 'date', 'timestamp', 'capwaktu', 'stempelwaktu', 'waktu'],
    ],
  ],
  [
    'time',
    ['jam', 'jamdatang', 'jammasuk', 'jamkunjungan', 'pukul', 'checkin', 'waktudatang', 'waktumasuk', 'waktukunjungan', 'datang', 'waktu'],
  ],
  ['check_out', ['jampulang', 'jamkeluar', 'checkout', 'waktupulang', 'waktukeluar', 'pulang']],
  ['name', ['nama', 'namalengkap', 'namatamu', 'namapengunjung', 'namapeserta', 'name', 'pemohon', 'pasien', 'pengunjung']],
  ['group', ['kategori', 'kategoripengunjung', 'kategoripasien', 'kategoripemohon', 'kelompok', 'profesi', 'pekerjaan', 'status']],
  [
    'persons',
    [
      ...['jumlahrombongan', 'rombongan', 'jumlahtamu', 'jumlahorang', 'jumlahpengunjung', 'jumlahpeserta', 'jumlah', 'jml', 'jmlorang'],
      // The first half of a number that is split by sex.
      ...['jumlahl', 'jumlahlk', 'jumlahlakilaki', 'jumlahpria', 'jumlahtamul', 'jumlahpengunjungl'],
    ],
  ],
  ['purpose', ['keperluan', 'tujuan', 'maksuddantujuan', 'tujuankunjungan', 'kegiatan', 'purpose', 'jenislayanan', 'layanan', 'urusan']],
];

/** `Nama Pasien`, `Nama Wajib Pajak`: whoever an office calls its visitors. Not the name of a body or a thing, nor of who works there. */
const personsName =
  /^nama(?!$|instansi|lembaga|organisasi|perusahaan|usaha|sekolah|desa|kelurahan|kecamatan|kegiatan|acara|layanan|barang|produk|obat|dokumen|petugas|operator|pegawai|fasilitator|narasumber|ruang)/;

/** Which column a header has for each meaning, counted from 0. A column serves one meaning only; `taken` ones serve none. */
export function recognizeColumns(names: readonly string[], taken: ReadonlySet<number>): Map<Meaning, number> {
  const plain = names.map(plainHeader);
  const used = new Set(taken);
  const found = new Map<Meaning, number>();
  for (const [meaning, known] of headers) {
    const free = (fits: (name: string) => boolean) => plain.findIndex((name, at) => !used.has(at) && fits(name));
    const exact = known.map((header) => free((name) => name === header)).find((at) => at !== -1);
    const index = exact ?? (meaning === 'name' ? [free((name) => personsName.test(name))].find((at) => at !== -1) : undefined);
    if (index === undefined) continue;
    found.set(meaning, index);
    used.add(index);
  }
  return found;
}
