import { type Document, isMap, isNode, isPair, isScalar, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';

/** Keys of study.yaml whose values are ids, words of the program, file names or days: other parts refer to them. */
const fixed = new Set([
  ...[
    'schema',
    'file',
    'kind',
    'informant',
    'observer',
    'group',
    'date',
    'origin',
    'attribution',
    'consent',
    'coded',
    'language',
    'rubric',
  ],
  ...['applied_since', 'from', 'to', 'open_weekdays', 'hours', 'holidays', 'judgements', 'speakers'],
]);
/** Sections that are not in the copy: it has no key. */
const leftOut = ['privacy'];

/** What says how a checklist of an office's own is read. */
const ofForm = ['columns', 'prefix', 'codes'];

export interface StudyYamlChanges {
  /** A file as the copy names it. */
  fileName: (file: string) => string;
  change: (text: string) => string;
}

/** The free texts of study.yaml: titles, notes, roles, reasons, and its comments. */
export function studyYamlTexts(yaml: string): string[] {
  const texts: string[] = [];
  copyStudyYaml(yaml, {
    fileName: (file) => file,
    change: (text) => {
      texts.push(text);
      return text;
    },
  });
  return texts;
}

/** study.yaml for the copy of a study: labels of speakers, free texts and comments changed, files renamed, everything else as it stands. */
export function copyStudyYaml(yaml: string, { fileName, change }: StudyYamlChanges): string {
  const document = parseDocument(yaml, { logLevel: 'error' });
  for (const key of leftOut) document.delete(key);
  changeComments(document, change);
  visit(document, (at, node, path) => {
    // A checklist is copied with the program's columns, and with an id and sub-indicators for every item.
    if (isMap(node) && path.some((part) => isPair(part) && keyOf(part) === 'checklists')) for (const key of ofForm) node.delete(key);
    // A log is copied as one table, whatever sheets it had.
    if (isMap(node) && path.some((part) => isPair(part) && keyOf(part) === 'visitor_logs')) node.delete('sheets');
    if (isPair(node) && keyOf(node) === 'speakers' && isMap(node.value)) changeLabels(node.value, change);
    if (isNode(node)) changeComments(node, change);
    if (!isScalar(node) || at === 'key' || typeof node.value !== 'string') return;
    const owner = path.findLast((part): part is Pair => isPair(part));
    const key = owner ? keyOf(owner) : '';
    if (key === 'published') return;
    if (key === 'file' || key === 'judgements') node.value = fileName(node.value);
    else if (!isFixed(key, path)) node.value = change(node.value);
  });
  return document.toString({ lineWidth: 0 });
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** `id` is an id, or beside `en` the Indonesian of a text. What stands below `speakers` are ids. */
function isFixed(key: string, path: readonly unknown[]): boolean {
  const parent = path.findLast((part): part is YAMLMap => isMap(part));
  // Column titles, values and their groups; only staff are persons.
  if (path.some((part) => isPair(part) && keyOf(part) === 'visitor_logs')) return key !== 'names';
  if (key === 'id') return !parent?.has('en');
  return fixed.has(key) || path.some((part) => isPair(part) && keyOf(part) === 'speakers');
}

/** Two spellings of one name become one label. A label is changed as it stands in a transcript, before its colon. */
function changeLabels(speakers: YAMLMap, change: (text: string) => string): void {
  const seen = new Set<string>();
  speakers.items = speakers.items.filter((pair) => {
    if (!isScalar(pair.key)) return true;
    const label = change(`${String(pair.key.value)}:`).replace(/:$/, '');
    pair.key.value = label;
    if (seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

function changeComments(node: Pick<Node | Document, 'comment' | 'commentBefore'>, change: (text: string) => string): void {
  if (node.commentBefore) node.commentBefore = change(node.commentBefore);
  if (node.comment) node.comment = change(node.comment);
}
