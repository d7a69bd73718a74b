import { type EvidenceKind, type EvidenceRef, evidenceKinds, type ItemKind } from '../../result/evidence.ts';
import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';
import { isContextItem } from './situation.ts';

/** What checklist items are called together: by their kind where all are of one, otherwise simply items. */
export type ItemNoun = ItemKind | 'item';

/** Items that count, without those that only inform. */
export function countedItems(refs: readonly EvidenceRef[]): EvidenceRef[] {
  return refs.filter((ref) => ref.kind === 'document' && !isContextItem(ref));
}

/**
 * What these items are called. An item whose source is only assumed was stated, not seen: it is no document, whatever the
 * checklist is called.
 */
export function itemNoun(items: readonly EvidenceRef[]): ItemNoun {
  const [first, ...others] = new Set(items.map(nounOf));
  return first && others.length === 0 ? first : 'item';
}

function nounOf({ document, attribution }: EvidenceRef): ItemNoun {
  const kind = document?.kind ?? 'item';
  return kind === 'document' && attribution === 'assumed' ? 'item' : kind;
}

/** A number of items with their noun: `tujuh butir dokumen`, `13 listed facilities`. */
export function countItems(context: ReportContext, items: readonly EvidenceRef[]): string {
  return phrases[context.language].items[itemNoun(items)](context.count(items.length), items.length === 1);
}

/** A number of notes: field notes of an observer, or statements in notes that name no source. */
export function countNotes(context: ReportContext, notes: readonly EvidenceRef[]): string {
  return phrases[context.language].notes[noteNoun(notes)](context.count(notes.length), notes.length === 1);
}

/** What kinds of evidence are called that are at hand: what nobody is known to have observed is no observation. */
export function nameKinds(context: ReportContext, kinds: readonly string[], refs: readonly EvidenceRef[]): string[] {
  const of = (kind: EvidenceKind) => refs.filter((ref) => ref.kind === kind);
  const words = phrases[context.language];
  return evidenceKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => {
      if (kind === 'document') return words.checklists[itemNoun(countedItems(refs))];
      if (kind === 'observation') return words.observations[noteNoun(of(kind))];
      return context.labels.kinds[kind];
    });
}

type NoteNoun = 'observed' | 'assumed' | 'both';

function noteNoun(notes: readonly EvidenceRef[]): NoteNoun {
  const assumed = notes.filter(({ attribution }) => attribution === 'assumed').length;
  return assumed === 0 ? 'observed' : assumed === notes.length ? 'assumed' : 'both';
}

type Counted = (count: string, one: boolean) => string;
interface Phrases {
  items: Record<ItemNoun, Counted>;
  notes: Record<NoteNoun, Counted>;
  checklists: Record<ItemNoun, string>;
  observations: Record<NoteNoun, string>;
}

const plural =
  (one: string, many: string): Counted =>
  (count, isOne) =>
    `${count} ${isOne ? one : many}`;

const phrases: Record<Language, Phrases> = {
  id: {
    items: {
      document: (count) => `${count} butir dokumen`,
      facility: (count) => `${count} butir fasilitas`,
      activity: (count) => `${count} butir kegiatan`,
      item: (count) => `${count} butir daftar periksa`,
    },
    notes: {
      observed: (count) => `${count} catatan lapangan`,
      assumed: (count) => `${count} pernyataan tanpa sumber dalam catatan peneliti`,
      both: (count) => `${count} catatan peneliti`,
    },
    checklists: { document: 'dokumen', facility: 'daftar fasilitas', activity: 'daftar kegiatan', item: 'daftar periksa' },
    observations: { observed: 'observasi', assumed: 'catatan peneliti', both: 'observasi dan catatan peneliti' },
  },
  en: {
    items: {
      document: plural('listed document', 'listed documents'),
      facility: plural('listed facility', 'listed facilities'),
      activity: plural('listed activity', 'listed activities'),
      item: plural('checklist item', 'checklist items'),
    },
    notes: {
      observed: plural('field note', 'field notes'),
      assumed: plural("statement without a source in the researcher's notes", "statements without a source in the researcher's notes"),
      both: plural('note of the researcher', 'notes of the researcher'),
    },
    checklists: { document: 'documents', facility: 'checklist of facilities', activity: 'checklist of activities', item: 'checklist' },
    observations: { observed: 'observation', assumed: "researcher's notes", both: "observation and researcher's notes" },
  },
};
