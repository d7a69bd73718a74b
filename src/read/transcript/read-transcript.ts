import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { ReadingText } from '../reading-text.ts';
import { readTextFile } from '../text-file.ts';
import { placeOf } from './compose-turns.ts';
import { isRtf, readRtfDocument } from './rtf-document.ts';
import { transcriptShapes } from './shapes.ts';
import type { ShapeReading, Sign, SourceContent, SourceSpec, Transcript, TranscriptShape } from './transcript.ts';
import { isZip, readWordDocument } from './word-document.ts';

export interface ReadTranscriptOutput {
  /** Null when the bytes cannot be read, or fit two shapes equally. */
  transcript: Transcript | null;
  /** Of the bytes, 64 hexadecimal digits. */
  sha256: string;
  diagnostics: Diagnostic[];
}

/** Reads an interview or field notes from the bytes of a file. Its shape is recognised by what it holds, whatever its name. */
export async function readTranscriptFile(file: string, bytes: Uint8Array, spec: SourceSpec): Promise<ReadTranscriptOutput> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kind = foreignKind(bytes);
  if (kind !== null) return { transcript: null, sha256, diagnostics: [diagnostic('transcript/unsupported-file', { file }, { kind })] };
  if (isZip(bytes)) {
    const { content, diagnostics } = await readWordDocument(file, sha256, bytes);
    if (!content) return { transcript: null, sha256, diagnostics };
    return { sha256, ...withoutShapeless(readContent(content, spec, 'word')) };
  }
  if (isRtf(bytes)) {
    const { content, diagnostics } = readRtfDocument(file, sha256, bytes);
    return content ? { sha256, ...withoutShapeless(readContent(content, spec, 'rtf')) } : { transcript: null, sha256, diagnostics };
  }
  const source = readTextFile(file, bytes);
  if (!source.reading) return { transcript: null, sha256, diagnostics: source.diagnostics };
  return { sha256, ...withoutShapeless(readContent({ reading: source.reading, word: null }, spec, source.encoding)) };
}

/** What nobody can divide into turns is as good as not read: its codings are not checked. */
function withoutShapeless({ transcript, diagnostics }: { transcript: Transcript; diagnostics: Diagnostic[] }) {
  return { transcript: transcript.shape === '' ? null : transcript, diagnostics };
}

/** Divides text that has been read already into turns, in the shape that fits it. */
export function readTranscript(reading: ReadingText, spec: SourceSpec): { transcript: Transcript; diagnostics: Diagnostic[] } {
  return readContent({ reading, word: null }, spec, 'utf-8');
}

function readContent(content: SourceContent, spec: SourceSpec, encoding: Transcript['encoding']) {
  const { shape, diagnostics } = recognize(content, spec);
  const nothing: ShapeReading = { reading: content.reading, turns: [], dropped: [], diagnostics };
  const { reading, turns, dropped, diagnostics: problems } = shape?.read(content, spec) ?? nothing;
  const placed = turns.map((turn, index) => ({ ...turn, index, location: reading.locate(turn.span) }));
  const transcript: Transcript = { spec, reading, turns: placed, shape: shape?.id ?? '', encoding, dropped };
  const isSilent = turns.length === 0 && problems.length === 0;
  const silence = isSilent ? [diagnostic('transcript/no-speech', { file: reading.file }, { shape: shape?.name ?? '' })] : [];
  return { transcript, diagnostics: [...problems, ...silence] };
}

type Fit = { shape: TranscriptShape; sign: Sign };

/** The shape with the strongest sign; none, with the reason, when two are equally strong. */
function recognize(content: SourceContent, spec: SourceSpec): { shape: TranscriptShape | null; diagnostics: Diagnostic[] } {
  const fits = transcriptShapes.flatMap((shape): Fit[] => {
    const sign = shape.recognize(content, spec);
    return sign ? [{ shape, sign }] : [];
  });
  const strengths: readonly Sign['strength'][] = ['mark', 'layout', 'fallback'];
  const best = strengths.map((strength) => fits.filter(({ sign }) => sign.strength === strength)).find((group) => group.length > 0) ?? [];
  const [first, second] = best.toSorted((a, b) => a.sign.at - b.sign.at);
  if (!first || !second) return { shape: first?.shape ?? null, diagnostics: [] };
  const { reading } = content;
  const place = placeOf(reading, { start: second.sign.at, end: second.sign.at });
  const args = { first: first.shape.name, second: second.shape.name };
  return { shape: null, diagnostics: [diagnostic('transcript/ambiguous-shape', place, args)] };
}

const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'doc'],
];

/** What the bytes are when they are certainly no transcript that can be read; null otherwise. */
function foreignKind(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return beginnings.find(([start]) => beginning.startsWith(start))?.[1] ?? null;
}
