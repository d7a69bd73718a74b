import type { YAMLError } from 'yaml';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';

/** Puts an error of the YAML parser into the words of the catalogue. `spot` turns UTF-16 offsets into a place. */
export function syntaxProblem(error: YAMLError, text: string, spot: (start: number, end: number) => Location): Diagnostic {
  const [start, end] = error.pos;
  const place = spot(start, Math.max(end, start));
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(start))?.[0].trim() ?? '';
      return diagnostic('yaml/duplicate-key', spot(start, start + key.length), { key });
    }
    case 'BAD_INDENT':
      return isUnclosed(error) ? diagnostic('yaml/unclosed', place, {}) : diagnostic('yaml/indentation', place, {});
    case 'TAB_AS_INDENT':
      return diagnostic('yaml/tab', place, {});
    case 'BLOCK_AS_IMPLICIT_KEY':
      return diagnostic('yaml/colon-in-text', place, {});
    case 'RESOURCE_EXHAUSTION':
      return diagnostic('yaml/too-complex', place, {});
    case 'MISSING_CHAR':
      return isUnclosed(error) ? diagnostic('yaml/unclosed', place, {}) : diagnostic('yaml/syntax', place, { problem: error.code });
    default:
      return diagnostic('yaml/syntax', place, { problem: error.code });
  }
}

function isUnclosed(error: YAMLError): boolean {
  return /closing|end with/.test(error.message);
}
