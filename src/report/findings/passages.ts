import type { EvidenceRef } from '../../result/evidence.ts';
import { type Block, paragraph, quoteBlock } from '../blocks.ts';
import { type ReportContext, startWithRole } from '../context.ts';
import { capitalize, nestQuote } from '../format.ts';
import { foreign, type Inline, joinInlines, line } from '../prose.ts';
import { type Manner, passagePhrases, type VoiceKind } from './passages-phrases.ts';
import { sideOf } from './situation.ts';
import type { Vary } from './variation.ts';

/** More than this in one block quote is no longer read. */
const mostInOneQuote = 3;
/** Further passages of one voice on one side are named, not quoted. */
const mostQuotes = 6;
/** Coder's notes of fewer words are left to the register. */
const fewestMemoWords = 4;

export type Tone = 'supports' | 'mixed' | 'opposes' | 'context';

/** Passages of one voice that take one side: an informant, the observer, or notes whose source is only assumed. */
export interface Voice {
  kind: VoiceKind;
  informant: string | null;
  tone: Tone;
  passages: readonly EvidenceRef[];
}

/** Splits passages by who speaks and by side: voices in the order given, first the main side, last what merely describes. */
export function splitVoices(passages: readonly EvidenceRef[], informants: readonly string[], main: 'supports' | 'opposes'): Voice[] {
  const tones =
    main === 'supports' ? (['supports', 'mixed', 'opposes', 'context'] as const) : (['opposes', 'mixed', 'supports', 'context'] as const);
  const keyOf = (ref: EvidenceRef) => `${kindOf(ref)} ${ref.informant ?? ''}`;
  const rank = (ref: EvidenceRef) => {
    const position = ref.informant === null ? -1 : informants.indexOf(ref.informant);
    return position === -1 ? informants.length : position;
  };
  const voices = [...new Set(passages.toSorted((a, b) => rank(a) - rank(b)).map(keyOf))];
  return voices.flatMap((key) =>
    tones.flatMap((tone) => {
      const own = passages.filter((ref) => keyOf(ref) === key && (sideOf(ref) ?? 'context') === tone);
      const [first] = own;
      return first ? [{ kind: kindOf(first), informant: first.informant, tone, passages: own }] : [];
    }),
  );
}

/** Block quotes of one voice, each led in by a sentence; what exceeds the limit is named with its references. `counter`: it speaks against the rest. */
export function quoteVoice(context: ReportContext, voice: Voice, vary: Vary, counter: boolean): Block[] {
  const quoted = voice.passages.slice(0, mostQuotes);
  const rest = voice.passages.slice(mostQuotes);
  const chunks = splitQuotes(quoted, counter);
  const blocks = chunks.flatMap((passages, index) => [
    paragraph(leadIn(context, { ...voice, passages }, vary, index > 0 ? 'again' : mannerOf({ ...voice, passages }, counter))),
    quotePassages(context, passages),
  ]);
  if (rest.length === 0) return blocks;
  const references = joinInlines(
    rest.map((ref) => context.cite(ref.id)),
    ', ',
  );
  return [...blocks, paragraph(passagePhrases[context.language].rest(context.count(rest.length), references))];
}

/** One block quote: each passage with its link, and the voice below. */
function quotePassages(context: ReportContext, passages: readonly EvidenceRef[]): Block {
  return quoteBlock({
    segments: passages.map((ref) => ({
      text: ref.excerpt,
      lang: context.foreign,
      reference: context.cite(ref.id),
      translation: context.foreign === null ? null : ref.translation,
    })),
    cite: citeVoice(context, passages),
  });
}

/** `Tenaga ahli, wawancara, tanpa tanggal`: who, in what, when. Several dates are all named. */
function citeVoice(context: ReportContext, passages: readonly EvidenceRef[]): string {
  const words = passagePhrases[context.language];
  const [first] = passages;
  if (!first) return '';
  const dates = [...new Set(passages.map((ref) => context.date(ref.date)))].join('; ');
  const named = first.informant === null ? null : startWithRole(context, first.informant);
  return words.cites[kindOf(first)](named ?? '', dates);
}

/** What the coder wrote beside the passages, as one sentence; only in the language of the study, where the notes are written. */
export function writeMemos(context: ReportContext, passages: readonly EvidenceRef[], vary: Vary): Inline[] | null {
  // A note of a few words says too little outside the register.
  const noted = passages.filter((ref) => (ref.memo ?? '').split(/\s+/).length >= fewestMemoWords);
  if (noted.length === 0 || context.foreign !== null) return null;
  const notes = noted.slice(0, 4).map((ref) => line`“${nestQuote(ref.memo ?? '')}” ${context.cite(ref.id)}`);
  return vary('memo', passagePhrases[context.language].memos)(joinInlines(notes, '; '));
}

function mannerOf({ tone, passages }: Voice, counter: boolean): Manner {
  if (tone === 'mixed' || tone === 'context') return tone;
  if (tone === 'opposes') return counter ? 'against' : 'shortcoming';
  if (counter) return 'nonetheless';
  const explicit = passages.filter((ref) => ref.explicit === true).length;
  return explicit === 0 ? 'general' : explicit === passages.length ? 'concrete' : 'plain';
}

function leadIn(context: ReportContext, voice: Voice, vary: Vary, manner: Manner): Inline[] {
  const words = passagePhrases[context.language];
  const [first] = voice.passages;
  if (voice.kind === 'assumed' || voice.kind === 'observer') {
    const slot = manner === 'general' || manner === 'concrete' || manner === 'context' ? 'plain' : manner;
    return line`${vary(`lead/${voice.kind}/${slot}`, words.notes[voice.kind][slot])}`;
  }
  const Role = voice.informant === null ? words.someone : startWithRole(context, voice.informant);
  const role = voice.informant === null ? words.someone.toLowerCase() : context.role(voice.informant);
  const question = shortQuestion(first?.question);
  if (question !== null && (manner === 'general' || manner === 'concrete' || manner === 'plain')) {
    return vary(
      'lead/question',
      words.asked,
    )({ question: context.foreign === null ? foreign(question, null) : { ...foreign(question, context.foreign), em: true }, role, Role });
  }
  return line`${vary(`lead/${manner}`, words.spoken[manner])({ role, Role })}`;
}

/** The last question of the interviewer's turn, if it can be read inside a sentence: neither long nor a mere follow-up of a few words. */
function shortQuestion(turn: string | undefined): string | null {
  const question = turn?.match(/[^.?!]*\?(?=[^?]*$)/)?.[0]?.trim();
  return question !== undefined && question.split(/\s+/).length > 5 && question.length <= 130 ? capitalize(question) : null;
}

/** Quotes of readable length. What a question leads in is only what answers it, so its answers stand by themselves. */
function splitQuotes(passages: readonly EvidenceRef[], counter: boolean): EvidenceRef[][] {
  const [first] = passages;
  if (!first || counter || kindOf(first) !== 'informant' || sideOf(first) !== 'supports' || shortQuestion(first.question) === null)
    return chunk(passages);
  const other = passages.findIndex((ref) => ref.question !== first.question);
  return other === -1 ? chunk(passages) : [...chunk(passages.slice(0, other)), ...chunk(passages.slice(other))];
}

function chunk(passages: readonly EvidenceRef[]): EvidenceRef[][] {
  const size = Math.ceil(passages.length / Math.ceil(passages.length / mostInOneQuote || 1));
  const starts = passages.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => passages.slice(start, start + size));
}

function kindOf(ref: EvidenceRef): Voice['kind'] {
  if (ref.attribution === 'assumed') return 'assumed';
  if (ref.kind === 'observation') return 'observer';
  return ref.informant === null ? 'unnamed' : 'informant';
}
