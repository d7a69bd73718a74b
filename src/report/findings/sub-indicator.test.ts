import { describe, expect, test } from 'vitest';
import { exampleItemRef, examplePassageRef, readFindings, readRuns, resultWithEvidence } from '../../../test/support/example-findings.ts';
import { exampleResult } from '../../../test/support/example-result.ts';
import { exampleVisitors } from '../../../test/support/example-visitors.ts';
import type { SubIndicatorScore } from '../../result/score.ts';

const blank: Partial<SubIndicatorScore> = {
  score: null,
  coverage: 0,
  bounds: { worst: 0, best: 100 },
  reason: 'no-evidence',
  proposed: 'not-assessed',
  strength: { level: 'none', informants: 0, roles: 0, kinds: [], contradictingShare: null, confirmedShare: null, assumedShare: null },
  triangulation: { cells: [], verdict: 'no-evidence' },
  criteria: [],
};

describe('the text follows what the evidence is', () => {
  test('one informant: said to be the only voice, quoted with role, date and register number', () => {
    const text = readFindings(resultWithEvidence([examplePassageRef('C-1')])).join('\n');
    expect(text).toMatch(/Satu-satunya orang|satu suara/);
    expect(text).toContain('> Kutipan C-1. [C-1]\n-- Tenaga Ahli, wawancara, 15 Januari 2024');
  });

  test('a question leads in only the passages that answer it', () => {
    const question = 'Bagaimana peraturan itu dipakai sehari-hari, Pak?';
    const evidence = [
      examplePassageRef('C-1', { question }),
      examplePassageRef('C-2', { question: 'Siapa saja yang ikut menyusunnya waktu itu?' }),
    ];
    const blocks = readFindings(resultWithEvidence(evidence));
    const lead = blocks.findIndex((block) => block.includes(`“${question}”`));
    expect(blocks[lead + 1]).toContain('[C-1]');
    expect(blocks[lead + 1]).not.toContain('[C-2]');
    expect(blocks.slice(lead + 2).join('\n')).toContain('> Kutipan C-2. [C-2]');
  });

  test('an undated passage says so', () => {
    expect(readFindings(resultWithEvidence([examplePassageRef('C-1', { date: null })])).join('\n')).toContain(
      '-- Tenaga Ahli, wawancara, tanpa tanggal',
    );
  });

  test('only documents: named with number, those without a number counted, and no quote', () => {
    const evidence = [
      exampleItemRef('DOC-1', { number: '55/2021' }),
      exampleItemRef('DOC-2', { number: null }),
      exampleItemRef('DOC-3', { status: 'absent', number: null }),
    ];
    const blocks = readFindings(resultWithEvidence(evidence));
    const text = blocks.join('\n');
    expect(text).toContain('naskah DOC-1 (Nomor 55/2021) [DOC-1]');
    expect(text).toContain('Nomor dokumen tidak tercatat pada satu butir.');
    expect(text).toMatch(/naskah DOC-3 \[DOC-3\](?: dinyatakan tidak ada)?\./);
    expect(blocks.some((block) => block.startsWith('>'))).toBe(false);
  });

  test('notes with an assumed source: no informant is claimed, and the source is called assumed', () => {
    const note = examplePassageRef('N-1', { kind: 'observation', informant: null, attribution: 'assumed', date: null });
    const text = readFindings(resultWithEvidence([note])).join('\n');
    expect(text).toContain('-- Catatan peneliti, sumber pernyataan diasumsikan, tanpa tanggal');
    expect(text).not.toContain('Tenaga Ahli');
  });

  test('only opposing evidence: it is the finding itself, not an aside, and nothing is called missing on the other side', () => {
    const text = readFindings(
      resultWithEvidence([examplePassageRef('C-1', { valence: 'opposes' }), examplePassageRef('C-2', { valence: 'opposes' })]),
    ).join('\n');
    expect(text).toMatch(/tidak menguntungkan|bernada menyangkal/);
    expect(text).toContain('> Kutipan C-1. [C-1]\n> Kutipan C-2. [C-2]');
    expect(text).not.toMatch(/Namun, Tenaga Ahli|Akan tetapi|Nada yang berlawanan/);
  });

  test('evidence on both sides: the minority is quoted after the majority', () => {
    const evidence = [examplePassageRef('C-1', { valence: 'opposes' }), examplePassageRef('C-2'), examplePassageRef('C-3')];
    const quotes = readFindings(resultWithEvidence(evidence)).filter((block) => block.startsWith('>'));
    expect(quotes).toHaveLength(2);
    expect(quotes[0]).toContain('[C-2]');
    expect(quotes[1]).toContain('[C-1]');
  });

  test('nothing at all: cannot be assessed, and what would be needed is named', () => {
    const text = readFindings(resultWithEvidence([], blank)).join('\n');
    expect(text).toContain('tidak ada satu pun informan, dokumen, atau catatan lapangan');
    expect(text).toContain('belum dapat dinilai (usulan otomatis, belum diputuskan)');
    expect(text).toContain('Agar dapat dinilai, diperlukan bukti');
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});

describe('evidence is called what it is', () => {
  const facility = (id: string) => exampleItemRef(id, { kind: 'facility' });
  const node: Partial<SubIndicatorScore> = {
    strength: { level: 'thin', informants: 0, roles: 0, kinds: ['document'], contradictingShare: 0, confirmedShare: null, assumedShare: 0 },
  };

  test('a checklist of facilities is never called documents', () => {
    const text = readFindings(resultWithEvidence([facility('FAC-1'), facility('FAC-2')], node)).join('\n');
    expect(text).toContain('dua butir fasilitas');
    expect(text).toContain('hanya satu jenis bukti (daftar fasilitas)');
    expect(text).not.toMatch(/dokumen|Adanya naskah/);
    expect(readFindings(resultWithEvidence([facility('FAC-1')], node), 'en').join('\n')).not.toMatch(/document|a text exists/);
  });

  test('an item whose source is only assumed was stated and not seen: nothing is said of documents or of what can be shown', () => {
    const stated = { ...exampleItemRef('DOC-1', { kind: 'document' }), attribution: 'assumed' as const };
    const text = readFindings(resultWithEvidence([stated, examplePassageRef('C-1')], node)).join('\n');
    expect(text).toContain('satu butir daftar periksa');
    expect(text).not.toMatch(/Dapat ditunjukkan|dokumen hanya membuktikan|Adanya naskah/);
  });

  test('notes that name no source are no observation', () => {
    const note = examplePassageRef('N-1', { kind: 'observation', informant: null, attribution: 'assumed' });
    const facts: Partial<SubIndicatorScore> = {
      strength: { ...blank.strength, level: 'thin', kinds: ['observation'], assumedShare: 1 } as never,
    };
    const text = readFindings(resultWithEvidence([note], facts)).join('\n');
    expect(text).toContain('hanya satu jenis bukti (catatan peneliti)');
    expect(text).not.toMatch(/\(observasi\)/);
  });

  test('items of the section are counted without those that only inform, and unknown ones are told apart', () => {
    const evidence = [
      exampleItemRef('DOC-1'),
      exampleItemRef('DOC-2', { status: 'unknown' }),
      exampleItemRef('DOC-3', { tags: ['context'] }),
    ];
    const text = readFindings(resultWithEvidence(evidence, node)).join('\n');
    expect(text).toMatch(/dua butir daftar periksa[,;] satu di antaranya dinyatakan ada dan satu tidak diketahui statusnya/);
  });

  test('kinds that agree in sum while a piece points the other way say so', () => {
    const facts: Partial<SubIndicatorScore> = {
      strength: {
        level: 'thin',
        informants: 1,
        roles: 1,
        kinds: ['interview', 'document'],
        contradictingShare: 0.3,
        confirmedShare: 1,
        assumedShare: 0,
      },
      triangulation: { cells: [], verdict: 'agreement' },
    };
    const evidence = [examplePassageRef('C-1'), examplePassageRef('C-2', { valence: 'opposes' }), exampleItemRef('DOC-1')];
    const text = readFindings(resultWithEvidence(evidence, facts)).join('\n');
    expect(text).toContain('meskipun di dalam jenis yang sama ada bukti yang berlawanan');
    expect(text).not.toContain('saling menguatkan');
  });

  test('passages of which only some give an example are called neither concrete nor general', () => {
    const evidence = [examplePassageRef('C-1', { explicit: true }), examplePassageRef('C-2', { explicit: false })];
    expect(readFindings(resultWithEvidence(evidence)).join('\n')).not.toMatch(/konkret:|secara umum|bersifat umum/);
  });
});

describe('contradictions', () => {
  const evidence = [examplePassageRef('C-1'), examplePassageRef('C-2'), examplePassageRef('C-3')];
  const declared = (left: string, right: string) => ({
    kind: 'declared' as const,
    codes: ['governance.regulation'],
    left: [left],
    right: [right],
  });

  test('a declared one is told with both sides in their own words', () => {
    const text = readFindings(resultWithEvidence(evidence, {}, { contradictions: [declared('C-1', 'C-2')] })).join('\n');
    expect(text).toMatch(/“Kutipan C-1” \(Tenaga Ahli\) \[C-1\].*“Kutipan C-2” \(Tenaga Ahli\) \[C-2\]/);
  });

  test('a sentence that begins with a document begins in upper case', () => {
    const pair = [exampleItemRef('DOC-1'), examplePassageRef('C-1')];
    for (let turn = 0; turn < 3; turn++) {
      const others = evidence.slice(0, turn).map(({ id }) => declared('DOC-1', id));
      const blocks = readFindings(
        resultWithEvidence([...pair, ...evidence], {}, { contradictions: [...others, declared('DOC-1', 'C-1')] }),
      );
      expect(blocks.join('\n')).not.toMatch(/\. naskah DOC-1/);
    }
  });

  test('two that share a side are told once', () => {
    const blocks = readFindings(resultWithEvidence(evidence, {}, { contradictions: [declared('C-1', 'C-2'), declared('C-1', 'C-3')] }));
    const told = blocks.find((block) => block.includes('“Kutipan C-1”')) ?? '';
    expect(told.match(/“Kutipan C-1”/g)).toHaveLength(1);
    expect(told).toContain('“Kutipan C-2” (Tenaga Ahli) [C-2] dan “Kutipan C-3” (Tenaga Ahli) [C-3]');
  });
});

const visitCriteria = exampleResult().scopes.flatMap(({ indicators }) =>
  indicators.flatMap(({ subIndicators }) =>
    subIndicators.flatMap(({ criteria }) => criteria.filter(({ measure }) => measure === 'visits-per-open-day')),
  ),
);

test('a passage that is coded elsewhere and set against a figure brings the coder’s reason along, in the language of the study', () => {
  const elsewhere = examplePassageRef('C-9', { codes: ['objectives.outcomes'], memo: 'Mereka datang sebagai mentor.' });
  const contradictions = [
    { kind: 'declared' as const, codes: ['governance.regulation'], left: ['C-9'], right: ['governance.regulation.visits'] },
  ];
  const result = resultWithEvidence([examplePassageRef('C-1'), elsewhere], { criteria: visitCriteria }, { contradictions });
  expect(readFindings(result).join('\n')).toContain('Alasannya menurut pengode: “Mereka datang sebagai mentor” [C-9].');
  expect(readFindings(result, 'en').join('\n')).not.toContain('mentor');
});

test('open days without a record are said to count as empty, unless the log has a gap', () => {
  const told = (missingDays: number) => {
    const visitors = exampleVisitors({ missingDays });
    return readFindings(resultWithEvidence([examplePassageRef('C-1')], { criteria: visitCriteria }, { visitors })).join('\n');
  };
  expect(told(0)).toContain('Hari buka yang tidak ada catatannya dihitung sebagai hari tanpa kunjungan.');
  expect(told(2)).not.toContain('dihitung sebagai hari tanpa kunjungan');
});

describe('the level', () => {
  test('can be told from the figures when its name is taken away', () => {
    const text = readFindings(
      resultWithEvidence([examplePassageRef('C-1')], { score: 50, proposed: 'partly', bounds: { worst: 25, best: 75 } }),
    ).join('\n');
    expect(text).toContain('50,0 dari 100');
    expect(text).toContain('di antara ambang 33,3 dan 66,7');
    expect(text).toMatch(/25,0.*75,0/);
    expect(text).toContain('Kata informan');
  });

  test('is marked as a proposal until somebody decides, and a differing decision says so with its reason', () => {
    expect(readFindings(resultWithEvidence([examplePassageRef('C-1')])).join('\n')).toMatch(/belum diputuskan|belum memutuskannya/);
    const decided = { level: 'partly' as const, reason: 'Belum dijalankan', evaluator: 'EV-2', date: '2024-02-05' };
    const text = readFindings(resultWithEvidence([examplePassageRef('C-1')], { decided, proposed: 'achieved' })).join('\n');
    expect(text).toContain('Evaluator EV-2 (5 Februari 2024) memutuskan tingkat tercapai sebagian dengan alasan: “Belum dijalankan”.');
    expect(text).toContain('berbeda dari usulan otomatis, yaitu tercapai');
  });

  test('stands beside the yardstick of the next lower one, for whoever decides', () => {
    const told = (facts: Partial<SubIndicatorScore>) => readFindings(resultWithEvidence([examplePassageRef('C-1')], facts)).join('\n');
    expect(told({ score: 90, proposed: 'achieved' })).toMatch(
      /Patokan rubrik untuk tingkat tersebut .*“.+” Patokan satu tingkat di bawahnya/,
    );
    expect(told({ score: 10, proposed: 'not-yet' })).not.toContain('satu tingkat di bawahnya');
  });

  test('weak: the advice of the rubric follows; highest: none', () => {
    const weak = readFindings(resultWithEvidence([examplePassageRef('C-1')], { score: 10, proposed: 'not-yet' }));
    const high = readFindings(resultWithEvidence([examplePassageRef('C-1')], { score: 90, proposed: 'achieved' }));
    expect(weak.some((block) => block.startsWith('Saran.'))).toBe(true);
    expect(high.some((block) => block.startsWith('Saran.'))).toBe(false);
  });
});

test('the question of an interviewer stands in the original, in italics, with its language', () => {
  const result = resultWithEvidence([examplePassageRef('C-1', { question: 'Bagaimana peraturan itu dipakai sehari-hari, Pak?' })]);
  const runs = readRuns(result, 'en').filter(({ text }) => text.startsWith('Bagaimana'));
  expect(runs).toEqual([expect.objectContaining({ em: true, lang: 'id' })]);
  expect(readRuns(result, 'id').some(({ em, text }) => em && text.startsWith('Bagaimana'))).toBe(false);
});

test('advice is given for a group whose level is claimed and weak, and names the group', () => {
  const result = resultWithEvidence([examplePassageRef('C-1')], { score: 90, proposed: 'achieved' });
  const [all, group] = result.scopes;
  if (!all || !group) throw new Error('two scopes');
  const indicators = group.indicators.map((indicator) => ({
    ...indicator,
    subIndicators: indicator.subIndicators.map((node) => ({ ...node, decided: null, levelReason: null, proposed: 'not-yet' as const })),
  }));
  const blocks = readFindings({ ...result, scopes: [all, { ...group, indicators }] });
  expect(blocks.some((block) => block.startsWith('Saran bagi UMKM.'))).toBe(true);
});

test('the English report prints the translation beside the original, the Indonesian one only the original', () => {
  const result = resultWithEvidence([examplePassageRef('C-1')]);
  expect(readFindings(result, 'en').join('\n')).toContain('> Kutipan C-1. [C-1]\n= Quote C-1.');
  expect(readFindings(result, 'id').join('\n')).not.toContain('Quote C-1');
});
