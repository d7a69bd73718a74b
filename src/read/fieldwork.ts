import { z } from 'zod';
import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Rubric } from '../result/rubric.ts';
import { type Bilingual, bilingualSchema } from '../result/text.ts';
import { nearestName } from './nearest-name.ts';
import { readSource } from './source.ts';
import { readYaml } from './yaml/yaml-document.ts';

const item = z.strictObject({
  title: bilingualSchema.describe('`{innovation}` is replaced by the name of the innovation.'),
  tags: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]).describe('Further sub-indicators that it speaks to.'),
});

/** `<rubric>.fieldwork.yaml` as a person writes it (schema `evaluate.fieldwork/1`). */
const fieldworkSpecSchema = z.strictObject({
  schema: z.literal('evaluate.fieldwork/1'),
  rubric: z.string().describe('Id of the rubric that it belongs to.'),
  informants: z.record(z.string(), bilingualSchema).describe('Kinds of persons to interview.'),
  sub_indicators: z.record(
    z.string(),
    z.strictObject({
      informants: z.array(z.string()).default([]),
      documents: z.array(item).default([]),
      facilities: z.array(item).default([]),
    }),
  ),
});

/** Something to look for. `codes` are whole sub-indicator ids, the one that it stands under first. */
export interface ExpectedItem {
  title: Bilingual;
  codes: readonly string[];
  tags: readonly string[];
}

/** Suggestions for the field, in the rubric's order. They move no score. */
export interface Fieldwork {
  /** Sub-indicator id → kinds of persons to ask. */
  informants: ReadonlyMap<string, readonly Bilingual[]>;
  documents: readonly ExpectedItem[];
  facilities: readonly ExpectedItem[];
}

/** Reads the suggestions that go with a rubric. Null when the file has any problem. `{innovation}` becomes `innovation`. */
export function readFieldwork(
  { file, bytes }: { file: string; bytes: Uint8Array },
  rubric: Rubric,
  innovation: string,
): { fieldwork: Fieldwork | null; diagnostics: Diagnostic[] } {
  const { reading, diagnostics } = readSource(file, bytes);
  if (!reading) return { fieldwork: null, diagnostics };
  const { value: spec, places, diagnostics: misfits } = readYaml(reading, fieldworkSpecSchema);
  if (!spec) return { fieldwork: null, diagnostics: misfits };
  const codes = rubric.indicators.flatMap(({ subIndicators }) => subIndicators.map(({ id }) => id));
  const problems = Object.entries(spec.sub_indicators).flatMap(([code, entry]) => {
    const path = ['sub_indicators', code];
    const also = [...entry.documents, ...entry.facilities].flatMap((expected) => expected.also);
    const unknownCodes = [code, ...also]
      .filter((name) => !codes.includes(name))
      .map((name) => diagnostic('evidence/unknown-code', places.key(path), { code: name, nearest: nearestName(name, codes) }));
    const known = Object.keys(spec.informants);
    const unknownInformants = entry.informants
      .filter((name) => !known.includes(name))
      .map((informant) =>
        diagnostic('study/unknown-informant', places.key(path), { informant, nearest: nearestName(informant, known), known }),
      );
    return [...unknownCodes, ...unknownInformants];
  });
  return { fieldwork: problems.length > 0 ? null : resolve(spec, codes, innovation), diagnostics: problems };
}

/** What a rubric without such a file gets: one line for each sub-indicator that expects documents, and nobody named. */
export function fieldworkOfRubric(rubric: Rubric): Fieldwork {
  const subIndicators = rubric.indicators.flatMap((indicator) => indicator.subIndicators);
  const documents = subIndicators
    .filter(({ criteria }) => criteria.some(({ evidence }) => evidence.includes('document')))
    .map(({ id, title, criteria }) => ({
      title: { id: `Dokumen tentang: ${title.id}`, en: `Documents about: ${title.en}` },
      codes: [id],
      tags: [...new Set(criteria.flatMap(({ parameters }) => (typeof parameters['tag'] === 'string' ? [parameters['tag']] : [])))],
    }));
  return { informants: new Map(), documents, facilities: [] };
}

function resolve(spec: z.output<typeof fieldworkSpecSchema>, codes: readonly string[], innovation: string): Fieldwork {
  const entries = codes.flatMap((code) => {
    const entry = spec.sub_indicators[code];
    return entry ? [{ code, entry }] : [];
  });
  const named = (text: string) => text.replaceAll('{innovation}', () => innovation);
  const expected = (code: string, { title, tags, also }: z.output<typeof item>): ExpectedItem => ({
    title: { id: named(title.id), en: named(title.en) },
    codes: [code, ...also],
    tags,
  });
  return {
    informants: new Map(entries.map(({ code, entry }) => [code, entry.informants.flatMap((id) => spec.informants[id] ?? [])])),
    documents: entries.flatMap(({ code, entry }) => entry.documents.map((document) => expected(code, document))),
    facilities: entries.flatMap(({ code, entry }) => entry.facilities.map((facility) => expected(code, facility))),
  };
}
