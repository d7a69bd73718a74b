import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { nearestName } from '../nearest-name.ts';
import type { StudySpec } from '../study/study-spec.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';

/** Coders whom `study.yaml` names as having coded a source and who have no coding in the study: misspelled, most likely. */
export function checkDeclaredCoders(spec: StudySpec, coders: Iterable<string>, places: YamlPlaces | undefined): Diagnostic[] {
  const known = [...new Set(coders)].sort();
  return spec.sources.flatMap(({ coded = [] }, index) =>
    coded.flatMap((coder, at) => {
      if (known.includes(coder)) return [];
      const place = places?.value(['sources', index, 'coded', at]) ?? { file: 'study.yaml' };
      return [diagnostic('study/unknown-coder', place, { coder, nearest: nearestName(coder, known), known })];
    }),
  );
}
