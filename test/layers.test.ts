import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each folder of src/ may import of ours, itself aside. Everything else must be an error of the linter. */
const mayImport: Record<string, readonly string[]> = {
  result: [],
  statistics: [],
  diagnostic: ['result/x', 'errors'],
  read: ['result/x', 'diagnostic/x', 'statistics/x', 'errors'],
  code: ['result/x', 'diagnostic/x', 'statistics/x', 'errors', 'read/x'],
  measure: ['result/x', 'diagnostic/x', 'statistics/x', 'errors', 'read/x', 'code/x'],
  score: ['result/x', 'diagnostic/x', 'statistics/x', 'errors', 'read/x', 'code/x', 'measure/x'],
  privacy: ['result/x', 'diagnostic/x', 'read/x'],
  report: ['result/x', 'errors'],
  init: ['result/x', 'read/x'],
  commands: [
    'result/x',
    'diagnostic/x',
    'statistics/x',
    'errors',
    'read/x',
    'code/x',
    'measure/x',
    'score/x',
    'privacy/x',
    'report/x',
    'init/x',
    'evaluate',
    'assemble-result',
  ],
};
const modules = [...Object.keys(mayImport).map((layer) => `${layer}/x`), 'errors', 'evaluate', 'assemble-result', 'cli'];

test('the linter forbids exactly the imports that point to the right', async () => {
  const files = Object.entries(mayImport).flatMap(([layer, allowed]) =>
    modules
      .filter((module) => module !== `${layer}/x`)
      .map((module) => ({ file: `src/${layer}/to-${module.replace('/', '-')}.ts`, module, allowed: allowed.includes(module) })),
  );
  const forbidden = await lint(
    files.map(({ file, module }) => ({ file, text: `import { x } from '../${module}.ts';\n\nexport const y = x;\n` })),
  );
  expect(forbidden).toEqual(
    files
      .filter((entry) => !entry.allowed)
      .map((entry) => entry.file)
      .sort(),
  );
});

test('the linter forbids layers from deeper folders, for types, re-exports and dynamic imports, and disk access in pure layers', async () => {
  const forbidden = await lint([
    { file: 'src/read/transcript/word.ts', text: "import type { X } from '../../score/x.ts';\n\nexport type Y = X;\n" },
    { file: 'src/read/again.ts', text: "export { x } from '../measure/x.ts';\n" },
    { file: 'src/report/later.ts', text: "export const later = () => import('../read/x.ts');\n" },
    { file: 'src/score/disk.ts', text: "import { readFile } from 'node:fs/promises';\n\nexport const y = readFile;\n" },
    { file: 'src/read/disk.ts', text: "import { readFile } from 'node:fs/promises';\n\nexport const y = readFile;\n" },
    { file: 'src/evaluate.ts', text: "import { x } from './report/x.ts';\n\nexport const y = x;\n" },
    { file: 'src/read/transcript/own.ts', text: "import { x } from '../x.ts';\n\nexport const y = x;\n" },
    { file: 'src/report/own.test.ts', text: "import { x } from '../evaluate.ts';\n\nexport const y = x;\n" },
  ]);
  expect(forbidden).toEqual([
    'src/evaluate.ts',
    'src/read/again.ts',
    'src/read/transcript/word.ts',
    'src/report/later.ts',
    'src/score/disk.ts',
  ]);
});

test('every folder of src has a rule', async () => {
  const folders = (await readdir(join(root, 'src'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.sort()).toEqual(Object.keys(mayImport).sort());
});

/** Files of a made-up project that break an import rule of ours, sorted. */
async function lint(files: readonly { file: string; text: string }[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'evaluate-test-'));
  await copyFile(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, text } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'];
  // The exit code is 1 as soon as one file is wrong.
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [biome, ...args], { cwd: folder }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  await rm(folder, { recursive: true });
  const broken = [...output.matchAll(/^::error .*file=([^,]+),/gm)].map((match) => (match[1] ?? '').replace(/^.*\/(?=src\/)/, ''));
  return [...new Set(broken)].sort();
}
