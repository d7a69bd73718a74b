import { z } from 'zod';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { SourceSummary } from '../../result/result.ts';
import { type Criterion, type Indicator, type Rubric, rubricSchema, type SubIndicator } from '../../result/rubric.ts';
import { readSource } from '../source.ts';
import { summarizeFile } from '../source-summary.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import { type KnownMeasures, rubricRules } from './rubric-rules.ts';
import { type RubricSpec, rubricSpecSchema } from './rubric-spec.ts';

/** A rubric file: its bytes, and the name by which diagnostics and the result call it. */
export interface RubricFile {
  file: string;
  bytes: Uint8Array;
  /** What a former reading of the same bytes gave, when it is at hand: it is then not read again. */
  known?: KnownRubric | null;
}

/** A rubric without problems, and the hash of the file it was read from. */
export const knownRubricSchema = z.strictObject({ sha256: z.string(), rubric: rubricSchema });
export type KnownRubric = z.infer<typeof knownRubricSchema>;

/**
 * Reads a rubric, unless what its bytes hold is known, and makes its ids whole. `rubric` is null when it has any problem; `{innovation}` still stands in its
 * texts (see `withInnovation`).
 */
export function readRubric(
  { file, bytes, known }: RubricFile,
  measures: KnownMeasures,
): { rubric: Rubric | null; source: SourceSummary; diagnostics: Diagnostic[] } {
  const { reading, sha256, diagnostics } = readSource(file, bytes);
  const source = summarizeFile({ file, role: 'rubric', sha256 });
  if (!reading) return { rubric: null, source, diagnostics };
  if (known?.sha256 === sha256) return { rubric: known.rubric, source, diagnostics };
  const { value: spec, places, diagnostics: misfits } = readYaml(reading, rubricSpecSchema);
  if (!spec) return { rubric: null, source, diagnostics: misfits };
  const problems = rubricRules.flatMap((rule) => rule({ spec, places, measures }));
  return { rubric: problems.length > 0 ? null : resolveRubric(spec), source, diagnostics: problems };
}

/** The rubric with the innovation's name wherever its texts say `{innovation}`. */
export function withInnovation(rubric: Rubric, name: string): Rubric {
  return rubricSchema.parse(replaceInTexts(rubric, name));
}

function replaceInTexts(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.replaceAll('{innovation}', () => name);
  if (Array.isArray(value)) return value.map((entry) => replaceInTexts(entry, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaceInTexts(entry, name)]));
}

function resolveRubric(spec: RubricSpec): Rubric {
  const { partly, achieved } = spec.thresholds === 'equal-thirds' ? { partly: 100 / 3, achieved: 200 / 3 } : spec.thresholds;
  const { minimum_coverage: coverageText, ...provenance } = spec.provenance;
  return {
    id: spec.id,
    version: spec.version,
    title: spec.title,
    provenance: { ...provenance, minimumCoverage: coverageText },
    levels: [
      { id: 'not-yet', title: spec.levels['not-yet'], from: 0 },
      { id: 'partly', title: spec.levels.partly, from: partly },
      { id: 'achieved', title: spec.levels.achieved, from: achieved },
      { id: 'not-assessed', title: spec.levels['not-assessed'], from: null },
    ],
    minimumCoverage: {
      subIndicator: spec.minimum_coverage.sub_indicator,
      indicator: spec.minimum_coverage.indicator,
      overall: spec.minimum_coverage.overall,
    },
    hurdles: spec.hurdles.map(({ at_least, ...hurdle }) => ({ ...hurdle, atLeast: at_least })),
    indicators: spec.indicators.map(resolveIndicator),
  };
}

type IndicatorSpec = RubricSpec['indicators'][number];
type SubIndicatorSpec = IndicatorSpec['sub_indicators'][number];
type CriterionSpec = SubIndicatorSpec['criteria'][number];

function resolveIndicator({ sub_indicators, ...indicator }: IndicatorSpec): Indicator {
  return { ...indicator, subIndicators: sub_indicators.map((sub) => resolveSubIndicator(indicator.id, sub)) };
}

function resolveSubIndicator(parent: string, { interview_questions, ...sub }: SubIndicatorSpec): SubIndicator {
  const id = `${parent}.${sub.id}`;
  return {
    ...sub,
    id,
    interviewQuestions: interview_questions,
    criteria: sub.criteria.map((criterion) => resolveCriterion(id, criterion)),
  };
}

function resolveCriterion(parent: string, criterion: CriterionSpec): Criterion {
  return { ...criterion, id: `${parent}.${criterion.id}`, normalization: resolveNormalization(criterion.normalization) };
}

/** Points with values ascending, also where the goalposts run downwards because less is better. */
function resolveNormalization(normalization: CriterionSpec['normalization']): Criterion['normalization'] {
  if ('target' in normalization) return { by: 'target' };
  if ('points' in normalization) return { by: 'points', points: normalization.points.map(([value, score]) => ({ value, score })) };
  const { from, to } = normalization.goalposts;
  const points = [
    { value: from, score: 0 },
    { value: to, score: 100 },
  ];
  return { by: 'points', points: points.toSorted((a, b) => a.value - b.value) };
}
