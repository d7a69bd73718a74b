import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { unpackBundledBrowser } from './bundled-browser.ts';

test('on Linux x64 the bundled browser is unpacked into the given folder and starts with its own libraries; elsewhere there is none', async () => {
  const root = await mkdtemp(join(tmpdir(), 'evaluate-test-'));
  const folder = join(root, 'a & b');
  const bundled = await unpackBundledBrowser(folder);
  expect(bundled === null).toBe(process.platform !== 'linux' || process.arch !== 'x64');
  if (bundled !== null) {
    expect(bundled.executablePath).toBe(join(folder, 'chromium'));
    expect((await stat(join(folder, 'al2023', 'lib', 'libnss3.so'))).isFile()).toBe(true);
    expect(await readFile(join(folder, 'fonts.conf'), 'utf8')).toContain(`<dir>${root}/a &amp; b/fonts</dir>`);
    const started = await promisify(execFile)(bundled.executablePath, ['--version'], { env: { ...process.env, ...bundled.environment } });
    expect(started.stdout).toContain('143.');
    expect(process.env['AWS_LAMBDA_JS_RUNTIME']).toBeUndefined();
  }
  await rm(root, { recursive: true });
});
