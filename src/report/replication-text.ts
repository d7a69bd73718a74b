import type { ConclusionCheck, Replication, VerdictComparison } from '../result/replication.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { createContext, type ReportContext } from './context.ts';
import { quoteOf } from './replication-quote.ts';
import { countOutcomes, declaredAgainst, isCircular, otherEvidence, reasonsFor, titleOf, verdictSubject } from './replication-reasons.ts';
import { type ReplicationStrings, replicationStrings } from './strings/replication.ts';
import { wrap } from './wrap.ts';

const width = 100;

/**
 * The comparison with the publication as plain text: verdicts, conclusions with the quotes for and against, contradictions with the
 * words of both sides, and what is not reported. A sentence that says so when the study names no publication.
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

function verdictPart(replication: Replication, context: ReportContext, words: ReplicationStrings): string {
  const { verdicts } = replication;
  if (verdicts.length === 0) return `(a) ${words.verdicts}\n\n  ${words.none}`;
  const notes = [
    words.verdictCounts(countOutcomes(replication)),
    ...(isCircular(context, replication) ? [words.circular] : []),
    words.levelsNote,
    ...(verdicts.some(({ group }) => group !== null) ? [words.verdictsNote] : []),
  ];
  const entries = verdicts.map((verdict) => explainVerdict(verdict, context, words));
  return [[`(a) ${words.verdicts}`, wrap(notes.join(' '), width)].join('\n'), ...entries].join('\n\n');
}

function explainVerdict(verdict: VerdictComparison, context: ReportContext, words: ReplicationStrings): string {
  const score = verdict.score === null || verdict.level === 'not-assessed' ? '' : ` (${words.score} ${context.number(verdict.score)})`;
  const lines = [
    `${words.published}: ${context.level(verdict.publishedLevel)} (“${verdict.published}”). ${context.text(verdict.paraphrase)}`,
    `${verdict.decided ? words.decided : words.computed}: ${context.level(verdict.level)}${score}`,
    `${words.why}: ${reasonsFor(verdict, context, words).join('; ')}.`,
  ];
  return [
    `  ${verdictSubject(verdict, context)} — ${words.outcomes[verdict.outcome]}`,
    ...lines.map((line) => wrap(line, width, '    ')),
  ].join('\n');
}

function conclusionPart(replication: Replication, context: ReportContext, words: ReplicationStrings): string {
  const { conclusions } = replication;
  if (conclusions.length === 0) return `(b) ${words.conclusions}\n\n  ${words.none}`;
  const count = (outcome: ConclusionCheck['outcome']) => conclusions.filter((entry) => entry.outcome === outcome).length;
  const counts = words.conclusionCounts(conclusions.length, count('supported'), count('unsupported'), count('contradicted'));
  return [
    [`(b) ${words.conclusions}`, wrap(`${counts} ${words.conclusionsNote}`, width)].join('\n'),
    ...conclusions.map((conclusion) => explainConclusion(conclusion, replication, context, words)),
  ].join('\n\n');
}

function explainConclusion(
  conclusion: ConclusionCheck,
  replication: Replication,
  context: ReportContext,
  words: ReplicationStrings,
): string {
  const { id, kind, group, support, against, mixed, restsOn, note, outcome, subIndicators } = conclusion;
  const facts = `${kind === 'inference' ? ` (${words.inference})` : ''}${group === null ? '' : ` [${context.groupTitle(group)}]`}`;
  const declared = declaredAgainst(id, against, replication);
  const rest = against.filter((ref) => !declared.includes(ref));
  return [
    wrap(`${id}${facts}: ${context.text(conclusion.paraphrase)} — ${words.conclusionOutcomes[outcome]}`, width, '  '),
    wrap(context.list(subIndicators.map((code) => titleOf(code, context))), width, '    '),
    ...(restsOn === null ? [] : groundsOf(restsOn, support, context, words)),
    ...quotes(`${words.for} (${support.length})`, support, context),
    ...(declared.length === 0 ? [] : quotes(`${words.declaredAgainst} (${declared.length})`, declared, context)),
    ...(rest.length === 0 ? [] : quotes(`${words.against} (${rest.length})`, rest, context)),
    ...(mixed.length === 0 ? [] : quotes(`${words.mixed} (${mixed.length})`, mixed, context)),
    ...otherEvidence(conclusion, context, words).map((sentence) => wrap(sentence, width, '    ')),
    ...(note === null ? [] : [wrap(`${words.noted}: ${context.text(note)}`, width, '    ')]),
  ].join('\n');
}

/** What alone could carry a conclusion; pieces that are quoted below as its support are named only. */
function groundsOf(restsOn: readonly string[], support: readonly string[], context: ReportContext, words: ReplicationStrings): string[] {
  const grounds = restsOn.map((id) => (support.includes(id) ? id : quoteOf(id, context)));
  return [`    ${words.restsOnTitle}:`, ...grounds.map((ground) => wrap(ground, width, '      '))];
}

function quotes(heading: string, ids: readonly string[], context: ReportContext): string[] {
  return [
    `    ${heading}:`,
    ...(ids.length === 0 ? [`      ${context.labels.none}`] : ids.map((id) => wrap(quoteOf(id, context), width, '      '))),
  ];
}

function contradictionPart({ contradictions, conclusions }: Replication, context: ReportContext, words: ReplicationStrings): string {
  const named = new Map(conclusions.map(({ id, paraphrase }) => [id, `${id} ${context.text(paraphrase)} (${words.isConclusion})`]));
  const side = (heading: string, ids: readonly string[]) => [
    `    ${heading}:`,
    ...ids.map((id) => wrap(named.get(id) ?? quoteOf(id, context), width, '      ')),
  ];
  const entries = contradictions.map(({ id, title, inEvidence, left, right }) =>
    [
      wrap(`${id} ${context.text(title)} — ${inEvidence ? words.inEvidence : words.inConclusions}`, width, '  '),
      ...side(words.sides[0], left),
      ...side(words.sides[1], right),
    ].join('\n'),
  );
  return [`(c) ${words.contradictions}`, ...(entries.length === 0 ? [`  ${words.none}`] : entries)].join('\n\n');
}

function notReportedPart({ notReported }: Replication, context: ReportContext, words: ReplicationStrings): string {
  const { gaps } = context.result;
  const codes = [...new Set(gaps.map(({ code }) => code))];
  const missing = codes.map((code) => {
    const kinds = new Set(gaps.filter((gap) => gap.code === code).map(({ kind }) => context.labels.kinds[kind]));
    return `${titleOf(code, context)}: ${context.list([...kinds])}`;
  });
  const bullets = (lines: readonly string[]) =>
    lines.length === 0 ? [`  ${words.none}`] : lines.map((line) => wrap(line, width, '    ').replace(/^ {4}/, '  - '));
  return [
    `(d) ${words.notReported}`,
    '',
    ...bullets(notReported.map(context.text)),
    '',
    `  ${words.missingKinds}:`,
    ...bullets(missing),
  ].join('\n');
}
