import { readFile } from 'node:fs/promises';
import { type Codebook, readCodebook } from '../src/read/codebook/codebook.ts';
import { readCsvTable } from '../src/read/csv/csv-table.ts';
import { readSource } from '../src/read/source.ts';
import type { LabelledPassage } from './coding-scores.ts';

const root = new URL('../', import.meta.url);

/** The codebook of the rubric "bugge" with its exemplars. Throws when it has a problem. */
export async function bundledCodebook(): Promise<Codebook> {
  const open = async (file: string) => ({ file, bytes: await readFile(new URL(file, root)) });
  const { codebook, diagnostics } = await readCodebook({
    codebook: await open('rubrics/bugge.codebook.yaml'),
    beside: (file) => open(`rubrics/${file}`),
    codes: null,
  });
  if (!codebook) throw new Error(JSON.stringify(diagnostics[0]));
  return codebook;
}

/** One half of the labelled test set, or the other hand's. */
export async function labelledPassages(half: 'tuning' | 'held-out' | 'published-style'): Promise<LabelledPassage[]> {
  const file = `test/benchmark/coding/${half}.csv`;
  const { reading } = readSource(file, await readFile(new URL(file, root)));
  const columns = ['id', 'register', 'service', 'question', 'passage', 'codes', 'valence', 'explicit'] as const;
  const rows = reading && readCsvTable(reading, { required: columns }).rows;
  if (!rows) throw new Error(`${file} cannot be read`);
  return rows.map((row) => ({
    passage: row.cell('passage'),
    question: row.cell('question'),
    codes: row.cell('codes').split(';'),
    valence: row.cell('valence'),
    explicit: row.cell('explicit'),
  }));
}
