import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import { type ReadingText, toPoints } from '../reading-text.ts';
import { type LabelledLine, labelOf, normalizeLabel } from './speaker-label.ts';
import { notASpeaker, type Speaker, speakersOf } from './speakers.ts';
import type { FoundTurn, SourceSpec, TranscriptShape } from './transcript.ts';

/**
 * Hand-typed interviews: a line `Label: words` begins a turn, the lines after it belong to it, and what stands before the
 * first label is a header.
 */
export const labelledText: TranscriptShape = {
  id: 'labelled-text',
  accepts: (spec) => spec.kind === 'interview',
  findTurns(reading, spec) {
    const candidates = labelledLines(reading);
    const speakers = speakersOf(
      spec,
      candidates.map(({ label }) => label),
    );
    const lines = candidates.filter(({ label }) => speakers.counts(label));
    if (lines.length === 0) return { turns: [], diagnostics: [diagnostic('transcript/no-turns', { file: reading.file }, {})] };
    const found = lines.map((line, index) =>
      turnOf(reading, line, lines[index + 1]?.lineStart ?? reading.text.length, speakers.of(line.label)),
    );
    const turns = found.filter(({ span }) => span.end > span.start);
    return { turns, diagnostics: [...unmapped(reading, lines, speakers.of), ...unused(reading, spec, lines), ...silent(reading, turns)] };
  },
};

type Line = LabelledLine & { lineStart: number };

function labelledLines(reading: ReadingText): Line[] {
  return reading.lineStarts.flatMap((lineStart, index) => {
    const end = reading.lineStarts[index + 1] ?? reading.text.length;
    const line = labelOf(reading.text.slice(lineStart, end), lineStart);
    return line ? [{ ...line, lineStart }] : [];
  });
}

function turnOf(reading: ReadingText, line: Line, end: number, speaker: Speaker): FoundTurn {
  const words = reading.text.slice(line.wordsStart, end);
  const start = line.wordsStart + (words.length - words.trimStart().length);
  const stop = Math.max(start, line.wordsStart + words.trimEnd().length);
  return { speaker: line.label, ...speaker, span: { start: toPoints(reading, start), end: toPoints(reading, stop) } };
}

/** One diagnostic a label, at its first line, with the line that study.yaml lacks. */
function unmapped(reading: ReadingText, lines: readonly Line[], of: (label: string) => Speaker): Diagnostic[] {
  const unknown = lines.filter(({ label }) => of(label).role === 'unknown').map((line) => ({ ...line, key: normalizeLabel(line.label) }));
  const firsts = unknown.filter((line, index) => unknown.findIndex(({ key }) => key === line.key) === index);
  return firsts.map(({ label, labelStart, key }) => {
    const start = toPoints(reading, labelStart);
    const place = reading.locate({ start, end: start + [...label].length });
    const count = unknown.filter((line) => line.key === key).length;
    const args = { label, line: place.start?.line ?? 1, count, yaml: `${JSON.stringify(label)}: …`, file: reading.file };
    return diagnostic('transcript/unmapped-speaker', place, args);
  });
}

function unused(reading: ReadingText, spec: SourceSpec, lines: readonly Line[]): Diagnostic[] {
  const found = [...new Set(lines.map(({ label }) => label))].sort();
  const present = found.map(normalizeLabel);
  return Object.entries(spec.speakers ?? {})
    .filter(([label, role]) => role !== notASpeaker && !present.includes(normalizeLabel(label)))
    .map(([label]) =>
      diagnostic('transcript/speaker-not-found', { file: reading.file }, { label, nearest: nearestName(label, found), found }),
    );
}

function silent(reading: ReadingText, turns: readonly FoundTurn[]): Diagnostic[] {
  if (turns.length === 0 || turns.some(({ role }) => role !== 'interviewer')) return [];
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))].sort();
  return [diagnostic('transcript/no-informant-turns', { file: reading.file }, { speakers })];
}
