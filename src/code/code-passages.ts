import type { OpenPassage } from '../read/open-passages.ts';
import type { Valence } from '../result/evidence.ts';
import type { Language } from '../result/text.ts';
import type { PassageCoder } from './passage-coder.ts';
import { reasonText } from './reason-text.ts';

/** The coding of a passage, flat, for tables and other programs. Scores from 0 to 1 with three decimals. */
export interface CodedPassage {
  id: string;
  /** `none` when nothing fits. */
  code_1: string;
  score_1: number;
  /** The next best code, whether or not it is strong enough to be suggested; '' when there is none. */
  code_2: string;
  score_2: number;
  code_3: string;
  score_3: number;
  /** Of `code_1`. */
  valence: Valence;
  explicit: 'yes' | 'no';
  /** '' for all or unknown. */
  group: string;
  reasons: string;
}

export const codedColumns = [
  'id',
  'code_1',
  'score_1',
  'code_2',
  'score_2',
  'code_3',
  'score_3',
  'valence',
  'explicit',
  'group',
  'reasons',
] as const;

/** Codes passages one by one, in their order: none has an influence on another. `mask` is applied to words of a passage that its reasons quote. */
export function codePassages(
  passages: readonly OpenPassage[],
  coder: PassageCoder,
  { language, mask }: { language: Language; mask: (text: string) => string },
): CodedPassage[] {
  // The same words carry thousands of passages.
  const known = new Map<string, string>();
  const maskOnce = (words: string): string => {
    const masked = known.get(words) ?? mask(words);
    known.set(words, masked);
    return masked;
  };
  return passages.map(({ id, text, question }) => {
    const { codes, valence, explicit, group, reasons } = coder.code(text, question);
    const [first, second, third] = codes;
    return {
      id,
      code_1: first?.code ?? '',
      score_1: rounded(first?.score),
      code_2: second?.code ?? '',
      score_2: rounded(second?.score),
      code_3: third?.code ?? '',
      score_3: rounded(third?.score),
      valence,
      explicit: explicit ? 'yes' : 'no',
      group: group ?? '',
      reasons: reasonText({ ...reasons, words: reasons.words.map(maskOnce) }, language),
    };
  });
}

function rounded(score: number | undefined): number {
  return Math.round((score ?? 0) * 1000) / 1000;
}
