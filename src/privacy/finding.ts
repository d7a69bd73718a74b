/**
 * What the program recognizes as personal without doubt. `informant` and `name` are names; the others are numbers and addresses: `card` is the
 * number of a card or file of one person (BPJS, passport, medical record), `address` where somebody lives.
 */
export const personalKinds = ['informant', 'name', 'nik', 'nip', 'phone', 'email', 'plate', 'account', 'card', 'address'] as const;
export type PersonalKind = (typeof personalKinds)[number];
export type NameKind = Extract<PersonalKind, 'informant' | 'name'>;

/** Why something is only put on the list of what a person must look at. */
export const doubts = [
  'sixteen-digits', // as many digits as a NIK, without a date of birth in them
  'eighteen-digits', // as many digits as a NIP, without its dates
  'spreadsheet-number', // 3,57E+15: a spreadsheet has shortened it
  'phone-without-zero',
  'handle', // @name or the address of a profile: a person's or an office's
  'address',
  'name-without-title',
  'after-name', // a capital word right behind a name of the key
  'ordinary-word', // a name of the key that is also a word, at the beginning of a sentence
  'shared-name', // several persons of the key have it
] as const;
export type Doubt = (typeof doubts)[number];

/** What is so probably personal that it is replaced although a person must look at it, and as what. */
export const kindsOfDoubt: Partial<Record<Doubt, PersonalKind>> = {
  'sixteen-digits': 'nik',
  'eighteen-digits': 'nip',
  'phone-without-zero': 'phone',
  'name-without-title': 'name',
  'after-name': 'name',
};

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
  if (kind === 'address')
    return text
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .toLowerCase();
  if (kind === 'plate') return text.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  const digits = digitsOf(text);
  return kind === 'phone' ? digits.replace(/^(?:62)?0?/, '0') : digits;
}

const spoken: Readonly<Record<string, string>> = {
  ...{
    nol: '0',
    kosong: '0',
    satu: '1',
    dua: '2',
    tiga: '3',
    empat: '4',
    lima: '5',
    enam: '6',
    tujuh: '7',
    delapan: '8',
    lapan: '8',
    sembilan: '9',
  },
  ...{ zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
};

/** Words that a number is read out with, digit by digit. */
export const spokenDigits = Object.keys(spoken);

/** The digits of a number, also of one that is read out: `nol delapan satu 2` is 0812. */
function digitsOf(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => spoken[word.toLowerCase()] ?? '').replace(/\D/g, '');
}
