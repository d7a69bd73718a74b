import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleResult } from '../../test/support/example-result.ts';
import { exampleVisitors } from '../../test/support/example-visitors.ts';
import type { Result } from '../result/result.ts';
import { renderHtml } from './html.ts';

const tagPattern = /<\/?([a-z][a-z0-9]*)(?:\s[^>]*)?>/g;

/** Names of all tags outside style and drawings, in order. */
function tagsOf(html: string): string[] {
  const bare = html.replaceAll(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '');
  return [...bare.matchAll(tagPattern)].map((match) => match[0].replace(/\s[^>]*/, ''));
}

/** What a reader sees: tags removed, entities resolved. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#x60': '`', '#x3D': '=' };
  return html
    .replaceAll(/<style>[\s\S]*?<\/style>/g, '')
    .replaceAll(tagPattern, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27|#x60|#x3D);/g, (_, name: string) => entities[name] ?? '');
}

/** The example with one text in every free field that a study or a coder fills. */
function resultSaying(text: string): Result {
  const result = exampleResult({
    visitors: exampleVisitors({ purposes: [{ purpose: 'rapat', title: { id: text, en: text }, persons: 3 }] }),
  });
  const both = { id: text, en: text };
  return {
    ...result,
    study: { ...result.study, title: both, note: both, innovation: { ...result.study.innovation, name: text, agency: both } },
    evidence: result.evidence.map((ref) => ({ ...ref, excerpt: text, memo: ref.memo === null ? null : text })),
    sources: [{ file: text, role: 'notes', sha256: '0'.repeat(64), origin: 'field', attribution: 'stated', date: null, informant: null }],
    setAside: [{ id: text, location: { file: text }, reason: 'rejected' }],
  };
}

describe('one file, complete in itself', () => {
  test('asks for nothing, runs nothing, and carries its fonts', async () => {
    const html = await renderHtml(exampleResult(), 'id');
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import/);
    const urls = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map((match) => match[1] ?? match[2] ?? '');
    expect(urls.filter((url) => !url.startsWith('#') && !url.startsWith('data:font/woff2;base64,'))).toEqual([]);
    expect(html.match(/@font-face/g)).toHaveLength(5);
  });

  test('the same result gives the same bytes, drawings included', async () => {
    const result = exampleResult({ visitors: exampleVisitors() });
    expect(await renderHtml(result, 'en')).toBe(await renderHtml(result, 'en'));
  });
});

describe('links', () => {
  test.each(['id', 'en'] as const)('every link in the %s report leads to one place', async (language) => {
    const html = await renderHtml(exampleResult({ visitors: exampleVisitors() }), language);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('a quote leads to its row in the register, and the row back to the section', async () => {
    const html = await renderHtml(exampleResult(), 'id');
    expect(html).toContain('<a href="#evidence-C-001">[C-001]</a></p>');
    const [row = ''] = html.match(/<tr id="evidence-C-001">.*<\/tr>/) ?? [];
    expect(row).toContain('interviews/officer.md:12');
    expect(row).toContain('<a href="#sub-governance.regulation">3.1</a>');
  });

  test('ids hold letters, digits and a few signs only, so that every id works in a link', async () => {
    const result = exampleResult();
    const html = await renderHtml({ ...result, evidence: result.evidence.map((ref) => ({ ...ref, id: `${ref.id} "ü#%` })) }, 'id');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids.filter((id) => !/^[A-Za-z0-9._-]+$/.test(id))).toEqual([]);
  });
});

describe('any text appears as the same text and creates no element', () => {
  const hostile = `</style></title><script>alert(1)</script><img src=x onerror="a"> " ' \` & &lt; {{{x}}} ]]> \\`;

  test('markup in every free field', async () => {
    const [html, calm] = await Promise.all([
      renderHtml(resultSaying(hostile), 'id'),
      renderHtml(resultSaying('Sebuah kalimat yang biasa.'), 'id'),
    ]);
    expect(tagsOf(html)).toEqual(tagsOf(calm));
    expect(html.match(/<svg/g)).toHaveLength(calm.match(/<svg/g)?.length ?? 0);
    expect(html).not.toMatch(/<script|<img/);
    expect(textOf(html).split(hostile).length).toBeGreaterThan(8);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  test('any string in a quote', async () => {
    const calm = tagsOf(await renderHtml(resultSaying('Sebuah kalimat yang biasa.'), 'en'));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
        const html = await renderHtml(resultSaying(text), 'en');
        expect(tagsOf(html)).toEqual(calm);
        expect(textOf(html)).toContain(text);
      }),
      { numRuns: 15 },
    );
  });

  test('markup in titles that drawings show', async () => {
    const result = exampleResult({ visitors: exampleVisitors() });
    const rubric = {
      ...result.rubric,
      indicators: result.rubric.indicators.map((entry) => ({ ...entry, title: { id: '<b>&"', en: '<b>&"' } })),
    };
    const drawings = [...(await renderHtml({ ...result, rubric }, 'id')).matchAll(/<svg[\s\S]*?<\/svg>/g)].map((match) => match[0]);
    expect(drawings).toHaveLength(3);
    expect(drawings[0]).toContain('&lt;b&gt;&amp;');
    expect(drawings.join('')).not.toContain('<b>');
  });
});

describe('status', () => {
  test('while a sub-indicator is undecided or a coding that counts is not confirmed the cover and every page say draft; afterwards neither does', async () => {
    const result = exampleResult();
    const decided = { level: 'partly' as const, reason: 'x', evaluator: 'EV-1', date: null };
    const scopes = result.scopes.map((scope) => ({
      ...scope,
      indicators: scope.indicators.map((entry) => ({ ...entry, subIndicators: entry.subIndicators.map((node) => ({ ...node, decided })) })),
    }));
    const [draft, final] = await Promise.all([renderHtml(result, 'id'), renderHtml({ ...result, scopes }, 'id')]);
    expect(draft).toContain('<strong>DRAF</strong>');
    expect(draft).toContain('@top-right{content:"DRAF"');
    expect(final).not.toContain('DRAF');
    // Decided by people, but on codings that nobody confirmed.
    const suggestions = { codings: 8, unconfirmed: 2, share: 0.25 };
    const unconfirmed = await renderHtml({ ...result, scopes, suggestions }, 'id');
    expect(unconfirmed).toContain('<strong>DRAF</strong> Dari 8 pengodean di balik laporan ini, 2 (25');
    expect(unconfirmed).toContain('@top-right{content:"DRAF"');
    const none = await renderHtml({ ...result, scopes, suggestions: { codings: 8, unconfirmed: 0, share: 0 } }, 'id');
    expect(none).not.toContain('DRAF');
  });

  test('every entry of the contents leaves a place for its page number, which only a printer fills', async () => {
    const html = await renderHtml(exampleResult(), 'id');
    const entries = [
      ...html.matchAll(/<a href="#([^"]+)"><span class="number">[^\n]*<span class="page" data-page-of="([^"]+)"><\/span><\/a>/g),
    ];
    expect(entries.map(([, href]) => href)).toContain('chapter-method');
    expect(entries.map(([, href]) => href)).toEqual(entries.map(([, , place]) => place));
    expect(html.match(/class="page"/g)).toHaveLength(entries.length);
  });
});
