import type { Stretch } from './word-document.ts';

const deepest = 3;

/**
 * Where the strings of well-formed JSON stand whose key is `text`, without their quotation marks, by path: `text`,
 * `segments/3/text`. Neither deep nor long input costs more than its length.
 */
export function findTexts(json: string): ReadonlyMap<string, Stretch> {
  const places = new Map<string, Stretch>();
  /** Key or index at every level; a key is null until it is read. */
  const path: (string | number | null)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    const top = path.length - 1;
    const current = path[top];
    if (character === '"') {
      const end = stringEnd(json, at);
      if (current === null) path[top] = json.slice(at + 1, end);
      else if (current === 'text' && path.length <= deepest) places.set(path.join('/'), { start: at + 1, end });
      at = end;
    } else if (character === '{') path.push(null);
    else if (character === '[') path.push(0);
    else if (character === '}' || character === ']') path.pop();
    else if (character === ',') path[top] = typeof current === 'number' ? current + 1 : null;
  }
  return places;
}

function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return Math.min(at, json.length);
}
