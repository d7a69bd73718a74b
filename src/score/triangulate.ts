import { type EvidenceKind, evidenceKinds } from '../result/evidence.ts';
import type { Triangulation } from '../result/score.ts';
import { type Direction, netDirection } from './direction.ts';
import type { Voice } from './voices.ts';

type Cell = Triangulation['cells'][number];
type Speaking = Cell & { direction: Direction };

/**
 * One row of the triangulation matrix, after the protocol of Farmer, Robinson, Elliott & Eyles (2006), Qualitative Health
 * Research 16:377–394. A cell per kind of evidence: its net direction (each informant, observer, document and log has one
 * vote), its number of pieces that take a side, and its prominence. A kind that the rubric expects and that
 * takes no side is silent; a visitor log that no target judges has no vote. The verdict is that of the worst pair of kinds
 * that speak: same direction and prominence agree, opposite directions are dissonant, everything between agrees partly.
 */
export function triangulate(voices: readonly Voice[], expected: ReadonlySet<EvidenceKind>): Triangulation {
  const cells = evidenceKinds.map((kind) =>
    cellOf(
      kind,
      voices.filter(({ ref }) => ref.kind === kind),
      expected.has(kind),
    ),
  );
  return { cells, verdict: verdictOf(cells.filter(isSpeaking)) };
}

function cellOf(kind: EvidenceKind, voices: readonly Voice[], expected: boolean): Cell {
  const sided = voices.flatMap(({ ref, direction }) => (direction === null ? [] : [{ ref, direction }]));
  const direction = netDirection(votes(sided));
  if (direction === null) {
    if (kind === 'visitor-log' && voices.length > 0) return { kind, direction: 'no-vote', count: voices.length };
    return { kind, direction: expected ? 'silent' : 'not-expected', count: 0 };
  }
  return { kind, direction, count: sided.length, prominence: sided.some(({ ref }) => isConcrete(ref)) ? 'explicit' : 'general' };
}

/** A voice is told apart as the ratings do it: who speaks at length is still one, and all unnamed passages are one. */
function votes(sided: readonly { ref: Voice['ref']; direction: Direction }[]): Direction[] {
  const byVoter = new Map<string, Direction[]>();
  for (const { ref, direction } of sided) {
    const isPassage = ref.kind === 'interview' || ref.kind === 'observation';
    const voter = isPassage ? JSON.stringify(ref.informant) : ref.id;
    byVoter.set(voter, [...(byVoter.get(voter) ?? []), direction]);
  }
  return [...byVoter.values()].flatMap((directions) => netDirection(directions) ?? []);
}

/** A document or a count is concrete by itself; a passage is where it gives an example. */
function isConcrete({ kind, explicit }: Voice['ref']): boolean {
  return kind === 'document' || kind === 'visitor-log' || explicit === true;
}

function isSpeaking(cell: Cell): cell is Speaking {
  return cell.direction === 'supports' || cell.direction === 'mixed' || cell.direction === 'opposes';
}

function verdictOf(speaking: readonly Speaking[]): Triangulation['verdict'] {
  if (speaking.length === 0) return 'no-evidence';
  if (speaking.length === 1) return 'single-source';
  const pairs = speaking.flatMap((one, index) => speaking.slice(index + 1).map((other) => comparePair(one, other)));
  return pairs.find((pair) => pair === 'dissonance') ?? pairs.find((pair) => pair === 'partial-agreement') ?? 'agreement';
}

function comparePair(one: Speaking, other: Speaking): 'agreement' | 'partial-agreement' | 'dissonance' {
  if (one.direction === other.direction) return one.prominence === other.prominence ? 'agreement' : 'partial-agreement';
  return one.direction === 'mixed' || other.direction === 'mixed' ? 'partial-agreement' : 'dissonance';
}
