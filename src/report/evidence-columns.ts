import type { EvidenceRef } from '../result/evidence.ts';
import type { StudySummary } from '../result/result.ts';
import type { Columns } from './columns.ts';

/** A cell is empty where a column does not apply to that kind of evidence, or where the study is silent. Lists are joined by `; `. */
export function evidenceColumns(study: StudySummary): Columns<EvidenceRef> {
  const roles = new Map(study.informants.map((informant) => [informant.id, informant.role]));
  return {
    /** Id of the coding, the checklist item or the visitor log. */
    id: (ref) => ref.id,
    /** `interview`, `document`, `observation` or `visitor-log`. */
    kind: (ref) => ref.kind,
    /** Sub-indicators that it speaks to. */
    sub_indicators: (ref) => ref.codes.join('; '),
    /** File in the study folder. */
    file: (ref) => ref.location.file,
    /** Place in a text file, counted from 1. */
    line: (ref) => ref.location.start?.line,
    column: (ref) => ref.location.start?.column,
    /** Place in a Word file or a spreadsheet. */
    paragraph: (ref) => ref.location.paragraph,
    sheet: (ref) => ref.location.sheet,
    cell: (ref) => ref.location.cell,
    /** The quote; the title of a checklist item; the figure of a visitor log. */
    excerpt: (ref) => ref.excerpt,
    /** The quote in the other language. */
    translation: (ref) => ref.translation,
    /** `supports`, `mixed`, `opposes` or `context`. */
    valence: (ref) => ref.valence,
    /** Whether it names a concrete example. */
    explicit: (ref) => ref.explicit,
    /** Target group that it speaks for; empty = for all. */
    group: (ref) => ref.group,
    /** Who said it, and as what. */
    informant: (ref) => ref.informant,
    role_id: (ref) => roles.get(ref.informant ?? '')?.id,
    role_en: (ref) => roles.get(ref.informant ?? '')?.en,
    /** Who coded it, and whether a person confirmed the coding. */
    coder: (ref) => ref.coder,
    coding_status: (ref) => ref.status,
    /** `stated` by the study or `assumed` by the evaluator. */
    attribution: (ref) => ref.attribution,
    /** `field`, `reconstructed` or `synthetic`. */
    origin: (ref) => ref.origin,
    /** ISO day on which it was gathered. */
    date: (ref) => ref.date,
    /** Ids of evidence or criteria that say the contrary. */
    contradicts: (ref) => ref.contradicts.join('; '),
    /** The coder's note. */
    memo: (ref) => ref.memo,
    /** What the checklist records: `present`, `partial`, `absent`, `not-applicable` or `unknown`. */
    document_status: (ref) => ref.document?.status,
    document_number: (ref) => ref.document?.number,
    /** ISO days. */
    issued: (ref) => ref.document?.issued,
    valid_from: (ref) => ref.document?.validFrom,
    valid_to: (ref) => ref.document?.validTo,
    published: (ref) => ref.document?.published,
    /** Whether the document is about this innovation alone. */
    specific: (ref) => ref.document?.specific,
    tags: (ref) => ref.document?.tags.join('; '),
    note: (ref) => ref.document?.note,
  };
}
