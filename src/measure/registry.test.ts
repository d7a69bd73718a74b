import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { year } from '../../test/support/measurable-evidence.ts';
import { measurementSchema } from '../result/measurement.ts';
import { bilingualSchema } from '../result/text.ts';
import { measureById, measures } from './registry.ts';

test('every measure is found by its id, which is the name of its file', () => {
  const files = readdirSync(import.meta.dirname);
  for (const measure of measures) {
    expect(measureById(measure.id)).toBe(measure);
    expect(files).toContain(`${measure.id}.ts`);
  }
  expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length);
});

test('an unknown id finds nothing', () => {
  expect(measureById('visits')).toBeUndefined();
});

test('every measure says in both languages what its value means', () => {
  for (const { title, description } of measures) {
    expect(bilingualSchema.safeParse(title).success).toBe(true);
    expect(bilingualSchema.safeParse(description).success).toBe(true);
    expect(description.id).not.toBe(description.en);
  }
});

test('without any evidence no measure gives a number', () => {
  const nothing = { passages: [], items: [], visits: null, groups: { ids: ['umkm'], overlap: false } };
  for (const measure of measures) {
    const measurement = measure.measure(nothing, measure.parameters.parse({}), { group: null, period: year });
    expect(measurementSchema.parse(measurement)).toMatchObject({ status: 'insufficient', n: 0, evidence: [] });
  }
});
