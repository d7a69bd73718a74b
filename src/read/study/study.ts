import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import type { SourceSummary } from '../../result/result.ts';
import type { Rubric } from '../../result/rubric.ts';
import { nearestFile, nearestName } from '../nearest-name.ts';
import { openFile } from '../open-file.ts';
import { type RubricFile, readRubric, withInnovation } from '../rubric/rubric.ts';
import type { KnownMeasures } from '../rubric/rubric-rules.ts';
import { readSource } from '../source.ts';
import { summarizeFile } from '../source-summary.ts';
import { normalizeName, type StudyFolder } from '../study-folder.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';
import { isRubricPath } from './rubric-path.ts';
import { studyRules } from './study-rules.ts';
import { type StudySpec, studySpecSchema } from './study-spec.ts';

const studyFile = 'study.yaml';

export interface ReadStudyInput {
  folder: StudyFolder;
  measures: KnownMeasures;
  /** Rubrics that come with the program. `read` gives null for a name that is not one of them. */
  bundledRubrics: { names: readonly string[]; read: (name: string) => Promise<RubricFile | null> };
}

export interface ReadStudyOutput {
  /** Null when `study.yaml` does not fit its schema. With problems between its parts it is there, so that reading can go on. */
  spec: StudySpec | null;
  /** Where the parts of `study.yaml` stand. */
  places: YamlPlaces | undefined;
  /** With the innovation's name in its texts; null when it has any problem. */
  rubric: Rubric | null;
  /** `study.yaml` and the rubric, as far as they could be read. */
  sources: SourceSummary[];
  diagnostics: Diagnostic[];
}

/** Reads `study.yaml` and the rubric that it names, and checks that their parts fit together and that every named file is there. */
export async function readStudy({ folder, measures, bundledRubrics }: ReadStudyInput): Promise<ReadStudyOutput> {
  const files = await folder.list();
  if (!files.includes(studyFile)) {
    const missing = diagnostic('file/missing', { file: studyFile }, { file: studyFile, nearest: nearestFile(studyFile, files) });
    return { spec: null, places: undefined, rubric: null, sources: [], diagnostics: [missing] };
  }
  const opened = await openFile(folder, studyFile);
  if (!opened.bytes) return { spec: null, places: undefined, rubric: null, sources: [], diagnostics: opened.diagnostics };
  const { reading, sha256, diagnostics } = readSource(studyFile, opened.bytes);
  const sources = [summarizeFile({ file: studyFile, role: 'study', sha256 })];
  if (!reading) return { spec: null, places: undefined, rubric: null, sources, diagnostics };
  const { value: spec, places, diagnostics: misfits } = readYaml(reading, studySpecSchema);
  if (!spec) return { spec: null, places: undefined, rubric: null, sources, diagnostics: misfits };
  const named = await findRubric(spec.rubric, places.value(['rubric']), { folder, files, bundledRubrics });
  const read = named.found ? readRubric(named.found, measures) : null;
  const problems = studyRules.flatMap((rule) => rule({ spec, places, files, rubric: read?.rubric ?? null }));
  return {
    spec,
    places,
    rubric: read?.rubric ? withInnovation(read.rubric, spec.innovation.name) : null,
    sources: read ? [...sources, read.source] : sources,
    diagnostics: [...named.diagnostics, ...(read?.diagnostics ?? []), ...problems],
  };
}

type RubricPlaces = Pick<ReadStudyInput, 'folder' | 'bundledRubrics'> & { files: readonly string[] };

async function findRubric(
  rubric: string,
  place: Location,
  { folder, files, bundledRubrics }: RubricPlaces,
): Promise<{ found: RubricFile | null; diagnostics: Diagnostic[] }> {
  const nothing = (problem: Diagnostic) => ({ found: null, diagnostics: [problem] });
  if (!isRubricPath(rubric)) {
    const found = await bundledRubrics.read(rubric);
    if (found) return { found, diagnostics: [] };
    const known = [...bundledRubrics.names].sort();
    return nothing(diagnostic('study/unknown-rubric', place, { rubric, nearest: nearestName(rubric, known), known }));
  }
  const file = normalizeName(rubric);
  if (file === null) return nothing(diagnostic('file/outside-study', place, { file: rubric }));
  if (!files.includes(file)) return nothing(diagnostic('file/missing', place, { file: rubric, nearest: nearestFile(file, files) }));
  const { bytes, diagnostics } = await openFile(folder, file);
  return { found: bytes ? { file, bytes } : null, diagnostics };
}
