import type { Level } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';

/** Words of the read-only columns of judgements.csv. Levels are words that may be copied into the decision column. */
const indonesian = {
  levels: {
    'not-yet': 'belum tercapai',
    partly: 'tercapai sebagian',
    achieved: 'tercapai',
    'not-assessed': 'belum dapat dinilai',
  } satisfies Record<Level, string>,
  overall: 'Keseluruhan',
  noLevel: (reason: string) => `tanpa tingkat: ${reason}`,
  heldBy: (title: string) => `ditahan oleh ${title}`,
  strength: (word: string, informants: number, kinds: string) => `bukti ${word}: ${informants} informan${kinds === '' ? '' : `; ${kinds}`}`,
  bounds: (worst: string, best: string) => `rentang ${worst}–${best} bila yang kosong terisi`,
  groupSpecific: (own: number, all: number) => `${own} dari ${all} bukti khusus kelompok ini`,
  unassessed: (share: string) => `${share} bobot di bawahnya memiliki skor`,
  contradictions: (count: number) => `${count} pertentangan pada subindikatornya`,
};
export type JudgementSheetStrings = typeof indonesian;

const english: JudgementSheetStrings = {
  levels: { 'not-yet': 'not yet achieved', partly: 'partly achieved', achieved: 'achieved', 'not-assessed': 'not assessed' },
  overall: 'Overall',
  noLevel: (reason) => `no level: ${reason}`,
  heldBy: (title) => `held by ${title}`,
  strength: (word, informants, kinds) =>
    `${word} evidence: ${informants} ${informants === 1 ? 'informant' : 'informants'}${kinds === '' ? '' : `; ${kinds}`}`,
  bounds: (worst, best) => `bounds ${worst}–${best} if the blanks were filled`,
  groupSpecific: (own, all) => `${own} of ${all} pieces of evidence about this group in particular`,
  unassessed: (share) => `${share} of the weight below has a score`,
  contradictions: (count) => `${count} ${count === 1 ? 'contradiction' : 'contradictions'} in its sub-indicators`,
};

const strings: Record<Language, JudgementSheetStrings> = { id: indonesian, en: english };

export function judgementSheetStrings(language: Language): JudgementSheetStrings {
  return strings[language];
}
