import type { Block } from '../../src/report/blocks.ts';
import { createContext, type ReportContext } from '../../src/report/context.ts';
import { writeSubIndicator } from '../../src/report/findings/sub-indicator.ts';
import { createVariation } from '../../src/report/findings/variation.ts';
import { type Inline, plainText } from '../../src/report/prose.ts';
import type { EvidenceRef } from '../../src/result/evidence.ts';
import type { Result } from '../../src/result/result.ts';
import type { SubIndicatorScore } from '../../src/result/score.ts';
import type { Language } from '../../src/result/text.ts';
import { exampleResult } from './example-result.ts';

const code = 'governance.regulation';

/** A passage of the example's informant that supports its sub-indicator. */
export function examplePassageRef(id: string, facts: Partial<EvidenceRef> = {}): EvidenceRef {
  const [passage] = exampleResult().evidence;
  if (!passage) throw new Error('the example has a passage');
  return { ...passage, id, excerpt: `Kutipan ${id}.`, translation: `Quote ${id}.`, memo: null, contradicts: [], ...facts };
}

/** A checklist item of the example's sub-indicator that is there. */
export function exampleItemRef(id: string, facts: Partial<NonNullable<EvidenceRef['document']>> = {}): EvidenceRef {
  const item = exampleResult().evidence.find((ref) => ref.document);
  if (!item?.document) throw new Error('the example has a document');
  return {
    ...item,
    id,
    codes: [code],
    excerpt: `Naskah ${id}`,
    attribution: 'stated',
    document: { ...item.document, status: 'present', ...facts },
  };
}

/** The example with this evidence alone on its first sub-indicator, and the node changed as told. */
export function resultWithEvidence(evidence: EvidenceRef[], node: Partial<SubIndicatorScore> = {}, facts: Partial<Result> = {}): Result {
  const result = exampleResult({ contradictions: [], gaps: [], ...facts, evidence });
  const scopes = result.scopes.map((scope) => ({
    ...scope,
    indicators: scope.indicators.map((indicator) => ({
      ...indicator,
      subIndicators: indicator.subIndicators.map((entry) =>
        entry.id === code
          ? { ...entry, decided: null, criteria: entry.criteria.slice(0, 1), ...node, evidence: evidence.map(({ id }) => id) }
          : entry,
      ),
    })),
  }));
  return { ...result, scopes };
}

/** The findings of the example's first sub-indicator as a reader sees them: one string a block, quotes with their source. */
export function readFindings(result: Result, language: Language = 'id'): string[] {
  const context = createContext(result, language);
  return writeSubIndicator(context, placeOf(context), createVariation()).map(blockText);
}

/** The runs of the findings' paragraphs, with what marks them. */
export function readRuns(result: Result, language: Language = 'id'): Inline[] {
  const context = createContext(result, language);
  return writeSubIndicator(context, placeOf(context), createVariation()).flatMap(({ paragraph }) => paragraph?.inlines ?? []);
}

function placeOf(context: ReportContext) {
  const place = context.places.get(code);
  if (!place) throw new Error(`no section for ${code}`);
  return place;
}

function blockText({ paragraph, quote }: Block): string {
  if (paragraph) return plainText(paragraph.inlines);
  if (!quote) return '';
  const segments = quote.segments.flatMap(({ text, reference, translation }) => [
    `> ${text} ${reference.text}`,
    ...(translation === null ? [] : [`= ${translation}`]),
  ]);
  return [...segments, `-- ${quote.cite}`].join('\n');
}
