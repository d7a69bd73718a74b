import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { makePassageCoder } from '../src/code/passage-coder.ts';
import { suggestCodings } from '../src/code/suggest-codings.ts';
import { bundledFieldwork } from '../src/commands/bundled-fieldwork.ts';
import { openCodebook } from '../src/commands/codebook-files.ts';
import { bundledHolidays, bundledRubric, bundledRubricNames } from '../src/commands/library.ts';
import { type Evaluation, evaluateStudy } from '../src/evaluate.ts';
import { noCode } from '../src/read/codebook/codebook.ts';
import { readFieldwork } from '../src/read/fieldwork.ts';
import { sliceSpan } from '../src/read/reading-text.ts';
import { openStudyFolder, type StudyFolder } from '../src/read/study-folder.ts';
import { renderHtml } from '../src/report/html.ts';
import type { Result } from '../src/result/result.ts';
import { projectRoot } from './support/run-evaluate.ts';

/** A second rubric on the second study: no code knows either. */
const overlay = path.join(projectRoot, 'test', 'fixtures', 'rogers');

/** The synthetic study with codings and documents for Rogers' attributes in place of its own. */
async function studyByRogers(): Promise<StudyFolder> {
  const folder = openStudyFolder(path.join(projectRoot, 'data', 'adminduk-keliling'));
  const study = parseDocument(Buffer.from(await folder.read('study.yaml')).toString('utf8'));
  study.set('rubric', 'rogers');
  study.set('codings', [{ file: 'synthetic-codings.csv' }]);
  study.set('checklists', [{ file: 'synthetic-documents.csv', title: { id: 'Dokumen', en: 'Documents' }, origin: 'synthetic' }]);
  for (const key of ['judgements', 'targets']) study.delete(key);
  // Who coded a source throughout did so by the other rubric.
  const sources: unknown = study.toJS().sources;
  if (Array.isArray(sources)) for (const index of sources.keys()) study.deleteIn(['sources', index, 'coded']);
  const added: Record<string, Uint8Array> = {
    'study.yaml': Buffer.from(study.toString()),
    'synthetic-codings.csv': await readFile(path.join(overlay, 'synthetic-codings.csv')),
    'synthetic-documents.csv': await readFile(path.join(overlay, 'synthetic-documents.csv')),
  };
  return {
    ...folder,
    list: async () => [...new Set([...(await folder.list()), ...Object.keys(added)])].sort(),
    read: async (file) => added[file] ?? folder.read(file),
  };
}

describe('data/adminduk-keliling by rubrics/rogers.yaml', () => {
  let evaluation: Evaluation;
  let result: Result;

  beforeAll(async () => {
    evaluation = await evaluateStudy({
      folder: await studyByRogers(),
      bundledRubrics: { names: await bundledRubricNames(), read: bundledRubric },
      holidays: bundledHolidays,
      period: null,
      includeSuggested: false,
      today: '2025-06-01',
      version: 'test',
    });
    if (!evaluation.result) throw new Error(JSON.stringify(evaluation.diagnostics));
    result = evaluation.result;
  });

  const subIndicator = (id: string, group: string | null = null) => {
    const scope = result.scopes.find((found) => found.group === group);
    const found = scope?.indicators.flatMap(({ subIndicators }) => subIndicators).find((sub) => sub.id === id);
    if (!found) throw new Error(`${id} is not in the result`);
    return found;
  };

  it('reads without an error', () => {
    expect(evaluation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.rubric.indicators.map(({ id }) => id)).toEqual([
      'relative-advantage',
      'compatibility',
      'complexity',
      'trialability',
      'observability',
    ]);
  });

  it('rates complexity by how easy it is found', () => {
    // Student, teacher and villager for; carer against, with an example: +1, 75. Observers 1 against and 2 for: 0, 50. Instructions are published: 100.
    expect(subIndicator('complexity.ease')).toMatchObject({ score: 75, coverage: 1, proposed: 'achieved' });
    // Students: two informants for, with examples, nobody against: +2, 100. (100 + 50 + 100) / 3
    expect(subIndicator('complexity.ease', 'pelajar').score).toBeCloseTo(250 / 3, 5);
    // The elderly: the carer against, −1, 25; observer 1, who speaks of all, against, 25; instructions 100. (25 + 25 + 100) / 3
    expect(subIndicator('complexity.ease', 'lansia')).toMatchObject({ score: 50, proposed: 'partly' });
  });

  it('takes half of the trial documents for half a score', () => {
    // Operator and head of section for, with examples: +2, 100. One of two documents exists: 50.
    expect(subIndicator('trialability.pilot')).toMatchObject({ score: 75, coverage: 1, proposed: 'achieved' });
  });

  it('leaves unassessed what nobody spoke of, and scores the attribute from its other half', () => {
    expect(subIndicator('trialability.trial')).toMatchObject({ score: null, proposed: 'not-assessed' });
    const trialability = result.scopes[0]?.indicators.find(({ id }) => id === 'trialability');
    expect(trialability).toMatchObject({ score: 75, bounds: { worst: 37.5, best: 87.5 } });
  });

  it('scores no visits, and still describes them', () => {
    const measures = result.rubric.indicators.flatMap((i) => i.subIndicators.flatMap((s) => s.criteria.map(({ measure }) => measure)));
    expect([...new Set(measures)].sort()).toEqual(['checklist-completion', 'observation-rating', 'testimony-rating']);
    expect(result.visitors?.visits).toBeGreaterThan(0);
  });

  it.each(['id', 'en'] as const)('is a report with a chapter for each attribute (%s)', async (language) => {
    const html = await renderHtml(result, language);
    for (const { title, subIndicators } of result.rubric.indicators) {
      expect(html).toContain(title[language]);
      for (const sub of subIndicators) expect(html).toContain(sub.title[language]);
    }
    expect(html).not.toContain('{innovation}');
    expect(html).not.toMatch(/undefined|NaN/);
  });

  describe('its codebook', () => {
    const codes = () => result.rubric.indicators.flatMap(({ subIndicators }) => subIndicators.map(({ id }) => id));
    const open = async () => {
      const { codebook, diagnostics } = await openCodebook('rogers', null, codes());
      expect(diagnostics).toEqual([]);
      if (!codebook) throw new Error('no rubrics/rogers.codebook.yaml');
      return codebook;
    };

    it('has at least 30 different passages of every direction for each sub-indicator, 80 of none, and no sentence of the other codebook', async () => {
      const { passages } = await open();
      for (const code of codes()) {
        const own = passages.filter((passage) => passage.code === code);
        expect(own.length, code).toBeGreaterThanOrEqual(30);
        expect([...new Set(own.map(({ valence }) => valence))].sort(), code).toEqual(['mixed', 'opposes', 'supports']);
      }
      expect(passages.filter(({ code }) => code === noCode).length).toBeGreaterThanOrEqual(80);
      const other = (await openCodebook('bugge', null, null)).codebook?.passages ?? [];
      const texts = new Set([...passages, ...other].map(({ text }) => text));
      expect(texts.size).toBe(passages.length + other.length);
    });

    it('takes the words of the language from the other codebook, and has its own for its codes', async () => {
      const [own, other] = [await open(), (await openCodebook('bugge', null, null)).codebook];
      expect(own.spelling).toEqual(other?.spelling);
      expect(own.stance).toEqual(other?.stance);
      expect(own.codes.map(({ code }) => code)).toEqual(codes());
    });

    it('suggests its own codes for the study, each in words of its source', async () => {
      const codebook = await open();
      const { transcripts, evidence } = evaluation;
      const coder = makePassageCoder(codebook, evidence?.groups ?? []);
      const { suggest_score: first, further_score: further } = codebook.suggest;
      const { rows } = suggestCodings({
        transcripts,
        informants: evidence?.informants ?? [],
        coder,
        scores: { first, further },
        language: 'id',
      });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ code }) => !codes().includes(code))).toEqual([]);
      for (const { source, exact, start, end } of rows) {
        const reading = transcripts.find((transcript) => transcript.reading.file === source)?.reading;
        expect(reading && sliceSpan(reading, { start: Number(start), end: Number(end) })).toBe(exact);
      }
    });

    it('has the code that a person gave among its first three for most passages of the study', async () => {
      const coder = makePassageCoder(await open(), evaluation.evidence?.groups ?? []);
      const coded = result.evidence.filter(({ kind }) => kind === 'interview' || kind === 'observation');
      const found = coded.filter(({ excerpt, codes: [given] }) => coder.code(excerpt, null).codes.some(({ code }) => code === given));
      // These passages were read when exemplars were added: they show that it works here, not how well it works elsewhere.
      expect(coded.length).toBeGreaterThan(15);
      expect(found.length / coded.length).toBeGreaterThanOrEqual(0.6);
    });
  });

  it('comes with forms for the field that fit it', async () => {
    const file = await bundledFieldwork('rogers');
    if (!file) throw new Error('no rubrics/rogers.fieldwork.yaml');
    const { fieldwork, diagnostics } = readFieldwork(file, result.rubric, 'Adminduk Keliling');
    expect(diagnostics).toEqual([]);
    const looked = result.rubric.indicators
      .flatMap(({ subIndicators }) => subIndicators)
      .filter(({ criteria }) => criteria.some(({ evidence }) => evidence.includes('document')));
    expect([...new Set(fieldwork?.documents.map(({ codes }) => codes[0]))]).toEqual(looked.map(({ id }) => id));
  });
});
