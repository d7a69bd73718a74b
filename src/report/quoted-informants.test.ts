import { expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import type { Informant } from '../result/evidence.ts';
import { methodsParagraph } from './methods-paragraph.ts';
import { plainText } from './prose.ts';
import { quotedInformants } from './quoted-informants.ts';
import { createView } from './view.ts';

const silent: Informant = { id: 'visitor', role: { id: 'Pengunjung', en: 'Visitor' }, group: 'umkm', consent: 'given' };
const { study } = exampleResult();
const result = exampleResult({ study: { ...study, informants: [...study.informants, silent] } });

async function chapterText(id: string, language: 'id' | 'en'): Promise<string> {
  const { chapters } = await createView(result, language);
  const blocks = chapters.find((chapter) => chapter.id === id)?.blocks ?? [];
  return blocks
    .flatMap(({ paragraph, list }) => [...(paragraph ? [paragraph.inlines] : []), ...(list?.items ?? [])])
    .map(plainText)
    .join('\n');
}

test('an informant without a passage that counts is not among those quoted', () => {
  expect(quotedInformants(result).map(({ id }) => id)).toEqual(['officer']);
  expect(quotedInformants({ ...result, evidence: [] })).toEqual([]);
});

test('the report says how many were asked and how many are quoted, and who is not', async () => {
  expect(await chapterText('chapter-summary', 'id')).toContain('Dari dua informan, satu dikutip.');
  const limits = await chapterText('chapter-limitations', 'id');
  expect(limits).toContain('Hanya satu informan yang dikutip, yaitu Tenaga Ahli. Yang diwawancarai tetapi tidak dikutip: pengunjung.');
  expect(limits).toContain('Tidak ada informan dari kelompok sasaran UMKM yang dikutip');
  expect(await chapterText('chapter-groups', 'en')).toContain('one person was interviewed. None of them is quoted.');
});

test('the methods paragraph counts those quoted', () => {
  expect(methodsParagraph(result, 'en')).toContain('1 interview passage from one informant (expert)');
});
