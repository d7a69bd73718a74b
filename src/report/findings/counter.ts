import type { EvidenceRef } from '../../result/evidence.ts';
import type { Contradiction } from '../../result/result.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { lowerFirst, nestQuote } from '../format.ts';
import { capitalizeFirst, foreign, type Inline, joinInlines, line, link, sentences } from '../prose.ts';
import { criterionFigures } from './criterion-figures.ts';
import { nameDocument } from './documents.ts';
import { quoteVoice, splitVoices } from './passages.ts';
import { type Situation, sideOf } from './situation.ts';
import type { Vary } from './variation.ts';

/** Declared contradictions that are told in full; further ones are counted and left to their chapter. */
const mostTold = 3;

/** Blocks to print, and a sentence for the end of the next paragraph where there is nothing to print. */
export interface CounterEvidence {
  blocks: Block[];
  closing: string | null;
}

/**
 * What speaks against the direction that the findings take: the minority's passages, then the contradictions that somebody
 * declared, both sides in their own words.
 */
export function writeCounterEvidence(context: ReportContext, situation: Situation, vary: Vary): CounterEvidence {
  const words = phrases[context.language];
  const minority = [...situation.interviews, ...situation.notes].filter((ref) => isMinority(situation, sideOf(ref)));
  const main = situation.side === 'opposes' ? 'opposes' : 'supports';
  const quoted = splitVoices(minority, situation.informants, main).flatMap((voice) => quoteVoice(context, voice, vary, true));
  const pairs = groupPairs(
    context.result.contradictions.filter((entry) => entry.kind === 'declared' && touches(context, entry, situation)),
    (id) => isOwn(context, situation, id),
  );
  if (pairs.length > 0) {
    const told = pairs.slice(0, mostTold).map((pair) => sentences([tell(context, pair, vary), explain(context, situation, pair)]));
    const rest = pairs.length - told.length;
    const chapter = link(words.chapter, anchors.chapter('contradictions'));
    const pointer = rest > 0 ? words.more(context.count(rest), chapter) : line`${words.see} ${chapter}.`;
    return { blocks: [...quoted, paragraph(sentences([vary('counter/declared', words.declared), ...told, pointer]))], closing: null };
  }
  const nothing = quoted.length === 0 && situation.opposing === 0 && situation.supporting > 0;
  return { blocks: quoted, closing: nothing ? vary('counter/none', words.none) : null };
}

/** Pairs that share a side are told once: the piece that contradicts most comes first, with everything against it. */
function groupPairs(
  entries: readonly Pick<Contradiction, 'left' | 'right'>[],
  isOwnId: (id: string) => boolean,
): { left: string[]; right: string[] }[] {
  const open = entries.flatMap(({ left, right }) => left.flatMap((a) => right.map((b): [string, string] => [a, b])));
  const groups: { left: string[]; right: string[] }[] = [];
  while (open.length > 0) {
    const ids = [...new Set(open.flat())];
    const degree = (id: string) => open.filter((pair) => pair.includes(id)).length;
    const [hub = ''] = ids.toSorted((a, b) => degree(b) - degree(a) || Number(isOwnId(b)) - Number(isOwnId(a)) || (a < b ? -1 : 1));
    const own = open.filter((pair) => pair.includes(hub));
    groups.push({ left: [hub], right: own.map(([a, b]) => (a === hub ? b : a)) });
    for (const pair of own) open.splice(open.indexOf(pair), 1);
  }
  return groups;
}

/** One side of a contradiction as a sentence can hold it: the words of a passage, a document's name, a criterion's title. */
export function nameSide(context: ReportContext, id: string): Inline[] {
  const ref = context.evidence.get(id);
  if (!ref) {
    const criterion = context.criteria.get(id);
    return criterion
      ? line`${phrases[context.language].figure} ${link(lowerFirst(context.text(criterion.title)), anchors.criterion(id))}${figures(context, id)}`
      : line`${id}`;
  }
  if (ref.kind === 'document') return nameDocument(context, ref, false);
  if (ref.kind === 'visitor-log') return line`${phrases[context.language].log} ${context.cite(id)}`;
  const useTranslation = context.foreign !== null && ref.translation !== null;
  const words = useTranslation ? (ref.translation ?? '') : ref.excerpt;
  const quote = line`“${foreign(nestQuote(words), useTranslation ? null : context.foreign)}”`;
  return line`${quote} (${speakerOf(context, ref)}) ${context.cite(id)}`;
}

/** ` (87.3%; millennials 27.6%)`: what was measured; '' where nothing was. */
function figures(context: ReportContext, id: string): string {
  const { overall, byGroup } = criterionFigures(context, id);
  const parts = [...(overall === null ? [] : [overall]), ...byGroup.map(({ group, value }) => `${group} ${value}`)];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** Who a quote is from, fit to stand in brackets: the role, or the notes it was found in. */
function speakerOf(context: ReportContext, ref: EvidenceRef): string {
  const words = phrases[context.language];
  if (ref.attribution === 'assumed') return words.assumedNotes;
  if (ref.informant === null) return ref.kind === 'observation' ? words.fieldNotes : words.unnamed;
  return context.role(ref.informant).replace(/ \((.+)\)$/, ', $1');
}

function isMinority({ side }: Situation, own: ReturnType<typeof sideOf>): boolean {
  if (side === 'opposes') return own === 'supports';
  return own === 'opposes';
}

function touches(context: ReportContext, entry: Contradiction, situation: Situation): boolean {
  return [...entry.left, ...entry.right].some((id) => isOwn(context, situation, id));
}

function isOwn(context: ReportContext, { place, node }: Situation, id: string): boolean {
  return context.evidence.get(id)?.codes.includes(place.spec.id) === true || node.criteria.some((criterion) => criterion.id === id);
}

function tell(context: ReportContext, { left, right }: { left: readonly string[]; right: readonly string[] }, vary: Vary): Inline[] {
  const words = phrases[context.language];
  const side = (ids: readonly string[]) =>
    joinInlines(
      ids.map((id) => nameSide(context, id)),
      '; ',
      ids.length > 2 ? `; ${words.and} ` : ` ${words.and} `,
    );
  return capitalizeFirst(vary('counter/pair', words.pairs)({ left: side(left), right: side(right) }));
}

/**
 * A figure and a passage do not contradict each other on their face: what the coder noted beside the passage says why. Null where
 * the note is printed with the passage itself, and in another language than the notes'.
 */
function explain(context: ReportContext, situation: Situation, { left, right }: { left: readonly string[]; right: readonly string[] }) {
  const ids = [...left, ...right];
  if (context.foreign !== null || !ids.some((id) => context.criteria.has(id))) return null;
  const noted = ids.filter((id) => context.evidence.get(id)?.memo && !isOwn(context, situation, id));
  const notes = noted.map((id) => line`“${nestQuote(context.evidence.get(id)?.memo ?? '')}” ${context.cite(id)}`);
  return notes.length === 0 ? null : line`${phrases[context.language].note} ${joinInlines(notes, '; ')}.`;
}

interface Pair {
  left: Inline[];
  right: Inline[];
}
interface Phrases {
  none: readonly [string, ...string[]];
  declared: readonly [string, ...string[]];
  pairs: readonly [(pair: Pair) => Inline[], ...((pair: Pair) => Inline[])[]];
  more: (count: string, chapter: Inline) => Inline[];
  see: string;
  and: string;
  chapter: string;
  log: string;
  /** Stands before the title of a criterion that is measured in figures. */
  figure: string;
  /** Before what the coder noted beside a passage. */
  note: string;
  assumedNotes: string;
  fieldNotes: string;
  unnamed: string;
}

const id: Phrases = {
  none: [
    'Bukti yang menyangkal tidak ditemukan; dengan bahan yang ada, hal itu belum tentu berarti bahwa keberatan memang tidak ada.',
    'Tidak ada keterangan yang membantahnya.',
    'Suara yang bertentangan tidak tercatat.',
    'Sejauh ini tidak ada bukti yang menentang gambaran tersebut.',
  ],
  declared: [
    'Gambaran ini tidak bebas dari pertentangan.',
    'Ada bukti yang tidak sejalan satu sama lain.',
    'Di sini bukti saling bertentangan.',
  ],
  pairs: [
    ({ left, right }) => line`Di satu pihak terdapat ${left}; di pihak lain ${right}.`,
    ({ left, right }) => line`${left} berhadapan dengan ${right}.`,
    ({ left, right }) => line`${left} tidak sejalan dengan ${right}.`,
  ],
  more: (count, chapter) => line`Selain itu masih ada ${count} pertentangan lain; semuanya disandingkan dalam ${chapter}.`,
  see: 'Lihat',
  and: 'dan',
  chapter: 'bab tentang kontradiksi',
  log: 'catatan kunjungan',
  figure: 'angka',
  note: 'Alasannya menurut pengode:',
  assumedNotes: 'catatan peneliti, sumber diasumsikan',
  fieldNotes: 'catatan lapangan',
  unnamed: 'informan tanpa keterangan',
};

const en: Phrases = {
  none: [
    'No evidence to the contrary was found; given the material, that need not mean that there are no objections.',
    'Nothing collected on this point contradicts it.',
    'No dissenting voice is on record.',
    'So far there is no evidence against this picture.',
  ],
  declared: [
    'The picture is not free of contradiction.',
    'Some pieces of evidence do not fit together.',
    'Here the evidence contradicts itself.',
  ],
  pairs: [
    ({ left, right }) => line`On the one side: ${left}; on the other: ${right}.`,
    ({ left, right }) => line`The two sides are these: ${left}; and ${right}.`,
    ({ left, right }) => line`One record says: ${left}; another: ${right}.`,
  ],
  more: (count, chapter) => line`There are ${count} further contradictions; all are set side by side in ${chapter}.`,
  see: 'See',
  and: 'and',
  chapter: 'the chapter on contradictions',
  log: 'the record of visits',
  figure: 'the measured',
  note: 'The coder gives the reason:',
  assumedNotes: "researcher's notes, source assumed",
  fieldNotes: 'field notes',
  unnamed: 'unnamed informant',
};

const phrases: Record<Language, Phrases> = { id, en };
