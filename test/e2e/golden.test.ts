import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenOutputs, printed } from '../../scripts/golden-outputs.ts';
import { projectRoot } from '../support/run-evaluate.ts';

const kept = (file: string) => readFile(path.join(projectRoot, file), 'utf8');

/** The built command gives what the repository holds. After a wanted change: `npm run golden`, and read the difference. */
describe('outputs of data/kukm-space', { timeout: 60_000 }, () => {
  it.each(goldenOutputs)('$file is what the command gives, byte for byte', async ({ file, make }) => {
    const now = await make();
    expect(now.length).toBeGreaterThan(10_000);
    const [lines, linesKept] = [now, await kept(file)].map((text) => text.split('\n'));
    const first = lines?.findIndex((line, index) => line !== linesKept?.[index]) ?? -1;
    expect(lines?.[first], `${file}:${first + 1} is renewed by \`npm run golden\``).toBe(linesKept?.[first]);
    expect(lines?.length).toBe(linesKept?.length);
  });

  it('a stored result tells the same comparison as the study', async () => {
    const file = 'test/kukm-space/result.json';
    expect(await printed('replicate', file, '--lang', 'id')).toBe(await kept('test/kukm-space/replicate-id.txt'));
    const replication = JSON.parse(await printed('replicate', file, '--format', 'json'));
    expect(replication).toMatchObject(JSON.parse(await kept(file)).replication);
    expect(replication.conclusions).toHaveLength(17);
    expect(replication.contradictions).toHaveLength(12);
  });
});
