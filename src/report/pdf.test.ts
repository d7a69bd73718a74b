import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test, vi } from 'vitest';
import { EnvironmentError, UsageError } from '../errors.ts';
import type { BrowserChoice } from './browser.ts';
import { openPrinter } from './pdf.ts';
import { readPrintedPages } from './printed-pages.ts';

const english = { language: 'en' } as const;

async function print(html: string, choice: BrowserChoice = english): Promise<Uint8Array> {
  const printer = openPrinter(choice);
  try {
    return await printer.print(html, '2025-01-02');
  } finally {
    await printer.close();
  }
}

function document(body: string, style = ''): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Laporan evaluasi</title>
    <style>@page { size: A4; margin: 20mm } h1 { break-before: page } ${style}</style></head><body>${body}</body></html>`;
}

async function open(pdf: Uint8Array) {
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

test('a PDF is on A4, tagged, outlined, titled, dated by its result and in the language of its HTML', async () => {
  const pdf = await open(await print(document('<p>Isi</p><h1>Tata kelola</h1><h2>Regulasi</h2><p>Isi bab</p>')));
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
  const html = document(`
    <p><a href="#tata-kelola">Tata kelola: hlm. <span data-page-of="tata-kelola"></span></a></p>
    <p><a href="#évaluasi">Evaluasi: hlm. <span data-page-of="évaluasi"></span></a></p>
    <p>Lain: <span data-page-of="lain"></span>tidak ada</p>
    <h1 id="tata-kelola">Tata kelola</h1><p style="break-after: page">Bab ini dua halaman.</p><p>Halaman kedua.</p>
    <h1 id="évaluasi">Evaluasi</h1>`);
  const { texts } = await readPrintedPages(await print(html));
  expect(texts).toHaveLength(4);
  expect(texts[0]).toContain('Tata kelola: hlm. 2');
  expect(texts[0]).toContain('Evaluasi: hlm. 4');
  expect(texts[0]).toContain('Lain: tidak ada');
});

test('contents that grow by a page once they have numbers still carry the right ones', async () => {
  const entry = '<a href="#a" style="display: inline-block; height: 150mm"><span data-page-of="a"></span></a>';
  // Side by side while empty; a number makes each of the two too wide for that, so that the second gets a page of its own.
  const wide = '[data-page-of]:not(:empty) { display: inline-block; width: 100mm }';
  const { texts } = await readPrintedPages(await print(document(`<div>${entry}${entry}</div><h1 id="a">Bab</h1>`, wide)));
  expect(texts.map((text) => text.trim())).toEqual(['3', '3', 'Bab']);
});

test('page numbers that never settle are an error, not a wrong table of contents', async () => {
  // As wide as its number: one digit leaves room for one block a page, two digits for both. So 9 makes it 10, and 10 makes it 9.
  const block = '<i style="display: inline-block; width: 0.6em; height: 200mm; font-size: 20mm">x</i>';
  const number = '<a href="#a" style="font: 30mm/1 serif"><span data-page-of="a" style="display: inline-block"></span></a>';
  const fickle = `<div style="width: min-content">${number}<div style="width: 0; min-width: 100%">${block}${block}</div></div>`;
  await expect(print(document(`${'<h1>B</h1>'.repeat(8)}${fickle}<h1 id="a">A</h1>`))).rejects.toThrow('still change after 4 prints');
});

test('the same HTML gives the same bytes', async () => {
  const html = document('<p>Isi</p><h1>Tata kelola</h1>');
  const first = await print(html);
  const second = await print(html);
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
  const { texts } = await readPrintedPages(await print(html));
  server.close();
  expect(requested).toEqual([]);
  expect(texts.join('').trim()).toBe('Aman');
});

test('a page without text is an error that names the page', async () => {
  const html = document('<p>Isi</p><div style="break-before: page; height: 5mm; background: black"></div>');
  await expect(print(html)).rejects.toThrow(EnvironmentError);
  await expect(print(html, { language: 'id' })).rejects.toThrow('halaman 2 tanpa teks');
});

test('a browser that the user named and that is none is a usage error', async () => {
  await expect(print(document('<p>Isi</p>'), { ...english, named: '/no/such/browser' })).rejects.toThrow(UsageError);
});

test('a named program that is no browser is an error that says what to install', async () => {
  const failure = print(document('<p>Isi</p>'), { ...english, named: process.execPath });
  await expect(failure).rejects.toThrow(EnvironmentError);
  await expect(failure).rejects.toThrow(/install Google Chrome, Chromium or Microsoft Edge/);
});

test('nothing is left in the temporary folder, after success, failure or a start that was given up', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evaluate-test-'));
  vi.stubEnv('TMPDIR', folder);
  await print(document('<p>Isi</p>'));
  await print(document('')).catch(() => undefined);
  await openPrinter(english).close();
  vi.unstubAllEnvs();
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
