import { mkdir, writeFile } from 'node:fs/promises';
import { schemaFiles } from './schemas.ts';

/** Writes `schemas/` anew: `npm run schema`. */
const folder = new URL('../schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of schemaFiles()) await writeFile(new URL(name, folder), text);
