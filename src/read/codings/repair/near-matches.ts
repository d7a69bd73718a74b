/** A part of a text that is nearly what is looked for, in UTF-16 units, and how many edits lie between the two. */
export interface NearMatch {
  start: number;
  end: number;
  edits: number;
}

/**
 * The parts of a text that are at most `most` edits (insert, delete, substitute) away from a needle, best first; of parts that overlap
 * only the best. P. H. Sellers (1980), The theory and computation of evolutionary distances, Journal of Algorithms 1(4).
 */
export function nearMatches(needle: string, text: string, most: number): NearMatch[] {
  const ends = endings(needle, text).filter(({ edits }) => edits <= most);
  ends.sort((a, b) => a.edits - b.edits || offLength(a, needle) - offLength(b, needle) || a.start - b.start);
  const best: NearMatch[] = [];
  for (const match of ends) {
    if (!best.some((other) => match.start < other.end && other.start < match.end)) best.push(match);
  }
  return best;
}

function offLength({ start, end }: NearMatch, needle: string): number {
  return Math.abs(end - start - needle.length);
}

/** For every place in the text the part that ends there with the fewest edits. */
function endings(needle: string, text: string): NearMatch[] {
  const rows = needle.length + 1;
  let edits = Int32Array.from({ length: rows }, (_, row) => row);
  let starts = new Int32Array(rows);
  let nextEdits = new Int32Array(rows);
  let nextStarts = new Int32Array(rows);
  const found: NearMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    // A match may begin anywhere: nothing of the needle costs nothing here.
    nextEdits[0] = 0;
    nextStarts[0] = at + 1;
    for (let row = 1; row < rows; row++) {
      const same = (edits[row - 1] ?? 0) + (needle[row - 1] === text[at] ? 0 : 1);
      const dropped = (nextEdits[row - 1] ?? 0) + 1;
      const added = (edits[row] ?? 0) + 1;
      const least = Math.min(same, dropped, added);
      nextEdits[row] = least;
      nextStarts[row] = (least === same ? starts[row - 1] : least === dropped ? nextStarts[row - 1] : starts[row]) ?? 0;
    }
    [edits, nextEdits] = [nextEdits, edits];
    [starts, nextStarts] = [nextStarts, starts];
    found.push({ start: starts[rows - 1] ?? 0, end: at + 1, edits: edits[rows - 1] ?? 0 });
  }
  return found;
}
