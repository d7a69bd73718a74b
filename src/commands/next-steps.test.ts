import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Result, SourceSummary } from '../result/result.ts';
import { nextSteps } from './next-steps.ts';

const source = (role: SourceSummary['role'], file: string): SourceSummary => ({
  file,
  role,
  sha256: '0'.repeat(64),
  origin: 'field',
  attribution: 'stated',
  date: null,
  informant: null,
});

function stepsFor(facts: Partial<Result>, files: readonly string[] = [], language: 'id' | 'en' = 'en'): string[] {
  const result = exampleResult(facts);
  const text = nextSteps({ result, rubric: result.rubric, diagnostics: [], hasCodebook: true }, files, language);
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^ +\d+\. /, ''));
}
const mentioning = (steps: readonly string[], words: string) => steps.filter((step) => step.includes(words));

test('with errors the only step is to correct them', () => {
  const error = diagnostic('file/missing', { file: 'study.yaml' }, { file: 'a.txt', nearest: '' });
  const text = nextSteps({ result: null, rubric: null, diagnostics: [error], hasCodebook: true }, [], 'id');
  expect(text.split('\n')).toEqual(['Langkah berikutnya, menurut urutan:', expect.stringMatching(/^ {2}1\. Perbaiki galat di atas/)]);
});

test('steps are numbered, in the order of the work, and end with the report', () => {
  const result = exampleResult({ sources: [] });
  const lines = nextSteps({ result, rubric: result.rubric, diagnostics: [], hasCodebook: true }, [], 'en').split('\n').slice(1);
  expect(lines.map((line) => Number(/^ +(\d+)\. /.exec(line)?.[1]))).toEqual(lines.map((_, index) => index + 1));
  expect(lines.at(-1)).toContain('evaluate run');
  const place = (words: string) => lines.findIndex((line) => line.includes(words));
  expect(place('Interview people')).toBeGreaterThan(-1);
  expect(place('Code the transcripts')).toBeGreaterThan(place('Interview people'));
  expect(place('evaluate judge')).toBeGreaterThan(place('Code the transcripts'));
});

test('what is there is no step any more', () => {
  const sources = [
    source('checklist', 'checklists/documents.csv'),
    source('transcript', 'interviews/a.txt'),
    source('notes', 'notes/b.txt'),
  ];
  const steps = stepsFor({ sources });
  expect(mentioning(steps, 'Fill in the checklists')).toEqual([]);
  expect(mentioning(steps, 'Interview people')).toEqual([]);
  expect(mentioning(steps, 'field notes')).toEqual([]);
});

test('a text that nobody coded is named; once suggestions wait, reviewing them comes first', () => {
  const sources = [source('transcript', 'interviews/uncoded.txt')];
  expect(mentioning(stepsFor({ sources, setAside: [] }), 'interviews/uncoded.txt')).toHaveLength(1);
  const setAside: Result['setAside'] = [{ id: 'S-1', location: { file: 'codings/suggested.csv' }, reason: 'suggested' }];
  const steps = stepsFor({ sources, setAside });
  expect(mentioning(steps, 'interviews/uncoded.txt')).toEqual([]);
  expect(mentioning(steps, 'Review 1 suggested coding:')).toHaveLength(1);
});

test('files that study.yaml does not name are listed, but neither forms nor the twin of a named file', () => {
  const files = [
    'interviews/new.docx',
    'logs/visitor-log.csv',
    'logs/visitor-log.xlsx',
    'checklists/own.csv',
    'checklists/own.xlsx',
    'README.md',
  ];
  const [step] = mentioning(stepsFor({ sources: [source('checklist', 'checklists/own.xlsx')] }, files), 'Name these files');
  expect(step).toMatch(/: interviews\/new\.docx\.$/);
});

test('a placeholder in study.yaml comes first', () => {
  const { study } = exampleResult();
  const steps = stepsFor({ study: { ...study, innovation: { ...study.innovation, name: 'ISI: nama inovasi' } } }, [], 'id');
  expect(steps[0]).toMatch(/^Lengkapi study.yaml/);
  expect(stepsFor({}, [], 'id')[0]).not.toMatch(/^Lengkapi study.yaml/);
});

test.each(['id', 'en'] as const)('a rubric without a codebook is not sent to a command that needs one (%s)', (language) => {
  const result = exampleResult({ sources: [source('transcript', 'interviews/new.md')], evidence: [], setAside: [] });
  const steps = (hasCodebook: boolean, sources = result.sources) =>
    nextSteps({ result: { ...result, sources }, rubric: result.rubric, diagnostics: [], hasCodebook }, [], language);
  for (const sources of [result.sources, []]) {
    expect(steps(true, sources)).toContain('"evaluate code"');
    expect(steps(false, sources)).not.toContain('"evaluate code"');
    expect(steps(false, sources)).toMatch(/belum memiliki buku kode|has no codebook/);
  }
});
