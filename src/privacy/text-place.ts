import type { Coding, Judgement } from '../read/evidence.ts';
import type { YamlPath, YamlPlaces } from '../read/yaml/yaml-places.ts';
import type { EvidenceRef } from '../result/evidence.ts';
import type { Location, Position } from '../result/location.ts';
import type { Result } from '../result/result.ts';
import { decisionSchema } from '../result/score.ts';
import type { ResultPath } from './result-texts.ts';

/** Which part of a result a text is, in words of the diagnostics. */
export type TextPart =
  | 'passage'
  | 'before'
  | 'after'
  | 'question'
  | 'memo'
  | 'translation'
  | 'document'
  | 'study'
  | 'judgement'
  | 'published'
  | 'visitor-log';

/** Where the texts of a result come from. */
export interface TextOrigins {
  result: Result;
  codings: readonly Pick<Coding, 'id' | 'location'>[];
  judgements: readonly Judgement[];
  /** File of `published` in study.yaml, or null. */
  published: string | null;
  places: YamlPlaces | undefined;
}

export interface TextPlace {
  part: TextPart;
  /** The place of a stretch of the text (UTF-16 units), as exactly as it can be told. */
  locate(start: number, end: number): Location;
}

/** Where the text at a path of the result stands in the files of the study. */
export function textPlace(path: ResultPath, origins: TextOrigins): TextPlace {
  const { result } = origins;
  const [top, second] = path;
  const at = (part: TextPart, location: Location): TextPlace => ({ part, locate: () => location });
  if (top === 'evidence' && typeof second === 'number') return evidencePlace(result.evidence[second], path, origins);
  if (top === 'agreement') return linePlace(path, origins);
  if (top === 'replication') return at('published', { file: origins.published ?? 'study.yaml' });
  if (top === 'cleaning' && typeof second === 'number') return at('visitor-log', { file: result.cleaning[second]?.file ?? 'study.yaml' });
  if (top === 'scopes' && path.includes('decided')) return at('judgement', judgementPlace(path, origins));
  return at('study', studyPlace(path, origins.places));
}

function evidencePlace(ref: EvidenceRef | undefined, path: ResultPath, { codings }: TextOrigins): TextPlace {
  const location = ref?.location ?? { file: 'study.yaml' };
  const field = path[2];
  if (ref?.kind === 'document') return { part: 'document', locate: () => location };
  if (field === 'excerpt' && ref) return { part: 'passage', locate: (start, end) => within(ref, start, end) };
  const row = codings.find(({ id }) => id === ref?.id)?.location ?? location;
  if (field === 'memo' || field === 'translation') return { part: field, locate: () => row };
  const part = field === 'before' || field === 'after' || field === 'question' ? field : 'passage';
  return { part, locate: () => location };
}

/** A coding that a disagreement quotes; its problems are those of the same coding in the evidence, and so are told once. */
function linePlace(path: ResultPath, { result }: TextOrigins): TextPlace {
  const [, , disagreement, , side, list, index] = path;
  const { lines = [], elsewhere = [] } = result.agreement?.disagreements[Number(disagreement)]?.sides[Number(side)] ?? {};
  const coding = (list === 'lines' ? lines : elsewhere)[Number(index)];
  if (!coding) return { part: 'study', locate: () => ({ file: 'study.yaml' }) };
  if (path.at(-1) === 'memo') return { part: 'memo', locate: () => coding.row };
  return { part: 'passage', locate: (start, end) => within({ location: coding.location, excerpt: coding.quote }, start, end) };
}

/** The place inside a passage; of a passage whose text is not one stretch of its file, the whole. */
function within({ location, excerpt }: Pick<EvidenceRef, 'location' | 'excerpt'>, start: number, end: number): Location {
  const { start: from, end: to, ...rest } = location;
  if (!from || !to) return location;
  const last = advance(from, excerpt);
  if (last.line !== to.line || last.column !== to.column) return location;
  return { ...rest, start: advance(from, excerpt.slice(0, start)), end: advance(from, excerpt.slice(0, end)) };
}

function advance({ line, column }: Position, text: string): Position {
  const lines = text.split('\n');
  const length = [...(lines.at(-1) ?? '')].length;
  return lines.length === 1 ? { line, column: column + length } : { line: line + lines.length - 1, column: length + 1 };
}

/** The row of the decision with this reason. */
function judgementPlace(path: ResultPath, { result, judgements }: TextOrigins): Location {
  const { data: decision } = decisionSchema.safeParse(valueAt(result, path.slice(0, path.indexOf('decided') + 1)));
  return judgements.find((judgement) => judgement.decision.reason === decision?.reason)?.location ?? { file: 'study.yaml' };
}

function valueAt(value: unknown, [step, ...rest]: ResultPath): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const entry = Object.entries(value).find(([key]) => key === String(step));
  return valueAt(entry?.[1], rest);
}

/** `study.groups[1].title.id` of the result stands at `groups.members[1].title.id` of study.yaml. */
function studyPlace(path: ResultPath, places: YamlPlaces | undefined): Location {
  if (!places) return { file: 'study.yaml' };
  return places.value(yamlPath(path));
}

function yamlPath([top, second, ...rest]: ResultPath): YamlPath {
  if (top === 'rubric') return ['rubric'];
  if (top === 'visitors') return second === 'purposes' ? ['visit_purposes'] : ['calendar'];
  if (top === 'scopes') return ['targets'];
  if (top !== 'study' || second === undefined) return [];
  return second === 'groups' ? ['groups', 'members', ...rest] : [second, ...rest];
}
