import type { EvidenceKind } from '../result/evidence.ts';
import type { ConclusionCheck, Replication } from '../result/replication.ts';
import type { Result } from '../result/result.ts';
import type { Bilingual } from '../result/text.ts';

/** A piece of evidence in its own words, with its place. */
interface Quote {
  id: string;
  /** The words of a passage, the title of a checklist item, or the figure of a visitor log; null for a criterion, which has a title. */
  excerpt: string | null;
  translation: string | null;
  /** The criterion's title; null for evidence. */
  title: Bilingual | null;
  file: string | null;
  /** Line of a text file, paragraph of a Word file, each from 1, or cell of a workbook; null where the file has none, and for a criterion. */
  line: number | null;
  paragraph: number | null;
  cell: string | null;
  /** Id and role of who said it; null where nobody in particular did, or it is not known who. */
  informant: { id: string; role: Bilingual } | null;
}

export interface ReplicationJson extends Replication {
  conclusions: (ConclusionCheck & { quotes: Record<'support' | 'against' | 'mixed', Quote[]> })[];
  /** Kinds of evidence that the rubric expects on a sub-indicator and the study does not have. */
  gaps: { code: string; kind: EvidenceKind }[];
}

/** The comparison for other programs: as in the result, with the evidence of each conclusion quoted and the gaps of section (d). Null without a publication. */
export function replicationJson(result: Result): ReplicationJson | null {
  const { replication, gaps } = result;
  if (!replication) return null;
  return {
    ...replication,
    conclusions: replication.conclusions.map((conclusion) => ({
      ...conclusion,
      quotes: {
        support: conclusion.support.map((id) => quote(id, result)),
        against: conclusion.against.map((id) => quote(id, result)),
        mixed: conclusion.mixed.map((id) => quote(id, result)),
      },
    })),
    gaps: gaps.map(({ code, kind }) => ({ code, kind })),
  };
}

function quote(id: string, { evidence, rubric, study }: Result): Quote {
  const ref = evidence.find((entry) => entry.id === id);
  const criteria = rubric.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((node) => node.criteria));
  const informant = study.informants.find((entry) => entry.id === ref?.informant);
  return {
    id,
    excerpt: ref?.excerpt ?? null,
    translation: ref?.translation ?? null,
    title: ref ? null : (criteria.find((criterion) => criterion.id === id)?.title ?? null),
    file: ref?.location.file ?? null,
    line: ref?.location.start?.line ?? null,
    paragraph: ref?.location.paragraph ?? null,
    cell: ref?.location.cell ?? null,
    informant: informant ? { id: informant.id, role: informant.role } : null,
  };
}
