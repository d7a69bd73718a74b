import { tokenizeMarkup } from './markup.ts';

/** A paragraph of marked-up text as a person reads it. `attributes` of the links (`<a>`) in it; offsets are UTF-16 units of the markup. */
export interface MarkupLine {
  text: string;
  start: number;
  end: number;
  links: string[];
}

const breaks = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'body']);

/** The lines of simple HTML: a paragraph, a list item or a line break ends one. Blank lines are left out. */
export function linesOfMarkup(markup: string): MarkupLine[] {
  const lines: MarkupLine[] = [];
  let line: MarkupLine | null = null;
  for (const token of tokenizeMarkup(markup)) {
    if (breaks.has(token.name)) {
      if (line) lines.push(line);
      line = null;
      continue;
    }
    line ??= { text: '', start: token.start, end: token.end, links: [] };
    line.text += token.text;
    line.end = token.end;
    if (token.name === 'a' && token.kind === 'open') line.links.push(token.attributes);
  }
  if (line) lines.push(line);
  return lines.filter(({ text }) => text.trim() !== '').map((found) => ({ ...found, text: found.text.replace(/\s+/g, ' ').trim() }));
}
