import type { Cover } from './view/cover.ts';

/** Margin boxes of the printed page: running title, draft mark, page number. None on the cover. */
export function writePageStyle({ runningTitle, draft }: Pick<Cover, 'runningTitle' | 'draft'>): string {
  const font = "font-family:'Source Sans 3',sans-serif;font-size:8.5pt;color:#5b646a";
  const mark = draft ? `@top-right{content:${cssString(draft.mark)};${font};font-weight:600;letter-spacing:.12em;color:#8a2d1c}` : '';
  const empty = ['top-left', 'top-right', 'bottom-right'].map((box) => `@${box}{content:none}`).join('');
  return `@page{size:A4;margin:2.5cm 2.5cm 2.5cm 3cm;@top-left{content:${cssString(runningTitle)};${font}}${mark}@bottom-right{content:counter(page);${font}}}@page:first{${empty}}`;
}

/** A CSS string of any text: everything but letters, digits and spaces is escaped, so that nothing can end the string or the style element. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
