import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeXlsx } from '../../test/support/make-xlsx.ts';
import { recordingTerminal } from '../../test/support/recording-terminal.ts';
import { projectRoot } from '../../test/support/run-evaluate.ts';
import { evaluatePath } from './evaluate-path.ts';
import { judgeStudy } from './judge.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-judge-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function copy(name: string, edit: (yaml: string) => string = (yaml) => yaml): Promise<string> {
  const folder = path.join(scratch, name);
  await cp(path.join(projectRoot, 'test/fixtures/valid/small'), folder, { recursive: true });
  const file = path.join(folder, 'study.yaml');
  await writeFile(file, edit(await readFile(file, 'utf8')));
  return folder;
}
const judgements = (folder: string) => readFile(path.join(folder, 'judgements.csv'), 'utf8');
const unnamed = (yaml: string) => yaml.replace('judgements: judgements.csv\n', '');

test('a study without decisions gets a file that a spreadsheet in Indonesia opens, and is told the line to add', async () => {
  const folder = await copy('new', unnamed);
  await rm(path.join(folder, 'judgements.csv'));
  const terminal = recordingTerminal();
  expect(await judgeStudy(folder, terminal)).toBe(0);
  const text = await judgements(folder);
  expect(text.startsWith('\ufeffnode;group;title;proposed;score;')).toBe(true);
  for (const node of ['governance.sop', 'governance', 'overall']) expect(text).toMatch(new RegExp(`^${node};;`, 'm'));
  expect(terminal.said.out).toContain('\njudgements: judgements.csv\n');
});

test('a second run changes no byte', async () => {
  const folder = await copy('twice');
  await judgeStudy(folder, recordingTerminal());
  const first = await judgements(folder);
  const terminal = recordingTerminal();
  expect(await judgeStudy(folder, terminal)).toBe(0);
  expect(await judgements(folder)).toBe(first);
  expect(terminal.said.out).toContain('nothing was changed');
});

test('a hand-made file of decisions keeps them, its delimiter and its rows about other places', async () => {
  const folder = await copy('hand-made');
  await writeFile(
    path.join(folder, 'judgements.csv'),
    'group,node,date,evaluator,reason,level\r\n,governance.sop,2023-01-20,eva,"Ada, dan dipakai",Tercapai\r\nstudents,data.method,,,belum dibahas,\r\n',
  );
  expect(await judgeStudy(folder, recordingTerminal())).toBe(0);
  const lines = (await judgements(folder)).split('\r\n');
  expect(lines.find((line) => line.startsWith('governance.sop,,'))).toMatch(/,Tercapai,"Ada, dan dipakai",eva,2023-01-20$/);
  expect(lines.at(-2)).toBe('data.method,students,,,,,,,,,belum dibahas,,');
  const { result } = await evaluatePath(folder, {}, recordingTerminal());
  const sop = result?.scopes[0]?.indicators[0]?.subIndicators.find(({ id }) => id === 'governance.sop');
  expect(sop?.decided).toEqual({ level: 'achieved', reason: 'Ada, dan dipakai', evaluator: 'eva', date: '2023-01-20' });
});

test('a file that study.yaml names and nobody has written yet is written', async () => {
  const folder = await copy('named', (yaml) => yaml.replace('judgements.csv', 'keputusan/putusan.csv'));
  await rm(path.join(folder, 'judgements.csv'));
  const terminal = recordingTerminal();
  expect(await judgeStudy(path.join(folder, 'study.yaml'), terminal), terminal.said.err).toBe(0);
  expect(await readFile(path.join(folder, 'keputusan/putusan.csv'), 'utf8')).toContain('overall;;');
  expect(terminal.said.out).not.toContain('Add the line');
});

test('a file of decisions that cannot be read is left as it is', async () => {
  const folder = await copy('broken', unnamed);
  const broken = 'node,group,level,reason,evaluator\noverall,,partly,x,eva\n';
  await writeFile(path.join(folder, 'judgements.csv'), broken);
  const terminal = recordingTerminal();
  expect(await judgeStudy(folder, terminal)).toBe(1);
  expect(terminal.said.err).toContain('[csv/missing-column]');
  expect(await judgements(folder)).toBe(broken);
});

test('what was decided otherwise than proposed is named', async () => {
  const folder = await copy('differing');
  await writeFile(
    path.join(folder, 'judgements.csv'),
    'node,group,level,reason,evaluator,date\ngovernance.sop,,belum tercapai,Tidak dijalankan,eva,\n',
  );
  const terminal = recordingTerminal();
  await judgeStudy(folder, terminal);
  expect(terminal.said.out).toContain('Decided otherwise than proposed: governance.sop.');
});

test('decisions in a workbook count, and are not overwritten', async () => {
  const folder = await copy('workbook', (yaml) => yaml.replace('judgements.csv', 'judgements.xlsx'));
  const rows = ['node,group,level,reason,evaluator,date', 'governance,,tercapai,Lengkap,eva,'].map((line) => line.split(','));
  await writeFile(path.join(folder, 'judgements.xlsx'), makeXlsx([{ name: 'A', rows }]));
  const before = await readFile(path.join(folder, 'judgements.xlsx'));
  const { result } = await evaluatePath(folder, {}, recordingTerminal());
  expect(result?.scopes[0]?.indicators.find(({ id }) => id === 'governance')?.decided?.level).toBe('achieved');
  const terminal = recordingTerminal();
  expect(await judgeStudy(folder, terminal)).toBe(1);
  expect(terminal.said.err).toContain('judgements.xlsx');
  expect(await readFile(path.join(folder, 'judgements.xlsx'))).toEqual(before);
});
