import { expect, test } from 'vitest';
import { exampleResult } from '../../../test/support/example-result.ts';
import type { Replication } from '../../result/replication.ts';
import type { Section } from '../blocks.ts';
import { plainText } from '../prose.ts';
import { createView } from '../view.ts';

const replication: Replication = {
  citation: 'Penulis (2024). Judul.',
  verdicts: [
    {
      node: 'governance',
      group: null,
      published: 'telah optimal',
      publishedLevel: 'achieved',
      paraphrase: { id: 'Sudah optimal.', en: 'Optimal.' },
      level: 'partly',
      decided: false,
      score: 66.6,
      coverage: 0.4,
      outcome: 'lower',
      because: { heldBy: null, weaker: ['governance.regulation'], stronger: [], notAssessed: ['governance.sop'] },
    },
  ],
  conclusions: [
    {
      id: 'G-1',
      kind: 'conclusion',
      paraphrase: { id: 'Dasar hukumnya kuat.', en: 'The legal basis is strong.' },
      direction: 'supports',
      group: null,
      subIndicators: ['governance.regulation'],
      outcome: 'supported',
      support: ['C-001', 'DOC-01'],
      against: [],
      mixed: [],
      beyond: [],
      undirected: [],
      restsOn: null,
      note: null,
    },
    {
      id: 'G-2',
      kind: 'inference',
      paraphrase: { id: 'Prosedurnya berjalan.', en: 'Procedures work.' },
      direction: 'supports',
      group: 'umkm',
      subIndicators: ['governance.sop'],
      outcome: 'contradicted',
      support: [],
      against: ['C-001'],
      mixed: [],
      beyond: [],
      undirected: [],
      restsOn: null,
      note: { id: 'Tidak ada uji.', en: 'No test.' },
    },
  ],
  contradictions: [{ id: 'X-1', title: { id: 'Pokok', en: 'Subject' }, inEvidence: false, left: ['G-2'], right: ['C-001'] }],
  notReported: [{ id: 'Jumlah pengguna', en: 'Number of users' }],
};

async function comparison(): Promise<Section> {
  const { chapters } = await createView(exampleResult({ replication }), 'id');
  const found = chapters.find(({ id }) => id === 'chapter-replication');
  if (!found) throw new Error('no chapter on the publication');
  return found;
}

function rowsOf({ blocks }: Section): string[][] {
  return blocks.flatMap((block) => block.table?.rows ?? []).map((row) => row.cells.map((cell) => plainText(cell.content)));
}

test('the comparison stands between triangulation and conclusion, and only where a publication is named', async () => {
  const [without, withOne] = await Promise.all([createView(exampleResult(), 'id'), createView(exampleResult({ replication }), 'id')]);
  expect(without.chapters.map(({ id }) => id)).not.toContain('chapter-replication');
  const ids = withOne.chapters.map(({ id }) => id);
  expect(ids.slice(ids.indexOf('chapter-replication') - 1).slice(0, 3)).toEqual([
    'chapter-triangulation',
    'chapter-replication',
    'chapter-conclusion',
  ]);
});

test('a verdict that differs is told with both levels and with what brought the difference about', async () => {
  const { sections } = await comparison();
  const [row] = sections[0] ? rowsOf(sections[0]) : [];
  expect(row).toEqual([
    'Tata kelola',
    'Tercapai (“telah optimal”). Sudah optimal.',
    'Tercapai sebagian (66,6)',
    'lebih rendah',
    'di bawah tingkat menurut publikasi: Regulasi; belum dapat dinilai: SOP; cakupan bukti 40%.',
  ]);
});

test('conclusions that the evidence contradicts come first, and the evidence against them is quoted with role and number', async () => {
  const { sections } = await comparison();
  const rows = sections[1] ? rowsOf(sections[1]) : [];
  expect(rows.map(([id]) => id)).toEqual(['G-2: bertentangan', 'G-1: didukung']);
  expect(rows[0]?.[1]).toContain('(inferensi penulis; UMKM; 3.2)');
  expect(rows[0]?.[2]).toMatch(/^Berlawanan: “.+” \(Tenaga Ahli\) \[C-001\]\.$/);
  // A supported conclusion quotes one piece and names the other.
  expect(rows[1]?.[2]).toMatch(/^Mendukung: .*\[C-001\]; serta \[DOC-01\]\.$/);
});

test('evidence on both sides is named as such, and where there is none a dash stands', async () => {
  const told = async (mixed: string[]) => {
    const conclusions = replication.conclusions.map((entry) => ({ ...entry, support: [], against: [], mixed }));
    const { chapters } = await createView(exampleResult({ replication: { ...replication, conclusions } }), 'en');
    const section = chapters.find(({ id }) => id === 'chapter-replication')?.sections[1];
    return section ? rowsOf(section)[0]?.[2] : undefined;
  };
  expect(await told(['C-001'])).toMatch(/^On both sides: .*\[C-001\]\.$/);
  expect(await told([])).toBe('–');
});

test('a contradiction names conclusions and evidence, and both lead somewhere', async () => {
  const { sections } = await comparison();
  const cells = sections[2]?.blocks.flatMap((block) => block.table?.rows ?? [])[0]?.cells ?? [];
  expect(cells[2]?.content[0]).toMatchObject({ text: '[G-2]', href: '#conclusion-G-2' });
  expect(cells[3]?.content[0]).toMatchObject({ text: '[C-001]', href: '#evidence-C-001' });
});
