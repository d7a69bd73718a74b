import type { Coding } from '../read/evidence.ts';
import type { Valence } from '../result/evidence.ts';
import type { Location } from '../result/location.ts';
import { commonValence, type TurnUnit } from './agreement-units.ts';

/** A row of a codings file as one side of a disagreement. */
export interface CodingLine {
  id: string;
  /** The passage in its source. */
  location: Location;
  /** The row in its codings file. */
  row: Location;
  quote: string;
  code: string;
  valence: Valence;
  explicit: boolean;
  memo: string | null;
}

export interface DisagreementSide {
  coder: string;
  /** What the lines say together; null when the coder did not give the code. */
  valence: Valence | null;
  lines: readonly CodingLine[];
  /** What the same coder gave this turn under other codes. */
  elsewhere: readonly CodingLine[];
}

/** One turn and code on which coders differ: whether it applies (`code`), or only in which direction (`valence`). */
export interface Disagreement {
  kind: 'code' | 'valence';
  source: string;
  /** The whole turn. */
  location: Location;
  informant: string | null;
  code: string;
  /** Every compared coder who coded the source, in their order. */
  sides: readonly DisagreementSide[];
}

/** All disagreements, in the order of the units, then of `codes`. */
export function findDisagreements(units: readonly TurnUnit[], coders: readonly string[], codes: readonly string[]): Disagreement[] {
  return units.flatMap((unit) => codes.flatMap((code) => disagreementOn(unit, code, coders) ?? []));
}

function disagreementOn({ source, turn, byCoder }: TurnUnit, code: string, coders: readonly string[]): Disagreement | null {
  const sides = byCoder.flatMap((codes, index) => (codes ? [sideOf(coders[index] ?? '', codes, code)] : []));
  const valences = new Set(sides.map(({ valence }) => valence));
  if (valences.size < 2) return null;
  const kind = valences.has(null) ? 'code' : 'valence';
  return { kind, source, location: turn.location, informant: turn.informant, code, sides };
}

function sideOf(coder: string, codes: ReadonlyMap<string, readonly Coding[]>, code: string): DisagreementSide {
  const own = codes.get(code) ?? [];
  const others = [...codes.values()].flat().filter((coding) => coding.code !== code);
  return {
    coder,
    valence: own.length === 0 ? null : commonValence(own),
    lines: own.toSorted(byPlace).map(lineOf),
    elsewhere: others.toSorted(byPlace).map(lineOf),
  };
}

function lineOf({ id, ref, location, code, valence }: Coding): CodingLine {
  return {
    id,
    location: ref.location,
    row: location,
    quote: ref.excerpt,
    code,
    valence,
    explicit: ref.explicit ?? false,
    memo: ref.memo,
  };
}

function byPlace(a: Coding, b: Coding): number {
  return (a.ref.span?.start ?? 0) - (b.ref.span?.start ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
