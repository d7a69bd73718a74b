import type { Replication } from '../../src/result/replication.ts';

/** One verdict that comes out higher, one conclusion that the evidence contradicts, one contradiction. */
export const exampleReplication: Replication = {
  citation: 'Penulis (2024). Judul.',
  verdicts: [
    {
      node: 'governance',
      group: null,
      published: 'belum optimal',
      publishedLevel: 'not-yet',
      paraphrase: { id: 'Belum optimal.', en: 'Not optimal.' },
      level: 'partly',
      decided: false,
      score: 66.6,
      coverage: 0.4,
      outcome: 'higher',
      because: { heldBy: null, weaker: [], stronger: ['governance.sop'], notAssessed: [] },
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
      outcome: 'contradicted',
      support: [],
      against: ['C-001', 'DOC-01'],
      mixed: [],
      beyond: [],
      undirected: [],
      restsOn: ['DOC-01'],
      note: null,
    },
  ],
  contradictions: [{ id: 'X-1', title: { id: 'Pokok', en: 'Subject' }, inEvidence: false, left: ['G-1'], right: ['C-001'] }],
  notReported: [{ id: 'Jumlah pengguna', en: 'Number of users' }],
};
