import { expect, test } from 'vitest';
import { exampleAgreement } from '../../test/support/example-agreement.ts';
import { exampleResult } from '../../test/support/example-result.ts';
import { exampleVisitors } from '../../test/support/example-visitors.ts';
import { syntheticLog } from '../../test/support/synthetic-log.ts';
import { methodsParagraph } from './methods-paragraph.ts';

test('the paragraph names rubric, material, informants, coder and program with their figures', () => {
  const text = methodsParagraph(exampleResult(), 'id');
  expect(text).toContain('1 petikan wawancara dari satu informan (Tenaga Ahli)');
  expect(text).toContain('satu pengode (EV-1), sehingga kesepakatan antarpengode tidak dapat dihitung');
  expect(text).toContain('Ambang tingkat ialah 33,3 dan 66,7');
  expect(text).toContain('Tingkat untuk kelompok sasaran (UMKM) hanya disimpulkan');
  expect(text).toContain('innovation-evaluation versi 0.1.0 (hasil tertanggal 1 Maret 2024)');
  expect(text).not.toContain('buku tamu dengan');
  expect(text).not.toContain('\n');
});

test('decisions are counted: the example has one of two sub-indicators decided', () => {
  expect(methodsParagraph(exampleResult(), 'en')).toContain('An evaluator decided the levels of 1 of 2 sub-indicators');
});

test('limits are those of the result: missing kinds and assumed sources, and nothing about synthetic data where there are none', () => {
  const text = methodsParagraph(exampleResult(), 'id');
  expect(text).toContain('tidak ada bukti yang diharapkan rubrik (wawancara)');
  // One of the two pieces of evidence has an assumed source.
  expect(text).toContain('sumber 50% bukti hanya diasumsikan');
  expect(text).not.toContain('sintetis');
});

test('two coders: how far they agree, or that they coded nothing in common', () => {
  const coders = [
    { id: 'EV-1', codings: 1 },
    { id: 'EV-2', codings: 1 },
  ];
  const apart = methodsParagraph(exampleResult({ coders }), 'id');
  expect(apart).toContain('oleh 2 pengode (EV-1 dan EV-2). Karena tidak ada wawancara yang dikodekan oleh dua pengode, kesepakatan');
  const together = methodsParagraph(exampleResult({ coders, agreement: exampleAgreement() }), 'id');
  expect(together).toMatch(
    /oleh 2 pengode \(EV-1 dan EV-2\)\. Kesepakatan antara EV-1 dan EV-2 dihitung pada .* wawancara .*: α Krippendorff 0,/,
  );
  expect(together).not.toContain('tidak dapat dihitung');
});

test('a visitor log is part of the material, with its rows and open days', () => {
  const visitors = exampleVisitors();
  const text = methodsParagraph(exampleResult({ visitors }), 'id');
  expect(text).toContain(`dan buku tamu dengan ${visitors.visits} baris kunjungan pada ${visitors.openDays} hari buka`);
});

test('only measures that scored are named as scored; one without a target is named as such', () => {
  const text = methodsParagraph(exampleResult(), 'id');
  expect(text).toContain('Keterangan informan dan hasil observasi dinilai dari −2 sampai +2');
  expect(text).toContain('Diukur tetapi tidak dinilai, karena tidak ada targetnya: ');
  expect(text).not.toContain('dari buku tamu dinilai');
  const scopes = exampleResult().scopes.map((scope) => ({
    ...scope,
    indicators: scope.indicators.map((indicator) => ({
      ...indicator,
      subIndicators: indicator.subIndicators.map((node) => ({
        ...node,
        criteria: node.criteria.map((entry) => (entry.reason === 'no-target' ? { ...entry, score: 40, reason: null } : entry)),
      })),
    })),
  }));
  const scored = methodsParagraph(exampleResult({ scopes }), 'id');
  expect(scored).toContain('dari buku tamu dinilai ');
  expect(scored).not.toContain('Diukur tetapi tidak dinilai');
});

test('the program is cited with authors, year, title and version, and by name where the result does not know them', () => {
  const known = {
    name: 'innovation-evaluation',
    version: '0.1.0',
    citation: { authors: 'the authors', year: 2026, title: 'the title' },
  } as const;
  expect(methodsParagraph(exampleResult({ tool: known }), 'en')).toContain(
    'Cite it as: The authors. (2026). the title (Version 0.1.0) [Computer software].',
  );
  expect(methodsParagraph(exampleResult(), 'en')).not.toContain('Cite it as');
});

test('further authors of a reference are abbreviated as the language does', () => {
  const result = exampleResult();
  const rubric = { ...result.rubric, provenance: { ...result.rubric.provenance, citation: 'Bugge dkk. (2018).' } };
  expect(methodsParagraph({ ...result, rubric }, 'en')).toContain('(source of the framework: Bugge et al. (2018))');
  expect(methodsParagraph({ ...result, rubric }, 'id')).toContain('(sumber kerangka: Bugge dkk. (2018))');
});

test('agreement on interviews that nobody declared as fully coded carries a warning', () => {
  const agreement = exampleAgreement();
  const coders = [
    { id: 'EV-1', codings: 1 },
    { id: 'EV-2', codings: 1 },
  ];
  const text = (declared: boolean) =>
    methodsParagraph(
      exampleResult({ coders, agreement: { ...agreement, sources: agreement.sources.map((source) => ({ ...source, declared })) } }),
      'id',
    );
  expect(text(false)).toContain('studi tidak menyatakan siapa yang mengodekannya dari awal sampai akhir');
  expect(text(true)).not.toContain('studi tidak menyatakan siapa');
});

test('data are called synthetic throughout only where all of them are', () => {
  const result = exampleResult();
  const withOrigin = (origin: 'synthetic' | 'field') => ({
    ...result,
    sources: [syntheticLog],
    evidence: result.evidence.map((ref) => ({ ...ref, origin })),
  });
  expect(methodsParagraph(withOrigin('synthetic'), 'id')).toContain('semua data sintetis');
  expect(methodsParagraph(withOrigin('field'), 'id')).toContain('sebagian data sintetis');
});
