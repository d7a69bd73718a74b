import type { Evidence } from '../read/evidence.ts';
import { choiceTexts } from '../read/visits/cleaning-texts.ts';
import type { CleaningEntry } from '../result/result.ts';
import type { Language } from '../result/text.ts';

const strings = {
  en: {
    title: 'What was read from visitor logs:',
    visits: (n: number) => `${n} ${n === 1 ? 'visit' : 'visits'} counted`,
    leaveOut: (key: string) => `to leave them out, write ${key}: { rows: leave-out } at this log in study.yaml`,
  },
  id: {
    title: 'Yang terbaca dari buku tamu:',
    visits: (n: number) => `${n} kunjungan dihitung`,
    leaveOut: (key: string) => `bila tidak boleh dihitung, tulis ${key}: { rows: leave-out } pada buku tamu ini di study.yaml`,
  },
} satisfies Record<Language, unknown>;

/** Rows that count until the study says otherwise, and the key of study.yaml that says so. */
const choices = { 'double-submission': 'double_submissions', 'staff-or-test': 'staff' } as const;

/** For each visitor log how many visits count, and every rule of the cleaning ledger with its number of rows, as lines for a terminal. '' without logs. */
export function formatLogReports({ visits, cleaning }: Pick<Evidence, 'visits' | 'cleaning'>, language: Language): string {
  if (!visits || visits.logs.length === 0) return '';
  const text = strings[language];
  const lines = visits.logs.flatMap(({ file, rows }) => {
    const entries = cleaning.filter((entry) => entry.file === file);
    return [`  ${file}: ${text.visits(rows)}`, ...rulesOf(entries).flatMap((rule) => ruleLines(rule, entries, language))];
  });
  return [text.title, ...lines].join('\n');
}

function rulesOf(entries: readonly CleaningEntry[]): CleaningEntry['rule'][] {
  return [...new Set(entries.map(({ rule }) => rule))];
}

/** One rule over all sheets of a workbook. */
function ruleLines(rule: CleaningEntry['rule'], entries: readonly CleaningEntry[], language: Language): string[] {
  const own = entries.filter((entry) => entry.rule === rule);
  const count = own.reduce((sum, entry) => sum + entry.count, 0);
  const texts = [...new Set(own.map(({ text }) => text[language]))];
  const line = `    ${count} × ${texts.join(' ')}`;
  if (rule !== 'double-submission' && rule !== 'staff-or-test') return [line];
  const counts = own.some(({ text }) => text.en === choiceTexts[rule].count.en);
  return counts ? [line, `      ${strings[language].leaveOut(choices[rule])}`] : [line];
}
