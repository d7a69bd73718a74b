import { findBankAccounts } from './bank-account.ts';
import { findCardNumbers } from './card-number.ts';
import { findCivilServantNumbers } from './civil-servant-number.ts';
import { findDoubtfulMarks } from './doubtful-marks.ts';
import { findEmailAddresses } from './email-address.ts';
import { type Detector, type Finding, kindsOfDoubt } from './finding.ts';
import { findHomeAddresses } from './home-address.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findIntroducedNames, findNamesByOffice } from './introduced-name.ts';
import { findNumberPlates } from './number-plate.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findSpokenNumbers } from './spoken-number.ts';
import { findNamesByEnding, findTitledNames, findUntitledNames } from './titled-name.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const numberDetectors: readonly Detector[] = [
  findCivilServantNumbers,
  findIdentityNumbers,
  findBankAccounts,
  findPhoneNumbers,
  findEmailAddresses,
  findNumberPlates,
  findSpokenNumbers,
  findCardNumbers,
  findHomeAddresses,
];
const otherDetectors: readonly Detector[] = [
  findTitledNames,
  findIntroducedNames,
  findDoubtfulMarks,
  findUntitledNames,
  findNamesByEnding,
  findNamesByOffice,
];

/** Everything in a text that is, or may be, personal data; in the order of the text, without overlaps. Declared names are not known here. */
export function findPersonalData(text: string): Finding[] {
  const numbers = findPersonalNumbers(text);
  const rest = blankOut(text, numbers);
  return withoutOverlaps([...numbers, ...otherDetectors.flatMap((detect) => detect(rest))]);
}

/** More numbers than these never stand glued together, except in a file made to keep the program busy. */
const mostPasses = 8;

/** The same for numbers and e-mail addresses alone; also of those that stand side by side without a space. */
export function findPersonalNumbers(text: string): Finding[] {
  const found: Finding[] = [];
  let rest = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = withoutOverlaps(numberDetectors.flatMap((detect) => detect(rest)));
    const isLast = next.every(({ doubt }) => doubt !== null);
    found.push(...next.filter(({ doubt }) => isLast || doubt === null));
    if (isLast) break;
    rest = blankOut(
      rest,
      next.filter(({ doubt }) => doubt === null),
    );
  }
  return withoutOverlaps(found);
}

/** The text with a control character for every unit of what will be replaced, so that no name runs into it. Places stay. */
export function blankOut(text: string, findings: readonly Finding[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, doubt } of findings) {
    if (doubt !== null && kindsOfDoubt[doubt] === undefined) continue;
    out += text.slice(from, start) + '\u0001'.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
