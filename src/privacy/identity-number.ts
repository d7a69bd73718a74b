import { type Detector, doubtful, type Finding, sure } from './finding.ts';
import { followsLabel, isDayOfMonth, type NumberRun, numberRuns } from './number-runs.ts';

const label = /(?:\bNIK|\bKTP|\bKK|nomor induk kependudukan|identitas)[\s.:=#(-]{0,6}(?:no(?:mor)?[\s.:]{0,3})?$/i;

/**
 * NIK (and the number of a family card, which is built alike): 16 digits, of which the 7th to 12th are a date of birth, DDMMYY, with
 * 40 added to the day for women (Permendagri on population administration). Sixteen digits without such a date are doubtful, unless a
 * word before them says what they are.
 */
export const findIdentityNumbers: Detector = (text) =>
  numberRuns(text, 16).flatMap((run): Finding[] => {
    if (isIdentityNumber(run.digits) || (run.isWhole && followsLabel(text, run.start, label))) return [sure('nik', run.start, run.end)];
    return run.isWhole ? [doubtful('sixteen-digits', run.start, run.end)] : [];
  });

function isIdentityNumber(digits: NumberRun['digits']): boolean {
  const [day, month, year] = [6, 8, 10].map((at) => Number(digits.slice(at, at + 2)));
  if (digits.startsWith('0') || day === undefined || month === undefined || year === undefined) return false;
  // 1900 had no 29 February, 2000 had one; every other two-digit year has the same in both centuries.
  return isDayOfMonth(day > 40 ? day - 40 : day, month, 2000 + year);
}
