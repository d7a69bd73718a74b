import { assembleResult } from './assemble-result.ts';
import { type AgreementRequest, compareCoders } from './code/compare-coders.ts';
import { resolveCodings } from './code/resolve-codings.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostic/diagnostic.ts';
import { measureAll } from './measure/measure-all.ts';
import { measureById, measures } from './measure/registry.ts';
import { guardResult } from './privacy/guard.ts';
import { keyMasker } from './privacy/mask-text.ts';
import { readPrivacyKey } from './privacy/privacy-key.ts';
import type { Evidence } from './read/evidence.ts';
import { intersectPeriods, type Period } from './read/period.ts';
import { readEvidence } from './read/read-evidence.ts';
import { type ReadStudyInput, readStudy } from './read/study/study.ts';
import type { StudyFolder } from './read/study-folder.ts';
import type { Transcript } from './read/transcript/transcript.ts';
import type { Gap, Result } from './result/result.ts';
import type { Rubric } from './result/rubric.ts';
import { findGaps } from './score/gaps.ts';
import { scoreRubric } from './score/score-rubric.ts';
import { targetsOf } from './score/targets.ts';

export interface EvaluationInput {
  folder: StudyFolder;
  /** What comes with the program. */
  bundledRubrics: ReadStudyInput['bundledRubrics'];
  holidays: (country: string, year: number) => Promise<Uint8Array | null>;
  /** The part of the study's period to evaluate; null = all of it. */
  period: Period | null;
  /** Whether codings that no person has confirmed count. */
  includeSuggested: boolean;
  /** Which coders to compare, when not all of them. */
  agreement?: AgreementRequest | undefined;
  /** ISO day. */
  today: string;
  version: string;
}

export interface Evaluation {
  /** Null when a file has an error, or when the periods share no day. */
  result: Result | null;
  /** Null when the rubric could not be read. */
  rubric: Rubric | null;
  gaps: readonly Gap[];
  /** Everything that was read; null when study.yaml or the rubric could not be. */
  evidence: Evidence | null;
  transcripts: readonly Transcript[];
  /** Every problem of every file, sorted by place. */
  diagnostics: Diagnostic[];
  /** The study's period, when the wanted one shares no day with it; null otherwise. */
  outsidePeriod: Period | null;
}

/** From a study folder to its result: read, code, measure, score, and nothing personal in it. Bad input becomes diagnostics; nothing is thrown for it. */
export async function evaluateStudy(input: EvaluationInput): Promise<Evaluation> {
  const study = await readStudy({
    folder: input.folder,
    bundledRubrics: input.bundledRubrics,
    measures: Object.fromEntries(measures.map((measure) => [measure.id, measure])),
  });
  const failed: Evaluation = {
    result: null,
    rubric: study.rubric,
    gaps: [],
    evidence: null,
    transcripts: [],
    diagnostics: sortDiagnostics(study.diagnostics),
    outsidePeriod: null,
  };
  if (!study.spec) return failed;
  const period = input.period ? intersectPeriods(study.spec.period, input.period) : study.spec.period;
  if (!period) return { ...failed, outsidePeriod: study.spec.period };

  const { key, diagnostics: keyProblems } = await readPrivacyKey({ folder: input.folder, spec: study.spec, places: study.places });
  const read = await readEvidence({
    folder: input.folder,
    spec: study.spec,
    rubric: study.rubric,
    period,
    restricted: input.period !== null,
    holidays: input.holidays,
    places: study.places,
    mask: key ? keyMasker(key.entries) : undefined,
  });
  const diagnostics = sortDiagnostics([...study.diagnostics, ...keyProblems, ...read.diagnostics]);
  const { transcripts } = read;
  if (!study.rubric || !read.evidence) return { ...failed, transcripts, diagnostics };
  const evidence = { ...read.evidence, sources: [...study.sources, ...read.evidence.sources] };
  const { codings, informants, judgements } = evidence;
  const codes = study.rubric.indicators.flatMap(({ subIndicators }) => subIndicators.map(({ id }) => id));
  const agreement = compareCoders({ ...input.agreement, codings, transcripts, informants, codes, period: input.period && period });
  const { gaps, result } = scoreEvidence({ ...evidence, agreement }, study.rubric, period, input);
  const { spec, places } = study;
  const guarded = guardResult({ result, key, spec, transcripts, codings, judgements, published: spec.published ?? null, places });
  const all = sortDiagnostics([...diagnostics, ...guarded.diagnostics]);
  return { ...failed, result: hasErrors(all) ? null : guarded.result, gaps, evidence, transcripts, diagnostics: all };
}

type CodedEvidence = Evidence & Pick<Result, 'agreement'>;

function scoreEvidence(evidence: CodedEvidence, rubric: Rubric, period: Period, input: EvaluationInput): { result: Result; gaps: Gap[] } {
  const { items, visits, groups, informants, targets, judgements, study, agreement } = evidence;
  const codings = resolveCodings(evidence.codings, { includeSuggested: input.includeSuggested, period: input.period && period });
  const register = [...codings.counted, ...items.map((item) => item.ref), ...(visits?.refs ?? [])];
  // A decision was made on the whole study; a part of its period is another question.
  const decisions = input.period ? [] : judgements;
  const targetGroups = { ids: groups.map(({ id }) => id), overlap: study.groupsOverlap };
  const scopes = [null, ...targetGroups.ids].map((group) => {
    const scope = { group, period };
    const measurements = measureAll({ rubric, passages: codings.counted, items, visits, groups: targetGroups, scope, measureById });
    return scoreRubric({
      rubric,
      measurements,
      targets: targetsOf(targets, group),
      judgements: decisions,
      evidence: register,
      informants,
      scope,
    });
  });
  const { version, today, includeSuggested } = input;
  const decisionsLeftOut = judgements.length - decisions.length;
  const scored = { rubric, evidence, codings, register, scopes, decisionsLeftOut, agreement };
  const result = assembleResult({ version, today, includeSuggested, ...scored });
  return { result, gaps: findGaps(rubric, register) };
}
