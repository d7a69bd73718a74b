import type { Location } from '../result/location.ts';
import type { Language } from '../result/text.ts';
import { type Code, catalogue, type MessageArgs } from './catalogue.ts';

export type Severity = 'error' | 'warning';

/** A problem in a file that the user holds. Data only: the sentence is made last, by `formatDiagnostic`. */
export interface Diagnostic {
  code: Code;
  severity: Severity;
  location: Location;
  args: MessageArgs;
}

/** Makes a diagnostic. The catalogue gives the severity; `args` is typed by the code. */
export function diagnostic<C extends Code>(code: C, location: Location, args: Parameters<(typeof catalogue)[C]['en']>[0]): Diagnostic {
  return { code, severity: catalogue[code].severity, location, args };
}

/** Sorted by file, line, column, code: the order of reading never shows. Exact repetitions are dropped. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyed = diagnostics.map((entry) => ({ entry, key: JSON.stringify([entry.location, entry.code, entry.args]) }));
  const unique = [...new Map(keyed.map((pair) => [pair.key, pair])).values()];
  return unique.sort((a, b) => comparePlaces(a.entry, b.entry) || compareText(a.key, b.key)).map((pair) => pair.entry);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((entry) => entry.severity === 'error');
}

/** `data/log.csv:214:1: error: … [visitor-log/bad-date]`. `prefix` is the study folder as the user typed it. */
export function formatDiagnostic(entry: Diagnostic, language: Language, prefix = ''): string {
  const { severity, [language]: sentence } = catalogue[entry.code];
  const words = { en: { error: 'error', warning: 'warning' }, id: { error: 'galat', warning: 'peringatan' } };
  // The catalogue pairs each code with its own argument type; `diagnostic()` is the only way to make one.
  const text = (sentence as (args: MessageArgs) => string)(entry.args);
  return printable(`${prefix}${formatPlace(entry.location)}: ${words[language][severity]}: ${text}  [${entry.code}]`);
}

/** At most this many characters of a line are shown; of these, at most so many before the place. */
const frameWidth = 140;
const frameLead = 60;

/**
 * The offending line with a caret line under it, or '' when the place has no line. Of a long line only the part around the place is
 * shown, between `…`. Tabs are kept so that the carets align.
 */
export function frameDiagnostic(entry: Diagnostic, lineText: string | undefined): string {
  const { start, end } = entry.location;
  if (!start || lineText === undefined) return '';
  const points = [...lineText];
  const from = points.length > frameWidth && start.column > frameLead ? start.column - frameLead : 0;
  const to = Math.min(points.length, from + frameWidth);
  const shown = `${from > 0 ? '…' : ''}${printable(points.slice(from, to).join(''))}${to < points.length ? '…' : ''}`;
  const lead = [...shown].slice(0, start.column - 1 - from + (from > 0 ? 1 : 0)).map((point) => (point === '\t' ? '\t' : ' '));
  // A place that runs on over further lines is marked to the end of its first.
  const last = end?.line === start.line ? end.column - 1 : end ? points.length : start.column;
  const width = Math.max(1, Math.min(last, to) - (start.column - 1));
  const gutter = String(start.line);
  return `  ${gutter} | ${shown}\n  ${' '.repeat(gutter.length)} | ${lead.join('')}${'^'.repeat(width)}`;
}

/** A file's text on one line of a terminal: newlines become spaces, and control characters, which could steer the terminal, `�`. */
function printable(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[^\P{Cc}\t]/gu, '\ufffd');
}

function formatPlace({ file, start, paragraph, sheet, cell }: Location): string {
  if (start) return `${file}:${start.line}:${start.column}`;
  if (paragraph !== undefined) return `${file}:¶${paragraph}`;
  if (sheet !== undefined) return `${file}:${sheet}!${cell ?? ''}`;
  return file;
}

function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    (a.location.start?.line ?? 0) - (b.location.start?.line ?? 0) ||
    (a.location.start?.column ?? 0) - (b.location.start?.column ?? 0) ||
    (a.location.paragraph ?? 0) - (b.location.paragraph ?? 0) ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
