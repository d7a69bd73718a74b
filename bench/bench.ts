import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchLog, writeLargeLog } from './bench-log.ts';
import { labelledPassages } from './coding-inputs.ts';
import { generateStudy } from './generate-study.ts';

// Prints how long whole runs take and how much memory they need at most. Nothing is asserted: machines differ.

const root = fileURLToPath(new URL('..', import.meta.url));
const reportMemory = `data:text/javascript,${encodeURIComponent("process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS+'\\n'))")}`;

interface Reading {
  seconds: number;
  megabytes: number;
}

async function measure(args: readonly string[]): Promise<Reading> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reportMemory, path.join(root, 'dist', 'cli.js'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`exit ${code}: ${errors.slice(0, 2000)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(/maxRSS=(\d+)/.exec(errors)?.[1]) / 1024 };
}

async function row(label: string, args: readonly string[], runs: number): Promise<void> {
  const readings: Reading[] = [];
  for (let run = 0; run < runs; run += 1) readings.push(await measure(args));
  const best = Math.min(...readings.map((reading) => reading.seconds));
  const most = Math.max(...readings.map((reading) => reading.megabytes));
  process.stdout.write(`${label.padEnd(58)} ${best.toFixed(2).padStart(7)} s ${most.toFixed(0).padStart(6)} MB\n`);
}

/** A CSV of so many answers, no two the same. */
async function answersFile(count: number): Promise<string> {
  const passages = (await labelledPassages('tuning')).map(({ passage }) => passage.replaceAll('"', '""'));
  const rows = Array.from({ length: count }, (_, index) => `${index + 1},"${passages[index % passages.length]} (${index + 1})"\n`);
  return `id,text\n${rows.join('')}`;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'evaluate-bench-'));
try {
  const large = path.join(folder, 'study');
  await generateStudy(large, { transcripts: 200, turnsPerTranscript: 60, codingsPerTranscript: 20, visits: 100_000 });
  const kukm = path.join(root, 'data', 'kukm-space');
  const output = path.join(folder, 'out');
  process.stdout.write(
    `Best of 3 runs, peak memory of the node process (the browser's is not counted). ${os.cpus().length} cores, Node ${process.version}\n`,
  );
  await row('data/kukm-space without PDF', ['run', kukm, '--output', output, '--format', 'html,json,csv'], 3);
  await row('data/kukm-space with PDF', ['run', kukm, '--output', output], 3);
  await row(
    '200 transcripts, 4,000 codings, 100,000 visits, without PDF',
    ['run', large, '--output', output, '--format', 'html,json,csv'],
    3,
  );
  const answers = path.join(folder, 'answers.csv');
  await writeFile(answers, await answersFile(10_000));
  await row('10,000 answers coded, from start to end', ['code', '--passages', answers], 3);
  const log = path.join(folder, 'log.synthetic.csv');
  await writeLargeLog(log, 1_000_000);
  await benchLog(log, 3);
} finally {
  await rm(folder, { recursive: true, force: true });
}
