/** How many days a workbook's day 0 lies before 1970-01-01: the 1900 system counts from 1899-12-30, the one of old Macs from 1904-01-01. */
const daysBefore1970 = { 1900: 25_569, 1904: 24_107 } as const;
export type DateSystem = keyof typeof daysBefore1970;

/** Built-in number formats that show a date or a time (ECMA-376, 18.8.30, and the East Asian ones). */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Whether a number format shows a date or a time. `code` is the workbook's own, undefined for a built-in format. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates.has(id);
  // What stands in quotation marks, brackets or behind a backslash is shown as it is; [h] counts hours.
  const bare = code.toLowerCase().replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, '');
  return /[dyhs]|m{1,5}(?!\w)/.test(bare.replace(/general/g, ''));
}

/**
 * A date number as text: `2024-01-05`, `2024-01-05 09:15:00`, or `09:15:00` for less than a day. Null for what is no date of the
 * years 1900–9999.
 */
export function dateText(serial: number, system: DateSystem): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const seconds = Math.round(serial * 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (seconds < 86_400) return time;
  const day = Math.floor(seconds / 86_400) - daysBefore1970[system];
  if (day > 2_932_896) return null;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  return seconds % 86_400 === 0 ? date : `${date} ${time}`;
}

/** A text of a workbook: `_x000D_` stands for a character that XML cannot hold, `\r\n` for one newline. */
export function plainText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.replace(/\r\n?/g, '\n');
}
