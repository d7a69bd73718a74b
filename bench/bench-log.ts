import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('read-log.ts', import.meta.url));
const purposes = ['Rapat tim', 'Pelatihan digital', 'Konsultasi usaha', 'Kunjungan'];

/** Writes a synthetic visitor log of this many rows over two years, as a guest book exports it. The same number gives the same bytes. */
export async function writeLargeLog(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  let lines = ['Tanggal,Jam Masuk,Jam Keluar,Nama,Kategori,Jumlah,Keperluan,Keterangan'];
  const first = Date.UTC(2022, 0, 1);
  const clock = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
  for (let row = 0; row < rows; row += 1) {
    const [year, month, day] = new Date(first + Math.floor((row * 730) / rows) * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split('-')
      .map(Number);
    const [hour, minute] = [8 + (row % 7), (row * 7) % 60];
    const person = `Sintetis ${(row * 7919) % 50_000}`;
    lines.push(
      `${day}/${month}/${year},${clock(hour, minute)},${clock(hour + 1, minute)},${person},${row % 3 === 0 ? 'Pelaku' : 'Umum'},${1 + (row % 4)},${purposes[row % 4]},SINTETIS`,
    );
    if (lines.length < 10_000) continue;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    lines = [];
  }
  out.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  await once(out, 'finish');
}

/** Passes over a log in turns, barely with csv-parse and with the whole reader. Best time and most memory of each. */
export async function benchLog(file: string, runs: number): Promise<void> {
  const best = { bare: { seconds: Number.POSITIVE_INFINITY, megabytes: 0 }, visits: { seconds: Number.POSITIVE_INFINITY, megabytes: 0 } };
  for (let run = 0; run < runs; run += 1) {
    for (const how of ['bare', 'visits'] as const) {
      const { seconds, megabytes } = await pass(file, how);
      best[how] = { seconds: Math.min(best[how].seconds, seconds), megabytes: Math.max(best[how].megabytes, megabytes) };
    }
  }
  const line = (label: string, { seconds, megabytes }: typeof best.bare) =>
    process.stdout.write(`${label.padEnd(58)} ${seconds.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB\n`);
  line('visitor log of 1,000,000 rows, bare csv-parse', best.bare);
  line('the same, read and counted', best.visits);
  process.stdout.write(`${'  times the bare pass'.padEnd(58)} ${(best.visits.seconds / best.bare.seconds).toFixed(2).padStart(7)}\n`);
}

async function pass(file: string, how: 'bare' | 'visits'): Promise<{ seconds: number; megabytes: number }> {
  const run = spawn(process.execPath, ['--import', 'tsx', child, file, how], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  run.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  const [code] = await once(run, 'close');
  if (code !== 0) throw new Error(`${how}: exit ${code}`);
  return JSON.parse(output);
}
