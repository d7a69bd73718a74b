import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemIndonesian } from '@orama/stemmers/indonesian';
import type { CodebookSpec } from '../read/codebook/codebook-spec.ts';

/** One word of a passage. `start` and `end` are UTF-16 offsets in the passage, end exclusive. */
export interface Word {
  /** Counts the distinct pairs of form and stem that a reader has met, from 0: what is known of a word can be kept by number. */
  id: number;
  /** Lower case, in the spelling of the codebook, without endings that change no meaning. */
  form: string;
  /** The form's stem. Stemmers conflate some words badly, so whoever compares stems compares forms too. */
  stem: string;
  start: number;
  end: number;
}

export type WordRules = Pick<CodebookSpec, 'spelling' | 'endings' | 'whole_words' | 'spoken_prefixes' | 'spoken_suffix' | 'english_words'>;

/** Divides a text into words. Remembers every word that it has met, so one reader for many texts is much faster. */
export type WordReader = (text: string) => Word[];

type Lexeme = Pick<Word, 'id' | 'form' | 'stem'>;

/** Every reader knows these from the start. */
const marks: readonly Lexeme[] = Array.from('.,;:!?…—–', (mark, id) => ({ id, form: mark, stem: mark }));

const markByUnit = new Map(marks.map((mark) => [mark.form.charCodeAt(0), mark]));
const space = 32;

/** Whether a word is a punctuation mark of `withMarks`. */
export function isMark({ id }: Word): boolean {
  return id < marks.length;
}

/** The words of a text with its punctuation marks between them, as words of their own. */
export function withMarks(words: readonly Word[], text: string): Word[] {
  const marked: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    marked.push(word);
    const end = words[at + 1]?.start ?? text.length;
    for (let place = word.end; place < end; place += 1) {
      const unit = text.charCodeAt(place);
      const mark = unit === space ? undefined : markByUnit.get(unit);
      if (mark) marked.push({ id: mark.id, form: mark.form, stem: mark.stem, start: place, end: place + 1 });
    }
  }
  return marked;
}

/** Makes a word reader from the rules of a codebook. The same text always gives the same words. */
export function wordReader(rules: WordRules): WordReader {
  const english = new Set(rules.english_words);
  const whole = new Set(rules.whole_words);
  const met = { english: new Map<string, Lexeme[]>(), other: new Map<string, Lexeme[]>() };
  const ids = new Map(marks.map(({ form, stem, id }) => [`${form} ${stem}`, id]));
  const lexemeOf = (form: string, stem: string): Lexeme => {
    const key = `${form} ${stem}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return { id, form, stem };
  };
  return (text) => {
    const spots = spotsOf(text);
    const isEnglish = spots.filter(({ raw }) => english.has(raw)).length * 5 > spots.length;
    const known = isEnglish ? met.english : met.other;
    const words: Word[] = [];
    for (const { raw, start, end } of spots) {
      let lexemes = known.get(raw);
      if (!lexemes) {
        lexemes = formsOf(raw, rules, whole, isEnglish).map((form) => lexemeOf(form, stemOf(form, whole, isEnglish)));
        known.set(raw, lexemes);
      }
      for (const { id, form, stem } of lexemes) words.push({ id, form, stem, start, end });
    }
    return words;
  };
}

const wordPattern = /[\p{L}\p{N}]+(?:[’'](?:t|s|re|ve|ll|d|m)\b)?/gu;

function spotsOf(text: string): { raw: string; start: number; end: number }[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    raw: match[0].normalize('NFKC').toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function formsOf(raw: string, rules: WordRules, whole: ReadonlySet<string>, isEnglish: boolean): string[] {
  const spelled = rules.spelling[raw] ?? (isEnglish ? raw : respell(raw, rules, whole));
  return spelled.split(' ');
}

function stemOf(form: string, whole: ReadonlySet<string>, isEnglish: boolean): string {
  if (whole.has(form) || /\d/.test(form)) return form;
  return isEnglish ? stemEnglish(form) : stemIndonesian(form);
}

/** Takes endings and spoken prefixes off, and looks the rest up among the spellings. */
function respell(raw: string, rules: WordRules, whole: ReadonlySet<string>): string {
  if (whole.has(raw)) return raw;
  const ending = rules.endings.find((end) => raw.endsWith(end) && raw.length - end.length >= 4);
  const bare = ending === undefined ? raw : raw.slice(0, -ending.length);
  const spelled = rules.spelling[bare];
  if (spelled !== undefined) return spelled;
  if (whole.has(bare)) return bare;
  return fromSpoken(bare, rules);
}

function fromSpoken(word: string, { spoken_prefixes, spoken_suffix, spelling }: WordRules): string {
  const prefix = Object.keys(spoken_prefixes).find(
    (start) => word.startsWith(start) && /^[aiueo]|^[bcdgjklmpqrstvwxyz]/.test(word.slice(start.length)) && word.length - start.length >= 3,
  );
  const isPassive = word.startsWith('di') && word.length >= 7;
  const isShortened = spoken_suffix !== '' && (prefix !== undefined || isPassive) && word.endsWith(spoken_suffix);
  const stem = isShortened ? word.slice(0, -spoken_suffix.length) : word;
  const written = prefix === undefined ? stem : `${spoken_prefixes[prefix] ?? ''}${stem.slice(prefix.length)}`;
  return spelling[written] ?? written;
}
