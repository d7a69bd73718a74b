/** What the program recognizes as personal without doubt. `informant` and `name` are names; the others are numbers and addresses. */
export const personalKinds = ['informant', 'name', 'nik', 'nip', 'phone', 'email', 'plate', 'account'] as const;
export type PersonalKind = (typeof personalKinds)[number];
export type NameKind = Extract<PersonalKind, 'informant' | 'name'>;

/** Why something is only put on the list of what a person must look at. */
export const doubts = [
  'sixteen-digits', // as many digits as a NIK, without a date of birth in them
  'eighteen-digits', // as many digits as a NIP, without its dates
  'spreadsheet-number', // 3,57E+15: a spreadsheet has shortened it
  'phone-without-zero',
  'spoken-number', // eight digits and more in words: a phone number that was dictated
  'home-address',
  'handle', // @name or the address of a profile: a person's or an office's
  'address',
  'name-without-title',
  'after-name', // a capital word right behind a name of the key
  'ordinary-word', // a name of the key that is also a word, at the beginning of a sentence
  'shared-name', // several persons of the key have it
] as const;
export type Doubt = (typeof doubts)[number];

/** A place in a text, in UTF-16 units, end exclusive. Exactly one of `kind` and `doubt` is set. */
export type Finding = SureFinding | DoubtfulFinding;
export interface SureFinding {
  start: number;
  end: number;
  kind: PersonalKind;
  doubt: null;
}
export interface DoubtfulFinding {
  start: number;
  end: number;
  kind: null;
  doubt: Doubt;
}

/** Finds one kind of personal data. Pure; its findings are in the order of the text and do not overlap. */
export type Detector = (text: string) => Finding[];

export function sure(kind: PersonalKind, start: number, end: number): SureFinding {
  return { start, end, kind, doubt: null };
}

export function doubtful(doubt: Doubt, start: number, end: number): DoubtfulFinding {
  return { start, end, kind: null, doubt };
}

export function isName(kind: PersonalKind): kind is NameKind {
  return kind === 'informant' || kind === 'name';
}

/** Two spellings of one number or name have the same value: `+62 812-3456-7890` and `081234567890`, `l 1234 ab` and `L1234AB`. */
export function plainValue(kind: PersonalKind, text: string): string {
  if (isName(kind)) return text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (kind === 'email') return text.toLowerCase();
  if (kind === 'plate') return text.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  const digits = text.replace(/\D/g, '');
  return kind === 'phone' ? digits.replace(/^(?:62)?0?/, '0') : digits;
}
