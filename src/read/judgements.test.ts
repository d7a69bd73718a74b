import { expect, test } from 'vitest';
import { smallStudyYaml } from '../../test/support/small-study.ts';
import { readCsvTable } from './csv/csv-table.ts';
import { judgementColumns, readJudgements } from './judgements.ts';
import { makeReadingText } from './reading-text.ts';
import { studySpecSchema } from './study/study-spec.ts';
import { readYaml } from './yaml/yaml-document.ts';

const { value: spec } = readYaml(makeReadingText({ file: 'study.yaml', sha256: '', text: smallStudyYaml }), studySpecSchema);
function read(text: string) {
  if (!spec) throw new Error('the small study does not fit its schema');
  const nodes = ['overall', 'governance', 'governance.regulation'];
  return readJudgements(readCsvTable(makeReadingText({ file: 'judgements.csv', sha256: '', text }), judgementColumns), { spec, nodes });
}
const header = 'node,group,level,reason,evaluator,date';

test('a level is read as a word of either language; a blank level is undecided, and a reason beside it is reported', () => {
  const { judgements, diagnostics } = read(
    `${header}\ngovernance,,partly,Baru sebagian,eva,2024-01-31\noverall,umkm,Belum tercapai,Sepi,eva,\ngovernance.regulation,,,belum,,\n`,
  );
  expect(diagnostics.map(({ code, location }) => [code, location.start])).toEqual([
    ['judgements/reason-without-level', { line: 4, column: 24 }],
  ]);
  expect(judgements).toEqual([
    {
      node: 'governance',
      group: null,
      decision: { level: 'partly', reason: 'Baru sebagian', evaluator: 'eva', date: '2024-01-31' },
      location: { file: 'judgements.csv', start: { line: 2, column: 1 }, end: { line: 2, column: 11 } },
    },
    {
      node: 'overall',
      group: 'umkm',
      decision: { level: 'not-yet', reason: 'Sepi', evaluator: 'eva', date: null },
      location: { file: 'judgements.csv', start: { line: 3, column: 1 }, end: { line: 3, column: 8 } },
    },
  ]);
});

test('the columns that the program writes for the person are ignored', () => {
  const { judgements } = read(
    'node;group;proposed;score;evidence;contradictions;level;reason;evaluator;date\ngovernance;;achieved;90;3;0;partly;x;eva;\n',
  );
  expect(judgements[0]?.decision.level).toBe('partly');
});

test('a decision says why and whose it is, about a node that exists, once', () => {
  const { judgements, diagnostics } = read(
    `${header}\ngovernence,umkn,partial,,,31-13-2024\ngovernance,,partly,x,eva,\ngovernance,,achieved,y,eva,\ngovernance,umkm,achieved,z,eva,\n`,
  );
  expect(judgements.map(({ node, group, decision }) => [node, group, decision.level])).toEqual([
    ['governance', null, 'partly'],
    ['governance', 'umkm', 'achieved'],
  ]);
  expect(diagnostics.map(({ code, location, args }) => [code, location.start?.line, args])).toMatchObject([
    ['csv/not-one-of', 2, { column: 'level', found: 'partial' }],
    ['csv/blank-cell', 2, { column: 'reason' }],
    ['csv/blank-cell', 2, { column: 'evaluator' }],
    ['csv/not-a-date', 2, { found: '31-13-2024', form: 'day' }],
    ['judgements/unknown-node', 2, { node: 'governence', nearest: 'governance' }],
    ['study/unknown-group', 2, { group: 'umkn', nearest: 'umkm' }],
    ['judgements/decided-twice', 4, { node: 'governance', group: '', line: 3 }],
  ]);
});

test('English level words and a neutralized formula are read as they were meant', () => {
  const { judgements, diagnostics } = read(`${header}\ngovernance,,Not yet achieved,'=A1 is empty,eva,\n`);
  expect(diagnostics).toEqual([]);
  expect(judgements[0]?.decision).toMatchObject({ level: 'not-yet', reason: '=A1 is empty' });
});
