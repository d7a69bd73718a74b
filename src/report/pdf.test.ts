import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test, vi } from 'vitest';
import { EnvironmentError, UsageError } from '../errors.ts';
import { type PageNumbers, renderPdf } from './pdf.ts';
import { readPrintedPages } from './printed-pages.ts';

const options = { date: '2025-01-02', language: 'en' } as const;

function document(body: string, style = ''): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Laporan evaluasi</title>
    <style>@page { size: A4; margin: 20mm } h1 { break-before: page } ${style}</style></head><body>${body}</body></html>`;
}

async function open(pdf: Uint8Array) {
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

test('a PDF is on A4, tagged, outlined, titled, dated by its result and in the language of its HTML', async () => {
  const pdf = await open(await renderPdf(() => document('<p>Isi</p><h1>Tata kelola</h1><h2>Regulasi</h2><p>Isi bab</p>'), options));
  const page = await pdf.getPage(1);
  const [left, bottom, right, top] = page.view;
  // A4 is 595.28 × 841.89 points; Chromium rounds to whole CSS pixels.
  expect(Number(right) - Number(left)).toBeCloseTo(595.28, -1);
  expect(Number(top) - Number(bottom)).toBeCloseTo(841.89, -1);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await pdf.getOutline()).map((entry) => entry.title)).toContain('Tata kelola');
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'Laporan evaluasi',
    Language: 'id',
    CreationDate: "D:20250102000000+00'00'",
    ModDate: "D:20250102000000+00'00'",
  });
});

test('the contents carry the pages on which their chapters stand, also for ids beyond ASCII', async () => {
  const calls: PageNumbers[] = [];
  const html = (pages: PageNumbers) => {
    calls.push(pages);
    return document(`
      <p><a href="#tata-kelola">Tata kelola: hlm. ${pages.get('tata-kelola') ?? ''}</a></p>
      <p><a href="#évaluasi">Evaluasi: hlm. ${pages.get('évaluasi') ?? ''}</a></p>
      <h1 id="tata-kelola">Tata kelola</h1><p style="break-after: page">Bab ini dua halaman.</p><p>Halaman kedua.</p>
      <h1 id="évaluasi">Evaluasi</h1>`);
  };
  const { texts } = await readPrintedPages(await renderPdf(html, options));
  expect(texts).toHaveLength(4);
  expect(texts[0]).toContain('Tata kelola: hlm. 2');
  expect(texts[0]).toContain('Evaluasi: hlm. 4');
  expect(calls).toHaveLength(2);
  expect(calls[0]?.size).toBe(0);
});

test('page numbers that never settle are an error, not a wrong table of contents', async () => {
  const growing = (pages: PageNumbers) => document(`<a href="#a">A</a>${'<h1>B</h1>'.repeat(pages.get('a') ?? 0)}<h1 id="a">A</h1>`);
  await expect(renderPdf(growing, options)).rejects.toThrow('still change after 4 prints');
});

test('the same HTML gives the same bytes', async () => {
  const html = () => document('<p>Isi</p><h1>Tata kelola</h1>');
  const first = await renderPdf(html, options);
  const second = await renderPdf(html, options);
  expect(Buffer.compare(first, second)).toBe(0);
});

test('scripts do not run and nothing is fetched, from a server or from disk', async () => {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  const html = document(
    `<p>Aman</p><img src="${host}/image.png"><iframe src="${host}/frame.html"></iframe><iframe src="file:///etc/hostname"></iframe>
     <link rel="stylesheet" href="${host}/style.css"><script>document.body.append('SKRIP')</script><script src="${host}/script.js"></script>`,
    `@import url("${host}/import.css"); @font-face { font-family: f; src: url("${host}/font.woff2") } p { font-family: f, serif }`,
  );
  const { texts } = await readPrintedPages(await renderPdf(() => html, options));
  server.close();
  expect(requested).toEqual([]);
  expect(texts.join('').trim()).toBe('Aman');
});

test('a page without text is an error that names the page', async () => {
  const html = document('<p>Isi</p><div style="break-before: page; height: 5mm; background: black"></div>');
  await expect(renderPdf(() => html, options)).rejects.toThrow(EnvironmentError);
  await expect(renderPdf(() => html, { ...options, language: 'id' })).rejects.toThrow('halaman 2 tanpa teks');
});

test('a browser that the user named and that is none is a usage error', async () => {
  await expect(renderPdf(() => document('<p>Isi</p>'), { ...options, browser: '/no/such/browser' })).rejects.toThrow(UsageError);
});

test('a named program that is no browser is an error that says what to install', async () => {
  const failure = renderPdf(() => document('<p>Isi</p>'), { ...options, browser: process.execPath });
  await expect(failure).rejects.toThrow(EnvironmentError);
  await expect(failure).rejects.toThrow(/install Google Chrome, Chromium or Microsoft Edge/);
});

test('nothing is left in the temporary folder, after success or failure', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evaluate-test-'));
  vi.stubEnv('TMPDIR', folder);
  await renderPdf(() => document('<p>Isi</p>'), options);
  await renderPdf(() => document(''), options).catch(() => undefined);
  vi.unstubAllEnvs();
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
