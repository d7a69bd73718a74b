import type { EvidenceRef } from '../../result/evidence.ts';
import type { CriterionScore, SubIndicatorScore } from '../../result/score.ts';
import type { Place, ReportContext } from '../context.ts';
import { findSubIndicator } from '../context.ts';

/** What kind of evidence the findings of a sub-indicator have to speak from. */
export type Shape =
  | 'nothing'
  | 'documents-only'
  | 'one-informant'
  | 'several-informants'
  | 'assumed-notes-only'
  | 'observation-only'
  | 'visits-only'
  | 'several-kinds';

export type Side = 'supports' | 'opposes' | 'balanced' | 'none';

/** The evidence of one sub-indicator, sorted into what the prose needs. */
export interface Situation {
  place: Place;
  node: SubIndicatorScore;
  shape: Shape;
  /** Passages of interviews, then of field notes; context included. In the order of their sources. */
  interviews: readonly EvidenceRef[];
  notes: readonly EvidenceRef[];
  documents: readonly EvidenceRef[];
  /** Criteria that a visitor log answers. */
  visitCriteria: readonly CriterionScore[];
  /** Ids of the informants who speak here, by how often they do, then by id. */
  informants: readonly string[];
  /** The side that most scoring pieces take: passages by valence, documents by status. */
  side: Side;
  supporting: number;
  opposing: number;
  mixed: number;
}

export function situate(context: ReportContext, place: Place): Situation {
  const node = findSubIndicator(context.overall, place.spec.id);
  if (!node) throw new Error(`the result has no score for ${place.spec.id}`);
  const refs = node.evidence.flatMap((id) => context.evidence.get(id) ?? []);
  const here = context.result.evidence.filter((ref) => ref.codes.includes(place.spec.id));
  const all = [...new Map([...refs, ...here].map((ref) => [ref.id, ref])).values()];
  const interviews = all.filter((ref) => ref.kind === 'interview').sort(inSourceOrder);
  const notes = all.filter((ref) => ref.kind === 'observation').sort(inSourceOrder);
  const documents = all.filter((ref) => ref.kind === 'document');
  const visitCriteria = node.criteria.filter(
    (criterion) => context.criteria.get(criterion.id)?.evidence.includes('visitor-log') && criterion.measurement.status === 'measured',
  );
  const informants = rankInformants(interviews);
  const sides = [...interviews, ...notes, ...documents].map(sideOf);
  const count = (side: ReturnType<typeof sideOf>) => sides.filter((entry) => entry === side).length;
  const [supporting, opposing, mixed] = [count('supports'), count('opposes'), count('mixed')];
  return {
    place,
    node,
    shape: shapeOf({ interviews, notes, documents, visitCriteria, informants }),
    interviews,
    notes,
    documents,
    visitCriteria,
    informants,
    side: sideFrom(supporting, opposing, mixed),
    supporting,
    opposing,
    mixed,
  };
}

/** Whether a checklist item only informs and counts for nothing. */
export function isContextItem({ document }: EvidenceRef): boolean {
  return document?.tags.includes('context') === true;
}

/** The side that one piece takes; null when it takes none (context, a status that is unknown or does not apply). */
export function sideOf(ref: EvidenceRef): 'supports' | 'opposes' | 'mixed' | null {
  if (ref.kind === 'document') {
    if (isContextItem(ref)) return null;
    const status = ref.document?.status;
    return status === 'present' ? 'supports' : status === 'absent' ? 'opposes' : status === 'partial' ? 'mixed' : null;
  }
  return ref.valence === undefined || ref.valence === 'context' ? null : ref.valence;
}

/** Share of the pieces whose source the study does not name. */
function assumedOf(refs: readonly EvidenceRef[]): EvidenceRef[] {
  return refs.filter((ref) => ref.attribution === 'assumed');
}

function sideFrom(supporting: number, opposing: number, mixed: number): Side {
  if (supporting + opposing + mixed === 0) return 'none';
  if (supporting === opposing) return 'balanced';
  return supporting > opposing ? 'supports' : 'opposes';
}

function shapeOf(parts: Pick<Situation, 'interviews' | 'notes' | 'documents' | 'visitCriteria' | 'informants'>): Shape {
  const speaks = (refs: readonly EvidenceRef[]) => refs.some((ref) => sideOf(ref) !== null);
  const [interviews, notes, documents] = [speaks(parts.interviews), speaks(parts.notes), speaks(parts.documents)];
  const kinds = [interviews, notes, documents].filter(Boolean).length;
  if (kinds > 1) return 'several-kinds';
  if (interviews) return parts.informants.length > 1 ? 'several-informants' : 'one-informant';
  if (documents) return 'documents-only';
  if (notes) return assumedOf(parts.notes).length > 0 ? 'assumed-notes-only' : 'observation-only';
  return parts.visitCriteria.length > 0 ? 'visits-only' : 'nothing';
}

function rankInformants(interviews: readonly EvidenceRef[]): string[] {
  const counts = new Map<string, number>();
  for (const { informant } of interviews) {
    if (informant !== null) counts.set(informant, (counts.get(informant) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

function inSourceOrder(a: EvidenceRef, b: EvidenceRef): number {
  if (a.location.file !== b.location.file) return a.location.file < b.location.file ? -1 : 1;
  return (a.span?.start ?? 0) - (b.span?.start ?? 0);
}
