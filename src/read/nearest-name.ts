import { distance } from 'fastest-levenshtein';

/** The known name nearest to what was written (at most two edits, fewer for short names; case is no edit), or '' when none is near. */
export function nearestName(written: string, known: Iterable<string>): string {
  return nearestWithin(written, known, Math.min(2, Math.ceil(written.length / 3)));
}

/** The existing file that was probably meant: the same name in another folder, otherwise a path at most three edits away; '' when none. */
export function nearestFile(written: string, files: Iterable<string>): string {
  const sorted = [...files].sort();
  const base = baseName(written);
  return sorted.find((file) => baseName(file) === base) ?? nearestWithin(written, sorted, 3);
}

function nearestWithin(written: string, known: Iterable<string>, most: number): string {
  const wanted = written.toLowerCase();
  let best = { name: '', edits: most + 1 };
  for (const name of [...known].sort()) {
    const edits = editsBetween(wanted, name.toLowerCase());
    if (edits < best.edits) best = { name, edits };
  }
  return best.name;
}

/** Levenshtein's distance; the same letters in another order, which typing quickly gives, are one edit. */
function editsBetween(written: string, name: string): number {
  const edits = distance(written, name);
  return edits === 2 && inOrder(written) === inOrder(name) ? 1 : edits;
}

function inOrder(word: string): string {
  return [...word].sort().join('');
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).toLowerCase();
}
