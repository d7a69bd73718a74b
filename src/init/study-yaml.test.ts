import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../measure/registry.ts';
import { makeReadingText } from '../read/reading-text.ts';
import { readRubric } from '../read/rubric/rubric.ts';
import { studySpecSchema } from '../read/study/study-spec.ts';
import { readYaml } from '../read/yaml/yaml-document.ts';
import type { NewStudy } from './new-study.ts';
import { studyYaml } from './study-yaml.ts';

const known = Object.fromEntries(measures.map((measure) => [measure.id, measure]));
const { rubric } = readRubric({ file: 'rubrics/bugge.yaml', bytes: await readFile('rubrics/bugge.yaml') }, known);

const study: NewStudy = {
  hasCodebook: true,
  id: 'loket-sore',
  name: 'Loket Sore',
  agency: 'Dinas Contoh',
  period: { from: '2024-01-01', to: '2024-12-31' },
  language: 'id',
  rubric: 'bugge',
  missing: [],
};
function yamlOf(facts: Partial<NewStudy> = {}): string {
  if (!rubric) throw new Error('the rubric has problems');
  return studyYaml({ ...study, ...facts }, rubric);
}
const read = (text: string) => readYaml(makeReadingText({ file: 'study.yaml', sha256: '', text }), studySpecSchema);

/** As a person would, with an editor: every line of a comment without its first `#`, explanations included. */
function withExamples(text: string): string {
  return text.replace(/^#/gm, '');
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test('what is written is valid, and holds no evidence', () => {
    const { value, diagnostics } = read(yamlOf({ language }));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      id: 'loket-sore',
      language,
      innovation: { name: 'Loket Sore', agency: { id: 'Dinas Contoh', en: 'Dinas Contoh' } },
    });
    expect([value?.sources, value?.checklists, value?.visitor_logs, value?.informants]).toEqual([[], [], [], []]);
  });

  test('every example is valid too once its # is gone', () => {
    const { value, diagnostics } = read(withExamples(yamlOf({ language })));
    expect(diagnostics).toEqual([]);
    expect(value?.groups.members.map(({ id }) => id)).toEqual(['group-a', 'group-b']);
    expect(value?.sources).toHaveLength(3);
    expect(value?.checklists.map(({ file }) => file)).toEqual(['checklists/documents.xlsx', 'checklists/facilities.xlsx']);
    expect(value?.visitor_logs[0]?.covers).toEqual(study.period);
    expect(value?.judgements).toBe('judgements.csv');
    expect(Object.keys(value?.targets ?? {})).toHaveLength(1);
  });
});

test('what nobody said is marked, also where the report prints it', () => {
  const { value } = read(yamlOf({ name: 'ISI: nama inovasi', agency: 'ISI: nama instansi', missing: ['name', 'agency', 'period'] }));
  expect(value?.innovation.agency).toEqual({ id: 'ISI: nama instansi', en: 'FILL IN: name of the agency' });
  expect(value?.note?.id).toMatch(/^ISI: periode/);
  expect(read(yamlOf()).value?.note?.id).not.toContain('periode evaluasi masih contoh');
});

test('any name comes back as it was given', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
      const { value, diagnostics } = read(yamlOf({ name }));
      expect(diagnostics).toEqual([]);
      expect(value?.innovation.name).toBe(name);
    }),
    { numRuns: 25 },
  );
});
