import { expect, test } from 'vitest';
import { z } from 'zod';
import { memoryFolder } from '../../../test/support/memory-folder.ts';
import { smallRubricYaml, smallStudyFiles, smallStudyYaml } from '../../../test/support/small-study.ts';
import type { KnownMeasures } from '../rubric/rubric-rules.ts';
import { readStudy } from './study.ts';

const anything = z.record(z.string(), z.json());
const measures: KnownMeasures = {
  'checklist-completion': { parameters: anything, evidence: ['document'] },
  'testimony-rating': { parameters: anything, evidence: ['interview'] },
  'visits-per-open-day': { parameters: anything, evidence: ['visitor-log'] },
};
const bundledRubrics = {
  names: ['bugge'],
  read: async (name: string) =>
    name === 'bugge' ? { file: 'rubrics/bugge.yaml', bytes: new TextEncoder().encode(smallRubricYaml) } : null,
};
const readFiles = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readStudy({ folder: memoryFolder(files), measures, bundledRubrics });

/** Problems of the small study after changes to study.yaml, each with the text that it is placed on. */
async function problemsAfter(...changes: [string, string][]) {
  let text = smallStudyYaml;
  for (const [written, instead] of changes) {
    expect(text).toContain(written);
    text = text.replace(written, instead);
  }
  const { diagnostics } = await readFiles({ ...smallStudyFiles, 'study.yaml': text });
  return diagnostics.map(({ code, location: { start, end }, args }) => {
    const line = text.split('\n')[(start?.line ?? 0) - 1] ?? '';
    const marked = start && end ? [...line].slice(start.column - 1, end.column - 1).join('') : null;
    return { code, marked, args };
  });
}

test('a study that is in order gives its spec, and the rubric with the name of the innovation', async () => {
  const { spec, rubric, sources, diagnostics } = await readFiles(smallStudyFiles);
  expect(diagnostics).toEqual([]);
  expect(spec?.sources[2]).toMatchObject({ file: 'notes/counter.md', attribution: 'assumed', origin: 'field' });
  expect(rubric?.indicators[0]?.subIndicators[0]?.definition.en).toBe('Rules of Layanan Satu Pintu');
  expect(sources.map(({ file, role }) => [file, role])).toEqual([
    ['study.yaml', 'study'],
    ['rubric.yaml', 'rubric'],
  ]);
});

test('without study.yaml the nearest file is named', async () => {
  const { spec, diagnostics } = await readFiles({ 'study.yml': '' });
  expect(spec).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'file/missing', args: { file: 'study.yaml', nearest: 'study.yml' } }]);
});

test('a bundled rubric is found by its name, an unknown one reported with the nearest', async () => {
  const bundled = await readFiles({ ...smallStudyFiles, 'study.yaml': smallStudyYaml.replace('./rubric.yaml', 'bugge') });
  expect(bundled.sources[1]?.file).toBe('rubrics/bugge.yaml');
  expect(await problemsAfter(['./rubric.yaml', 'buge'])).toEqual([
    { code: 'study/unknown-rubric', marked: 'buge', args: { rubric: 'buge', nearest: 'bugge', known: ['bugge'] } },
  ]);
});

test('files that are missing, outside or named twice are reported where study.yaml names them', async () => {
  expect(await problemsAfter(['interviews/head.txt', 'interviews/heads.txt'])).toMatchObject([
    { code: 'file/missing', marked: 'interviews/heads.txt', args: { nearest: 'interviews/head.txt' } },
  ]);
  expect(await problemsAfter(['file: documents.csv', 'file: ../documents.csv'])).toMatchObject([
    { code: 'file/outside-study', marked: '../documents.csv' },
  ]);
  expect(await problemsAfter(['interviews/pair.txt', './interviews/head.txt'])).toMatchObject([
    { code: 'study/file-named-twice', marked: './interviews/head.txt', args: { line: 20 } },
  ]);
  expect(await problemsAfter(['./rubric.yaml', '../rubric.yaml'])).toMatchObject([
    { code: 'file/outside-study', marked: '../rubric.yaml' },
  ]);
  expect(await problemsAfter(['./rubric.yaml', './rubrik.yaml'])).toMatchObject([
    { code: 'file/missing', args: { nearest: 'rubric.yaml' } },
  ]);
});

test('ids of informants and of groups differ', async () => {
  expect(await problemsAfter(['{ id: owner,', '{ id: head,'], ['Sari: owner', 'Sari: head'])).toMatchObject([
    { code: 'study/duplicate-id', marked: 'head', args: { what: 'informant', line: 17 } },
  ]);
  expect(await problemsAfter(['{ id: youth,', '{ id: umkm,'])).toMatchObject([
    { code: 'study/duplicate-id', marked: 'umkm', args: { what: 'group' } },
  ]);
});

test('informants and groups that are named must be declared', async () => {
  expect(await problemsAfter(['group: umkm', 'group: umkn'])).toMatchObject([
    { code: 'study/unknown-group', marked: 'umkn', args: { nearest: 'umkm' } },
  ]);
  expect(await problemsAfter(['informant: head', 'informant: haed'])).toMatchObject([
    { code: 'study/unknown-informant', marked: 'haed', args: { nearest: 'head', known: ['head', 'owner'] } },
  ]);
  expect(await problemsAfter(['Sari: owner', 'Sari: interviewr'])).toMatchObject([
    { code: 'study/unknown-informant', args: { nearest: 'interviewer' } },
  ]);
});

test('an interview says who speaks, and field notes have no informant', async () => {
  expect(await problemsAfter([', informant: head', ''])).toMatchObject([
    { code: 'study/interview-without-informant', marked: 'interviews/head.txt' },
  ]);
  expect(await problemsAfter(['observer: researcher', 'informant: head'])).toMatchObject([
    { code: 'study/informant-on-notes', marked: 'informant' },
  ]);
});

test('a source of an informant who withdrew consent is refused', async () => {
  expect(await problemsAfter(['en: Head }, consent: given', 'en: Head }, consent: withdrawn'])).toMatchObject([
    { code: 'study/consent-withdrawn', marked: 'head', args: { informant: 'head' } },
  ]);
});

test('dates exist and are in order', async () => {
  expect(await problemsAfter(["to: '2022-12-31'", "to: '2021-12-31'"])).toEqual([
    { code: 'study/dates-out-of-order', marked: "'2021-12-31'", args: { from: '2022-01-01', to: '2021-12-31' } },
  ]);
  expect(await problemsAfter(["date: '2022-05-31'", "date: '2022-02-30'"])).toMatchObject([
    { code: 'study/no-such-day', args: { day: '2022-02-30' } },
  ]);
  expect(await problemsAfter(["date: '2022-05-31'", "date: '2023-05-31'"])).toMatchObject([
    {
      code: 'study/source-outside-period',
      marked: "'2023-05-31'",
      args: { file: 'interviews/head.txt', from: '2022-01-01', to: '2022-12-31' },
    },
  ]);
  expect(await problemsAfter(["applied_since: '2022'", "applied_since: '2022-13'"])).toMatchObject([{ code: 'study/no-such-day' }]);
  const calendar =
    "calendar: { open_weekdays: [mon], hours: { from: '15.30', to: '08.00' }, closed: [{ from: '2022-03-02', to: '2022-03-01', reason: x }] }\n";
  expect(await problemsAfter(['targets:', `${calendar}targets:`])).toMatchObject([
    { code: 'study/dates-out-of-order', marked: "'2022-03-01'" },
    { code: 'study/hours-out-of-order', marked: "'08.00'" },
  ]);
});

test('sub-indicators that a checklist is given in study.yaml are known ones, in a list or by heading', async () => {
  const file = '  - { file: documents.csv,';
  const own = (codes: string) => problemsAfter([file, `${file} codes: ${codes},`]);
  const unknown = { code: 'evidence/unknown-code', marked: 'governance.regulasi', args: { code: 'governance.regulasi' } };
  expect(await own('[governance.regulasi]')).toMatchObject([unknown]);
  expect(await own('{ Regulasi: [governance.regulation, governance.regulasi] }')).toMatchObject([unknown]);
  expect(await own('{ Regulasi: [governance.regulation] }')).toEqual([]);
});

test('a column that a checklist cannot have is named with the nearest that it can', async () => {
  const file = '  - { file: documents.csv,';
  expect(await problemsAfter([file, `${file} columns: { titel: Berkas },`])).toMatchObject([
    { code: 'yaml/unknown-key', marked: 'titel', args: { key: 'titel', nearest: 'title' } },
  ]);
});

test('targets are for criteria that ask for one, and differ from their floor', async () => {
  expect(await problemsAfter(['socialization.visits', 'socialization.visit'])).toMatchObject([
    { code: 'study/unknown-criterion', marked: 'governance.socialization.visit', args: { nearest: 'governance.socialization.visits' } },
  ]);
  expect(await problemsAfter(['socialization.visits', 'regulation.testimony'])).toMatchObject([{ code: 'study/target-not-used' }]);
  expect(await problemsAfter(['target: 5', 'target: 0'])).toMatchObject([{ code: 'study/target-equals-floor', marked: '0' }]);
});

test('a synthetic log says so in its name and in study.yaml, and its groups are declared', async () => {
  const log = (file: string, origin: string, group = 'umkm'): [string, string] => [
    'checklists:',
    `visitor_logs:\n  - { file: ${file}, origin: ${origin}, columns: { date: Tanggal, group: Asal }, groups: { UMKM: [${group}] } }\nchecklists:`,
  ];
  expect(await problemsAfter(log('judgements.csv', 'synthetic'), ['judgements: judgements.csv\n', ''])).toMatchObject([
    { code: 'study/synthetic-not-in-name', marked: 'judgements.csv' },
  ]);
  expect(await problemsAfter(log('a.synthetic.csv', 'field'))).toMatchObject([
    { code: 'file/missing' },
    { code: 'study/synthetic-not-declared', args: { origin: 'field' } },
  ]);
  expect(await problemsAfter(log('judgements.csv', 'field', 'umkn'), ['judgements: judgements.csv\n', ''])).toMatchObject([
    { code: 'study/unknown-group', marked: 'umkn', args: { nearest: 'umkm' } },
  ]);
});

test('the problems of study.yaml and of the rubric come at once, and the spec is there to read on', async () => {
  const { spec, rubric, diagnostics } = await readFiles({
    ...smallStudyFiles,
    'study.yaml': smallStudyYaml.replace('group: umkm', 'group: umkn'),
    'rubric.yaml': smallRubricYaml.replace('weight: 2', 'weight: 0'),
  });
  expect(spec?.id).toBe('small');
  expect(rubric).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(['rubric/weight-not-positive', 'study/unknown-group']);
});
