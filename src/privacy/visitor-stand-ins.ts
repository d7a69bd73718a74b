import { namesIn } from '../read/visits/names-in-cell.ts';
import { sizeInWords, speaksOfParty } from '../read/visits/party-size.ts';
import { personNumber } from '../read/visits/person-number.ts';
import { isDitto, isFormula, isTryOut } from '../read/visits/row-kinds.ts';
import { plainCell } from '../read/visits/visit-columns.ts';
import type { Language } from '../result/text.ts';

/**
 * Makes the function that replaces the names of a visitor log by stand-ins: `Pengunjung 1` wherever one name is meant, as the program understands
 * it, so that distinct persons, double rows and parties are counted as before. `staff` are names whose rows do not count, with what
 * stands for them in the copy. Stand-ins follow the order of the log and say nothing of the name.
 */
export function standInMaker(language: Language, staff: ReadonlyMap<string, string>): (cell: string) => string {
  const word = language === 'id' ? 'Pengunjung' : 'Visitor';
  const known = new Map<number, string>();
  for (const [name, shown] of staff) {
    const number = personNumber(name);
    if (number !== null) known.set(number, shown);
  }
  let last = 0;
  const standIn = (name: string): string => {
    const number = personNumber(name);
    // Nothing but a title or a mark.
    if (number === null) return plainCell(name);
    const shown = known.get(number) ?? `${word} ${++last}`;
    known.set(number, shown);
    return shown;
  };
  return (cell) => {
    if (cell.trim() === '' || isDitto(cell) || isTryOut(cell, '')) return cell;
    if (isFormula(cell)) return `=${standIn(cell)}`;
    if (speaksOfParty(cell)) return partyOf(cell);
    const { names, unnamed } = namesIn(cell);
    return [...names.map(standIn), ...Array.from({ length: unnamed }, () => 'anak')].join('; ');
  };
}

/** A party without its name, which may hold that of a person: its size stays. */
function partyOf(cell: string): string {
  const size = sizeInWords(plainCell(cell));
  return size === null ? 'rombongan' : `rombongan ${size} orang`;
}
