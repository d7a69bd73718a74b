import type { EvidenceRef } from '../../result/evidence.ts';
import type { ReportContext } from '../context.ts';
import { capitalize } from '../format.ts';
import { type Inline, sentences } from '../prose.ts';
import { countedItems, countItems, countNotes } from './kinds-at-hand.ts';
import { type Facts, openingPhrases } from './opening-phrases.ts';
import { type Situation, sideOf } from './situation.ts';
import type { Vary } from './variation.ts';

/** First sentences of a sub-indicator: what there is to go by, and which way it points. */
export function writeOpening(context: ReportContext, situation: Situation, vary: Vary): Inline[] {
  const words = openingPhrases[context.language];
  return sentences([
    vary(`opening/${situation.shape}`, words.openings[situation.shape])(factsOf(context, situation)),
    tellDescriptive(context, situation),
    direction(context, situation, vary),
  ]);
}

function factsOf(context: ReportContext, situation: Situation): Facts {
  const { interviews, notes, documents, informants } = situation;
  const { labels, count } = context;
  const items = countedItems(documents);
  const of = (refs: readonly EvidenceRef[], told: string) => (refs.length === 0 ? [] : [`${told}${asideOf(context, refs)}`]);
  const kinds = [
    ...of(interviews, `${count(interviews.length)} ${labels.pieces.interview(interviews.length)}`),
    ...of(items, countItems(context, items)),
    ...of(notes, countNotes(context, notes)),
  ];
  const who = context.list(informants.map(context.role));
  return {
    passages: count(interviews.length),
    one: interviews.length === 1,
    notes: count(notes.length),
    oneNote: notes.length === 1,
    items: items.length === 0 ? '' : countItems(context, items),
    present: tellStatuses(context, items),
    known: documents.some((ref) => sideOf(ref) !== null),
    described: interviews.length + notes.length > 0,
    who,
    Who: capitalize(who),
    informants: count(informants.length),
    kinds: context.list(kinds),
  };
}

/** How many of these take no side, in brackets, so that the counts that follow add up; '' where all do. */
function asideOf(context: ReportContext, refs: readonly EvidenceRef[]): string {
  const silent = refs.filter((ref) => sideOf(ref) === null);
  if (silent.length === 0) return '';
  const words = openingPhrases[context.language];
  const tell = silent.every((ref) => ref.document?.status === 'unknown') ? words.unknown : words.descriptive;
  return ` (${tell(context.count(silent.length), silent.length === refs.length, silent.length === 1)})`;
}

/** How many items are there and how many of unknown status, as a clause. */
function tellStatuses(context: ReportContext, items: readonly EvidenceRef[]): string {
  const words = openingPhrases[context.language];
  const having = (status: string) => items.filter((ref) => ref.document?.status === status).length;
  const [present, unknown] = [having('present'), having('unknown')];
  if (present === items.length) return words.allPresent(present === 1);
  const told = words.somePresent(context.count(present), present);
  return unknown === 0 ? told : `${told}${words.andUnknown(context.count(unknown), unknown === 1)}`;
}

/** How many of the passages just counted merely describe; where several kinds are counted, each says so itself. */
function tellDescriptive(context: ReportContext, { shape, interviews, notes }: Situation): string | null {
  const isCounted =
    shape === 'one-informant' || shape === 'several-informants'
      ? interviews
      : shape === 'assumed-notes-only' || shape === 'observation-only'
        ? notes
        : [];
  const silent = isCounted.filter((ref) => sideOf(ref) === null).length;
  return silent === 0 ? null : openingPhrases[context.language].aside(context.count(silent), silent === 1);
}

/** Which way the pieces point, in counts; nothing to say about a single piece or none. */
function direction(context: ReportContext, situation: Situation, vary: Vary): string | null {
  const { supporting, opposing, mixed } = situation;
  const scoring = supporting + opposing + mixed;
  // Of documents the opening has already said how many there are.
  if (scoring < 2 || situation.shape === 'documents-only') return null;
  const words = openingPhrases[context.language].directions;
  const facts = {
    supporting: context.count(supporting),
    opposing: context.count(opposing),
    mixed: context.count(mixed),
    scoring: context.count(scoring),
  };
  if (supporting === scoring) return vary('direction/all-for', words.allFor)(facts);
  if (opposing === scoring) return vary('direction/all-against', words.allAgainst)(facts);
  if (opposing === 0) return vary('direction/for-and-mixed', words.forAndMixed)(facts);
  if (supporting === 0) return vary('direction/against-and-mixed', words.againstAndMixed)(facts);
  return vary('direction/both', words.both)(facts);
}
