import type { Language } from '../result/text.ts';

/** What a command may use of the world around it. Tests hand in their own. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Everything else: progress, diagnostics, errors. */
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** Language of messages when the study or an option does not say. */
  language: Language;
  /** Today as an ISO day in UTC, or the day of SOURCE_DATE_EPOCH (seconds since 1970), so that a run can be repeated byte for byte. */
  today(): string;
}

/** The terminal of this process. Indonesian when the system's language is; English otherwise. */
export function processTerminal(): Terminal {
  const { env } = process;
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    env,
    language: languageOf(env),
    today: () => dayOf(env['SOURCE_DATE_EPOCH']),
  };
}

function languageOf(env: Terminal['env']): Language {
  const setting = env['EVALUATE_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(id|in)\b|^(id|in)_/i.test(setting) ? 'id' : 'en';
}

function dayOf(epoch: string | undefined): string {
  const instant = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return instant.toISOString().slice(0, 10);
}
