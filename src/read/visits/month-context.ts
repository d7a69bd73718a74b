import { type MonthContext, monthOfName } from './visit-date.ts';

/**
 * The month and year that a sheet's name or the titles above a table speak of: `FEB 24`, `Jan`, `BULAN : JANUARI 2024`, `TAHUN 2024`,
 * `02-2024`. Where several months stand in one text it speaks of none.
 */
export function readMonthContext(texts: readonly string[]): MonthContext {
  const found = texts.map(contextOf);
  return {
    month: onlyOne(found.flatMap(({ month }) => month ?? [])),
    year: onlyOne(found.flatMap(({ year }) => year ?? [])),
  };
}

function contextOf(text: string): MonthContext {
  const words = text.slice(0, 200).toLowerCase();
  const numeric = /^\s*(0?[1-9]|1[0-2])\s*[-/.]\s*(20\d{2})\s*$/.exec(words);
  if (numeric) return { month: Number(numeric[1]), year: Number(numeric[2]) };
  const months = [...words.matchAll(/(?<!\d\s?)(?<!\p{L})\p{L}{3,9}(?!\p{L})/gu)].flatMap(({ 0: name, index }) => {
    const month = monthOfName(name);
    return month === null ? [] : [{ month, behind: words.slice(index + name.length) }];
  });
  const [first] = months;
  const shortYear = first ? /^\.?[\s\-'’]*(\d{2})(?!\d)/.exec(first.behind)?.[1] : undefined;
  const years = [...words.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(({ 0: year }) => Number(year));
  return {
    month: onlyOne(months.map(({ month }) => month)),
    year: onlyOne(years) ?? (shortYear === undefined ? null : 2000 + Number(shortYear)),
  };
}

/** The value that all agree on. */
function onlyOne(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
