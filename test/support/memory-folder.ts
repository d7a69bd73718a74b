import { Readable } from 'node:stream';
import type { StudyFolder } from '../../src/read/study-folder.ts';

/** A study folder that exists only in a test: file name → contents. */
export function memoryFolder(files: Readonly<Record<string, string | Uint8Array>>): StudyFolder {
  const bytesOf = (file: string): Uint8Array => {
    const contents = Object.hasOwn(files, file) ? files[file] : undefined;
    if (contents === undefined) throw Object.assign(new Error(`no file ${file}`), { code: 'ENOENT' });
    return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  };
  return {
    root: 'study',
    list: async () => Object.keys(files).sort(),
    read: async (file) => bytesOf(file),
    stream: (file) => Readable.from([Buffer.from(bytesOf(file))]),
  };
}
