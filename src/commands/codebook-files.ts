import { readdir, readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Codebook, readCodebook } from '../read/codebook/codebook.ts';
import type { RubricFile } from '../read/rubric/rubric.ts';
import { normalizeName, type StudyFolder } from '../read/study-folder.ts';

/** Opens a file beside a rubric; null when there is none of that name. */
type OpenBeside = (name: string) => Promise<RubricFile | null>;

const bundledFolder = new URL('../../rubrics/', import.meta.url);

const openBundled: OpenBeside = async (name) => {
  const files = await readdir(bundledFolder);
  return files.includes(name) ? { file: `rubrics/${name}`, bytes: await readFile(new URL(name, bundledFolder)) } : null;
};

function openInStudy(folder: StudyFolder, rubricPath: string): OpenBeside {
  const parent = rubricPath.includes('/') ? rubricPath.slice(0, rubricPath.lastIndexOf('/') + 1) : '';
  return async (name) => {
    const file = normalizeName(parent + name);
    const files = await folder.list();
    return file !== null && files.includes(file) ? { file, bytes: await folder.read(file) } : null;
  };
}

/**
 * The codebook beside a rubric: `bugge` → `bugge.codebook.yaml` of the program; `own/rubric.yaml` → `own/rubric.codebook.yaml`
 * of the study. Null with no diagnostics when there is none. `codes`: the rubric's sub-indicators, when known.
 */
export async function openCodebook(
  rubric: string,
  folder: StudyFolder | null,
  codes: readonly string[] | null,
): Promise<{ codebook: Codebook | null; diagnostics: Diagnostic[] }> {
  const isPath = /[/\\]|\.ya?ml$/i.test(rubric);
  if (isPath && !folder) return { codebook: null, diagnostics: [] };
  const path = rubric.replaceAll('\\', '/');
  const open = isPath && folder ? openInStudy(folder, path) : openBundled;
  const name = `${path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '')}.codebook.yaml`;
  const codebook = await open(name);
  return codebook ? readCodebook({ codebook, beside: open, codes }) : { codebook: null, diagnostics: [] };
}
