import { readdir, readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Codebook, readCodebook } from '../read/codebook/codebook.ts';
import type { RubricFile } from '../read/rubric/rubric.ts';
import { isRubricPath } from '../read/study/rubric-path.ts';
import { normalizeName, type StudyFolder } from '../read/study-folder.ts';
import { knownCodebook } from './known-codebook.ts';

/** Opens a file beside a rubric; null when there is none of that name. */
type OpenBeside = (name: string) => Promise<RubricFile | null>;

const bundledFolder = new URL('../../rubrics/', import.meta.url);

const openBundled: OpenBeside = async (name) => {
  const files = await readdir(bundledFolder);
  return files.includes(name) ? { file: `rubrics/${name}`, bytes: await readFile(new URL(name, bundledFolder)) } : null;
};

function openInFolder(folder: StudyFolder, rubricPath: string): OpenBeside {
  const parent = rubricPath.includes('/') ? rubricPath.slice(0, rubricPath.lastIndexOf('/') + 1) : '';
  return async (name) => {
    const file = normalizeName(parent + name);
    const files = await folder.list();
    return file !== null && files.includes(file) ? { file, bytes: await folder.read(file) } : null;
  };
}

/** `own/rubric.yaml` → `rubric.codebook.yaml` */
function codebookName(rubric: string): string {
  const path = rubric.replaceAll('\\', '/');
  return `${path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '')}.codebook.yaml`;
}

function openerFor(rubric: string, folder: StudyFolder | null): OpenBeside | null {
  if (!isRubricPath(rubric)) return openBundled;
  return folder && openInFolder(folder, rubric.replaceAll('\\', '/'));
}

/** Whether there is a codebook beside a rubric, whatever it holds. */
export async function hasCodebook(rubric: string, folder: StudyFolder | null): Promise<boolean> {
  return (await openerFor(rubric, folder)?.(codebookName(rubric))) != null;
}

/**
 * The codebook beside a rubric: `bugge` → `bugge.codebook.yaml` of the program; `own/rubric.yaml` → `own/rubric.codebook.yaml`
 * of the folder. Null with no diagnostics when there is none. Words may be taken from a codebook that comes with the program.
 * `codes`: the rubric's sub-indicators, when known.
 */
export async function openCodebook(
  rubric: string,
  folder: StudyFolder | null,
  codes: readonly string[] | null,
): Promise<{ codebook: Codebook | null; diagnostics: Diagnostic[] }> {
  const known = isRubricPath(rubric) ? null : await knownCodebook(rubric);
  if (known) return { codebook: known, diagnostics: [] };
  const open = openerFor(rubric, folder);
  const codebook = await open?.(codebookName(rubric));
  if (!open || !codebook) return { codebook: null, diagnostics: [] };
  const beside: OpenBeside = async (name) => (await open(name)) ?? (name.endsWith('.codebook.yaml') ? openBundled(name) : null);
  return readCodebook({ codebook, beside, codes });
}
