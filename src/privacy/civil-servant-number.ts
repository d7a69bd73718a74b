import { type Detector, doubtful, type Finding, sure } from './finding.ts';
import { followsLabel, isDayOfMonth, numberRuns } from './number-runs.ts';

const label = /\bNIP(?:PPK)?[\s.:=#(-]{0,6}$/i;

/**
 * NIP of a civil servant: 18 digits made of the date of birth (YYYYMMDD), the month of appointment (YYYYMM), 1 or 2 for the sex, and
 * three more. Eighteen digits without these are doubtful, unless `NIP` stands before them. The old NIP of nine digits is known by that word alone.
 */
export const findCivilServantNumbers: Detector = (text) => [
  ...numberRuns(text, 18).flatMap((run): Finding[] => {
    if (isCivilServantNumber(run.digits) || (run.isWhole && followsLabel(text, run.start, label))) return [sure('nip', run.start, run.end)];
    return run.isWhole ? [doubtful('eighteen-digits', run.start, run.end)] : [];
  }),
  ...numberRuns(text, 9).flatMap((run) => (run.isWhole && followsLabel(text, run.start, label) ? [sure('nip', run.start, run.end)] : [])),
];

function isCivilServantNumber(digits: string): boolean {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const [born, appointed] = [part(0, 4), part(8, 12)];
  const hasBirth = born >= 1920 && born <= 2020 && isDayOfMonth(part(6, 8), part(4, 6), born);
  const hasAppointment = appointed > born + 14 && appointed < born + 80 && isDayOfMonth(1, part(12, 14));
  return hasBirth && hasAppointment && /^[12]$/.test(digits.charAt(14));
}
