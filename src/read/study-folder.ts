import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files of one study. Names are relative to the folder, with `/` between the parts. A file that `study.yaml` names
 * and that is not in `list()` has been reported by `readStudy`: the readers leave it out without a second diagnostic.
 */
export interface StudyFolder {
  /** The folder as the user typed it; for messages only. */
  root: string;
  /** Every file that can be read, sorted; hidden files and links that lead outside are not listed. */
  list(): Promise<string[]>;
  /** Rejects with the system's error, or with `OutsideStudy`. */
  read(file: string): Promise<Uint8Array>;
  /** Bytes of a file that `list()` named; emits `error` like any stream. */
  stream(file: string): NodeJS.ReadableStream;
}

/** A name that leads out of the study folder. Readers turn it into `file/outside-study`. */
export class OutsideStudy extends Error {
  override readonly name = 'OutsideStudy';
}

/** Opens a folder on disk. Nothing is read until it is asked for. */
export function openStudyFolder(root: string): StudyFolder {
  return {
    root,
    list: async () => (await listFiles(root, await realpath(root), '', [])).sort(),
    read: async (file) => {
      const inside = pathInside(root, file);
      await refuseLinksOutside(root, inside);
      return new Uint8Array(await readFile(inside));
    },
    stream: (file) => createReadStream(pathInside(root, file)),
  };
}

/** `./data\log.csv` → `data/log.csv`; null when the name leads out of the study folder or is absolute. */
export function normalizeName(file: string): string | null {
  if (file.includes('\0') || /^[a-zA-Z]:/.test(file)) return null;
  const name = path.posix.normalize(file.replaceAll('\\', '/'));
  const leadsOut = name.startsWith('/') || name === '..' || name.startsWith('../');
  return leadsOut || name === '.' ? null : name;
}

function pathInside(root: string, file: string): string {
  const name = normalizeName(file);
  if (name === null) throw new OutsideStudy(file);
  return path.join(root, ...name.split('/'));
}

async function refuseLinksOutside(root: string, inside: string): Promise<void> {
  if (!isWithin(await realpath(root), await realpath(inside))) throw new OutsideStudy(inside);
}

function isWithin(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

async function listFiles(root: string, real: string, folder: string, above: readonly string[]): Promise<string[]> {
  const here = path.join(root, folder);
  const resolved = await realpath(here);
  // A link to a folder above would list it for ever.
  if (above.includes(resolved) || !isWithin(real, resolved)) return [];
  const names: string[] = [];
  for (const name of await readdir(here)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const file = folder === '' ? name : `${folder}/${name}`;
    const kind = await kindOf(path.join(root, file), real);
    if (kind === 'file') names.push(file);
    if (kind === 'folder') names.push(...(await listFiles(root, real, file, [...above, resolved])));
  }
  return names;
}

async function kindOf(target: string, real: string): Promise<'file' | 'folder' | 'neither'> {
  try {
    if (!isWithin(real, await realpath(target))) return 'neither';
    const facts = await stat(target);
    return facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'neither';
  } catch {
    // A dangling link, or a file that went away while listing.
    return 'neither';
  }
}
