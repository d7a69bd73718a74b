/** Words before a name. Those with a dot are abbreviations that mean nothing without it. */
const titles = [
  ...[
    'Bapak',
    'Bpk\\.?',
    'Pak',
    'Ibu',
    'Bu',
    'Sdr\\.?',
    'Sdri\\.?',
    'Saudara',
    'Saudari',
    'Mas',
    'Mbak',
    'Mba',
    'Kak',
    'Bang',
    'Cak',
    'Ning',
    'Gus',
    'Kang',
    'Teh',
    'Neng',
    'Bli',
    'Mbok',
    'Uda',
    'Daeng',
    'Ko',
    'Cik',
    'Bung',
    'Pakdhe',
    'Budhe',
    'Paman',
    'Bibi',
    'Tuan',
    'Nyonya',
    'Nona',
    'Romo',
    'Koh',
    'Ci',
    'Dokter',
    'Suster',
    'Bidan',
  ],
  ...[
    'Om',
    'Mbah',
    'Eyang',
    'Pakde',
    'Bude',
    'Paklik',
    'Bulik',
    'Tante',
    'Dik',
    'Dek',
    'Kyai',
    'Kiai',
    'Nyai',
    'Ustadz',
    'Ustaz',
    'Ustad',
    'Ustadzah',
    'Tn\\.?',
    'Ny\\.?',
    'Nn\\.?',
    'Mr\\.?',
    'Mrs\\.?',
    'Ms\\.',
  ],
  ...['H\\.', 'Hj\\.?', 'KH\\.?', 'K\\.H\\.', 'Drs?\\.', 'Dra\\.', 'drg\\.', 'Ir\\.', 'Prof\\.', 'Raden', 'Haji', 'Hajah'],
].join('|');

const oneTitle = String.raw`(?:${titles})(?:[ \t\u00a0/]+|(?<=\.)(?=\p{L}))`;

/** One or more titles and the spaces after them: `Bapak Dr. H. `, `Bapak/Ibu `. */
export const titlePattern = String.raw`(?<![\p{L}_-])(?:${oneTitle})+`;

const beforeLast = new RegExp(String.raw`(?<![\p{L}_-])${oneTitle}(?=.$)`, 'isu');

/** Whether a title stands right before a place. */
export function followsTitle(text: string, at: number): boolean {
  if (!/[\s./]/.test(text.charAt(at - 1))) return false;
  return beforeLast.test(text.slice(Math.max(0, at - 16), at + 1));
}

/** Words that follow a title and are no name: offices, groups of people, places, and the words that a sentence goes on with. */
const notNames = new Set(
  `kepala lurah camat gubernur wakil wali walikota bupati menteri presiden sekretaris sekda sekdes sekcam kadis kabid kasi kasie kasubag kasubbag
  kabag kades kadus carik perbekel keuchik ketua anggota bendahara direktur manajer manager staf staff petugas operator admin pegawai karyawan
  pimpinan atasan pejabat pembina pendamping penyuluh fasilitator koordinator guru dosen dokter bidan perawat suster mantri polisi tentara hakim jaksa ustadz
  kiai kyai haji hajah rt rw pkk pns asn umkm ukm opd skpd dprd dpr bpd desa dusun kelurahan kecamatan kota kabupaten provinsi negara jawa timur barat tengah utara
  selatan dinas kantor balai badan biro bagian bidang seksi unit rumah tangga pertiwi kandung tiri angkat mertua muda tua besar kecil kawin warga penduduk pengunjung
  peserta pelanggan pengusaha pedagang petani nelayan sopir satpam pemilik penjual pembeli mahasiswa siswa murid pelajar lansia
  ibu bapak pak bu mas mbak mba kak kakak adik dik dek bang om tante kang teh saudara saudari
  narasumber informan responden pewawancara peneliti penanya interviewer respondent informant speaker penutur pembicara pengamat observer moderator notulen
  saya aku kami kita kamu anda dia ia mereka beliau ini itu sini situ sana yang dan atau tetapi tapi dengan dari di ke pada untuk oleh karena sebab jika kalau
  kalo bila maka lalu kemudian sudah belum akan sedang telah pernah masih juga lagi saja hanya bisa dapat boleh harus mau ingin tidak bukan jangan ada adalah ialah
  apa apakah siapa kapan mana dimana bagaimana mengapa kenapa berapa iya ya tidak oh nah kan sih lho loh kok dong deh monggo nggih inggih sampun pripun silakan silahkan
  terima kasih maaf mohon selamat pagi siang sore malam sangat sekali lebih paling semua setiap para tiap banyak sedikit beberapa sendiri sekalian hadirin seperti
  gub bus sapa kaur kaban kapus kuwu kasun modin danru sek sekdis kasubid kasubbid kabbid kepsek wakasek kasek kapolsek kapolres kapolda danramil babinsa
  bhabinkamtibmas dandim kajari kasat kasatpol kasatgas kanit kaprodi dekan rektor dirut dirjen direktris karo kaling klian klebun penghulu geuchik imam marbot
  takmir pendeta pastor jukir kader apoteker analis resepsionis kasir supir dukun plt plh pj wabup wagub wawali walkot inspektur auditor komandan
  kapuskesmas kapuskes katu kabiro katim korwil koorwil korcam tamu pasien keluarga pengantar penunggu perekam verifikator juru tukang bos boss gubernuran
  pertama kedua ketiga satu dua tiga empat lima enam tujuh delapan sembilan sepuluh umum gigi anak spesialis jaga poli loket antrean triase desk helpdesk nakes
  politeknik akademi kampus kristen katolik islam hindu buddha muslim samsat bahasa karang taruna call command center centre service front back office
  help bank google form online offline digital mobile media mal plaza keliling publik pelayanan kelompok tani posyandu matematika inggris
  delima praktik swasta sekdin kurir ojek ojol gojek grab botol parkir security dewan pembangunan sampah sayur galon listrik pln telkom pos teknisi programmer
  developer sales marketing peternak tutor mentor instruktur
  dukuh naib bayan jogoboyo kamituwo kepetengan ulu petinggi mudin waka karumkit karu sekwan asisten babin de lik bhayangkari persit darma dharma bus
  yatim piatu darurat paskibra disabilitas difabel layanan inovasi aplikasi program ganteng cantik jago bro sis
  hamil menyusui nifas bersalin melahirkan balita bayi remaja dewasa asuh kos hajatan paud
  pak'e bu'e patient visitor citizen officer nurse doctor participant guest host client user customer service
  tadi kemarin besok sekarang nanti hari minggu senin selasa rabu kamis jumat sabtu ahad bulan tahun januari februari maret april mei juni juli agustus september
  jl jln jalan gg gang rs rsu rsud rsup rsia rumah puskesmas klinik universitas univ stadion gedung museum bandara masjid taman monumen yayasan sd sdn smp smpn
  sma sman smk smkn auditorium aula pasar sekolah toko warung perumahan perum blok telp hp wa no nomor nip nik ktp rek rekening
  oktober november desember jadi memang mungkin misalnya contohnya sebenarnya sebetulnya menurut waktu saat ketika setelah sebelum sejak sampai hingga tanya jawab lihat
  tahu datang pergi bilang kata minta tolong coba mari ayo the and of in`
    .trim()
    .split(/\s+/),
);

/** Whether a word cannot be a part of a name. */
export function isNoName(word: string): boolean {
  const plain = word.toLowerCase();
  return notNames.has(plain) || (plain.endsWith('nya') && notNames.has(plain.slice(0, -3)));
}

/** Given names that are also ordinary words: alone they are a name only where a title or a capital inside a sentence shows it. */
const ordinaryWords = new Set(
  `indah sari bunga mega cahaya bintang mawar melati intan permata kasih suci setia adil jaya agung rahmat berkah fajar senja embun cinta ayu budi surya
  putri putra dewi ratu raja bagus lestari mulia sentosa makmur sejahtera damai utama pratama perdana dwi tri eka satria harapan hidayah iman amanah bakti
  karya nova citra kartika gading kusuma sinar mentari bahari samudra laut gunung hijau puspa mutiara anugerah abadi asih teguh slamet untung tulus wahyu nur
  hari titik amin maya nia bella dian yuli januar rama sakti wangi manis elok ceria gembira kirana pertiwi mustika jati pelita rejeki rezeki`
    .trim()
    .split(/\s+/),
);

export function isOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word.toLowerCase());
}

/** First parts of so many names that alone they point to nobody. */
const commonBeginnings = new Set(
  'muhammad mohammad muhamad mochamad mochammad moch moh muh mohd mhd abdul abd abu ahmad achmad ach siti nur sri raden ni putu made nyoman ketut wayan gede gusti komang kadek luh ida cut tengku teuku baiq tubagus st'.split(
    ' ',
  ),
);

export function isCommonBeginning(word: string): boolean {
  return commonBeginnings.has(word.toLowerCase());
}

/** Two to four capitals: in a text that is not all capitals, no name. */
export function isAbbreviation(word: string): boolean {
  return word.length > 1 && word.length < 5 && word === word.toUpperCase();
}
