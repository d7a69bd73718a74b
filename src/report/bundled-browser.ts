import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A browser that came with the program, ready to be started. */
export interface BundledBrowser {
  executablePath: string;
  /** Variables that it needs on top of the usual environment. */
  environment: Record<string, string>;
}

/** The package unpacks into the system's temporary folder, which TMPDIR names, and prints where the program lies. */
const unpackScript = `
  (async () => {
    const chromium = require(process.argv[1]);
    process.stdout.write(await chromium.executablePath());
  })().catch((error) => {
    process.exitCode = 1;
    process.stderr.write(error.message);
  });
`;

/**
 * Unpacks the Chromium of the optional package `@sparticuz/chromium`, with its own libraries and fonts, into `folder`.
 * null where there is none: the package is not installed, or the machine is not Linux on x64. Rejects when unpacking fails.
 *
 * The package reads its settings once, from the environment of the process that loads it, and takes any browser that
 * already lies in the shared temporary folder. A process of its own, with a private folder, leaves no trace of either.
 */
export async function unpackBundledBrowser(folder: string, signal?: AbortSignal): Promise<BundledBrowser | null> {
  const entry = process.platform === 'linux' && process.arch === 'x64' ? findPackage() : null;
  if (entry === null) return null;
  await mkdir(folder, { recursive: true });
  const environment = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const executablePath = await run(['--eval', unpackScript, entry], environment, signal);
  const fontSettings = join(folder, 'fonts.conf');
  await writeFile(fontSettings, fontsConf(folder));
  return {
    executablePath,
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter((part) => part !== '').join(':'),
      FONTCONFIG_FILE: fontSettings,
      HOME: folder,
      TMPDIR: folder,
    },
  };
}

function findPackage(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return null;
  }
}

/** What a Node process writes to stdout; rejects with what it wrote to stderr. */
function run(args: readonly string[], env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env, signal, timeout: 180_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr.trim() || error.message, { cause: error }));
      else resolve(stdout);
    });
  });
}

/** The package's own settings name folders outside the private one: without these, every page is printed blank. */
function fontsConf(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `  <dir>${escapeXml(path)}</dir>`),
    `  <cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
