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
  return `${prefix}${formatPlace(entry.location)}: ${words[language][severity]}: ${text}  [${entry.code}]`;
}

/** The offending line with a caret line under it, or '' when the place has no line. Tabs are kept so that the carets align. */
export function frameDiagnostic(entry: Diagnostic, lineText: string | undefined): string {
  const { start, end } = entry.location;
  if (!start || lineText === undefined) return '';
  const points = [...lineText];
  const width = end && end.line === start.line ? Math.max(1, end.column - start.column) : 1;
  const lead = points
    .slice(0, start.column - 1)
    .map((point) => (point === '\t' ? '\t' : ' '))
    .join('');
  const gutter = String(start.line);
  return `  ${gutter} | ${lineText}\n  ${' '.repeat(gutter.length)} | ${lead}${'^'.repeat(width)}`;
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
