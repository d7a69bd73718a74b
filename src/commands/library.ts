import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type KnownRubric, knownRubricSchema, type RubricFile } from '../read/rubric/rubric.ts';

/** Folder of the installed package: two levels above this file, in src/ as in dist/. */
const packageRoot = new URL('../../', import.meta.url);

/** Names of the rubrics that come with the program, sorted. */
export async function bundledRubricNames(): Promise<string[]> {
  const files = await readdir(new URL('rubrics/', packageRoot));
  return files
    .filter((file) => /^[a-z0-9-]+\.yaml$/.test(file))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** The bundled rubric of this name; null when there is none. */
export async function bundledRubric(name: string): Promise<RubricFile | null> {
  const names = await bundledRubricNames();
  if (!names.includes(name)) return null;
  const file = `rubrics/${name}.yaml`;
  const [bytes, known] = await Promise.all([readFile(new URL(file, packageRoot)), knownRubric(name)]);
  return { file, bytes, known };
}

/** What `npm run build` wrote when it read this rubric; null where nothing was built, or by another version. Reading the YAML anew takes a tenth of a run. */
async function knownRubric(name: string): Promise<KnownRubric | null> {
  const text = await readFile(new URL(`../rubrics/${name}.json`, import.meta.url), 'utf8').catch(() => null);
  return text === null ? null : (knownRubricSchema.safeParse(JSON.parse(text)).data ?? null);
}

/** Bytes of `holidays/<country>/<year>.csv`; null when that year has no file. */
export async function bundledHolidays(country: string, year: number): Promise<Uint8Array | null> {
  if (!/^[a-z0-9-]+$/.test(country)) return null;
  const folder = new URL(`holidays/${country}/`, packageRoot);
  const files: readonly string[] = await readdir(folder).catch(() => []);
  const file = `${year}.csv`;
  return files.includes(file) ? readFile(new URL(file, folder)) : null;
}

/** The version in package.json. */
export async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('package.json', packageRoot), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string')
    return manifest.version;
  throw new Error(`no version in ${fileURLToPath(new URL('package.json', packageRoot))}`);
}
