/** A passage of the labelled test set. */
export interface LabelledPassage {
  passage: string;
  question: string;
  /** Best first, or `none` alone. */
  codes: readonly string[];
  valence: string;
  explicit: string;
}

/** What a method says about a passage. */
export interface Answer {
  /** Three, best first; `none` first when nothing fits. */
  codes: readonly string[];
  valence: string;
  explicit: string;
}

export interface Scores {
  passages: number;
  /** Share whose first suggestion is the first label. */
  first: number;
  /** Share whose first suggestion is among the labels. */
  firstLenient: number;
  /** Share whose first label is among the three suggestions. */
  within3: number;
  nonePrecision: number;
  noneRecall: number;
  valence: number;
  /** Valence where the first suggestion is right: how well it is read, apart from the code. */
  valenceOfRight: number;
  explicit: number;
}

/** Compares answers with labels, in order. A share of nothing is NaN. */
export function score(labels: readonly LabelledPassage[], answers: readonly Answer[]): Scores {
  const pairs = labels.flatMap((label, index) => (answers[index] ? [{ label, answer: answers[index] }] : []));
  const share = (of: typeof pairs, holds: (pair: (typeof pairs)[number]) => boolean) => of.filter(holds).length / of.length;
  const isFirst = ({ label, answer }: (typeof pairs)[number]) => answer.codes[0] === label.codes[0];
  const isNone = ({ label }: (typeof pairs)[number]) => label.codes[0] === 'none';
  const saysNone = ({ answer }: (typeof pairs)[number]) => answer.codes[0] === 'none';
  const isValence = ({ label, answer }: (typeof pairs)[number]) => answer.valence === label.valence;
  return {
    passages: pairs.length,
    first: share(pairs, isFirst),
    firstLenient: share(pairs, ({ label, answer }) => label.codes.includes(answer.codes[0] ?? '')),
    within3: share(pairs, ({ label, answer }) => answer.codes.slice(0, 3).includes(label.codes[0] ?? '')),
    nonePrecision: share(pairs.filter(saysNone), isNone),
    noneRecall: share(pairs.filter(isNone), saysNone),
    valence: share(pairs, isValence),
    valenceOfRight: share(
      pairs.filter((pair) => isFirst(pair) && !isNone(pair)),
      isValence,
    ),
    explicit: share(pairs, ({ label, answer }) => answer.explicit === label.explicit),
  };
}

/** One line of a table. */
export function scoreLine(name: string, scores: Scores): string {
  const { first, firstLenient, within3, nonePrecision, noneRecall, valence, valenceOfRight, explicit } = scores;
  const cells = [first, firstLenient, within3, nonePrecision, noneRecall, valence, valenceOfRight, explicit];
  return `${name.padEnd(34)} ${cells.map((cell) => (Number.isNaN(cell) ? '–' : cell.toFixed(3)).padStart(8)).join(' ')}`;
}

export const scoreHead = `${''.padEnd(34)} ${['first', 'lenient', 'within 3', 'none P', 'none R', 'valence', 'val|ok', 'explicit'].map((head) => head.padStart(8)).join(' ')}`;

/** Rows: first label. Columns: first suggestion, by number. */
export function confusionTable(labels: readonly LabelledPassage[], answers: readonly Answer[]): string {
  const codes = [...new Set(labels.map((label) => label.codes[0] ?? ''))].sort();
  const head = `${''.padEnd(32)}${codes.map((_, index) => String(index + 1).padStart(4)).join('')}`;
  const rows = codes.map((code, index) => {
    const counts = codes.map((other) => labels.filter((label, at) => label.codes[0] === code && answers[at]?.codes[0] === other).length);
    return `${String(index + 1).padStart(3)} ${code.padEnd(28)}${counts.map((count) => (count === 0 ? '·' : String(count)).padStart(4)).join('')}`;
  });
  return [head, ...rows].join('\n');
}
