import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatDiagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { locationSchema } from '../../result/location.ts';
import { sliceSpan } from '../reading-text.ts';
import { readTranscriptFile } from './read-transcript.ts';
import { transcriptShapes } from './shapes.ts';
import type { SourceSpec } from './transcript.ts';

const folder = fileURLToPath(new URL('../../../test/fixtures/transcripts/', import.meta.url));
const names = (await readdir(folder)).filter((name) => !name.endsWith('.expected.yaml')).sort();
const interview: SourceSpec = { file: 'a', kind: 'interview', attribution: 'stated', origin: 'field' };

/** Beside every file: what study.yaml says about it, and the turns as [speaker, informant or role, first, last, place, words]. */
const expectedSchema = z.strictObject({
  shape: z.string(),
  encoding: z.string().optional(),
  informant: z.string().optional(),
  speakers: z.record(z.string(), z.string()).optional(),
  turns: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  dropped: z.array(z.tuple([z.string(), z.union([z.string(), z.number()])])).default([]),
  diagnostics: z.array(z.string()).default([]),
});

async function readExpected(name: string) {
  return expectedSchema.parse(parse(await readFile(join(folder, `${name}.expected.yaml`), 'utf8')));
}

async function read(name: string, spec: Partial<SourceSpec> = {}) {
  return readTranscriptFile(name, await readFile(join(folder, name)), { ...interview, ...spec });
}

const placeOf = ({ start, paragraph }: Location) => (paragraph === undefined ? start?.line : `¶${paragraph}`);

describe('every sample is read whole', () => {
  test.each(names)('%s', async (name) => {
    const { shape, encoding, informant, speakers, turns, dropped, diagnostics } = await readExpected(name);
    const found = await read(name, { ...(informant === undefined ? {} : { informant }), ...(speakers ? { speakers } : {}) });
    const { transcript } = found;
    if (!transcript) throw new Error('nothing was read');
    const { reading } = transcript;
    expect(found.diagnostics.map(({ code }) => code)).toEqual(diagnostics);
    expect(transcript.shape).toBe(shape);
    expect(
      transcript.turns.map(({ speaker, role, informant: who, time, location, span }) => {
        return [speaker, who ?? role, time?.first ?? null, time?.last ?? null, placeOf(location), sliceSpan(reading, span)];
      }),
    ).toEqual(turns);
    expect(transcript.dropped.map(({ reason, location }) => [reason, placeOf(location)])).toEqual(dropped);
    if (encoding !== undefined) expect(transcript.encoding).toBe(encoding);
  });
});

test('every shape has a sample', async () => {
  const seen = await Promise.all(names.map(async (name) => (await readExpected(name)).shape));
  // Field notes are told by study.yaml, not by a file.
  const shapes = transcriptShapes.map(({ id }) => id).filter((id) => id !== 'field-notes');
  expect([...new Set(seen)].sort()).toEqual(shapes.sort());
});

test('a sample is recognised whatever its name is', async () => {
  for (const name of names) {
    const { shape } = await readExpected(name);
    const { transcript } = await readTranscriptFile('interview.md', await readFile(join(folder, name)), interview);
    expect([name, transcript?.shape]).toEqual([name, shape]);
  }
});

test('without speakers in study.yaml every sample says which lines to add', async () => {
  for (const name of names) {
    const { speakers } = await readExpected(name);
    const { diagnostics } = await read(name);
    const sentences = diagnostics.map((entry) => formatDiagnostic(entry, 'en')).join('\n');
    for (const label of Object.keys(speakers ?? {})) {
      // A label that comes once counts only when study.yaml names it; the colon traps hold no other.
      expect(sentences).toContain(`${JSON.stringify(label)}: …`);
    }
  }
});

test('damaged samples lead to turns or diagnostics, never to an exception, and every place is one', { timeout: 120_000 }, async () => {
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const damaged = fc
    .record({
      file: fc.constantFrom(...files),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ file, cut, byte, at }) => {
      const bytes = new Uint8Array(file.subarray(0, Math.ceil(file.length * (1 - cut / 2))));
      bytes[Math.floor(at * bytes.length)] = byte;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 400 })), fc.constantFrom('interview', 'observation'), holds),
    {
      numRuns: 600,
    },
  );
});

test('lines of every shape in any order lead to turns or diagnostics, never to an exception', async () => {
  const line = fc.constantFrom(
    ...['WEBVTT', '1', '00:01.000 --> 00:02.000', '<v Siti>Satu</v> <v Budi>dua &amp; 😀', '[SPEAKER_00]: Tiga', 'N: Empat #00:00:01-2#'],
    ...[
      'Siti Rahma  0:01',
      '',
      'Lima',
      '[00:00:01] - Enam',
      'start\tend\ttext',
      '1\t2\tTujuh',
      '{"segments": [{"text": "a"}]}',
      '-->',
      'NOTE',
      ':',
    ],
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => new TextEncoder().encode(lines.join('\n')));
  await fc.assert(fc.asyncProperty(text, fc.constantFrom('interview', 'observation'), holds), { numRuns: 600 });
});

async function holds(bytes: Uint8Array, kind: SourceSpec['kind']): Promise<void> {
  const { transcript, diagnostics } = await readTranscriptFile('a.txt', bytes, { ...interview, kind });
  for (const entry of diagnostics) {
    locationSchema.parse(entry.location);
    expect(formatDiagnostic(entry, 'id')).not.toContain('undefined');
  }
  expect((transcript?.turns.length ?? 0) + diagnostics.length).toBeGreaterThan(0);
  let end = 0;
  for (const { span, location } of transcript?.turns ?? []) {
    locationSchema.parse(location);
    expect(span.start).toBeGreaterThanOrEqual(end);
    const words = transcript ? sliceSpan(transcript.reading, span) : '';
    expect(words.trim()).toBe(words);
    expect(words).not.toBe('');
    end = span.end;
  }
}
