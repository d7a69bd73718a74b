/** Digits that belong together, with at most one space, dot or hyphen between their groups. */
export interface NumberRun {
  start: number;
  end: number;
  digits: string;
  /** Whether no further digits stand beside it, so that nothing but the number can be meant. */
  isWhole: boolean;
}

interface Group {
  start: number;
  digits: string;
}

/** Every stretch of whole digit groups with exactly `count` digits: `3578010101900001`, `3578 0101 0190 0001`, `357801.010190.0001`. */
export function numberRuns(text: string, count: number): NumberRun[] {
  return [...text.matchAll(/\d+(?:[ .\u00a0\u202f-]\d+)*/g)].flatMap((match) => {
    const groups = [...match[0].matchAll(/\d+/g)].map((group): Group => ({ start: match.index + group.index, digits: group[0] }));
    return groups.flatMap((_, first) => runFrom(groups, first, count) ?? []);
  });
}

function runFrom(groups: readonly Group[], first: number, count: number): NumberRun | null {
  let digits = '';
  for (let last = first; last < groups.length && digits.length < count; last++) {
    const group = groups[last];
    if (!group) return null;
    digits += group.digits;
    if (digits.length !== count) continue;
    const isAll = first === 0 && last === groups.length - 1;
    return { start: groups[first]?.start ?? 0, end: group.start + group.digits.length, digits, isWhole: isAll || first === last };
  }
  return null;
}

/** Whether one of the words, with little but punctuation after it, stands right before a place. */
export function followsLabel(text: string, at: number, label: RegExp): boolean {
  return label.test(text.slice(Math.max(0, at - 40), at));
}

/** Whether a day exists in a month. Without a year, 29 February does. */
export function isDayOfMonth(day: number, month: number, year = 2000): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
