import type { EvidenceRef, Origin } from '../../result/evidence.ts';
import type { Location } from '../../result/location.ts';
import type { Language } from '../../result/text.ts';

const months: Record<Language, readonly string[]> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** What a log holds of the period. `firstDay` and `lastDay` are the first and last with a visit, null when there is none. */
export interface LogFacts {
  id: string;
  location: Location;
  origin: Origin;
  rows: number;
  persons: number;
  firstDay: string | null;
  lastDay: string | null;
}

/** A visitor log as one piece of evidence: its excerpt is a sentence about the whole file, because no row of it may be quoted. */
export function visitReference(log: LogFacts): EvidenceRef {
  return {
    id: log.id,
    kind: 'visitor-log',
    codes: [],
    location: log.location,
    excerpt: sentence(log, 'id'),
    translation: sentence(log, 'en'),
    group: null,
    informant: null,
    coder: null,
    status: null,
    attribution: 'stated',
    origin: log.origin,
    date: null,
    contradicts: [],
    memo: null,
  };
}

function sentence({ location, rows, persons, firstDay, lastDay }: LogFacts, language: Language): string {
  const { file } = location;
  if (firstDay === null || lastDay === null) {
    return language === 'id'
      ? `Buku tamu ${file}: tidak ada kunjungan pada periode ini.`
      : `Visitor log ${file}: no visits in this period.`;
  }
  const from = dayInWords(firstDay, language);
  const to = dayInWords(lastDay, language);
  return language === 'id'
    ? `Buku tamu ${file}: ${rows} baris kunjungan, ${persons} orang, dari ${from} s.d. ${to}.`
    : `Visitor log ${file}: ${rows} ${rows === 1 ? 'visit' : 'visits'}, ${persons} ${persons === 1 ? 'person' : 'persons'}, from ${from} to ${to}.`;
}

function dayInWords(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}
