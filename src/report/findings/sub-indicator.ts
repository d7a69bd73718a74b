import type { Language } from '../../result/text.ts';
import { type Block, paragraph } from '../blocks.ts';
import { effectiveLevel, findSubIndicator, type Place, type ReportContext } from '../context.ts';
import { lowerFirst } from '../format.ts';
import { emphasis, foreign, type Inline, line, plain, sentences, strong } from '../prose.ts';
import { writeCounterEvidence } from './counter.ts';
import { writeDocuments } from './documents.ts';
import { writeGrounds } from './grounds.ts';
import { writeOpening } from './opening.ts';
import { quoteVoice, splitVoices, writeMemos } from './passages.ts';
import { type Situation, sideOf, situate } from './situation.ts';
import { writeStrength } from './strength.ts';
import type { Vary } from './variation.ts';
import { writeVerdict } from './verdict.ts';
import { writeVisits } from './visits.ts';

/** The findings of one sub-indicator as running text: the question, the evidence for and against, its strength, the level and the advice. */
export function writeSubIndicator(context: ReportContext, place: Place, vary: Vary): Block[] {
  const situation = situate(context, place);
  const spoken = majorityPassages(context, situation, vary);
  const documents = writeDocuments(context, situation, vary);
  const visits = writeVisits(context, situation, vary);
  const memos = writeMemos(context, [...situation.interviews, ...situation.notes], vary);
  const documentsFirst = situation.interviews.length === 0 && situation.documents.some((ref) => sideOf(ref) !== null);
  const counter = writeCounterEvidence(context, situation, vary);
  const opening = writeOpening(context, situation, vary);
  return [
    paragraph(emphasis(context.text(place.spec.question)), 'lead'),
    // Where documents carry the findings they follow the opening in one breath.
    ...(documents && documentsFirst ? [paragraph(sentences([opening, documents])), ...spoken] : [paragraph(opening), ...spoken]),
    ...(documents && !documentsFirst ? [paragraph(documents)] : []),
    ...(visits ? [paragraph(visits)] : []),
    ...counter.blocks,
    paragraph(sentences([memos, counter.closing, writeStrength(context, situation, vary)])),
    ...paragraphOf(writeGrounds(context, situation, vary)),
    ...(situation.node.score === null ? [paragraph(writeNeeds(context, place))] : []),
    paragraph(writeVerdict(context, situation, vary), 'verdict'),
    ...describeLevel(context, situation),
    ...advise(context, situation),
  ];
}

function paragraphOf(inlines: Inline[] | null): Block[] {
  return inlines ? [paragraph(inlines)] : [];
}

/** Passages on the side that most evidence takes, with mixed and descriptive ones; the other side belongs to the counter-evidence. */
function majorityPassages(context: ReportContext, situation: Situation, vary: Vary): Block[] {
  const minority = situation.side === 'opposes' ? 'supports' : 'opposes';
  const passages = [...situation.interviews, ...situation.notes].filter((ref) => sideOf(ref) !== minority);
  const voices = splitVoices(passages, situation.informants, situation.side === 'opposes' ? 'opposes' : 'supports');
  return voices.flatMap((voice) => quoteVoice(context, voice, vary, false));
}

/** What would make an unanswered question answerable: the kinds of evidence its criteria ask for, and a question to begin with. */
function writeNeeds(context: ReportContext, { spec }: Place): Inline[] {
  const words = phrases[context.language];
  const kinds = [...new Set(spec.criteria.flatMap((criterion) => criterion.evidence))].map((kind) => context.labels.kinds[kind]);
  const titles = spec.criteria.map((criterion) => lowerFirst(context.text(criterion.title)));
  const [question] = spec.interviewQuestions;
  return sentences([words.needs(context.list(kinds), context.list(titles)), question ? words.ask(plain(context.text(question))) : null]);
}

/** What the rubric means by the level, for whoever has to decide; nothing once it is decided. */
function describeLevel(context: ReportContext, { node, place }: Situation): Block[] {
  const level = node.proposed;
  if (node.decided || level === 'not-assessed') return [];
  const words = phrases[context.language];
  const below = ({ achieved: 'partly', partly: 'not-yet', 'not-yet': null } as const)[level];
  return [
    paragraph(
      sentences([
        words.meaning(foreign(context.text(place.spec.levels[level]), null)),
        // One favorable voice reaches a high score: whoever decides needs both yardsticks to see which words fit.
        below && words.below(foreign(context.text(place.spec.levels[below]), null)),
      ]),
      'note',
    ),
  ];
}

/** The rubric's advice where the level is not the highest, or where it is not for a target group whose level is claimed. */
function advise(context: ReportContext, { node, place }: Situation): Block[] {
  const words = phrases[context.language];
  const weak = context.groupScopes.filter((scope) => {
    const own = findSubIndicator(scope, node.id);
    return own !== null && ['not-yet', 'partly'].includes(effectiveLevel(own));
  });
  const isGeneral = effectiveLevel(node) !== 'achieved';
  if (!isGeneral && weak.length === 0) return [];
  const heading = isGeneral ? words.advice : words.adviceFor(context.list(weak.map(({ group }) => context.groupName(group))));
  return [paragraph(line`${strong(heading)} ${context.text(place.spec.advice)}`)];
}

interface Phrases {
  needs: (kinds: string, criteria: string) => string;
  ask: (question: Inline) => Inline[];
  meaning: (description: Inline) => Inline[];
  /** The yardstick of the next lower level. */
  below: (description: Inline) => Inline[];
  advice: string;
  adviceFor: (groups: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    needs: (kinds, criteria) => `Agar dapat dinilai, diperlukan bukti dari ${kinds}, khususnya mengenai ${criteria}.`,
    ask: (question) => line`Wawancara dapat dimulai dengan pertanyaan “${question}”`,
    meaning: (description) => line`Patokan rubrik untuk tingkat tersebut (bukan temuan): “${description}”`,
    below: (description) => line`Patokan satu tingkat di bawahnya, sebagai pembanding: “${description}”`,
    advice: 'Saran.',
    adviceFor: (groups) => `Saran bagi ${groups}.`,
  },
  en: {
    needs: (kinds, criteria) => `For an assessment, evidence is needed from ${kinds}, in particular on ${criteria}.`,
    ask: (question) => line`An interview could begin with the question “${question}”`,
    meaning: (description) =>
      line`Not a finding but the rubric's yardstick for that level, for the evaluator to hold against the evidence above: “${description}”`,
    below: (description) => line`The yardstick one level lower, for comparison: “${description}”`,
    advice: 'Advice.',
    adviceFor: (groups) => `Advice for ${groups}.`,
  },
};
