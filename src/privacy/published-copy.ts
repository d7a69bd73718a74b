import { isMap, isPair, isScalar, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

/** Keys of a published file whose values are ids or words of the program, and the citation, which names its authors to everybody. */
const fixed = new Set(['schema', 'study', 'citation', 'indicator', 'group', 'level', 'kind', 'direction', 'sub_indicators', 'rests_on']);

/** The texts of `published.yaml` and its comments. */
export function publishedTexts(yaml: string): string[] {
  const texts: string[] = [];
  copyPublished(yaml, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** `published.yaml` with every text changed, comments among them. */
export function copyPublished(yaml: string, change: (text: string) => string): string {
  const document = parseDocument(yaml, { logLevel: 'error' });
  if (document.commentBefore) document.commentBefore = change(document.commentBefore);
  visit(document, {
    Node: (_, node) => changeComments(node, change),
    Scalar: (at, node, path) => {
      if (at !== 'key' && typeof node.value === 'string' && !isFixed(path)) node.value = change(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** `id` is an id, or beside `en` the Indonesian of a text. */
function isFixed(path: readonly unknown[]): boolean {
  const keys = path.filter((part): part is Pair => isPair(part)).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const parent = path.findLast((part): part is YAMLMap => isMap(part));
  return keys.some((key) => fixed.has(key)) || (keys.at(-1) === 'id' && !parent?.has('en'));
}

function changeComments(node: Pick<Node, 'comment' | 'commentBefore'>, change: (text: string) => string): undefined {
  if (node.commentBefore) node.commentBefore = change(node.commentBefore);
  if (node.comment) node.comment = change(node.comment);
}
