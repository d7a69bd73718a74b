import type { YAMLError } from 'yaml';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';

type Spot = (start: number, end: number) => Location;

/** Puts an error of the YAML parser into the words of the catalogue. `spot` turns UTF-16 offsets into a place. */
export function syntaxProblem(error: YAMLError, text: string, spot: Spot): Diagnostic {
  const [start, end] = error.pos;
  const place = spot(start, Math.max(end, start));
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(start))?.[0].trim() ?? '';
      return diagnostic('yaml/duplicate-key', spot(start, start + key.length), { key });
    }
    case 'BAD_INDENT':
      return isUnclosed(error) ? unclosed(error, text, spot) : diagnostic('yaml/indentation', place, {});
    case 'TAB_AS_INDENT':
      return diagnostic('yaml/tab', place, {});
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOrIndentation(start, text, spot);
    case 'RESOURCE_EXHAUSTION':
      return diagnostic('yaml/too-complex', place, {});
    case 'MISSING_CHAR':
      return isUnclosed(error) ? unclosed(error, text, spot) : diagnostic('yaml/syntax', place, { problem: error.code });
    default:
      return diagnostic('yaml/syntax', place, { problem: error.code });
  }
}

function isUnclosed(error: YAMLError): boolean {
  return /closing|end with/.test(error.message);
}

/** The parser says where it gave up; a person looks for the sign that was opened. */
function unclosed({ message, pos: [end] }: YAMLError, text: string, spot: Spot): Diagnostic {
  const opening = /quote/.test(message) ? openingQuote(text, end, message) : openingBracket(text, end);
  return diagnostic('yaml/unclosed', spot(opening, opening + 1), { sign: text[opening] ?? '' });
}

function openingQuote(text: string, end: number, message: string): number {
  return Math.max(0, text.lastIndexOf(/["']quote/.exec(message)?.[0][0] ?? '"', end - 1));
}

/** The last bracket before `end` that nothing closes. */
function openingBracket(text: string, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    const sign = text[at] ?? '';
    if (']}'.includes(sign)) closed++;
    if (!'[{'.includes(sign)) continue;
    if (closed === 0) return at;
    closed--;
  }
  return Math.max(0, end - 1);
}

/** A value that is taken for a key: it holds a colon itself, or the line below it stands too far to the right. */
function colonOrIndentation(start: number, text: string, spot: Spot): Diagnostic {
  const rest = /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
  if (/:(?:\s|$)/.test(rest)) return diagnostic('yaml/colon-in-text', spot(start, start + rest.trimEnd().length), {});
  const below = start + rest.length + (/^\s*/.exec(text.slice(start + rest.length))?.[0].length ?? 0);
  const word = /^[^\s:]*/.exec(text.slice(below))?.[0] ?? '';
  return diagnostic('yaml/indentation', spot(below, below + word.length), {});
}
