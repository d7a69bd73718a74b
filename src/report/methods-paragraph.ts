import { evidenceKinds } from '../result/evidence.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { tellAgreement } from './agreement-sentence.ts';
import { createContext, type ReportContext } from './context.ts';
import { formatCount, lowerFirst } from './format.ts';
import { extentOf } from './origins.ts';
import { quotedInformants } from './quoted-informants.ts';
import { type MethodFacts, methodsPhrases } from './strings/methods-paragraph.ts';

/**
 * One paragraph for the method section of a paper, in plain text: rubric and version, material, informants, coders, scales and
 * thresholds, who decided, limits, and the program. Every figure is read from the result.
 */
export function methodsParagraph(result: Result, language: Language): string {
  const context = createContext(result, language);
  const facts = factsOf(context);
  const words = methodsPhrases[language];
  return [words.rubric, words.material, words.coding, words.scoring, words.decisions, words.strength, words.limits, words.program]
    .map((write) => write(facts))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function factsOf(context: ReportContext): MethodFacts {
  const { result } = context;
  const { study, rubric, evidence, visitors } = result;
  const subIndicators = context.overall.indicators.flatMap((indicator) => indicator.subIndicators);
  const passages = evidence.filter((ref) => ref.kind === 'interview' || ref.kind === 'observation');
  const gathered = result.sources.filter((source) => source.role === 'transcript' || source.role === 'notes');
  const quoted = quotedInformants(result);
  const count = (kind: string) => evidence.filter((ref) => ref.kind === kind).length;
  return {
    name: study.innovation.name,
    agency: context.text(study.innovation.agency),
    from: context.date(study.period.from),
    to: context.date(study.period.to),
    rubric: {
      title: context.text(rubric.title),
      version: rubric.version,
      citation: context.citation(rubric.provenance.citation).replace(/\.$/, ''),
    },
    counts: {
      indicators: context.count(rubric.indicators.length),
      subIndicators: context.count(context.places.size),
      criteria: context.count(context.criteria.size),
    },
    informants: {
      number: quoted.length,
      count: context.count(quoted.length),
      roles: context.list([...new Set(quoted.map(({ role }) => lowerFirst(context.text(role))))]),
    },
    interviews: count('interview'),
    notes: count('observation'),
    items: count('document'),
    visits: visitors ? formatCount(visitors.visits, context.language) : null,
    openDays: visitors ? formatCount(visitors.openDays, context.language) : null,
    coders: { number: result.coders.length, ids: context.list(result.coders.map(({ id }) => id)) },
    agreement: result.coders.length > 1 ? (tellAgreement(context) ?? '') : '',
    passages: passages.length,
    unconfirmed: passages.filter((ref) => ref.status === 'suggested').length,
    thresholds: context.list(rubric.levels.flatMap(({ from }) => (from === null || from <= 0 ? [] : [context.number(from)]))),
    minimumSub: context.percent(rubric.minimumCoverage.subIndicator),
    minimumIndicator: context.percent(rubric.minimumCoverage.indicator),
    hurdles: rubric.hurdles.length,
    groups: context.list(study.groups.map(({ title }) => context.text(title))),
    decided: subIndicators.filter((node) => node.decided !== null).length,
    leftOut: result.decisionsLeftOut,
    all: subIndicators.length,
    strong: subIndicators.filter(({ strength }) => strength.level === 'strong').length,
    thin: subIndicators.filter(({ strength }) => strength.level === 'thin' || strength.level === 'none').length,
    coverage: context.percent(context.overall.coverage),
    assumed:
      evidence.length === 0 ? null : context.percent(evidence.filter((ref) => ref.attribution === 'assumed').length / evidence.length),
    hasAssumed: evidence.some((ref) => ref.attribution === 'assumed'),
    undated: gathered.filter((source) => source.date === null).length,
    gathered: gathered.length,
    reconstructed: extentOf('reconstructed', result),
    synthetic: extentOf('synthetic', result),
    missing: context.list(
      evidenceKinds.filter((kind) => result.gaps.some((gap) => gap.kind === kind)).map((kind) => context.labels.kinds[kind]),
    ),
    program: {
      name: result.tool.name,
      version: result.tool.version,
      date: context.date(result.generated),
      citation: result.tool.citation ?? null,
    },
    ...measuresOf(context),
  };
}

/** What was scored and what was only measured, on all evidence. */
function measuresOf(context: ReportContext): Pick<MethodFacts, 'scored' | 'unscored'> {
  const criteria = context.overall.indicators
    .flatMap(({ subIndicators }) => subIndicators.flatMap((node) => node.criteria))
    .flatMap(({ id, score, reason }) => {
      const spec = context.criteria.get(id);
      return spec ? [{ kinds: spec.evidence, title: lowerFirst(context.text(spec.title)), score, reason }] : [];
    });
  const scored = criteria.filter(({ score }) => score !== null);
  const uses = (...kinds: readonly string[]) => scored.some((criterion) => criterion.kinds.some((kind) => kinds.includes(kind)));
  const titles = (of: typeof criteria) => [...new Set(of.map(({ title }) => title))];
  return {
    scored: {
      ratings: uses('interview', 'observation'),
      checklists: uses('document'),
      visits: titles(scored.filter(({ kinds }) => kinds.includes('visitor-log'))),
    },
    unscored: titles(criteria.filter(({ reason }) => reason === 'no-target')),
  };
}
