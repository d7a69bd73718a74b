import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Location } from '../../result/location.ts';
import { type ReadingText, toPoints } from '../reading-text.ts';

export type YamlPath = readonly PropertyKey[];

/** Where things stand in a YAML file. Paths are those of the parsed value: `['sources', 0, 'informant']`. */
export interface YamlPlaces {
  /** The value at a path; where there is none, the nearest enclosing key or block that is there. */
  value(path: YamlPath): Location;
  /** The key at a path; for entries of a list, their beginning. */
  key(path: YamlPath): Location;
}

/** The places of a parsed document. */
export function placesIn(document: Document, reading: ReadingText): YamlPlaces {
  const at = (node: unknown): Location => {
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 0];
    // A block's range runs on to the next entry: the blank space after it is not part of it.
    const used = start + reading.text.slice(start, end).trimEnd().length;
    return reading.locate({ start: toPoints(reading, start), end: toPoints(reading, used) });
  };
  const value = (path: YamlPath): Location => {
    const node = nodeAt(document, path);
    if (path.length === 0) return at(firstToken(node));
    // A block is long: its key stands for it. `[…]` and `{…}` stand for themselves.
    return node && !(isCollection(node) && !node.flow) ? at(node) : key(path);
  };
  const key = (path: YamlPath): Location => {
    if (path.length === 0) return value([]);
    const parent = nodeAt(document, path.slice(0, -1));
    const last = path.at(-1);
    const pair = isMap(parent) ? parent.items.find((item) => keyText(item) === String(last)) : undefined;
    if (pair) return at(pair.key);
    const item = isSeq(parent) && typeof last === 'number' ? parent.items[last] : undefined;
    if (item) return at(firstToken(item));
    return key(path.slice(0, -1));
  };
  return { value, key };
}

/** The first key of a block, so that a diagnostic points at a word and not at a whole block. */
function firstToken(node: unknown): unknown {
  if (!isCollection(node)) return node;
  const [first] = node.items;
  if (isMap(node) && first) return node.items[0]?.key;
  return isSeq(node) && first ? firstToken(first) : node;
}

function nodeAt(document: Document, path: YamlPath): Node | null {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) node = node.items.find((item) => keyText(item) === String(step))?.value;
    else if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else return null;
  }
  return isNode(node) ? node : null;
}

function keyText(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.value) : null;
}
