import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codebookSpecSchema } from '../read/codebook/codebook-spec.ts';
import { readSource } from '../read/source.ts';
import { readYaml } from '../read/yaml/yaml-document.ts';

/**
 * The codebook beside a rubric of one's own, with its exemplars and the codebook whose words it takes, as they go into a study where the
 * rubric is called `rubric.yaml`. Empty without a codebook. What is named and not there is left out: `check` reports it in the study.
 */
export async function ownCodebookFiles(rubric: string): Promise<{ file: string; content: Uint8Array }[]> {
  const file = rubric.replace(/\.ya?ml$/i, '.codebook.yaml');
  const content = await readFile(file).catch(() => null);
  if (!content) return [];
  const { reading } = readSource(file, content);
  const spec = reading && readYaml(reading, codebookSpecSchema).value;
  const named = [spec?.exemplars, spec?.words_from].flatMap((name) => (name !== undefined && path.basename(name) === name ? [name] : []));
  const copies = await Promise.all(
    named.map(async (name) => ({ file: name, content: await readFile(path.join(path.dirname(rubric), name)).catch(() => null) })),
  );
  return [
    { file: 'rubric.codebook.yaml', content },
    ...copies.flatMap((copy) => (copy.content ? [{ file: copy.file, content: copy.content }] : [])),
  ];
}
