/** `1:02:03.4`, `00:01.000`, `0:0:3.580`: hours are optional, nothing needs padding. `00.03.40` is a time only with hours. */
export const clockPattern = String.raw`(?:(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6})?|\d{1,2}\.\d{2}\.\d{2})`;

const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?$/;

/** Seconds from the beginning of a recording; null when the text is no such time. */
export function parseClock(text: string): number | null {
  const found = clock.exec(/^\d+\.\d+\.\d+$/.test(text) ? text.replaceAll('.', ':') : text);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = found;
  // Joined as text, because 12 + 0.192 is not 12.192 in binary.
  return Number(`${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}.${fraction}`);
}
