import type { Language } from '../result/text.ts';

const marks = { id: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;
const minus = '\u2212';

/** A number with exactly `decimals` decimals: `1.234,5` in Indonesian, `1,234.5` in English. The same on every machine. */
export function formatNumber(value: number, language: Language, decimals: number): string {
  const { decimal, thousands } = marks[language];
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  // −0,0 would read as something below zero.
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits;
}

/** A count: no decimals. */
export function formatCount(value: number, language: Language): string {
  return formatNumber(value, language, 0);
}

/** A share from 0 to 1 as a percentage: `12,5%`. */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return `${formatNumber(share * 100, language, decimals)}%`;
}

/** A rating with its sign, because the scale has two directions: `+1`, `0`, `−2`. */
export function formatSigned(value: number, language: Language): string {
  const digits = formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return value > 0 ? `+${digits}` : digits;
}

const monthNames = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const shortMonthNames = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** `2024`, `2024-01` or `2024-01-05` (a time after it is ignored) as `2024`, `Januari 2024`, `5 Januari 2024`. Anything else stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
  const [, year, month, day] = match ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return year;
  const name = monthNames[language][Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The short name of the month of `2024-01` or `2024-01-05`: `Jan`. */
export function formatShortMonth(iso: string, language: Language): string {
  return shortMonthNames[language][Number(iso.slice(5, 7)) - 1] ?? iso;
}

const smallNumbers = {
  id: ['tidak satu pun', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** A count as running text writes it: in words up to ten, in digits beyond. */
export function formatCountWord(count: number, language: Language): string {
  return smallNumbers[language][count] ?? formatCount(count, language);
}

/** All of a small number in Indonesian, ready to stand before its noun: `ketiga `, `ke-17 `; empty for a single one. Takes a word of {@link formatCountWord}. */
export function collective(count: string): string {
  if (count === 'satu' || count === '1') return '';
  return /^\d/.test(count) ? `ke-${count} ` : `ke${count} `;
}

/** A quoted text made fit to stand in quotation marks: straight double quotes inside it become single typographic ones, and a full stop at its end goes. */
export function nestQuote(text: string): string {
  return text.replace(/\.$/, '').replaceAll(/"([^"]*)"/g, '‘$1’');
}

/** `a`, `a dan b`, `a, b, dan c`; in English `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = language === 'id' ? 'dan' : 'and';
  const lead = items.slice(0, -1).join(', ');
  return language === 'id' && items.length > 2 ? `${lead}, ${and} ${last}` : `${lead} ${and} ${last}`;
}

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A title inside a sentence: its first letter in lower case, unless the first word is an abbreviation or a domain, or the second begins a name. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  const isAbbreviation = /^\P{Lu}*\p{Lu}\P{Lu}*\p{Lu}/u.test(first);
  const isDomain = /^\p{L}+\.\p{L}/u.test(first);
  if (isAbbreviation || isDomain || /^\p{Lu}\p{Ll}/u.test(second)) return text;
  const [letter = ''] = text;
  return letter.toLowerCase() + text.slice(letter.length);
}

/** A reference as the language abbreviates further authors: `dkk.` in Indonesian, `et al.` in English. */
export function formatCitation(reference: string, language: Language): string {
  return language === 'en' ? reference.replaceAll(/\bdkk\./g, 'et al.') : reference.replaceAll(/\bet al\./g, 'dkk.');
}
