import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import { sliceSpan } from '../read/reading-text.ts';
import { readTextFile } from '../read/text-file.ts';
import { readJson } from '../read/transcript/read-json.ts';
import { readTranscriptFile } from '../read/transcript/read-transcript.ts';
import type { SourceSpec, Transcript } from '../read/transcript/transcript.ts';

/** A source as it will be copied. */
export interface SourceCopy {
  /** The source's name, with `/` between the parts. */
  file: string;
  /** Name of the copy in the output folder. */
  name: string;
  /** What a person reads of it, and where doubts are counted. */
  text: string;
  /** `turns`: no text file; its turns are written as text, each with its label. */
  form: 'text' | 'json' | 'turns';
  /** Without turns when no shape fits: it is copied all the same. */
  transcript: Transcript;
}

/** Reads a source for copying. Null, with the reasons, only when nothing of it can be read: unmapped speakers do not matter here. */
export async function readSourceCopy(
  file: string,
  bytes: Uint8Array,
  spec: SourceSpec,
): Promise<{ copy: SourceCopy | null; diagnostics: Diagnostic[] }> {
  const { transcript, diagnostics } = await readTranscriptFile(file, bytes, spec);
  if (!transcript) return { copy: null, diagnostics: diagnostics.filter((entry) => hasErrors([entry])) };
  const isText = /\.(txt|md|markdown|srt|vtt|tsv|csv|json)$/i.test(file) && !['word', 'rtf'].includes(transcript.encoding);
  const decoded = (isText ? readTextFile(file, bytes).reading?.text : null) ?? null;
  if (decoded !== null) {
    const form = readJson(decoded) === undefined ? 'text' : 'json';
    return { copy: { file, name: file, text: decoded, form, transcript }, diagnostics: [] };
  }
  return {
    copy: { file, name: file.replace(/\.[^./]+$/, '.txt'), text: labelledTurns(transcript), form: 'turns', transcript },
    diagnostics: [],
  };
}

/** `Label: words`, a blank line between turns. Without turns, all that the file says. */
function labelledTurns({ turns, reading, spec }: Transcript): string {
  if (turns.length === 0) return reading.text;
  const lines = turns.map(({ speaker, span }) => `${spec.kind === 'interview' ? `${speaker}: ` : ''}${sliceSpan(reading, span)}\n`);
  return lines.join('\n');
}

/** Lists of single words with their times: they repeat the text, and a name or number that they cut in pieces could not be found. */
const wordLists = new Set(['words', 'word_segments', 'tokens']);

/** JSON with every text changed, and without its lists of single words. */
export function changeJson(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => changeJson(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !wordLists.has(key));
  return Object.fromEntries(kept.map(([key, entry]) => [key, changeJson(entry, change)]));
}
