import os from 'node:os';
import { makePassageCoder, type PassageCoder } from '../src/code/passage-coder.ts';
import type { Codebook } from '../src/read/codebook/codebook.ts';
import { methods, type Ranker } from './coding-baselines.ts';
import { bundledCodebook, labelledPassages } from './coding-inputs.ts';
import { type Answer, confusionTable, type LabelledPassage, score, scoreHead, scoreLine } from './coding-scores.ts';

// Prints how well passages are coded and how fast. Nothing is asserted.
//
// first      the first suggestion equals the first label
// lenient    the first suggestion is among the labels
// within 3   the first label is among the three suggestions
// none P, R  precision and recall of "none" as the first suggestion
// valence    equals the label, over all passages ("context" for none); val|ok: only where the code is right and not none
// explicit   equals the label
//
// With --tuning "held-out" and "published-style" are not opened: whoever tunes must not see them. --cross-validate adds the exemplars.

const print = (text: string) => process.stdout.write(`${text}\n`);

function engineAnswers(coder: PassageCoder, labels: readonly LabelledPassage[], withQuestions: boolean): Answer[] {
  return labels.map(({ passage, question }) => {
    const { codes, valence, explicit } = coder.code(passage, withQuestions && question !== '' ? question : null);
    return { codes: codes.map(({ code }) => code), valence, explicit: explicit ? 'yes' : 'no' };
  });
}

/** Baselines know no valence: whatever is coded supports, and nothing is explicit. */
function baselineAnswers(rank: Ranker, labels: readonly LabelledPassage[]): Answer[] {
  return labels.map(({ passage }) => {
    const codes = rank(passage).slice(0, 3);
    return { codes, valence: codes[0] === 'none' ? 'context' : 'supports', explicit: 'no' };
  });
}

/** Five parts of the exemplars, each answered by what was learned from the other four. */
function crossValidated(
  codebook: Codebook,
  answer: (rest: Codebook, held: readonly LabelledPassage[]) => Answer[],
): { labels: LabelledPassage[]; answers: Answer[] } {
  const all = codebook.passages.map(
    ({ text, code, valence, explicit }): LabelledPassage => ({
      passage: text,
      question: '',
      codes: [code],
      valence,
      explicit: explicit ? 'yes' : 'no',
    }),
  );
  const parts = [0, 1, 2, 3, 4].map((part) => {
    const rest = { ...codebook, passages: codebook.passages.filter((_, index) => index % 5 !== part) };
    const labels = all.filter((_, index) => index % 5 === part);
    return { labels, answers: answer(rest, labels) };
  });
  return { labels: parts.flatMap(({ labels }) => labels), answers: parts.flatMap(({ answers }) => answers) };
}

function printHalf(half: string, labels: readonly LabelledPassage[], codebook: Codebook, coder: PassageCoder): void {
  print(`\n${half}: ${labels.length} passages\n${scoreHead}`);
  for (const [name, method] of Object.entries(methods))
    print(scoreLine(name, score(labels, baselineAnswers(method(codebook, codebook.passages), labels))));
  print(scoreLine('the engine, without questions', score(labels, engineAnswers(coder, labels, false))));
  const answers = engineAnswers(coder, labels, true);
  print(scoreLine('the engine', score(labels, answers)));
  print(`\nfirst label (rows) and first suggestion (columns)\n${confusionTable(labels, answers)}`);
}

const started = performance.now();
const codebook = await bundledCodebook();
const coder = makePassageCoder(codebook, null);
const ready = performance.now();
const tuning = await labelledPassages('tuning');
const turns = Array.from({ length: 10_000 }, (_, index) => tuning[index % tuning.length]?.passage ?? '').map(
  (text, index) => `${text} (${index})`,
);
const from = performance.now();
for (const text of turns) coder.code(text, null);
const done = performance.now();
print(
  `learning from ${codebook.passages.length} exemplars: ${((ready - started) / 1000).toFixed(2)} s; 10,000 turns: ${((done - from) / 1000).toFixed(2)} s (${os.cpus().length} cores, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)})`,
);

printHalf('tuning', tuning, codebook, coder);
if (!process.argv.includes('--tuning')) {
  for (const half of ['held-out', 'published-style'] as const) printHalf(half, await labelledPassages(half), codebook, coder);
}
if (process.argv.includes('--cross-validate')) {
  print(`\nfive-fold cross-validation on the exemplars\n${scoreHead}`);
  for (const [name, method] of Object.entries(methods)) {
    const { labels, answers } = crossValidated(codebook, (rest, held) => baselineAnswers(method(rest, rest.passages), held));
    print(scoreLine(name, score(labels, answers)));
  }
  const { labels, answers } = crossValidated(codebook, (rest, held) => engineAnswers(makePassageCoder(rest, null), held, false));
  print(scoreLine('the engine', score(labels, answers)));
}
