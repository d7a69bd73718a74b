import type { Language } from '../result/text.ts';

const id = {
  contents: 'Daftar isi',
  appendix: 'Lampiran',
  skip: 'Langsung ke isi laporan',
  translation: 'Terjemahan',
  back: 'Kembali ke daftar isi',
  mainLabel: 'Isi laporan',
  scrollLabel: 'dapat digeser mendatar',
};

/** Words of the page itself, outside the chapters. */
export const viewStrings: Record<Language, typeof id> = {
  id,
  en: {
    contents: 'Contents',
    appendix: 'Appendix',
    skip: 'Skip to the report',
    translation: 'Translation',
    back: 'Back to contents',
    mainLabel: 'Report',
    scrollLabel: 'can be scrolled sideways',
  },
};
