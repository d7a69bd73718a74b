import { type DateSystem, isDateFormat, plainText } from './cell-text.ts';
import { attributeOf, scanXml } from './scan-xml.ts';

/** What stands in a workbook beside its sheets. */
export interface WorkbookParts {
  sheets: readonly { name: string; hidden: boolean; part: string }[];
  strings: readonly string[];
  /** By the style number of a cell: whether it shows a date or a time. */
  dateStyles: readonly boolean[];
  dateSystem: DateSystem;
}

/** Reads the parts of a workbook; `open` gives a part's text, null when it is not there. Null when they are no workbook. */
export function readWorkbookParts(open: (part: string) => string | null): WorkbookParts | null {
  const workbook = open('xl/workbook.xml');
  const relations = open('xl/_rels/workbook.xml.rels');
  const targets = relations === null ? null : readTargets(relations);
  if (workbook === null || !targets) return null;
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let dateSystem: DateSystem = 1900;
  const isWhole = scanXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')) dateSystem = 1904;
      const part = name === 'sheet' ? targets.get(attributeOf(attributes, 'id') ?? '') : undefined;
      if (part === undefined) return;
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        hidden: attributeOf(attributes, 'state') !== null && attributeOf(attributes, 'state') !== 'visible',
        part,
      });
    },
  });
  const strings = readStrings(open(partEnding(targets, 'sharedStrings.xml')));
  const dateStyles = readDateStyles(open(partEnding(targets, 'styles.xml')));
  return isWhole && strings && dateStyles ? { sheets, strings, dateStyles, dateSystem } : null;
}

/** Relation id → part. Targets stand relative to `xl/`, or with a leading slash to the archive. */
function readTargets(relations: string): Map<string, string> | null {
  const targets = new Map<string, string>();
  const isWhole = scanXml(relations, {
    open(name, attributes) {
      const target = attributeOf(attributes, 'Target');
      if (name !== 'Relationship' || target === null) return;
      targets.set(attributeOf(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return isWhole ? targets : null;
}

function partEnding(targets: ReadonlyMap<string, string>, ending: string): string {
  return [...targets.values()].find((part) => part.endsWith(ending)) ?? `xl/${ending}`;
}

/** The texts that cells refer to by number; those of a phonetic reading are no part of them. */
function readStrings(xml: string | null): string[] | null {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  let inPhonetic = false;
  if (xml === null) return strings;
  const isWhole = scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text(piece) {
      if (inText && text !== null) text += piece;
    },
    close(name) {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
      if (name !== 'si') return;
      strings.push(plainText(text ?? ''));
      text = null;
    },
  });
  return isWhole ? strings : null;
}

function readDateStyles(xml: string | null): boolean[] | null {
  if (xml === null) return [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  const isWhole = scanXml(xml, {
    open(name, attributes) {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) styles.push(id);
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return isWhole ? styles.map((id) => isDateFormat(id, codes.get(id))) : null;
}
