import type { Severity } from './diagnostic.ts';

/** What a message may be told: names, numbers, and lists of names. */
export type MessageArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** One catalogue entry: how bad it is, and its sentence in both languages. Sentences say what was found, then what was expected. */
export interface Message<A extends MessageArgs> {
  severity: Severity;
  en: (args: A) => string;
  id: (args: A) => string;
}

export function error<A extends MessageArgs>(texts: Omit<Message<A>, 'severity'>): Message<A> {
  return { severity: 'error', ...texts };
}

export function warning<A extends MessageArgs>(texts: Omit<Message<A>, 'severity'>): Message<A> {
  return { severity: 'warning', ...texts };
}

/** ` Did you mean "x"?` for the nearest known name, or '' when none is near. */
export function didYouMean(nearest: string): { en: string; id: string } {
  return nearest === '' ? { en: '', id: '' } : { en: ` Did you mean "${nearest}"?`, id: ` Maksud Anda "${nearest}"?` };
}
