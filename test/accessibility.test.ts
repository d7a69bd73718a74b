import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import { bundledHolidays, bundledRubric, bundledRubricNames } from '../src/commands/library.ts';
import { evaluateStudy } from '../src/evaluate.ts';
import { openStudyFolder } from '../src/read/study-folder.ts';
import { openBrowser } from '../src/report/browser.ts';
import { renderHtml } from '../src/report/html.ts';
import { projectRoot } from './support/run-evaluate.ts';

test.each(['id', 'en'] as const)('axe finds no barrier for screen readers in the report on the second study (%s)', async (language) => {
  const { result } = await evaluateStudy({
    folder: openStudyFolder(path.join(projectRoot, 'data', 'adminduk-keliling')),
    bundledRubrics: { names: await bundledRubricNames(), read: bundledRubric },
    holidays: bundledHolidays,
    period: null,
    includeSuggested: false,
    today: '2025-01-02',
    version: '0.0.0',
  });
  if (!result) throw new Error('the study has errors');
  const html = await renderHtml(result, language);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { browser, close } = await openBrowser({ language }, new AbortController().signal);
  onTestFinished(close);
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(axe);
  const found = await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] })");
  const { violations, passes } = found as AxeResults;
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['html-has-lang', 'heading-order', 'svg-img-alt', 'color-contrast']));
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html: element }) => element.slice(0, 200))
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([]);
});
