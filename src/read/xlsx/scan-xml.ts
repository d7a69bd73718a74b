/** What a pass over XML tells. Names come without their namespace prefix. */
export interface XmlHandler {
  /** `attributes` is the text behind the name, for `attributeOf`. Elements without content are closed at once. */
  open(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Passes once over XML as office programs write it. Only the five entities of XML and character numbers are replaced: what a document
 * type declares is never expanded. False when the text ends inside a tag or before every element is closed.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  let depth = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag > at || tag === -1) handler.text?.(decodeEntities(xml.slice(at, tag === -1 ? xml.length : tag)));
    if (tag === -1) break;
    const special = specialEnd(xml, tag, handler);
    const end = special ?? tagEnd(xml, tag);
    if (end === null || end === -1) return false;
    if (special === null) depth += handTag(xml.slice(tag + 1, end - 1), handler);
    at = end;
  }
  return depth === 0;
}

/** The value of one attribute, whatever its namespace prefix; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(`${name}=`); at !== -1; at = attributes.indexOf(`${name}=`, at + 1)) {
    if (at > 0 && !/[\s:]/.test(attributes[at - 1] ?? '')) continue;
    const start = at + name.length + 1;
    const quote = attributes[start] ?? '';
    const end = attributes.indexOf(quote, start + 1);
    if ((quote === '"' || quote === "'") && end !== -1) return decodeEntities(attributes.slice(start + 1, end));
  }
  return null;
}

/** Behind a comment, CDATA, processing instruction or declaration; null when the tag is an element, -1 when it never ends. */
function specialEnd(xml: string, tag: number, handler: XmlHandler): number | null {
  if (xml.startsWith('<!--', tag)) return behind(xml, '-->', tag + 4);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = behind(xml, ']]>', tag + 9);
    if (end !== -1) handler.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<?', tag)) return behind(xml, '?>', tag + 2);
  return xml.startsWith('<!', tag) ? behind(xml, '>', tag + 2) : null;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** Behind the `>` of a tag; one inside an attribute's quotation marks does not end it. */
function tagEnd(xml: string, tag: number): number | null {
  let quote = '';
  for (let at = tag + 1; at < xml.length; at += 1) {
    const unit = xml[at] ?? '';
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '>') return at + 1;
    else if (unit === '"' || unit === "'") quote = unit;
  }
  return null;
}

/** How much deeper the pass is behind this tag. */
function handTag(content: string, handler: XmlHandler): number {
  if (content.startsWith('/')) {
    handler.close?.(localName(content.slice(1).trimEnd()));
    return -1;
  }
  const isEmpty = content.endsWith('/');
  const body = isEmpty ? content.slice(0, -1) : content;
  const space = body.search(/\s/);
  const name = localName(space === -1 ? body : body.slice(0, space));
  handler.open(name, space === -1 ? '' : body.slice(space));
  if (!isEmpty) return 1;
  handler.close?.(name);
  return 0;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hexadecimal) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
