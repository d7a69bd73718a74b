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
  ...['H\\.', 'Hj\\.', 'KH\\.?', 'K\\.H\\.', 'Drs?\\.', 'Dra\\.', 'drg\\.', 'Ir\\.', 'Prof\\.', 'Raden', 'Haji', 'Hajah'],
].join('|');

const oneTitle = String.raw`(?:${titles})(?:[ \t\u00a0/]+|(?<=\.)(?=\p{L}))`;

/** One or more titles and the spaces after them: `Bapak Dr. H. `, `Bapak/Ibu `. */
export const titlePattern = String.raw`(?<![\p{L}\p{N}_-])(?:${oneTitle})+`;

const beforeLast = new RegExp(String.raw`(?<![\p{L}\p{N}_-])${oneTitle}(?=.$)`, 'isu');

/** Whether a title stands right before a place. */
export function followsTitle(text: string, at: number): boolean {
  if (!/[\s./]/.test(text.charAt(at - 1))) return false;
  return beforeLast.test(text.slice(Math.max(0, at - 16), at + 1));
}

/** Words that follow a title and are no name: offices, groups of people, places, and the words that a sentence goes on with. */
const notNames = new Set(
  `kepala lurah camat gubernur wakil wali walikota bupati menteri presiden sekretaris sekda sekdes sekcam kadis kabid kasi kasie kasubag kasubbag
  kabag kades kadus carik perbekel keuchik ketua anggota bendahara direktur manajer manager staf staff petugas operator admin pegawai karyawan
  kaur kaban kapus kuwu kasun danru danton danramil dandim babinsa bhabinkamtibmas bhabin babin kapolsek kapolres kapolda kasat kanit kajari sek sekdis sekban sekwan
  sekjen kasubbid kasubid kasubdit kasubdin kasatpol kasatgas kadisdik kadinkes kadin kadinas kakan kanwil kakanwil wadir dirut direksi dekan rektor kaprodi kajur wakasek
  kepsek walas wabup wawali wagub cawabup asisten plt plh pjs penjabat modin penghulu takmir marbot pendeta pastor romo uskup lebe klian bendesa geuchik wali nagari jorong
  teller kasir sekuriti security driver kurir ojek tukang bakul juragan bos big camatnya lurahnya kadesnya dokternya bidannya perawatnya gurunya kadisnya petugasnya sopirnya
  ajudan notaris pengacara jaksa panitera kader relawan posyandu puskesmas nakes apoteker analis programer programmer admin it humas protokol
  pimpinan atasan pejabat pembina pendamping penyuluh fasilitator koordinator guru dosen dokter bidan perawat suster mantri polisi tentara hakim jaksa ustadz
  kiai kyai haji hajah rt rw pkk pns asn umkm ukm opd skpd dprd dpr bpd desa dusun kelurahan kecamatan kota kabupaten provinsi negara jawa timur barat tengah utara
  selatan dinas kantor balai badan biro bagian bidang seksi unit rumah tangga pertiwi kandung tiri angkat mertua muda tua besar kecil kawin warga penduduk pengunjung
  peserta pelanggan pengusaha pedagang petani nelayan sopir satpam pemilik penjual pembeli mahasiswa siswa murid pelajar lansia
  ibu bapak pak bu mas mbak kakak adik saudara saudari
  narasumber informan responden pewawancara peneliti penanya interviewer respondent informant speaker penutur pembicara pengamat observer moderator notulen
  saya aku kami kita kamu anda dia ia mereka beliau ini itu sini situ sana yang dan atau tetapi tapi dengan dari di ke pada untuk oleh karena sebab jika kalau
  kalo bila maka lalu kemudian sudah belum akan sedang telah pernah masih juga lagi saja hanya bisa dapat boleh harus mau ingin tidak bukan jangan ada adalah ialah
  apa apakah siapa kapan mana dimana bagaimana mengapa kenapa berapa iya ya tidak oh nah kan sih lho loh kok dong deh monggo nggih inggih sampun pripun silakan silahkan
  terima kasih maaf mohon selamat pagi siang sore malam sangat sekali lebih paling semua setiap para tiap banyak sedikit beberapa sendiri sekalian hadirin seperti
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
  return notNames.has(word.toLowerCase());
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
  'muhammad mohammad muhamad mochamad mochammad moch moh muh mohd mhd abdul abd abu ahmad achmad ach siti nur sri raden ni putu made nyoman ketut wayan gede'.split(
    ' ',
  ),
);

export function isCommonBeginning(word: string): boolean {
  return commonBeginnings.has(word.toLowerCase());
}

/** Widespread given names, for texts in small letters (`pak budi`) and for names without a title. */
const givenNames = new Set(
  `agus joko slamet bambang hendra hendro rudi rudy dedi dedy andi andy anton antok arif arief ari adi aditya agung ahmad achmad ali alif amin anwar asep ujang
  budi burhan dani danang darmawan deni denny didik dimas djoko dodi doni eko edi edy erwin fajar faisal farid fauzi ferry firman gatot gunawan guntur hadi hari
  harun hasan heri heru herman hidayat imam indra irfan irwan iwan jamal jumadi karno kartono kurniawan mahmud mulyono mulyadi nanang nugroho parto purnomo rahman
  rahmat ridwan rizal rizki rizky robi sandi santoso setiawan sigit sodik subagyo sugeng suharto sukarno sulaiman sumarno sunarto supardi supriyadi suparman
  suryanto susanto sutrisno suwarno suyanto syaiful tarno taufik teguh tono toni tri udin usman wahyu wawan wibowo widodo wijaya winarno yanto yusuf yudi zainal
  aisyah ani anisa ayu ayunda dewi diah dian dina dwi eka endang erna evi fatimah fitri fitria hartini ida indah indri ika intan juminah kartini khadijah
  kristina lestari lilis lina linda maria mega meri murni nani ningsih nining novi nur nurul nuraini puji puspita putri ratna ratih retno rina rini rita rosa rosita
  rukmini sari siti sri sulastri sumiati sumiyati supartini suprihatin susi suryani titik tuti umi utami wahyuni warsini wati widya wiwik wulan wulandari yanti yati
  yuli yulia yuliana yuni zahra aminah rahayu rohmah saputra permana prasetyo prasetya pratama ramadhan hakim hidayah susilo hartono haryanto
  abdullah adam adhi adil afif agnes agustin agustina aji alfian alfred alwi amalia amelia amir ana andini andre andreas andriani angga anggi anggraini anggun anik anita
 annisa antonius aprilia ardi ardian arga aris arman arya asri astuti atik aulia azis aziz azhar baihaqi basuki bayu benny benyamin bernadus billy bobby cahyo cahyono
 candra catur chandra choirul christina cipto dadang daniel darto darwis dasuki david dede dedeh delia desi desy devi dewa didit dinda dodik dwiyanto dyah edwin efendi effendi
 elisa ella elsa emil endah enny erlina erna ester etty euis evan evi fadli fahmi fahri fandi farah farhan fathur fatma febri febriana fery fikri fina firda firmansyah fransiska
 galih gilang gita hafid hafidz halimah hamid hamzah handayani handoko hanif hanifah hardi harjo harno haryati hasanah hasanuddin helmi hendri heny herlina hermawan hesti
 husain husna ibnu ibrahim idris ilham ilyas imron indri inggit irma irna irsyad ismail isnaini iqbal jafar jajang jaka jamaludin jamilah johan joni jono jonathan
 julianto jumiati junaedi junaidi kadir karim karina karsono kasim khairul khoirul khotimah komang komariah krisna kristanto kusno kusuma kusumawati laila laras lasmi latifah
 leni lia lukman lusi luthfi lutfi mahfud maimunah manto marini mariyam marlina marni marsudi marta martono maryam maryati maryono masruroh maulana mawardi melani mia
 mila miftah mira misbah misnah mochtar mudjiono muji mujiono mukti mulyati munawar munir murtini musa mustofa mustafa nadia nadya najib nanda nanik narti nasir nasrullah naufal
 neneng niken nikmah nita noor novia novita nunung nurdin nurhayati nurhidayat nurlaela nurlela nurma nurmala ongky paijo paimin painem parman parmi parno paulus petrus ponijo
 ponirah poniman prakoso prayitno pujiono purwanti purwanto puspitasari qomariyah rafi raihan ramli rasyid reza rendi reni resti riana riki riko riska riski riza roby rochmad
 rohani rohana roni ronny rosidah rosmiati rudianto ruslan rustam ryan sabar sabrina saidah sakinah salim salma salman samsul sandra sanusi saiful sarah sardi sarjono sarmi
 sarno satrio satriyo sekar selvi septian septiana shinta silvi silvia simon sinta sintia sismanto siska sofyan solikin solihin sonya stefanus sudarmaji sudarsono sudiro
 sugianto sugiarti sugiarto sugiono suhardi suharti suhartini suharyanto sukamto sukardi sukari sukarti sukarjo sukijan sukinah sukirman sukma sulis sulistyo sulistyowati sumadi sumanto
 sumarni sumini suminah sumirah sunardi sunarti sunaryo supangat suparjo suparno supini supomo supratman supriadi supriyanto supriyono suratman surati suratno surip surono surti
 suroso suryadi suryana suryono sutarmi sutarno sutarto sutejo sutini sutopo sutoyo suwandi suwardi suwarni suwito suyatmi suyatno suyono syahrul syamsul syarif syarifah syifa
 tantri tarmi tarmin tarni tasya taufiq thomas tiara tika tini tina titin tiwi tomi tommy tukijan tukiman tukinem tukirin tumini tumiran tuminah tunggul turah tutik ucup ulfa
 umar umiyati vera veronika vina vita vivi wagiman wagimin wagirah wahid wahyudi wahid wakidi waluyo warno warsito wasis wati wayan welas wening wina winda winarti wisnu wiyono yadi
 yahya yani yanuar yasin yayan yayuk yeni yoga yogi yohana yohanes yono yosef yudha yudhi yulianto yulianti yulis yunita yunus yusrina yusron zahrah zaenab zaenal zainab zainuddin
 zulaikha zulfa zulfikar zulkifli`
    .trim()
    .split(/\s+/),
);

export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}
