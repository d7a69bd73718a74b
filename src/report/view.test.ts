import { expect, test } from 'vitest';
import { exampleAgreement } from '../../test/support/example-agreement.ts';
import { exampleResult } from '../../test/support/example-result.ts';
import { exampleVisitors } from '../../test/support/example-visitors.ts';
import { syntheticLog } from '../../test/support/synthetic-log.ts';
import type { Section } from './blocks.ts';
import { plainText } from './prose.ts';
import { createView } from './view.ts';

function wordsOf({ blocks }: Section): string {
  return blocks
    .map(({ paragraph, list }) => [...(paragraph ? [paragraph.inlines] : []), ...(list?.items ?? [])].map(plainText).join('\n'))
    .join('\n');
}

async function chapter(id: string, facts: Parameters<typeof exampleResult>[0] = {}): Promise<Section> {
  const view = await createView(exampleResult(facts), 'id');
  const found = view.chapters.find((entry) => entry.id === id);
  if (!found) throw new Error(`no chapter ${id}`);
  return found;
}

test('chapters are numbered without a gap, with visits only where there is a log', async () => {
  const without = await createView(exampleResult(), 'id');
  const withLog = await createView(exampleResult({ visitors: exampleVisitors() }), 'id');
  expect(without.chapters.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(without.chapters.map(({ id }) => id)).not.toContain('chapter-visitors');
  expect(withLog.chapters.map(({ id }) => id).indexOf('chapter-visitors')).toBe(3);
  expect(without.appendices.map(({ number }) => number)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Lampiran ${letter}`));
});

test('the summary gives no overall score before the profile', async () => {
  const { blocks } = await chapter('chapter-summary');
  const figure = blocks.findIndex((block) => block.figure !== null);
  const before = blocks
    .slice(0, figure)
    .map(({ paragraph }) => plainText(paragraph?.inlines ?? []))
    .join(' ');
  const after = blocks
    .slice(figure)
    .map(({ paragraph }) => plainText(paragraph?.inlines ?? []))
    .join(' ');
  expect(before).not.toMatch(/66,7|keseluruhan/);
  expect(after).toContain('skor keseluruhannya 66,7 dari 100');
});

test('before any figure the summary says how much of the evidence is thin and how many informants there were', async () => {
  const { blocks } = await chapter('chapter-summary');
  const caution = blocks.findIndex((block) => block.paragraph?.style === 'caution');
  expect(caution).toBeLessThan(blocks.findIndex((block) => block.figure !== null));
  const words = plainText(blocks[caution]?.paragraph?.inlines ?? []);
  // The one sub-indicator has thin evidence, the other none.
  expect(words).toContain('pada dua dari dua subindikator buktinya tipis atau tidak ada');
  expect(words).toContain('Informannya berjumlah satu orang.');
  expect(words).toContain('hanya arah sementara');
});

test('the summary names no strong or weak side where no level is claimed', async () => {
  const { blocks } = await chapter('chapter-summary');
  expect(plainText(blocks[1]?.paragraph?.inlines ?? [])).not.toContain('sisi terkuat');
});

test('no level is named for a group without evidence of its own', async () => {
  const { blocks } = await chapter('chapter-summary');
  expect(plainText(blocks[1]?.paragraph?.inlines ?? [])).toBe(
    'Bagi UMKM, tingkat keberhasilan belum dapat disimpulkan: tidak ada bukti khusus kelompok ini.',
  );
  const table = blocks.find((block) => block.table)?.table;
  expect(plainText(table?.rows[0]?.cells.at(-1)?.content ?? [])).toBe('tidak disimpulkan');
});

test('what weighs in the overall score of a group without a level of the group is named with its coverage', async () => {
  const { blocks } = await chapter('chapter-summary');
  const told = blocks.map(({ paragraph }) => plainText(paragraph?.inlines ?? [])).join(' ');
  expect(told).toMatch(
    /Skor ini turut memuat indikator yang tingkatnya tidak disimpulkan bagi kelompok itu: tata kelola \(\d+,\d; cakupan \d+%\)\./,
  );
});

test('a level that was decided otherwise than the score gives carries a dagger, and the table says what that means', async () => {
  const { blocks } = await chapter('indicator-governance');
  const table = blocks.find((block) => block.table)?.table;
  expect(table?.rows.map(({ cells }) => plainText(cells[2]?.content ?? []))[0]).toBe('Tercapai sebagian †');
  expect(table?.source).toContain('† diputuskan evaluator, berbeda dari tingkat menurut skor');
});

test('a decision that differs from the proposal is listed with its reason', async () => {
  const { blocks } = await chapter('chapter-conclusion');
  const rows = blocks.flatMap((block) => block.table?.rows ?? []).map((row) => row.cells.map((cell) => plainText(cell.content)));
  expect(rows).toContainEqual(['Regulasi', 'semua', 'Tercapai', 'Tercapai sebagian', 'Perda belum dijalankan (EV-1, 5 Februari 2024)']);
});

test('levels that follow from decisions are told apart from proposals and decisions, with the rule', async () => {
  const follows = { level: 'partly', heldBy: 'governance.sop' } as const;
  const scopes = exampleResult().scopes.map((scope) => ({
    ...scope,
    follows,
    indicators: scope.indicators.map((node) => ({ ...node, follows })),
  }));
  const conclusion = wordsOf(await chapter('chapter-conclusion', { scopes }));
  expect(conclusion).toContain('Tata kelola: tercapai sebagian (66,7).');
  expect(conclusion).toContain('mengikuti keputusan itu');
  const summary = wordsOf(await chapter('chapter-summary', { scopes }));
  expect(summary).toContain('tercapai sebagian (mengikuti keputusan evaluator atas semua subindikatornya');
  expect(summary).toContain('dan tingkatnya tercapai sebagian karena tertahan oleh SOP');
  expect(summary).not.toContain('usulan otomatis');
});

test('the matrix counts what its caption says, and nothing that has no vote', async () => {
  const scopes = exampleResult().scopes.map((scope) => ({
    ...scope,
    indicators: scope.indicators.map((indicator) => ({
      ...indicator,
      subIndicators: indicator.subIndicators.map((node) => ({
        ...node,
        triangulation: {
          verdict: 'single-source' as const,
          cells: [
            { kind: 'observation', direction: 'opposes' as const, count: 7 },
            { kind: 'visitor-log', direction: 'no-vote' as const, count: 2 },
          ],
        },
      })),
    })),
  }));
  const table = (await chapter('chapter-triangulation', { scopes })).blocks.find((block) => block.table)?.table;
  expect(table?.caption).toContain('mendukung, menyangkal, atau campuran');
  expect(table?.rows[0]?.cells.map((entry) => plainText(entry.content)).slice(3, 5)).toEqual(['menyangkal (7)', 'tanpa suara']);
});

test('a study without checklists is not said to have 0 items', async () => {
  const [passage] = exampleResult().evidence;
  const words = wordsOf(await chapter('chapter-method', { evidence: passage ? [passage] : [] }));
  expect(words).toContain('Bahan penilaian berupa 1 petikan dari wawancara dan catatan lapangan.');
  expect(words).not.toMatch(/\b0 butir/);
});

test('a report in another language than its study says once what is not translated', async () => {
  const text = async (language: 'id' | 'en') => {
    const view = await createView(exampleResult(), language);
    return [...view.chapters, ...view.appendices].map(wordsOf).join('\n');
  };
  expect((await text('en')).match(/questions of the interviewer are printed in the original, in italics/g)).toHaveLength(1);
  expect(await text('en')).toContain('Notes of coders and questions of interviewers are not translated');
  expect(await text('id')).not.toContain('tidak diterjemahkan');
});

test('limitations name what is missing, what is only assumed and what has no target', async () => {
  const words = wordsOf(await chapter('chapter-limitations'));
  expect(words).toContain('Hanya satu informan yang dikutip, yaitu Tenaga Ahli.');
  expect(words).toContain('Wawancara tidak tersedia pada satu dari dua subindikator');
  expect(words).toContain('Pada 1 dari 2 bukti (50%) studi tidak menyebut sumbernya');
  expect(words).toContain('satu kriteria yang diukur dari buku tamu dilaporkan tanpa skor');
  expect(words).not.toContain('sintetis');
});

test('synthetic data are named on the cover, in the limitations and in the chapter on visits', async () => {
  const facts = {
    visitors: exampleVisitors({ logs: [{ id: 'log', file: 'log.csv', origin: 'synthetic', rows: 4 }] }),
    sources: [
      {
        file: 'log.csv',
        role: 'visitor-log' as const,
        sha256: 'a'.repeat(64),
        origin: 'synthetic' as const,
        attribution: 'stated' as const,
        date: null,
        informant: null,
      },
    ],
  };
  const view = await createView(exampleResult(facts), 'id');
  expect(view.cover.origin).toContain('sintetis');
  expect(wordsOf(await chapter('chapter-limitations', facts))).toContain('data sintetis');
  expect(wordsOf(await chapter('chapter-visitors', facts))).toMatch(/^Perhatian: buku tamu dalam studi ini sintetis\./);
});

test('the daily calendar tells open days without visits from closed days', async () => {
  const { blocks } = await chapter('chapter-visitors', { visitors: exampleVisitors() });
  const svg = blocks.flatMap((block) => block.figure?.svg ?? []).find((drawing) => drawing.includes('figure-calendar'));
  const drawing = svg?.split('</desc>')[1] ?? '';
  // One of each in the calendar and one of each in the legend; squares are two days and three shades.
  expect(drawing.match(/<circle/g)).toHaveLength(2);
  expect(drawing.match(/<path/g)).toHaveLength(2);
  expect(drawing.match(/<rect/g)).toHaveLength(5);
});

test('open days in a gap of the log are a mark of their own, and are said to be unknown', async () => {
  const days = exampleVisitors().days.map((day) => (day.date === '2023-01-03' ? { ...day, record: 'missing' as const } : day));
  const facts = { visitors: exampleVisitors({ days, openDays: 2, zeroDays: 0, missingDays: 1 }) };
  const found = await chapter('chapter-visitors', facts);
  const svg = found.blocks.flatMap((block) => block.figure?.svg ?? []).find((drawing) => drawing.includes('figure-calendar')) ?? '';
  // The dot of that day and of the legend; the only hollow circle left is the legend's.
  expect(svg.match(/r="1"/g)).toHaveLength(2);
  expect(svg.match(/r="3.3"/g)).toHaveLength(1);
  expect(wordsOf(found)).toContain('dianggap tidak diketahui, bukan tanpa tamu');
  expect(wordsOf(await chapter('chapter-limitations', facts))).toContain('tidak mencakup satu hari buka');
});

test('method and limitations say that one coder alone coded', async () => {
  expect(wordsOf(await chapter('chapter-method'))).toContain(
    'Karena pengodenya hanya satu, kesepakatan antarpengode tidak dapat dihitung.',
  );
  expect(wordsOf(await chapter('chapter-limitations'))).toContain('Petikan dikodekan oleh satu orang saja');
});

test('with several coders the method gives their agreement, and the limitations say when it is too low', async () => {
  const agreement = exampleAgreement();
  const reading = (value: 'reliable' | 'unreliable') => ({ agreement: { ...agreement, pooled: { ...agreement.pooled, reading: value } } });
  expect(wordsOf(await chapter('chapter-method', reading('reliable')))).toContain('yang berarti dapat diandalkan (Krippendorff, 2018)');
  expect(wordsOf(await chapter('chapter-limitations', reading('reliable')))).not.toMatch(/pengode/);
  expect(wordsOf(await chapter('chapter-limitations', reading('unreliable')))).toContain('Kesepakatan antarpengode belum dapat diandalkan');
});

test('a visitor log with few records is a limitation, one with a record for nearly every open day is none', async () => {
  const limits = async (recordedShare: number) =>
    wordsOf(await chapter('chapter-limitations', { visitors: { ...exampleVisitors(), recordedShare } }));
  expect(await limits(0.6)).toContain('Buku tamu hanya bercatatan pada 60,0% dari hari buka.');
  expect(await limits(0.95)).not.toContain('bercatatan');
});

test('the conclusion says how many decisions are not used because the report covers a part of the period', async () => {
  expect(wordsOf(await chapter('chapter-conclusion', { decisionsLeftOut: 3 }))).toContain(
    'hanya mencakup sebagian periode studi. Karena itu tiga keputusan evaluator yang sudah ada tidak dipakai',
  );
  expect(wordsOf(await chapter('chapter-conclusion'))).not.toContain('tidak dipakai');
});

test('once every sub-indicator is decided, missing evidence is what was decided without, and a group waits for its own decisions', async () => {
  const decision = { level: 'partly', reason: 'Alasan', evaluator: 'EV-1', date: '2024-02-05' } as const;
  const scopes = exampleResult().scopes.map((scope) => ({
    ...scope,
    ...(scope.group === null ? {} : { proposed: 'partly' as const, levelReason: null }),
    indicators: scope.indicators.map((indicator) => ({
      ...indicator,
      subIndicators: indicator.subIndicators.map((node) => ({
        ...node,
        decided: scope.group === null ? decision : null,
        groupSpecificCount: scope.group === null ? 0 : 1,
      })),
    })),
  }));
  const summary = wordsOf(await chapter('chapter-summary', { scopes }));
  const conclusion = wordsOf(await chapter('chapter-conclusion', { scopes }));
  expect(`${summary} ${conclusion}`).not.toContain('Sebelum tingkat diputuskan');
  expect(summary).toContain('Tingkat diputuskan tanpa bukti berikut, yang diharapkan rubrik: ');
  expect(conclusion).toContain('Tingkat diputuskan tanpa bukti yang diharapkan rubrik tetapi belum ada');
  expect(summary).toContain('dua subindikator dengan bukti khusus tentang kelompok ini belum diputuskan baginya');
  const open = wordsOf(await chapter('chapter-summary'));
  expect(open).toContain('Sebelum tingkat diputuskan');
});

test('cover and summary call a study synthetic throughout where it is, and partly where it is not', async () => {
  const result = exampleResult();
  const of = async (origin: 'synthetic' | 'field') => {
    const view = await createView(
      exampleResult({ sources: [syntheticLog], evidence: result.evidence.map((ref) => ({ ...ref, origin })) }),
      'id',
    );
    const summary = view.chapters.find(({ id }) => id === 'chapter-summary');
    return [view.cover.origin, summary ? wordsOf(summary) : ''].join(' ');
  };
  expect(await of('synthetic')).toMatch(/Semua data bersifat sintetis.*Semua data dalam laporan ini sintetis/s);
  expect(await of('field')).toMatch(/Sebagian data bersifat sintetis.*Angka yang berasal dari data sintetis/s);
});
