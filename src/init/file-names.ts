import type { Language } from '../result/text.ts';

/** Names of the files that a new study holds. Folders are the same in both languages, because study.yaml and the commands name them. */
export const fileNames = {
  id: {
    forms: 'formulir',
    guide: 'formulir/pedoman-wawancara',
    operationalization: 'formulir/tabel-operasionalisasi',
    consent: 'formulir/persetujuan',
    readme: 'BACA-SAYA.md',
  },
  en: {
    forms: 'forms',
    guide: 'forms/interview-guide',
    operationalization: 'forms/operationalization-table',
    consent: 'forms/consent',
    readme: 'README.md',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Without the ending: each is there as `.xlsx` and as `.csv`. */
export const sheetFiles = { documents: 'checklists/documents', facilities: 'checklists/facilities', log: 'logs/visitor-log' } as const;

/** Where the codings of a first coder go. */
export const codingsFile = 'codings/coder-1.csv';

/** Folders that a person fills. */
export const emptyFolders = ['interviews', 'notes'] as const;
