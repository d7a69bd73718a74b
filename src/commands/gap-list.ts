import type { EvidenceKind } from '../result/evidence.ts';
import type { Gap } from '../result/result.ts';
import type { Rubric } from '../result/rubric.ts';
import type { Language } from '../result/text.ts';
import { commandStrings } from './strings.ts';

const kindNames: Record<Language, Record<EvidenceKind, string>> = {
  id: { interview: 'wawancara', document: 'dokumen', observation: 'catatan lapangan', 'visitor-log': 'buku tamu' },
  en: { interview: 'interview', document: 'document', observation: 'field notes', 'visitor-log': 'visitor log' },
};

/** One line per sub-indicator that lacks a kind of evidence that the rubric expects, in the rubric's order. */
export function gapList(rubric: Rubric, gaps: readonly Gap[], language: Language): string {
  const strings = commandStrings(language);
  const lines = rubric.indicators.flatMap(({ subIndicators }) =>
    subIndicators.flatMap(({ id, title }) => {
      const kinds = new Set(gaps.filter((gap) => gap.code === id).map((gap) => kindNames[language][gap.kind]));
      return kinds.size === 0 ? [] : [`  ${id.padEnd(28)} ${[...kinds].join(', ')}  (${title[language]})`];
    }),
  );
  return lines.length === 0 ? strings.noGaps : [strings.gapsTitle, ...lines].join('\n');
}
