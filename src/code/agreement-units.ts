import type { Coding } from '../read/evidence.ts';
import type { Turn } from '../read/transcript/transcript.ts';
import type { Informant, Valence } from '../result/evidence.ts';
import { byId } from './by-id.ts';

/** A source as far as agreement needs it: its turns, and who coded it from beginning to end. */
export interface AgreementSource {
  file: string;
  turns: readonly Turn[];
  /** Coders who are declared to have coded all of it. Null = the study is silent; then whoever has a coding in it counts. */
  codedBy: readonly string[] | null;
}

/** One informant's turn on a source that at least two of the coders coded. */
export interface TurnUnit {
  source: string;
  turn: Turn;
  /** In the order of the coders: what each said about the turn, by code; null where a coder did not code the source. */
  byCoder: readonly (ReadonlyMap<string, readonly Coding[]> | null)[];
}

export interface AgreementUnits {
  /** By source, then in the order of the text. */
  units: readonly TurnUnit[];
  /** Interviews that at least two of the coders coded, sorted by file. `declared`: the study says so. */
  sources: readonly { file: string; coders: string[]; declared: boolean; turns: number }[];
  /** Ids of codings on passages that are no unit: field notes, words of a withdrawn informant, sources that nobody else coded. */
  outside: readonly string[];
  /** Ids of codings that replace one of another compared coder: they were made knowing it, so they say nothing about agreement. */
  dependent: readonly string[];
}

export interface UnitsInput {
  codings: readonly Coding[];
  sources: readonly AgreementSource[];
  informants: readonly Pick<Informant, 'id' | 'consent'>[];
  /** At least two, each once. */
  coders: readonly string[];
}

/**
 * Which turns are compared, and what each coder independently said about them. Rejected codings do not speak; a confirmed
 * coding silences the one of the same coder that it replaces, but not another coder's.
 */
export function agreementUnits(input: UnitsInput): AgreementUnits {
  const { coders } = input;
  const { speaking, dependent } = independentCodings(input.codings, coders);
  // Whoever only revised what another coder had coded has not coded the source.
  const independent = input.codings.filter((coding) => !dependent.includes(coding));
  const withdrawn = new Set(input.informants.filter(({ consent }) => consent === 'withdrawn').map(({ id }) => id));
  const shared = input.sources
    .map((source) => ({ source, turns: unitTurns(source, withdrawn), codedBy: codersOf(source, independent, coders) }))
    .filter(({ turns, codedBy }) => turns.length > 0 && codedBy.length >= 2)
    .sort((a, b) => (a.source.file < b.source.file ? -1 : a.source.file > b.source.file ? 1 : 0));

  const units = shared.flatMap(({ source, turns, codedBy }) => {
    const here = speaking.filter(({ ref }) => ref.location.file === source.file);
    return turns.map((turn) => ({
      source: source.file,
      turn,
      byCoder: coders.map((coder) => (codedBy.includes(coder) ? codingsOfTurn(here, coder, turn) : null)),
    }));
  });
  const used = new Set(units.flatMap(({ byCoder }) => byCoder.flatMap((codes) => [...(codes?.values() ?? [])].flat().map(({ id }) => id))));
  return {
    units,
    sources: shared.map(({ source, turns, codedBy }) => ({
      file: source.file,
      coders: codedBy,
      declared: source.codedBy !== null,
      turns: turns.length,
    })),
    outside: speaking.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    dependent: dependent.map(({ id }) => id),
  };
}

/**
 * What several codings of one turn with one code say together: their common valence, `mixed` when they differ. `context`
 * informs and never scores, so it only speaks where there is nothing else.
 */
export function commonValence(codings: readonly Coding[]): Valence {
  const scoring = new Set(codings.map(({ valence }) => valence).filter((valence) => valence !== 'context'));
  const [only] = scoring;
  if (only === undefined) return 'context';
  return scoring.size === 1 ? only : 'mixed';
}

function independentCodings(codings: readonly Coding[], coders: readonly string[]): { speaking: Coding[]; dependent: Coding[] } {
  const known = new Map(codings.map((coding) => [coding.id, coding]));
  const rows = codings.filter(({ coder, status }) => coders.includes(coder) && status !== 'rejected').toSorted(byId);
  const dependent = rows.filter((row) => replacesAnother(row, known, coders));
  const independent = rows.filter((row) => !dependent.includes(row));
  const replaced = new Set(
    independent.filter(({ status }) => status === 'confirmed').map(({ supersedes, coder }) => `${coder}\n${supersedes}`),
  );
  return { speaking: independent.filter(({ id, coder }) => !replaced.has(`${coder}\n${id}`)), dependent };
}

/** Whether the chain of replaced codings leads to another of the compared coders. */
function replacesAnother(row: Coding, known: ReadonlyMap<string, Coding>, coders: readonly string[]): boolean {
  const seen = new Set<Coding>();
  for (let at: Coding | undefined = row; at && !seen.has(at); at = at.supersedes === null ? undefined : known.get(at.supersedes)) {
    if (at.coder !== row.coder && coders.includes(at.coder)) return true;
    seen.add(at);
  }
  return false;
}

function unitTurns({ turns }: AgreementSource, withdrawn: ReadonlySet<string>): Turn[] {
  return turns.filter(({ role, informant }) => role === 'informant' && !(informant !== null && withdrawn.has(informant)));
}

function codersOf({ file, codedBy }: AgreementSource, codings: readonly Coding[], coders: readonly string[]): string[] {
  const present = codedBy ?? codings.filter(({ ref }) => ref.location.file === file).map(({ coder }) => coder);
  return coders.filter((coder) => present.includes(coder));
}

function codingsOfTurn(codings: readonly Coding[], coder: string, { span }: Turn): Map<string, Coding[]> {
  const byCode = new Map<string, Coding[]>();
  for (const coding of codings) {
    const at = coding.ref.span;
    if (coding.coder !== coder || !at || at.start < span.start || at.end > span.end) continue;
    byCode.set(coding.code, [...(byCode.get(coding.code) ?? []), coding]);
  }
  return byCode;
}
