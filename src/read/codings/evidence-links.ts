import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { lineOf } from '../line-of.ts';
import { nearestName } from '../nearest-name.ts';

/** A row that carries an id, with what it refers to. Rows with other problems are here too: their ids are taken all the same. */
export interface LinkedRow {
  id: string;
  kind: 'coding' | 'item' | 'log';
  place: Location;
  supersedes: { id: string; place: Location } | null;
  contradicts: { ids: readonly string[]; place: Location } | null;
}

/**
 * Checks ids across all codings files, checklists and visitor logs: they differ, and what refers to one finds it. Unless `areAll` the
 * rows there are, an id that is not found may stand in a row that could not be read, and is let pass.
 */
export function checkLinks(rows: readonly LinkedRow[], criteria: readonly string[] | null, areAll: boolean): Diagnostic[] {
  return [...repeatedIds(rows), ...(areAll ? lostReferences(rows, criteria) : []), ...circles(rows)];
}

function repeatedIds(rows: readonly LinkedRow[]): Diagnostic[] {
  const seen = new Map<string, LinkedRow>();
  return rows.flatMap((row) => {
    const first = seen.get(row.id);
    if (!first) seen.set(row.id, row);
    return first ? [diagnostic('evidence/duplicate-id', row.place, { id: row.id, file: first.place.file, line: lineOf(first.place) })] : [];
  });
}

function lostReferences(rows: readonly LinkedRow[], criteria: readonly string[] | null): Diagnostic[] {
  const codings = new Set(rows.filter(({ kind }) => kind === 'coding').map(({ id }) => id));
  const evidence = new Set([...rows.map(({ id }) => id), ...(criteria ?? [])]);
  return rows.flatMap(({ supersedes, contradicts }) => {
    const problems: Diagnostic[] = [];
    const check = (column: string, id: string, place: Location, known: ReadonlySet<string>, expected: 'coding' | 'evidence') => {
      if (known.has(id)) return;
      problems.push(diagnostic('evidence/unknown-id', place, { column, id, nearest: nearestName(id, known), expected }));
    };
    if (supersedes) check('supersedes', supersedes.id, supersedes.place, codings, 'coding');
    // While the rubric cannot be read nobody knows which criteria there are: names with dots may be some.
    for (const id of contradicts?.ids ?? []) {
      if (contradicts && (criteria || !id.includes('.'))) check('contradicts', id, contradicts.place, evidence, 'evidence');
    }
    return problems;
  });
}

/** Codings that supersede themselves along a chain; reported at every row of the circle. */
function circles(rows: readonly LinkedRow[]): Diagnostic[] {
  const older = new Map(rows.flatMap(({ id, supersedes }) => (supersedes ? [[id, supersedes.id] as const] : [])));
  return rows.flatMap(({ id, supersedes }) => {
    const seen = new Set<string>();
    let next = supersedes?.id;
    while (next !== undefined && next !== id && !seen.has(next)) {
      seen.add(next);
      next = older.get(next);
    }
    return supersedes && next === id ? [diagnostic('codings/supersedes-in-circle', supersedes.place, { id })] : [];
  });
}
