import { expect, test } from 'vitest';
import { targetsOf } from './targets.ts';

const targets = {
  'a.one.visits': { floor: 0, target: 40, source: 'Work plan 2023', groups: { students: { floor: 0, target: 10 } } },
  'a.one.reach': { floor: 0, target: 900, source: 'Work plan 2023', groups: {} },
};

test('all evidence is held against the targets for everybody', () => {
  expect(targetsOf(targets, null)).toEqual({
    'a.one.visits': { floor: 0, target: 40, source: 'Work plan 2023' },
    'a.one.reach': { floor: 0, target: 900, source: 'Work plan 2023' },
  });
});

test('a group is held against its own targets only, never against those for everybody', () => {
  expect(targetsOf(targets, 'students')).toEqual({ 'a.one.visits': { floor: 0, target: 10, source: 'Work plan 2023' } });
  expect(targetsOf(targets, 'elderly')).toEqual({});
});
