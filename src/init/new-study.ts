import type { Language } from '../result/text.ts';

/** What a new study begins with. What nobody said is a marked placeholder, and `missing` names it. */
export interface NewStudy {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  name: string;
  agency: string;
  /** ISO days, both included. */
  period: { from: string; to: string };
  language: Language;
  /** As study.yaml names it: a bundled rubric, or a path from the study folder. */
  rubric: string;
  /** Whether the rubric has a codebook, without which nothing can be suggested. */
  hasCodebook: boolean;
  missing: readonly ('name' | 'agency' | 'period')[];
}

/** `Layanan Keliling 2024` → `layanan-keliling-2024`; `fallback` when nothing is left. */
export function studyId(text: string, fallback: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return id === '' ? fallback : id;
}

const unsaid = {
  id: { name: '[nama inovasi]', agency: '[nama instansi]' },
  en: { name: '[name of the innovation]', agency: '[name of the agency]' },
} as const;

/** The names as the forms print them: in brackets where nobody said them, so that a question still reads as one. */
export function namesInForms({ name, agency, language, missing }: NewStudy): { name: string; agency: string } {
  return {
    name: missing.includes('name') ? unsaid[language].name : name,
    agency: missing.includes('agency') ? unsaid[language].agency : agency,
  };
}
