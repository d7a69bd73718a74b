import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The weights that the style sheet uses; the latin subset holds every sign that the program itself writes. */
const faces = [
  { family: 'Source Serif 4', file: 'source-serif-4', weight: 400, style: 'normal' },
  { family: 'Source Serif 4', file: 'source-serif-4', weight: 400, style: 'italic' },
  { family: 'Source Serif 4', file: 'source-serif-4', weight: 600, style: 'normal' },
  { family: 'Source Sans 3', file: 'source-sans-3', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', file: 'source-sans-3', weight: 600, style: 'normal' },
] as const;

/** `@font-face` rules with the fonts inside them, so that the report asks nobody for anything. */
export async function embedFonts(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ family, file, weight, style }) => {
      const bytes = await readFile(resolve(`@fontsource/${file}/files/${file}-latin-${weight}-${style}.woff2`));
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')}`;
    }),
  );
  return rules.join('\n');
}
