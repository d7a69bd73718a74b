import path from 'node:path';
import { UsageError } from '../errors.ts';
import { type NewStudy, studyId } from '../init/new-study.ts';
import { studyYamlStrings } from '../init/study-yaml-strings.ts';
import { parsePeriod } from '../read/period.ts';
import { type Language, languageSchema } from '../result/text.ts';
import type { Ask } from './ask.ts';
import type { InitStrings } from './init-strings.ts';

export interface InitOptions {
  name?: string;
  agency?: string;
  from?: string;
  to?: string;
  lang?: string;
  rubric: string;
}

interface Circumstances {
  folder: string;
  /** ISO day: the example period is the year before. */
  today: string;
  /** Null where nobody can answer. */
  ask: Ask | null;
  strings: InitStrings;
}

/** What nobody is asked about follows from the rubric. */
type Answers = Omit<NewStudy, 'rubric' | 'hasCodebook'>;

/**
 * What a new study begins with: from the flags, otherwise from the person at the terminal, otherwise marked placeholders.
 * Throws UsageError when a flag is no day or no language, or when the period ends before it begins.
 */
export async function newStudyFrom(options: InitOptions, { folder, today, ask, strings }: Circumstances): Promise<Answers> {
  refuseBadFlags(options, strings);
  const language = await languageFrom(options.lang, ask, strings);
  const name = await textFrom(options.name, ask, strings.askName);
  const agency = await textFrom(options.agency, ask, strings.askAgency);
  const period = await periodFrom(options, today, ask, strings);
  const { unnamed, unnamedAgency } = studyYamlStrings(language);
  const missing = [
    ...(name === '' ? (['name'] as const) : []),
    ...(agency === '' ? (['agency'] as const) : []),
    ...(period.said ? [] : (['period'] as const)),
  ];
  return {
    id: studyId(path.basename(path.resolve(folder)), studyId(name, language === 'id' ? 'studi' : 'study')),
    name: name === '' ? unnamed[language] : name,
    agency: agency === '' ? unnamedAgency[language] : agency,
    period: { from: period.from, to: period.to },
    language,
    missing,
  };
}

function refuseBadFlags({ lang, from, to }: InitOptions, strings: InitStrings): void {
  if (lang !== undefined && !parseLanguage(lang)) throw new UsageError(strings.noLanguage(lang));
  for (const day of [from, to]) {
    if (day !== undefined && !isDay(day)) throw new UsageError(strings.noDay(day));
  }
  if (from !== undefined && to !== undefined && from > to) throw new UsageError(strings.outOfOrder(from, to));
}

async function languageFrom(flag: string | undefined, ask: Ask | null, strings: InitStrings): Promise<Language> {
  const said = flag ?? (ask ? await askUntil(ask, strings.askLanguage, (text) => parseLanguage(text) !== null, strings.noLanguage) : '');
  return parseLanguage(said) ?? 'id';
}

async function textFrom(flag: string | undefined, ask: Ask | null, question: string): Promise<string> {
  return (flag ?? (ask ? await ask(question) : '')).trim();
}

/** Where only one end is given, the other is the end or the beginning of its year. */
async function periodFrom(
  { from, to }: InitOptions,
  today: string,
  ask: Ask | null,
  strings: InitStrings,
): Promise<{ from: string; to: string; said: boolean }> {
  const lastYear = String(Number(today.slice(0, 4)) - 1).padStart(4, '0');
  const defaultFrom = `${to?.slice(0, 4) ?? lastYear}-01-01`;
  const askedFrom = from ?? (ask ? await askUntil(ask, strings.askFrom(defaultFrom), isDay, strings.noDay) : '');
  const first = askedFrom === '' ? defaultFrom : askedFrom;
  const defaultTo = `${first.slice(0, 4)}-12-31`;
  const isLast = (text: string) => isDay(text) && text >= first;
  const askedTo =
    to ??
    (ask
      ? await askUntil(ask, strings.askTo(defaultTo), isLast, (text) =>
          isDay(text) ? strings.outOfOrder(first, text) : strings.noDay(text),
        )
      : '');
  const last = askedTo === '' ? defaultTo : askedTo;
  if (last < first) throw new UsageError(strings.outOfOrder(first, last));
  return { from: first, to: last, said: askedFrom !== '' || askedTo !== '' };
}

/** Asks again, with the reason, until the answer is good or empty. */
async function askUntil(ask: Ask, question: string, isGood: (text: string) => boolean, problem: (text: string) => string): Promise<string> {
  let answer = await ask(question);
  while (answer !== '' && !isGood(answer)) answer = await ask(`${problem(answer)}\n${question}`);
  return answer;
}

function parseLanguage(text: string): Language | null {
  const parsed = languageSchema.safeParse(text.trim().toLowerCase());
  return parsed.success ? parsed.data : null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) !== null;
}
