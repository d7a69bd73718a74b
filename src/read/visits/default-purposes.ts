import type { StudySpec } from '../study/study-spec.ts';

type Purposes = NonNullable<StudySpec['visit_purposes']>;

/** What visitors of a shared work space come for: the list of a study that declares none. */
export const defaultPurposes: Purposes = {
  pelatihan: {
    title: { id: 'Pelatihan', en: 'Training' },
    words: [
      'pelatihan*',
      'workshop*',
      'webinar*',
      'seminar*',
      'bimtek*',
      'bimbingan teknis',
      'kelas*',
      'training*',
      'sosialisasi*',
      'talkshow*',
    ],
  },
  rapat: { title: { id: 'Rapat', en: 'Meeting' }, words: ['rapat*', 'meeting*', 'diskusi*', 'koordinasi*', 'pertemuan*'] },
  konsultasi: {
    title: { id: 'Konsultasi', en: 'Consultation' },
    words: ['konsultasi*', 'konsul', 'inkubasi*', 'mentoring*', 'pendampingan*', 'coaching*', 'kurasi*', 'curhat*'],
  },
  'podcast-foto': {
    title: { id: 'Podcast atau foto produk', en: 'Podcast or product photography' },
    words: ['podcast*', 'siniar*', 'foto*', 'photo*', 'video*', 'studio*', 'konten*', 'live'],
  },
  kunjungan: {
    title: { id: 'Kunjungan atau penelitian', en: 'Study visit or research' },
    words: [
      'kunjungan*',
      'berkunjung*',
      'studi',
      'study',
      'magang*',
      'penelitian*',
      'riset*',
      'survei*',
      'survey*',
      'wawancara*',
      'observasi*',
    ],
  },
  belanja: { title: { id: 'Belanja produk', en: 'Shopping for products' }, words: ['belanja*', 'beli', 'membeli*', 'produk*'] },
  'kerja-mandiri': {
    title: { id: 'Kerja mandiri', en: 'Own work' },
    words: ['kerja*', 'bekerja*', 'mengerjakan*', 'laptop*', 'wifi*', 'internet*', 'tugas*', 'belajar*', 'skripsi*', 'cowork*', 'co-work*'],
  },
};
