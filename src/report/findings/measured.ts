import type { Estimate } from '../../result/evidence.ts';
import type { Measurement, Unit } from '../../result/measurement.ts';
import type { Language } from '../../result/text.ts';
import { formatCount, formatNumber, formatPercent, formatSigned } from '../format.ts';

/** A value with its unit, as running text and tables write it: `+1`, `85%`, `1,84 orang per hari buka`. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  const words = phrases[language];
  if (unit === 'rating') return formatSigned(value, language);
  if (unit === 'share') return formatPercent(value, language, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1);
  if (unit === 'persons') return words.persons(formatCount(value, language));
  return words.perDay(formatNumber(value, language, 2));
}

/** `selang kepercayaan 95% 1,72–1,98`; '' where there is no interval. */
export function formatInterval(estimate: Estimate | null, unit: Unit, language: Language): string {
  if (!estimate || estimate.lower === null || estimate.upper === null) return '';
  const words = phrases[language];
  return words.interval(formatPercent(estimate.level, language), formatRange(estimate.lower, estimate.upper, unit, language));
}

/** The two ends of an interval in a unit, without the unit's words. */
export function formatRange(lower: number, upper: number, unit: Unit, language: Language): string {
  if (unit === 'share') return `${formatNumber(lower * 100, language, 1)}–${formatPercent(upper, language, 1)}`;
  return `${formatNumber(lower, language, 2)}–${formatNumber(upper, language, 2)}`;
}

/** What `n` counts, by the unit: voices, items, open days, persons. */
export function nameCount(measurement: Extract<Measurement, { status: 'measured' }>, kind: string, language: Language): string {
  const words = phrases[language].counted;
  const { unit, n } = measurement;
  const noun =
    unit === 'rating'
      ? kind === 'interview'
        ? words.informants
        : words.voices
      : unit === 'persons-per-open-day'
        ? words.openDays
        : unit === 'persons'
          ? words.persons
          : kind === 'document'
            ? words.items
            : words.records;
  return noun(formatCount(n, language), n === 1);
}

/**
 * What a value rests on, so that a reader can redo it: voices with how many passages stand on each side, or items with how many
 * more are of unknown status: `1 informan; petikan: 3 mendukung, 2 menyangkal`, `1 butir; 3 lainnya tidak diketahui statusnya`.
 * `listed` = items of the section that count: a criterion that looks at fewer says of how many, `3 dari 7 butir`.
 */
export function describeBasis(
  measurement: Extract<Measurement, { status: 'measured' }>,
  kind: string,
  listed: number,
  language: Language,
): string {
  const words = phrases[language].basis;
  const { unit, n, distribution } = measurement;
  const count = nameCount(measurement, kind, language);
  if (unit === 'rating') {
    const sides = (['supports', 'opposes', 'mixed'] as const)
      .map((side) => ({ side, number: distribution[side] ?? 0 }))
      .filter(({ number }) => number > 0)
      .map(({ side, number }) => words[side](formatCount(number, language)));
    if (sides.length === 0) return count;
    const passages = sides.join(', ');
    return kind === 'interview' ? words.passages(count, passages) : n === 1 ? words.notes(passages) : words.voices(count, passages);
  }
  if (kind !== 'document') return count;
  // An item counts neither way when its status is unknown, or what the criterion asks of it.
  const unknown = Math.max(distribution['unknown'] ?? 0, measurement.evidence.length - n);
  if (measurement.evidence.length < listed) {
    const part = words.part(formatCount(measurement.evidence.length, language), formatCount(listed, language));
    return unknown > 0 ? words.ofThem(part, formatCount(unknown, language)) : part;
  }
  return unknown > 0 ? words.unknown(count, formatCount(unknown, language)) : count;
}

type Noun = (count: string, one: boolean) => string;
interface Phrases {
  persons: (count: string) => string;
  perDay: (rate: string) => string;
  interval: (level: string, range: string) => string;
  basis: Record<'supports' | 'opposes' | 'mixed' | 'notes', (count: string) => string> &
    Record<'passages' | 'voices' | 'unknown' | 'part' | 'ofThem', (count: string, rest: string) => string>;
  counted: Record<'informants' | 'voices' | 'openDays' | 'persons' | 'items' | 'records', Noun>;
}

const plural =
  (one: string, many: string): Noun =>
  (count, isOne) =>
    `${count} ${isOne ? one : many}`;

const phrases: Record<Language, Phrases> = {
  id: {
    persons: (count) => `${count} orang`,
    perDay: (rate) => `${rate} orang per hari buka`,
    interval: (level, range) => `selang kepercayaan ${level} ${range}`,
    counted: {
      informants: (count) => `${count} informan`,
      voices: (count) => `${count} suara`,
      openDays: (count) => `${count} hari buka`,
      persons: (count) => `${count} orang`,
      items: (count) => `${count} butir`,
      records: (count) => `n = ${count}`,
    },
    basis: {
      supports: (count) => `${count} mendukung`,
      opposes: (count) => `${count} menyangkal`,
      mixed: (count) => `${count} campuran`,
      notes: (passages) => `catatan peneliti dihitung satu suara: ${passages}`,
      passages: (count, passages) => `${count}; petikannya: ${passages}`,
      voices: (count, passages) => `${count}; catatannya: ${passages}`,
      unknown: (count, unknown) => `${count}; untuk ${unknown} butir lain belum diketahui`,
      part: (count, listed) => `${count} dari ${listed} butir menyangkut kriteria ini`,
      ofThem: (part, unknown) => `${part}; ${unknown} di antaranya belum dapat ditentukan`,
    },
  },
  en: {
    persons: (count) => `${count} persons`,
    perDay: (rate) => `${rate} persons per open day`,
    interval: (level, range) => `${level} confidence interval ${range}`,
    counted: {
      informants: plural('informant', 'informants'),
      voices: plural('voice', 'voices'),
      openDays: plural('open day', 'open days'),
      persons: plural('person', 'persons'),
      items: plural('item', 'items'),
      records: (count) => `n = ${count}`,
    },
    basis: {
      supports: (count) => `${count} in favor`,
      opposes: (count) => `${count} against`,
      mixed: (count) => `${count} cutting both ways`,
      notes: (passages) => `the researcher's notes count as one voice: ${passages}`,
      passages: (count, passages) => `${count}; passages: ${passages}`,
      voices: (count, passages) => `${count}; notes: ${passages}`,
      unknown: (count, unknown) => `${count}; for ${unknown} more it is not known`,
      part: (count, listed) => `${count} of the ${listed} items concern this criterion`,
      ofThem: (part, unknown) => `${part}; for ${unknown} of these it is not known`,
    },
  },
};
