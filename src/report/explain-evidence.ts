import type { EvidenceRef } from '../result/evidence.ts';
import type { Location } from '../result/location.ts';
import { type ExplainContext, textWidth } from './explain-context.ts';
import { wrap } from './wrap.ts';

/**
 * The evidence of a sub-indicator, each piece with where it stands, who said it and which way it points; then what contradicts
 * what, and which kinds of evidence are missing. One section each; empty ones are left out, but for the first.
 */
export function explainEvidence(context: ExplainContext, subIndicatorId: string, ids: readonly string[]): string[] {
  const { words, result, labels } = context;
  const pieces = ids.flatMap((id) => context.evidence.get(id) ?? []);
  const contradictions = result.contradictions
    .filter(({ codes }) => codes.includes(subIndicatorId))
    .map(({ left, right }) => `  ${left.join(', ')} ↔ ${right.join(', ')}`);
  const gaps = result.gaps
    .filter(({ code }) => code === subIndicatorId)
    .map(({ kind, criterion }) => `  ${labels.kinds[kind]} (${criterion})`);
  const register = pieces.length === 0 ? [`  ${words.noEvidence}`] : pieces.map((ref) => explainPiece(context, ref));
  return [
    [words.evidence(pieces.length), ...register].join('\n'),
    contradictions.length === 0 ? [] : [words.contradictions, ...contradictions].join('\n'),
    gaps.length === 0 ? [] : [words.gaps, ...gaps].join('\n'),
  ].flat();
}

function explainPiece(context: ExplainContext, ref: EvidenceRef): string {
  const { words, labels } = context;
  const facts = [
    ref.document ? labels.statuses[ref.document.status] : ((ref.valence && labels.valences[ref.valence]) ?? []),
    labels.kinds[ref.kind],
    ref.informant === null ? [] : context.role(ref.informant),
    ref.group === null ? [] : words.group(context.groupTitle(ref.group)),
    ref.explicit ? words.explicit : [],
    ref.status === 'suggested' ? labels.codingStatus.suggested : [],
    ref.attribution === 'assumed' ? words.assumedSource : [],
    ref.origin === 'field' ? [] : labels.origins[ref.origin],
  ].flat();
  return [
    wrap([ref.id, ...facts].join(' · '), textWidth, '  '),
    // Never wrapped: a terminal can open it, and a person can copy it.
    `    ${formatPlace(ref.location)}`,
    wrap(`“${ref.excerpt}”`, textWidth, '    '),
    ref.translation === null ? [] : wrap(`${words.translation}: “${ref.translation}”`, textWidth, '    '),
    ref.memo === null ? [] : wrap(`${words.memo}: ${ref.memo}`, textWidth, '    '),
    ref.contradicts.length === 0 ? [] : `    ${words.contradicts}: ${ref.contradicts.join(', ')}`,
  ]
    .flat()
    .join('\n');
}

/** `file:line:column`, or the paragraph of a Word file, or the cell of a spreadsheet. */
function formatPlace({ file, start, paragraph, sheet, cell }: Location): string {
  if (start) return `${file}:${start.line}:${start.column}`;
  if (paragraph !== undefined) return `${file}:¶${paragraph}`;
  return sheet === undefined ? file : `${file}:${sheet}!${cell ?? ''}`;
}
