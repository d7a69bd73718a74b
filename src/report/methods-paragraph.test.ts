import { expect, test } from 'vitest';
import { exampleAgreement } from '../../test/support/example-agreement.ts';
import { exampleResult } from '../../test/support/example-result.ts';
import { exampleVisitors } from '../../test/support/example-visitors.ts';
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
  expect(text).toContain('sumber 50% bukti hanya diandaikan');
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
