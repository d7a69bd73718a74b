import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestFile } from '../nearest-name.ts';
import { normalizeName } from '../study-folder.ts';
import type { YamlPath } from '../yaml/yaml-places.ts';
import type { StudyFacts, StudyRule } from './study-rules.ts';

/** The files that a study names are there, inside its folder, named once, and say what they are. */
export const fileRules: readonly StudyRule[] = [filesExist, filesAreNamedOnce, syntheticLogsSaySo];

function filesExist({ spec, places, files }: StudyFacts): Diagnostic[] {
  return namedFiles(spec).flatMap(({ file, path }) => {
    const name = normalizeName(file);
    if (name === null) return [diagnostic('file/outside-study', places.value(path), { file })];
    return files.includes(name) ? [] : [diagnostic('file/missing', places.value(path), { file, nearest: nearestFile(name, files) })];
  });
}

function filesAreNamedOnce({ spec, places }: StudyFacts): Diagnostic[] {
  const seen = new Map<string, YamlPath>();
  return namedFiles(spec).flatMap(({ file, path }) => {
    const name = normalizeName(file) ?? file;
    const first = seen.get(name);
    if (!first) seen.set(name, path);
    return first ? [diagnostic('study/file-named-twice', places.value(path), { file, line: places.value(first).start?.line ?? 1 })] : [];
  });
}

function syntheticLogsSaySo({ spec, places }: StudyFacts): Diagnostic[] {
  return spec.visitor_logs.flatMap(({ file, origin }, index) => {
    const saysSo = file.toLowerCase().includes('synthetic');
    if (saysSo === (origin === 'synthetic')) return [];
    const place = places.value(['visitor_logs', index, 'file']);
    return [
      saysSo
        ? diagnostic('study/synthetic-not-declared', place, { file, origin })
        : diagnostic('study/synthetic-not-in-name', place, { file }),
    ];
  });
}

function namedFiles(spec: StudyFacts['spec']): { file: string; path: YamlPath }[] {
  const inList = (key: string, entries: readonly { file: string }[]) =>
    entries.map(({ file }, index) => ({ file, path: [key, index, 'file'] }));
  return [
    ...inList('sources', spec.sources),
    ...inList('visitor_logs', spec.visitor_logs),
    ...inList('checklists', spec.checklists),
    ...inList('codings', spec.codings),
    ...(spec.judgements === undefined ? [] : [{ file: spec.judgements, path: ['judgements'] }]),
    ...(spec.published === undefined ? [] : [{ file: spec.published, path: ['published'] }]),
  ];
}
