import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openStudyFolder, type StudyFolder } from '../read/study-folder.ts';

/** The folder in which a single file lies, without the folders below it, which may be a whole disk. `name` is the file in it. */
export function folderOfFile(file: string): { folder: StudyFolder; name: string } {
  const root = path.dirname(file);
  const list = async () => {
    const entries = await readdir(root, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort();
  };
  return { folder: { ...openStudyFolder(root), list }, name: path.basename(file) };
}
