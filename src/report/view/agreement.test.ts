import { describe, expect, test } from 'vitest';
import { exampleAgreement } from '../../../test/support/example-agreement.ts';
import { exampleResult } from '../../../test/support/example-result.ts';
import type { Agreement } from '../../result/agreement.ts';
import type { Section } from '../blocks.ts';
import { renderHtml } from '../html.ts';
import { plainText } from '../prose.ts';
import { createView } from '../view.ts';

async function appendix(agreement: Agreement | null): Promise<Section | undefined> {
  const view = await createView(exampleResult({ agreement }), 'id');
  return view.appendices.find(({ id }) => id === 'appendix-agreement');
}

/** The texts of a table by its caption, row by row. */
function rowsOf(section: Section | undefined, caption: RegExp): string[][] {
  const table = section?.blocks.flatMap((block) => block.table ?? []).find((entry) => caption.test(entry.caption));
  return (table?.rows ?? []).map((row) => row.cells.map(({ content }) => plainText(content)));
}

describe('the appendix on agreement between coders', () => {
  test('is there only when coders were compared', async () => {
    expect(await appendix(null)).toBeUndefined();
    expect(await appendix(exampleAgreement())).toMatchObject({ title: 'Kesepakatan antarpengode' });
  });

  test('gives the coefficients of what was used, and says what is undefined', async () => {
    const section = await appendix(exampleAgreement());
    const rows = rowsOf(section, /Koefisien/);
    expect(rows.map(([name]) => name)).toEqual(['Semua subindikator', 'Arah', '3.1 Regulasi']);
    expect(rows[0]).toEqual([
      'Semua subindikator',
      '8',
      '87,5% [75,0%; 100,0%]',
      '0,73 [0,70; 1,00]',
      '0,71 [0,65; 1,00]',
      '0,77 [0,61; 1,00]',
      'sementara',
    ]);
    expect(rows[1]?.slice(3)).toEqual(Array.from({ length: 4 }, () => 'tidak terdefinisi: tanpa pasangan'));
    const words = section?.blocks.map(({ paragraph }) => plainText(paragraph?.inlines ?? [])).join('\n');
    expect(words).toMatch(/tanpa variasi .*: SOP\./);
  });

  test('sets the lines of both coders side by side', async () => {
    const [first, second] = rowsOf(await appendix(exampleAgreement()), /Perbedaan/);
    expect(first?.slice(0, 3)).toEqual([
      '1',
      'mendukung: [C-001] “Peraturannya sudah terbit” (contoh konkret) Catatan: Nomor tidak disebut',
      'campuran: [D-001] “Peraturannya sudah terbit” (pernyataan umum)',
    ]);
    expect(first?.[3]).toBe('3.1 Regulasi (arah); interviews/officer.md:12, officer');
    expect(second?.[2]).toBe('tidak memberi kode ini; kode lain pada giliran yang sama: D-002 (SOP, menyangkal)');
  });

  test('a coder who did not code the source has a dash', async () => {
    const [first] = rowsOf(await appendix(exampleAgreement({ coders: ['EV-1', 'EV-2', 'EV-3'] })), /Perbedaan/);
    expect(first?.[3]).toBe('–');
  });

  test('what coders wrote creates no element', async () => {
    const { disagreements } = exampleAgreement();
    const sides = (disagreements[0]?.sides ?? []).map((side) => ({
      ...side,
      lines: side.lines.map((line) => ({ ...line, quote: '<img src=x>', memo: '<b>' })),
    }));
    const agreement = exampleAgreement({ disagreements: disagreements.slice(0, 1).map((entry) => ({ ...entry, sides })) });
    const html = await renderHtml(exampleResult({ agreement }), 'en');
    expect(html).toContain('Agreement between coders');
    expect(html).toContain('&lt;img src');
    expect(html).not.toContain('<img src=x>');
  });
});
