/** A tag or a stretch of text. Offsets are UTF-16 units of the marked-up text. */
export interface MarkupToken {
  kind: 'open' | 'close' | 'text';
  /** Tag name in lower case; '' for text. */
  name: string;
  /** What stands after the tag's name; '' for text. */
  attributes: string;
  /** As a person reads it: entities of HTML decoded. '' for tags. */
  text: string;
  start: number;
  end: number;
}

// No alternative runs past the next `<`: unclosed tags are looked through once.
const token = /<!--[^<]*?-->|<[!?][^<>]*>|<(?<slash>\/?)(?<name>[a-z][\w:-]*)(?<attributes>[^<>]*)>|[^<]+|</gi;
const silent = new Set(['head', 'style', 'script', 'title']);

/** Divides simple HTML into tags and text. Comments, declarations and what is never shown (`<head>`, `<style>`) are left out. */
export function tokenizeMarkup(markup: string): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let hidden = '';
  for (const match of markup.matchAll(token)) {
    const { slash, name: tag, attributes = '' } = match.groups ?? {};
    const name = tag?.toLowerCase() ?? '';
    const place = { name, attributes, start: match.index, end: match.index + match[0].length };
    if (hidden !== '') {
      if (slash === '/' && name === hidden) hidden = '';
      continue;
    }
    if (name === '') {
      if (!/^<[!?]/.test(match[0])) tokens.push({ ...place, kind: 'text', text: decodeEntities(match[0]) });
      continue;
    }
    if (slash === '' && silent.has(name)) hidden = name;
    else tokens.push({ ...place, kind: slash === '/' ? 'close' : 'open', text: '' });
  }
  return tokens;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

/** `&amp;`, `&#233;`, `&nbsp;` as the characters that they stand for; an unknown entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : '\ufffd';
  });
}
