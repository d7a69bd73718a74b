import { readdir, readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { embedFonts } from './fonts.ts';
import { writePageStyle } from './page-style.ts';
import { createView } from './view.ts';

/** Next to src/ as next to dist/. */
const templateFolder = new URL('../../templates/', import.meta.url);
const mainTemplate = 'report';

/**
 * The report as one HTML file: complete without script, with its fonts inside, and asking the network for nothing. The same
 * result gives the same bytes. The page numbers of its contents are left to the printer (`data-page-of`). Every text of the result is escaped: it appears as it is and creates no element.
 */
export async function renderHtml(result: Result, language: Language): Promise<string> {
  const [view, render, style, fonts] = await Promise.all([
    createView(result, language),
    loadTemplates(),
    readFile(new URL('report.css', templateFolder), 'utf8'),
    embedFonts(),
  ]);
  return render({ ...view, style: `${fonts}\n${writePageStyle(view.cover)}\n${style}` });
}

async function loadTemplates(): Promise<Handlebars.TemplateDelegate> {
  // An environment of its own: partials registered by others cannot get in.
  const handlebars = Handlebars.create();
  const names = (await readdir(templateFolder)).filter((file) => file.endsWith('.hbs')).sort();
  const sources = await Promise.all(
    names.map(
      async (file): Promise<[name: string, text: string]> => [
        file.slice(0, -'.hbs'.length),
        (await readFile(new URL(file, templateFolder), 'utf8')).trimEnd(),
      ],
    ),
  );
  for (const [name, text] of sources) handlebars.registerPartial(name, text);
  const [, main = ''] = sources.find(([name]) => name === mainTemplate) ?? [];
  return handlebars.compile(main, { strict: true, preventIndent: true });
}
