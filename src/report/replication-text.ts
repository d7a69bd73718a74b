import type { ConclusionCheck, Replication, VerdictComparison } from '../result/replication.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { createContext, type ReportContext } from './context.ts';
import { type ReplicationStrings, replicationStrings } from './strings/replication.ts';
import { wrap } from './wrap.ts';

const width = 100;

/**
 * The comparison with the publication as plain text: verdicts, conclusions with the quotes for and against, contradictions, and what
 * is not reported. A sentence that says so when the study names no publication.
 */
export function replicationText(result: Result, language: Language): string {
  const words = replicationStrings[language];
  const { replication } = result;
  if (!replication) return words.noPublication;
  const context = createContext(result, language);
  return [
    [`${words.title}: ${context.text(result.study.title)}`, wrap(words.intro, width)].join('\n'),
    [`${words.citation}`, wrap(replication.citation, width, '  ')].join('\n'),
    verdictPart(replication, context, words),
    conclusionPart(replication, context, words),
    contradictionPart(replication, context, words),
    notReportedPart(replication, context, words),
  ].join('\n\n');
}

function verdictPart({ verdicts }: Replication, context: ReportContext, words: ReplicationStrings): string {
  const lines = verdicts.map((verdict) => explainVerdict(verdict, context, words));
  return [`(a) ${words.verdicts}`, wrap(words.verdictsNote, width), '', ...lines].join('\n');
}

function explainVerdict(verdict: VerdictComparison, context: ReportContext, words: ReplicationStrings): string {
  const levels = [
    `${words.published}: ${context.level(verdict.publishedLevel)} (“${verdict.published}”)`,
    `${verdict.decided ? words.decided : words.computed}: ${context.level(verdict.level)}${verdict.score === null ? '' : ` (${words.score} ${context.number(verdict.score)})`}`,
  ];
  return [
    `  ${verdictSubject(verdict, context)} — ${words.outcomes[verdict.outcome]}`,
    ...levels.map((line) => wrap(line, width, '    ')),
    wrap(`${words.why}: ${reasonsFor(verdict, context, words).join('; ')}.`, width, '    '),
  ].join('\n');
}

/** The indicator's title, or the target group's for a verdict on the whole. */
export function verdictSubject({ node, group }: VerdictComparison, { result, text, groupTitle }: ReportContext): string {
  if (group !== null) return groupTitle(group);
  const indicator = result.rubric.indicators.find(({ id }) => id === node);
  return indicator ? text(indicator.title) : node;
}

/** What brought the computed level about, as far as it explains a difference. Never empty. */
export function reasonsFor({ because, coverage }: VerdictComparison, context: ReportContext, words: ReplicationStrings): string[] {
  const titles = (ids: readonly string[]) => context.list(ids.map((id) => titleOf(id, context)));
  return [
    because.heldBy === null ? [] : words.heldBy(titleOf(because.heldBy, context)),
    because.weaker.length === 0 ? words.nothingWeaker : words.weaker(titles(because.weaker)),
    because.notAssessed.length === 0 ? [] : words.notAssessed(titles(because.notAssessed)),
    words.coverage(context.percent(coverage)),
  ].flat();
}

/** The title of a sub-indicator, or its id where the rubric has none of that id. */
export function titleOf(id: string, context: ReportContext): string {
  const place = context.places.get(id);
  return place ? context.text(place.spec.title) : id;
}

function conclusionPart({ conclusions }: Replication, context: ReportContext, words: ReplicationStrings): string {
  const count = (outcome: ConclusionCheck['outcome']) => conclusions.filter((entry) => entry.outcome === outcome).length;
  return [
    `(b) ${words.conclusions}`,
    wrap(words.conclusionsNote, width),
    '',
    `  ${words.counts(count('supported'), count('unsupported'), count('contradicted'))}`,
    '',
    conclusions.map((conclusion) => explainConclusion(conclusion, context, words)).join('\n\n'),
  ].join('\n');
}

function explainConclusion(conclusion: ConclusionCheck, context: ReportContext, words: ReplicationStrings): string {
  const kind = conclusion.kind === 'inference' ? ` (${words.inference})` : '';
  const group = conclusion.group === null ? '' : ` [${context.groupTitle(conclusion.group)}]`;
  const rests = conclusion.restsOn === null ? '' : ` (${words.restsOn(conclusion.restsOn.join(', '))})`;
  return [
    wrap(
      `${conclusion.id}${kind}${group}: ${context.text(conclusion.paraphrase)} — ${words.conclusionOutcomes[conclusion.outcome]}`,
      width,
      '  ',
    ),
    wrap(`${context.list(conclusion.subIndicators.map((id) => titleOf(id, context)))}${rests}`, width, '    '),
    ...sideOf(`${words.for} (${conclusion.support.length})`, conclusion.support, context),
    ...(conclusion.against.length === 0 ? [] : sideOf(`${words.against} (${conclusion.against.length})`, conclusion.against, context)),
    ...(conclusion.note === null ? [] : [wrap(`${words.noted}: ${context.text(conclusion.note)}`, width, '    ')]),
  ].join('\n');
}

function sideOf(heading: string, ids: readonly string[], context: ReportContext): string[] {
  return [
    `    ${heading}:`,
    ...(ids.length === 0 ? [`      ${context.labels.none}`] : ids.map((id) => wrap(quoteOf(id, context), width, '      '))),
  ];
}

/** `C-12 “…” (role, file:line)`; a figure or a title without quotation marks; a criterion or conclusion by its title or id alone. */
function quoteOf(id: string, context: ReportContext): string {
  const ref = context.evidence.get(id);
  const criterion = context.criteria.get(id);
  if (!ref) return criterion ? `${id}: ${context.text(criterion.title)}` : id;
  const place = `${ref.location.file}${ref.location.start ? `:${ref.location.start.line}` : ''}`;
  const who = ref.informant !== null && context.informants.has(ref.informant) ? `${context.role(ref.informant)}, ` : '';
  const translated = context.language !== context.result.study.language && ref.translation !== null;
  const words = translated && ref.document ? (ref.translation ?? '') : ref.excerpt;
  const quote = ref.coder === null ? words : `“${words}”${translated ? ` [${ref.translation}]` : ''}`;
  return `${id} ${quote} (${who}${place})`;
}

function contradictionPart({ contradictions }: Replication, context: ReportContext, words: ReplicationStrings): string {
  const sides = (ids: readonly string[]) => ids.join(', ');
  const lines = contradictions.map(({ id, title, inEvidence, left, right }) =>
    wrap(
      `${id} ${context.text(title)} (${inEvidence ? words.inEvidence : words.inConclusions}): ${sides(left)} ${words.versus} ${sides(right)}`,
      width,
      '  ',
    ),
  );
  return [`(c) ${words.contradictions}`, '', ...(lines.length === 0 ? [`  ${words.none}`] : lines)].join('\n');
}

function notReportedPart({ notReported }: Replication, context: ReportContext, words: ReplicationStrings): string {
  const { gaps } = context.result;
  const codes = [...new Set(gaps.map(({ code }) => code))];
  const missing = codes.map((code) => {
    const kinds = new Set(gaps.filter((gap) => gap.code === code).map(({ kind }) => context.labels.kinds[kind]));
    return `${titleOf(code, context)}: ${context.list([...kinds])}`;
  });
  const bullets = (lines: readonly string[]) =>
    lines.length === 0 ? [`  ${words.none}`] : lines.map((line) => wrap(`- ${line}`, width, '  '));
  return [
    `(d) ${words.notReported}`,
    '',
    ...bullets(notReported.map(context.text)),
    '',
    `  ${words.missingKinds}:`,
    ...bullets(missing),
  ].join('\n');
}
