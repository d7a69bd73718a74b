import { expect, test } from 'vitest';
import { exampleResult } from '../../../test/support/example-result.ts';
import type { Replication } from '../../result/replication.ts';
import type { SourceSummary } from '../../result/result.ts';
import { plainText } from '../prose.ts';
import { createView } from '../view.ts';

const replication: Replication = {
  citation: 'Penulis, A., & Lain, B. (2024). Judul. Jurnal, 1(1), 1–2.',
  verdicts: [],
  conclusions: [],
  contradictions: [],
  notReported: [],
};

/** The column "Asal" by file. */
async function origins(sources: readonly Partial<SourceSummary>[]): Promise<Record<string, string>> {
  const whole = sources.map((source) => ({
    file: 'study.yaml',
    role: 'study' as const,
    sha256: '0'.repeat(64),
    origin: null,
    attribution: 'stated' as const,
    date: null,
    informant: null,
    ...source,
  }));
  const { appendices } = await createView(exampleResult({ sources: whole, replication }), 'id');
  const rows = appendices.find(({ id }) => id === 'appendix-sources')?.blocks.flatMap((block) => block.table?.rows ?? []) ?? [];
  return Object.fromEntries(rows.map(({ cells }) => [plainText(cells[0]?.content ?? []), plainText(cells[2]?.content ?? [])]));
}

test('what comes from no field is listed with its maker, its publication or its framework', async () => {
  const found = await origins([
    {},
    { file: 'published.yaml', role: 'published' },
    { file: 'rubrics/bugge.yaml', role: 'rubric' },
    { file: 'codings/a.csv', role: 'codings' },
    { file: 'interviews/a.md', role: 'transcript', origin: 'field' },
    { file: 'log.csv', role: 'visitor-log', origin: 'synthetic' },
  ]);
  expect(found['study.yaml']).toBe('penyusun studi');
  expect(found['published.yaml']).toBe('Penulis, A., & Lain, B. (2024)');
  expect(found['rubrics/bugge.yaml']).toMatch(/^.+, versi \d\S*; asal-usul rubrik$/);
  expect(found['codings/a.csv']).toBe('pengode');
  expect(found['interviews/a.md']).toBe('data lapangan');
  expect(found['log.csv']).toBe('data sintetis');
});

test('holidays are listed with the decrees, and with the days that nobody compared with them', async () => {
  const decrees = ['SKB 855/3/4 Tahun 2023', 'SKB 1/1/1 Tahun 2024'];
  const found = await origins([
    { file: 'holidays/indonesia/2024.csv', role: 'holidays', holidays: { decrees, days: 27, unchecked: 16 } },
    { file: 'holidays/indonesia/2023.csv', role: 'holidays', holidays: { decrees: [], days: 20, unchecked: 0 } },
  ]);
  expect(found['holidays/indonesia/2024.csv']).toBe(
    'SKB 855/3/4 Tahun 2023; SKB 1/1/1 Tahun 2024 (16 dari 27 hari belum dicocokkan dengan keputusannya)',
  );
  expect(found['holidays/indonesia/2023.csv']).toBe('keputusan tidak disebut');
});
