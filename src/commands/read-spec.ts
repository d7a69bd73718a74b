import { readSource } from '../read/source.ts';
import { type StudySpec, studySpecSchema } from '../read/study/study-spec.ts';
import type { StudyFolder } from '../read/study-folder.ts';
import { readYaml } from '../read/yaml/yaml-document.ts';

/** What study.yaml says, for commands that write beside it; null when it has an error, which evaluating the study reports. */
export async function readSpec(folder: StudyFolder): Promise<StudySpec | null> {
  const { reading } = readSource('study.yaml', await folder.read('study.yaml'));
  return reading && readYaml(reading, studySpecSchema).value;
}
