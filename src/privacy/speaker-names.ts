import type { StudySpec } from '../read/study/study-spec.ts';
import { interviewerRole, isUsualLabel, notASpeaker } from '../read/transcript/speakers.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import { nameWords } from './declared-names.ts';
import type { KnownPerson } from './extend-key.ts';
import { isNoName } from './name-words.ts';

/**
 * The persons that a study names itself: speakers in study.yaml and in the transcripts, and staff. Labels that name nobody (`Narasumber`,
 * `Informan 1`, an informant's role) are left out; offices before and after a name are cut off.
 */
export function speakerNames(
  spec: Pick<StudySpec, 'sources' | 'informants' | 'visitor_logs'>,
  transcripts: readonly Transcript[],
): KnownPerson[] {
  const declared = spec.sources.flatMap(({ speakers = {} }) =>
    Object.entries(speakers).flatMap(([label, role]) =>
      role === notASpeaker ? [] : [{ label, informant: role === interviewerRole ? null : role }],
    ),
  );
  const heard = transcripts
    .filter((transcript) => transcript.spec.kind === 'interview')
    .flatMap(({ turns }) => turns.map(({ speaker, informant }) => ({ label: speaker, informant })));
  const staff = spec.visitor_logs.flatMap((log) => log.staff.names.map((label) => ({ label, informant: null })));
  return [...declared, ...heard, ...staff].flatMap(({ label, informant }) => {
    const role = spec.informants.find(({ id }) => id === informant)?.role;
    const name = nameOf(label, role ? `${role.id} ${role.en}` : '');
    return name === null ? [] : [{ name, informant: role ? informant : null }];
  });
}

function nameOf(label: string, role: string): string | null {
  if (isUsualLabel(label)) return null;
  const roleWords = nameWords(role).map((word) => word.toLowerCase());
  const isOther = (word: string) => isNoName(word) || roleWords.includes(word.toLowerCase());
  const words = nameWords(label);
  const first = words.findIndex((word) => !isOther(word));
  if (first === -1) return null;
  const rest = words.slice(first);
  const end = rest.findIndex(isOther);
  const name = end === -1 ? rest : rest.slice(0, end);
  return name.some((word) => word.length > 2) ? name.join(' ') : null;
}
