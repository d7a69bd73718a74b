import { agreementFigures } from './agreement-figures.ts';
import type { ReportContext } from './context.ts';
import { agreementStrings } from './strings/agreement.ts';

/** How far the coders agree, in a sentence, or why that could not be computed; null where nothing was coded. */
export function tellAgreement(context: ReportContext): string | null {
  const words = agreementStrings[context.language];
  const { agreement, coders } = context.result;
  if (!agreement) return coders.length === 0 ? null : coders.length === 1 ? words.oneCoder : words.noneShared;
  const { alpha, reading } = agreementFigures(agreement.pooled, context, words);
  const guessed = agreement.sources.filter(({ declared }) => !declared).length;
  const computed = words.computed({
    coders: context.list(agreement.coders),
    interviews: { number: agreement.sources.length, count: context.count(agreement.sources.length) },
    alpha: alpha.value,
    interval: alpha.interval,
    reading: agreement.pooled.reading === null ? null : reading,
  });
  return guessed === 0 ? computed : `${computed} ${words.guessed({ number: guessed, count: context.count(guessed) })}`;
}

/** What the coding leaves uncertain, in a sentence; null where the coders can be relied on, or nothing was coded. */
export function tellCodingLimit(context: ReportContext): string | null {
  const words = agreementStrings[context.language];
  const { agreement, coders } = context.result;
  if (!agreement) return coders.length === 0 ? null : coders.length === 1 ? words.limitOneCoder : words.limitNoneShared;
  const { reading } = agreement.pooled;
  return reading === 'reliable' ? null : words.limitReading[reading ?? 'unknown'];
}
