import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, type Ran, runEvaluate } from '../support/run-evaluate.ts';
import { type WalkStep, walkSteps } from '../support/walk-steps.ts';

/** docs/walk.md, done by the letter: whoever follows it from an empty folder ends with a PDF. */
const steps = walkSteps(await readFile(path.join(projectRoot, 'docs', 'walk.md'), 'utf8'));
const folder = await mkdtemp(path.join(os.tmpdir(), 'evaluate-walk-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const ran: { line: string; outcome: Ran }[] = [];
const suggestedFile = 'pojok-baca/codings/suggested.csv';
/** What `evaluate code` wrote, before the page replaces it by what a person made of it. */
let suggested = '';
type Column = 'id' | 'exact' | 'code' | 'valence' | 'status';

/** `evaluate init a --name "b c"` as arguments. */
function argumentsOf(line: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(words[0], line).toBe('evaluate');
  return words.slice(1);
}

async function take(step: WalkStep): Promise<void> {
  switch (step.kind) {
    case 'write':
    case 'append': {
      const file = path.join(folder, step.file);
      await mkdir(path.dirname(file), { recursive: true });
      return step.kind === 'write' ? writeFile(file, step.text) : appendFile(file, step.text);
    }
    case 'command': {
      const outcome = await runEvaluate(argumentsOf(step.line), { cwd: folder });
      ran.push({ line: step.line, outcome });
      if (step.line.startsWith('evaluate code ')) suggested = await readFile(path.join(folder, suggestedFile), 'utf8');
      return;
    }
    case 'output': {
      const { stdout = '', stderr = '' } = ran.at(-1)?.outcome ?? {};
      const printed = `${stderr}${stdout}`.split('\n');
      let from = 0;
      for (const line of step.lines) {
        const at = printed.indexOf(line, from);
        expect(at, `"${line}" is not printed by ${ran.at(-1)?.line}:\n${printed.join('\n')}`).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
      return;
    }
    case 'mistake':
      return makeMistake(step.word, step.line);
  }
}

/** Writes the word where the line says, sees the line printed, and takes it back. */
async function makeMistake(word: string, line: string): Promise<void> {
  const [, file = '', row = '', column = ''] = /^([^:]+):(\d+):(\d+): /.exec(line) ?? [];
  const right = /Did you mean "([^"]+)"/.exec(line)?.[1] ?? '';
  const target = path.join(folder, file);
  const text = await readFile(target, 'utf8');
  const lines = text.split('\n');
  const before = lines[Number(row) - 1] ?? '';
  expect(before.slice(Number(column) - 1, Number(column) - 1 + right.length)).toBe(right);
  lines[Number(row) - 1] = before.slice(0, Number(column) - 1) + word + before.slice(Number(column) - 1 + right.length);
  await writeFile(target, lines.join('\n'));
  const outcome = await runEvaluate(['check', path.dirname(file)], { cwd: folder });
  expect(outcome.code).toBe(1);
  expect(outcome.stderr.split('\n')).toContain(line);
  await writeFile(target, text);
}

describe('docs/walk.md', () => {
  beforeAll(async () => {
    for (const step of steps) await take(step);
  }, 600_000);

  it('holds files, commands and what they print', () => {
    const kinds = new Set(steps.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['append', 'command', 'mistake', 'output', 'write']);
    expect(ran.length).toBeGreaterThanOrEqual(7);
  });

  it('has no command that fails', () => {
    expect(ran.filter(({ outcome }) => outcome.code !== 0)).toEqual([]);
  });

  it('ends with a PDF and the other outputs, and with the report in English', async () => {
    const outputs = (await readdir(path.join(folder, 'reports', 'pojok-baca'))).sort();
    expect(outputs).toEqual(['evidence.csv', 'report.html', 'report.pdf', 'result.json', 'scores.csv']);
    const pdf = path.join(folder, 'reports', 'pojok-baca', 'report.pdf');
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(pdf)).size).toBeGreaterThan(50_000);
    const english = await readFile(path.join(folder, 'reports', 'pojok-baca-en', 'report.html'), 'utf8');
    expect(english).toMatch(/<html[^>]* lang="en"/);
  });

  it('shows the three decisions in the report, and the draft mark', async () => {
    const html = await readFile(path.join(folder, 'reports', 'pojok-baca', 'report.html'), 'utf8');
    for (const reason of ['Keputusan berlaku dan khusus', 'Jadwal tidak diumumkan', 'Nyata bagi anak']) expect(html).toContain(reason);
    expect(html).toMatch(/draf/i);
  });

  it('reviews what the program suggests: most of it is right, and what is wrong is rejected', () => {
    const reviewed = steps.find((step) => step.kind === 'write' && step.file === suggestedFile);
    if (reviewed?.kind !== 'write') throw new Error('the walk shows no reviewed suggestions');
    const rows = (text: string, delimiter: string): Record<Column, string>[] => parse(text, { columns: true, bom: true, delimiter });
    const made = new Map(rows(suggested, ';').map((row) => [row.id, row]));
    const kept = rows(reviewed.text, ',').map((row) => ({ row, suggestion: made.get(row.id) }));
    const found = kept.filter(({ row, suggestion }) => suggestion?.exact === row.exact && suggestion.code === row.code);
    expect(found.length).toBeGreaterThan(kept.length / 2);
    expect(found.some(({ row }) => row.status === 'rejected')).toBe(true);
  });

  it('warns of nothing on the way', () => {
    expect(ran.filter(({ outcome }) => /^\S+: warning: /m.test(outcome.stderr))).toEqual([]);
  });
});
