import type { Utterance } from './compose-turns.ts';
import { decodeEntities } from './markup.ts';
import { type SourceLine, trimmedPart } from './source-lines.ts';
import { labelOf } from './speaker-label.ts';
import { mayBeDisplayName, speakersOf } from './speakers.ts';
import type { Cue } from './subtitle-cues.ts';
import type { SourceSpec } from './transcript.ts';

/** A part of a cue's line that one voice speaks. */
interface Voiced extends Utterance {
  /** Whether a `<v …>` tag or a label in brackets names the voice, which needs no second look. */
  isCertain: boolean;
}

/**
 * Who says what in cues: `<v Name>` with or without its closing tag, `[SPEAKER_00]: …`, or `Name: …`. A name before a colon
 * counts where most cues begin with one, or as in typed interviews: when it is mapped, usual, or comes again.
 */
export function utterancesOf(cues: readonly Cue[], spec: SourceSpec): Utterance[] {
  const voiced = cues.map(voicesOf);
  const parts = voiced.flat();
  const starts = new Set(voiced.flatMap(([first]) => (first && !first.isCertain ? [first] : [])));
  const labels = new Map([...starts].flatMap((start) => colonLabel(start) ?? []));
  const speakers = speakersOf(
    spec,
    [...labels.values()].map(({ label }) => label),
  );
  const names = [...labels.values()].filter(({ label }) => mayBeDisplayName(label));
  const isNamed = starts.size > 0 && names.length * 2 >= starts.size;
  let running: string | null = null;
  return parts.map((part) => {
    if (part.isCertain) {
      running = null;
      return part;
    }
    const found = labels.get(part);
    if (found && (speakers.counts(found.label) || (isNamed && mayBeDisplayName(found.label) && !speakers.excludes(found.label)))) {
      running = found.label;
      return { ...part, ...found };
    }
    // The further lines of a cue belong to whom its first line names.
    if (starts.has(part)) running = null;
    return { ...part, label: part.label ?? running };
  });
}

type Named = Pick<Utterance, 'label' | 'labelAt' | 'words' | 'wordsAt'> & { label: string };

function colonLabel(part: Voiced): [[Voiced, Named]] | null {
  const line = { text: part.words, start: part.wordsAt.start };
  const found = labelOf(part.words, 0);
  if (!found) return null;
  const { words, wordsAt } = trimmedPart(line, found.wordsStart);
  // Where tags or entities were taken out, offsets inside the line are lost.
  const isPlain = part.words.length === part.wordsAt.end - part.wordsAt.start;
  return [
    [
      part,
      {
        label: found.label,
        labelAt: part.wordsAt.start + (isPlain ? found.labelStart : 0),
        words,
        wordsAt: isPlain ? wordsAt : part.wordsAt,
      },
    ],
  ];
}

const voiceTag = /<v(?:\.[^\s<>]*)?[ \t]([^<>\n]*)>|<\/v>/g;
const bracketed = /^[\s\ufeff]{0,9}\[(\p{L}[^[\]\n]{0,79})\]:/u;

/** The label in brackets that a line begins with, as WhisperX writes it, and where the words after it begin. */
export function bracketLabel(line: SourceLine): { label: string; labelAt: number; wordsFrom: number } | null {
  const found = bracketed.exec(line.text);
  const label = found?.[1]?.trim();
  if (!found || label === undefined) return null;
  return { label, labelAt: line.start + line.text.indexOf(label), wordsFrom: found[0].length };
}

function voicesOf(cue: Cue): Voiced[] {
  const { first, last } = cue;
  let label: string | null = null;
  let labelAt = 0;
  const voiced: Voiced[] = [];
  for (const line of cue.lines) {
    let from = 0;
    const add = (to: number): void => {
      const { words, wordsAt } = trimmedPart(line, from, to);
      const plain = plainText(words);
      if (plain !== '') voiced.push({ label, labelAt, words: plain, wordsAt, first, last, isCertain: label !== null });
    };
    const bracket = bracketLabel(line);
    if (bracket) {
      label = bracket.label;
      labelAt = bracket.labelAt;
      from = bracket.wordsFrom;
    }
    for (const tag of line.text.matchAll(voiceTag)) {
      add(tag.index);
      label = tag[1] === undefined ? null : decodeEntities(tag[1]).trim() || null;
      labelAt = line.start + tag.index + Math.max(0, tag[0].indexOf(tag[1] ?? ''));
      from = tag.index + tag[0].length;
    }
    add(line.text.length);
  }
  return voiced;
}

/** Without other tags (`<i>`, `<c.colour>`, `<00:00:01.000>`) and entities. */
function plainText(words: string): string {
  return decodeEntities(words.replace(/<\/?[a-z\d][^<>]*>/gi, '')).trim();
}
