import { constants } from 'node:fs';
import { access, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';
import { EnvironmentError, UsageError } from '../errors.ts';
import type { Language } from '../result/text.ts';
import { unpackBundledBrowser } from './bundled-browser.ts';
import { installedBrowsers } from './installed-browsers.ts';
import { printFailures } from './print-failures.ts';

/** Which browser a user wants, and the language in which to say that there is none. */
export interface BrowserChoice {
  /** Path of a program, as the user gave it. */
  named?: string | undefined;
  language: Language;
}

interface Candidate {
  executablePath: string;
  environment?: Record<string, string>;
  headless?: 'shell';
}

/** Nothing but the report's own requests: a closed network sees none, a metered one pays for none. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** A browser that runs, and the way to end it. */
export interface OpenBrowser {
  browser: Browser;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts a browser. Looks for one in this order: the one that the user named, PUPPETEER_EXECUTABLE_PATH, puppeteer's cache,
 * an installed Chrome, Chromium or Edge, the bundled Chromium. A path that a person gave is the only one tried; of the others,
 * the first that starts. When `signal` is aborted, nothing is left of it and the promise rejects.
 *
 * @throws {UsageError} what the user named is no program.
 * @throws {EnvironmentError} no browser starts; says what to install.
 */
export async function openBrowser(choice: BrowserChoice, signal: AbortSignal): Promise<OpenBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'evaluate-browser-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await launchFirst(choice, folder, signal);
    return { browser, close: () => browser.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function launchFirst({ named, language }: BrowserChoice, folder: string, signal: AbortSignal): Promise<Browser> {
  const sentences = printFailures[language];
  if (named !== undefined && !(await isProgram(named))) throw new UsageError(sentences.notAProgram(named));
  const failures: string[] = [];
  for await (const candidate of findCandidates(named, folder, failures, signal)) {
    signal.throwIfAborted();
    try {
      return await puppeteer.launch({ ...launchOptions(candidate, folder), signal });
    } catch (error) {
      failures.push(`${candidate.executablePath}: ${firstLine(error)}`);
    }
  }
  throw new EnvironmentError(sentences.noBrowser(failures));
}

/** Lazy, because unpacking the bundled browser takes seconds. */
async function* findCandidates(
  named: string | undefined,
  folder: string,
  failures: string[],
  signal: AbortSignal,
): AsyncGenerator<Candidate> {
  const chosen = named ?? process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (chosen !== undefined && chosen !== '') {
    yield { executablePath: chosen };
    return;
  }
  for (const path of [...cachedBrowsers(), ...installedBrowsers(process.platform, process.env)]) {
    if (await isProgram(path)) yield { executablePath: path };
  }
  try {
    const bundled = await unpackBundledBrowser(join(folder, 'chromium'), signal);
    if (bundled !== null) yield { ...bundled, headless: 'shell' };
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${firstLine(error)}`);
  }
}

/** What `npx puppeteer browsers install` has downloaded. puppeteer raises an error for one that it does not have. */
function cachedBrowsers(): string[] {
  return [true, 'shell' as const].flatMap((headless) => {
    try {
      return puppeteer.executablePath({ headless });
    } catch {
      return [];
    }
  });
}

function launchOptions(candidate: Candidate, folder: string): LaunchOptions {
  // Chromium leaves its lock in the temporary folder when it is ended while it starts. Elsewhere than on Linux such a path may be too long for it.
  const own = process.platform === 'linux' ? { TMPDIR: folder } : {};
  return {
    executablePath: candidate.executablePath,
    headless: candidate.headless ?? true,
    // A pipe instead of a port: nothing else on the machine can speak to the browser.
    pipe: true,
    userDataDir: join(folder, 'profile'),
    // Chromium refuses to sandbox a browser of the superuser; for anybody else the sandbox stays.
    args: [...quiet, '--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...own, ...candidate.environment },
    protocolTimeout: 300_000,
  };
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
