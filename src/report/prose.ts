import { capitalize } from './format.ts';

/** A run of text. `href` makes it a link, `lang` marks text that is not in the report's language. Never markup: the template escapes it. */
export interface Inline {
  text: string;
  href: string | null;
  strong: boolean;
  em: boolean;
  lang: string | null;
  /** A level's mark (a small circle, filled by level) before the text; one of the level ids. */
  level: string | null;
}

/** What a `line` template may hold between its words. */
export type Piece = string | number | Inline | readonly Inline[];

export function plain(text: string): Inline {
  return { text, href: null, strong: false, em: false, lang: null, level: null };
}

export function link(text: string, anchor: string): Inline {
  return { ...plain(text), href: `#${anchor}` };
}

export function strong(text: string): Inline {
  return { ...plain(text), strong: true };
}

export function emphasis(text: string): Inline {
  return { ...plain(text), em: true };
}

/** Text in a language of its own, such as an original quote inside an English report. */
export function foreign(text: string, lang: string | null): Inline {
  return { ...plain(text), lang };
}

/** Template tag for sentences: words and values become one list of runs, and neighboring plain runs are joined. */
export function line(words: TemplateStringsArray, ...pieces: readonly Piece[]): Inline[] {
  return words.flatMap((text, index) => [plain(text), ...toInlines(pieces[index] ?? '')]).reduce(joinPlain, []);
}

export function toInlines(piece: Piece): readonly Inline[] {
  if (typeof piece === 'string') return [plain(piece)];
  if (typeof piece === 'number') return [plain(String(piece))];
  return 'text' in piece ? [piece] : piece;
}

/** Sentences of one paragraph, with a space between them; empty ones are dropped. */
export function sentences(parts: readonly (Piece | null)[]): Inline[] {
  const kept = parts.flatMap((part) => (part === null ? [] : [toInlines(part)])).filter((part) => part.some((run) => run.text !== ''));
  return kept.flatMap((part, index) => (index === 0 ? part : [plain(' '), ...part])).reduce(joinPlain, []);
}

/** Items with separators: `a; b; dan c` for a last separator of `; dan `. */
export function joinInlines(items: readonly Piece[], separator: string, last = separator): Inline[] {
  return items
    .flatMap((item, index) => {
      if (index === 0) return toInlines(item);
      return [plain(index === items.length - 1 ? last : separator), ...toInlines(item)];
    })
    .reduce(joinPlain, []);
}

/** A sentence whose first words may be a name in lower case, fit to begin with. */
export function capitalizeFirst([first, ...others]: readonly Inline[]): Inline[] {
  return first ? [{ ...first, text: capitalize(first.text) }, ...others] : [];
}

/** The words alone, as a reader would hear them. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((run) => run.text).join('');
}

function joinPlain(runs: Inline[], next: Inline): Inline[] {
  const previous = runs.at(-1);
  if (next.text === '' && next.level === null) return runs;
  if (!previous || !isBare(previous) || !isBare(next)) return [...runs, next];
  return [...runs.slice(0, -1), plain(previous.text + next.text)];
}

function isBare(run: Inline): boolean {
  return run.href === null && !run.strong && !run.em && run.lang === null && run.level === null;
}
