import { expect, test } from 'vitest';
import { nearestFile, nearestName } from './nearest-name.ts';

test('a name two edits away is offered, one three edits away is not', () => {
  expect(nearestName('regulasion', ['regulation', 'sop'])).toBe('regulation');
  expect(nearestName('reglatons', ['regulation'])).toBe('');
});

test('case is no edit, and of equally near names the first in order is offered', () => {
  expect(nearestName('UMKM', ['umkm'])).toBe('umkm');
  expect(nearestName('note2', ['note3', 'note1'])).toBe('note1');
});

test('exchanged letters are nearer than other letters', () => {
  expect(nearestName('DOC-30', ['DOC-01', 'DOC-03'])).toBe('DOC-03');
  expect(nearestName('spo', ['sop'])).toBe('sop');
});

test('short names must be nearer: two edits would turn any two letters into any others', () => {
  expect(nearestName('id', ['en'])).toBe('');
});

test('a file of the same name in another folder is meant before any other', () => {
  expect(nearestFile('log.csv', ['data/Log.csv', 'lot.csv'])).toBe('data/Log.csv');
  expect(nearestFile('data/visitor.csv', ['data/visitors-22.csv', 'data/visitors.csv'])).toBe('data/visitors.csv');
  expect(nearestFile('a.csv', ['documents/list.md'])).toBe('');
});
