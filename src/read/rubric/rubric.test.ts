import { expect, test } from 'vitest';
import { z } from 'zod';
import { smallRubricYaml } from '../../../test/support/small-study.ts';
import { rubricSchema } from '../../result/rubric.ts';
import { readRubric, withInnovation } from './rubric.ts';
import type { KnownMeasures } from './rubric-rules.ts';

const measures: KnownMeasures = {
  'checklist-completion': {
    parameters: z.strictObject({ tag: z.string().optional(), in_force: z.boolean().optional() }),
    evidence: ['document'],
  },
  'testimony-rating': { parameters: z.strictObject({}), evidence: ['interview'] },
  'visits-per-open-day': { parameters: z.strictObject({}), evidence: ['visitor-log'] },
};
const read = (text: string) => readRubric({ file: 'rubrics/small.yaml', bytes: new TextEncoder().encode(text) }, measures);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** Problems of the small rubric after one change, with the lines on which they stand. */
function problemsAfter(written: string, instead: string) {
  expect(smallRubricYaml).toContain(written);
  const changed = smallRubricYaml.replace(written, instead);
  const { rubric, diagnostics } = read(changed);
  expect(rubric).toBeNull();
  return { changed, found: diagnostics.map(({ code, location, args }) => ({ code, line: location.start?.line, args })) };
}

test('ids become whole, thresholds and goalposts numbers', () => {
  const { rubric, source, diagnostics } = read(smallRubricYaml);
  expect(diagnostics).toEqual([]);
  expect(source).toMatchObject({ file: 'rubrics/small.yaml', role: 'rubric' });
  expect(rubricSchema.parse(rubric)).toEqual(rubric);
  expect(rubric?.levels.map(({ id, from }) => [id, from])).toEqual([
    ['not-yet', 0],
    ['partly', 100 / 3],
    ['achieved', 200 / 3],
    ['not-assessed', null],
  ]);
  const [regulation, socialization] = rubric?.indicators[0]?.subIndicators ?? [];
  expect(regulation?.id).toBe('governance.regulation');
  expect(regulation?.criteria.map(({ id, normalization }) => [id, normalization])).toEqual([
    [
      'governance.regulation.documents',
      {
        by: 'points',
        points: [
          { value: 0, score: 0 },
          { value: 1, score: 100 },
        ],
      },
    ],
    [
      'governance.regulation.testimony',
      {
        by: 'points',
        points: [
          { value: -2, score: 0 },
          { value: 0, score: 50 },
          { value: 2, score: 100 },
        ],
      },
    ],
  ]);
  expect(socialization?.criteria[0]?.normalization).toEqual({ by: 'target' });
});

test('where less is better the points still ascend by value', () => {
  const { rubric } = read(smallRubricYaml.replace('{ from: 0, to: 1 }', '{ from: 1, to: 0 }'));
  expect(rubric?.indicators[0]?.subIndicators[0]?.criteria[0]?.normalization).toEqual({
    by: 'points',
    points: [
      { value: 0, score: 100 },
      { value: 1, score: 0 },
    ],
  });
});

test("the innovation's name replaces its placeholder, whatever characters it holds", () => {
  const { rubric } = read(smallRubricYaml);
  const named = rubric ? withInnovation(rubric, '$& {innovation} <b>') : null;
  expect(named?.indicators[0]?.subIndicators[0]?.definition).toEqual({
    id: 'Aturan $& {innovation} <b>',
    en: 'Rules of $& {innovation} <b>',
  });
});

test('a weight of 0 is no weight', () => {
  const { changed, found } = problemsAfter('            weight: 2', '            weight: 0');
  expect(found).toEqual([{ code: 'rubric/weight-not-positive', line: lineOf(changed, 'weight: 0'), args: { weight: 0 } }]);
});

test('an id stands once in its list', () => {
  const { changed, found } = problemsAfter('- id: testimony', '- id: documents');
  expect(found).toEqual([
    {
      code: 'rubric/duplicate-id',
      line: changed.split('\n').findLastIndex((line) => line.includes('- id: documents')) + 1,
      args: { id: 'governance.regulation.documents', line: lineOf(changed, '- id: documents') },
    },
  ]);
});

test('a measure that does not exist is reported with the nearest one, a name of JavaScript too', () => {
  const { changed, found } = problemsAfter('measure: testimony-rating', 'measure: testimony-ratings');
  expect(found).toMatchObject([
    { code: 'rubric/unknown-measure', line: lineOf(changed, 'testimony-ratings'), args: { nearest: 'testimony-rating' } },
  ]);
  expect(problemsAfter('measure: testimony-rating', 'measure: constructor').found).toMatchObject([
    { args: { measure: 'constructor', nearest: '' } },
  ]);
});

test("a measure's parameters are checked by its own schema, at their place in the file", () => {
  const { changed, found } = problemsAfter('{ tag: regulation }', '{ tags: regulation, in_force: yes }');
  expect(found).toMatchObject([
    { code: 'yaml/wrong-kind', line: lineOf(changed, 'tags:'), args: { found: 'text', expected: 'true or false' } },
    { code: 'yaml/unknown-key', line: lineOf(changed, 'tags:'), args: { key: 'tags', nearest: 'tag' } },
  ]);
});

test('a measure must look at the evidence that the criterion names', () => {
  expect(problemsAfter('evidence: [interview]', 'evidence: [observation]').found).toMatchObject([
    { code: 'rubric/evidence-not-measured', args: { measure: 'testimony-rating', kind: 'observation', kinds: ['interview'] } },
  ]);
});

test('points ascend, goalposts differ, thresholds ascend', () => {
  expect(problemsAfter('[0, 50]', '[-2, 50]').found).toMatchObject([
    { code: 'rubric/points-not-ascending', args: { value: -2, previous: -2 } },
  ]);
  expect(problemsAfter('{ from: 0, to: 1 }', '{ from: 1, to: 1 }').found).toMatchObject([
    { code: 'rubric/goalposts-equal', args: { value: 1 } },
  ]);
  expect(problemsAfter('equal-thirds', '{ partly: 60, achieved: 40 }').found).toMatchObject([
    { code: 'rubric/thresholds-not-ascending', args: { partly: 60, achieved: 40 } },
  ]);
});

test('hurdles name an indicator, or overall, and a sub-indicator within it', () => {
  expect(problemsAfter('requires: governance.regulation', 'requires: governance.regulasion').found).toMatchObject([
    { code: 'rubric/unknown-node', args: { node: 'governance.regulasion', nearest: 'governance.regulation', expected: 'sub-indicator' } },
  ]);
  expect(problemsAfter('node: governance,', 'node: governence,').found).toMatchObject([
    { code: 'rubric/unknown-node', args: { node: 'governence', nearest: 'governance', expected: 'indicator' } },
  ]);
  const second = smallRubricYaml.slice(smallRubricYaml.indexOf('  - id: governance')).replace('id: governance', 'id: culture');
  const { diagnostics } = read(`${smallRubricYaml.replace('node: governance,', 'node: culture,')}${second}`);
  expect(diagnostics).toMatchObject([{ code: 'rubric/hurdle-outside', args: { node: 'culture', requires: 'governance.regulation' } }]);
});

test('a placeholder that nothing replaces is reported at its text', () => {
  const { changed, found } = problemsAfter('Rules of {innovation}', 'Rules of {inovation}');
  expect(found).toEqual([
    { code: 'rubric/unknown-placeholder', line: lineOf(changed, '{inovation}'), args: { placeholder: 'inovation', nearest: 'innovation' } },
  ]);
});

test('all problems of a rubric come at once', () => {
  const changed = smallRubricYaml.replace('weight: 2', 'weight: -1').replace('equal-thirds', '{ partly: 60, achieved: 40 }');
  expect(
    read(changed)
      .diagnostics.map(({ code }) => code)
      .sort(),
  ).toEqual(['rubric/thresholds-not-ascending', 'rubric/weight-not-positive']);
});
