import type { Language } from '../result/text.ts';

/** Text of the information sheet and consent form. It names Law 27 of 2022 on Personal Data Protection; it is a draft and no legal advice. */
const indonesian = {
  title: 'LEMBAR PENJELASAN DAN PERSETUJUAN INFORMAN',
  subtitle: (innovation: string) => `Evaluasi inovasi ${innovation}`,
  draft:
    'Naskah ini contoh. Sesuaikan bagian yang diawali “ISI:”, lalu mintakan tinjauan bagian hukum, pejabat pelindungan data pribadi, atau komite etik instansi Anda sebelum dipakai.',
  informationTitle: 'Penjelasan',
  information: (innovation: string, agency: string) => [
    `Anda diminta ikut serta dalam evaluasi inovasi ${innovation} pada ${agency}. Tujuannya menilai sejauh mana inovasi itu berhasil dan apa yang perlu diperbaiki; yang dinilai adalah inovasinya, bukan Anda.`,
    'Wawancara berlangsung sekitar 45–60 menit. Dengan izin Anda, percakapan direkam agar dapat ditulis kembali dengan tepat.',
    'Keikutsertaan bersifat sukarela. Anda boleh tidak menjawab suatu pertanyaan, berhenti kapan saja, atau menolak direkam, tanpa alasan dan tanpa akibat bagi pekerjaan, layanan, atau hak Anda.',
    'Tidak ada imbalan dan tidak ada risiko khusus yang diperkirakan. Manfaatnya berupa perbaikan layanan.',
  ],
  dataTitle: 'Data pribadi Anda',
  data: [
    'Pihak yang bertanggung jawab atas data (pengendali data pribadi): ISI: nama peneliti atau instansi, alamat, telepon, pos-el.',
    'Dasar pemrosesan: persetujuan Anda yang sah dan dinyatakan secara tegas menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
    'Yang dicatat: nama dan tanda tangan pada lembar ini, peran Anda, kelompok sasaran, rekaman suara bila diizinkan, dan isi wawancara. Data yang bersifat spesifik, seperti kesehatan atau keuangan pribadi, tidak ditanyakan; bila terucap, bagian itu dihapus.',
    'Dalam transkrip dan laporan nama Anda diganti kode. Kunci yang menghubungkan nama dengan kode disimpan terpisah dan hanya dapat dibuka oleh peneliti. Bila jabatan Anda hanya dipegang satu orang, Anda mungkin tetap dapat dikenali; mintalah kutipan dilihat dahulu bila hal itu menjadi keberatan.',
    'Pengolahan dilakukan di komputer peneliti tanpa mengirim data ke pihak lain. ISI: sebutkan bila ada pihak lain yang membaca data, misalnya dosen pembimbing.',
    'Masa simpan: rekaman dihapus setelah transkrip diperiksa, paling lambat ISI: tanggal; transkrip dan lembar ini disimpan sampai ISI: tanggal, lalu dimusnahkan.',
  ],
  rightsTitle: 'Hak Anda',
  rights: [
    'memperoleh penjelasan tentang siapa yang meminta data, untuk apa, dan atas dasar apa;',
    'memperoleh salinan data Anda, serta meminta data itu dilengkapi atau diperbaiki;',
    'menarik kembali persetujuan ini kapan saja. Sejak saat itu pemrosesan dihentikan; kutipan Anda tidak dipakai lagi, kecuali dalam laporan yang telah terbit;',
    'meminta pemrosesan diakhiri dan data Anda dihapus atau dimusnahkan;',
    'mengajukan keberatan atau pengaduan kepada: ISI: nama dan kontak.',
  ],
  rightsNote: 'Hak-hak ini diatur dalam UU 27/2022 dan dilaksanakan dengan pengecualian yang ditentukan di dalamnya.',
  consentTitle: 'Persetujuan',
  consentIntro: 'Beri tanda pada setiap pernyataan yang Anda setujui. Pernyataan yang tidak ditandai berarti tidak disetujui.',
  consents: [
    'Saya telah membaca atau dibacakan penjelasan ini dan telah mendapat jawaban atas pertanyaan saya.',
    'Saya bersedia diwawancarai.',
    'Saya mengizinkan wawancara direkam suaranya.',
    'Saya mengizinkan ucapan saya dikutip dengan kode, tanpa nama.',
    'Saya mengizinkan transkrip yang sudah disamarkan disimpan bersama data penelitian.',
    'Saya ingin melihat kutipan ucapan saya sebelum laporan diterbitkan.',
  ],
  signatures: [
    'Nama informan',
    'Tanda tangan',
    'Tanggal',
    'Nama pewawancara',
    'Tanda tangan pewawancara',
    'Kode informan (diisi pewawancara)',
  ],
  childTitle: 'Bila informan masih anak',
  child:
    'Pemrosesan data pribadi anak memerlukan persetujuan orang tua atau wali. Bagian ini ditandatangani orang tua atau wali, di samping kesediaan anak itu sendiri.',
  guardian: ['Nama orang tua atau wali', 'Hubungan dengan anak', 'Tanda tangan', 'Tanggal'],
  keeping:
    'Simpan lembar yang sudah ditandatangani di tempat terkunci, tidak di dalam folder studi dan tidak dalam kendali versi. Catat hasilnya dalam study.yaml pada informants: consent: given, not-recorded, atau withdrawn.',
};
type ConsentStrings = typeof indonesian;

const english: ConsentStrings = {
  title: 'INFORMATION SHEET AND CONSENT FORM',
  subtitle: (innovation) => `Evaluation of the innovation ${innovation}`,
  draft:
    'This text is a draft. Adapt what begins with “FILL IN:” and have it reviewed by your legal section, data protection officer or ethics committee before you use it.',
  informationTitle: 'Information',
  information: (innovation, agency) => [
    `You are asked to take part in an evaluation of the innovation ${innovation} of ${agency}. Its purpose is to judge how far the innovation succeeded and what should be improved; what is judged is the innovation, not you.`,
    'The interview takes about 45–60 minutes. With your permission it is recorded, so that it can be written down correctly.',
    'Taking part is voluntary. You may leave a question unanswered, stop at any time or refuse to be recorded, without giving a reason and without consequences for your work, your services or your rights.',
    'There is no payment, and no particular risk is expected. The benefit is a better service.',
  ],
  dataTitle: 'Your personal data',
  data: [
    'Who is responsible for the data (personal data controller): FILL IN: name of the researcher or agency, address, telephone, e-mail.',
    'Basis for processing: your valid and explicit consent under Law of the Republic of Indonesia Number 27 of 2022 on Personal Data Protection.',
    'What is recorded: your name and signature on this sheet, your role, your target group, your voice if you allow it, and what you say. Specific data, such as health or personal finances, are not asked for; if they come up, that part is deleted.',
    'In transcripts and reports your name is replaced by a code. The key that links names and codes is kept elsewhere and can be opened by the researcher only. If yours is a post held by one person, you may still be recognized; ask to see quotations first if that troubles you.',
    "The data are processed on the researcher's computer and sent to nobody. FILL IN: name anyone else who reads the data, such as a supervisor.",
    'How long it is kept: the recording is deleted once the transcript is checked, at the latest on FILL IN: date; the transcript and this sheet are kept until FILL IN: date and then destroyed.',
  ],
  rightsTitle: 'Your rights',
  rights: [
    'to be told who asks for the data, what for, and on what basis;',
    'to obtain a copy of your data, and to have it completed or corrected;',
    'to withdraw this consent at any time. Processing then stops; you are not quoted any more, except in reports already published;',
    'to have processing ended and your data deleted or destroyed;',
    'to object or complain to: FILL IN: name and contact.',
  ],
  rightsNote: 'These rights are laid down in Law 27/2022 and apply with the exceptions that it names.',
  consentTitle: 'Consent',
  consentIntro: 'Tick each statement that you agree to. A statement that is not ticked is not agreed to.',
  consents: [
    'I have read this information, or it was read to me, and my questions were answered.',
    'I agree to be interviewed.',
    'I allow the interview to be recorded.',
    'I allow what I say to be quoted under a code, without my name.',
    'I allow the pseudonymised transcript to be kept with the research data.',
    'I want to see the quotations of what I said before the report is published.',
  ],
  signatures: [
    'Name of informant',
    'Signature',
    'Date',
    'Name of interviewer',
    'Signature of interviewer',
    'Informant code (filled in by the interviewer)',
  ],
  childTitle: 'If the informant is a child',
  child:
    "Processing a child's personal data needs the consent of a parent or guardian. They sign here, in addition to the child's own agreement.",
  guardian: ['Name of parent or guardian', 'Relation to the child', 'Signature', 'Date'],
  keeping:
    'Keep signed sheets under lock, outside the study folder and outside version control. Note the outcome in study.yaml under informants: consent: given, not-recorded or withdrawn.',
};

const strings: Record<Language, ConsentStrings> = { id: indonesian, en: english };

export function consentStrings(language: Language): ConsentStrings {
  return strings[language];
}
