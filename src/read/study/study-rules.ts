import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { isPlaceholder } from '../../result/placeholder.ts';
import type { Rubric } from '../../result/rubric.ts';
import { nearestName } from '../nearest-name.ts';
import { interviewerRole, notASpeaker } from '../transcript/speakers.ts';
import type { YamlPath, YamlPlaces } from '../yaml/yaml-places.ts';
import { dateRules } from './study-date-rules.ts';
import { fileRules } from './study-file-rules.ts';
import type { StudySpec } from './study-spec.ts';

/** A study that fits its schema, with the places of its parts and what it refers to. */
export interface StudyFacts {
  spec: StudySpec;
  places: YamlPlaces;
  /** Every file of the study folder. */
  files: readonly string[];
  /** Null when it could not be read; rules that need it then stay silent. */
  rubric: Rubric | null;
}
export type StudyRule = (facts: StudyFacts) => Diagnostic[];

/** What the schema cannot say: how the parts of a study must fit together. Each rule stands alone. */
export const studyRules: readonly StudyRule[] = [
  informantIdsAreUnique,
  groupIdsAreUnique,
  logIdsAreUnique,
  informantsNameKnownGroups,
  logsNameKnownGroups,
  sourcesNameKnownInformants,
  interviewsSayWhoSpeaks,
  notesHaveNoInformant,
  withdrawnInformantsAreNotSources,
  checklistsNameKnownCodes,
  noteIsWritten,
  targetsNameKnownCriteria,
  targetsAreUsed,
  targetsDifferFromFloors,
  targetsNameKnownGroups,
  ...dateRules,
  ...fileRules,
];

/** A log's id: the declared one, otherwise its file name without folder and ending. */
export function logIdOf({ id, file }: { id?: string | undefined; file: string }): string {
  return id ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function informantIdsAreUnique({ spec, places }: StudyFacts): Diagnostic[] {
  return repeatedIds(
    'informant',
    spec.informants.map(({ id }, index) => ({ id, path: ['informants', index, 'id'] })),
    places,
  );
}

function groupIdsAreUnique({ spec, places }: StudyFacts): Diagnostic[] {
  return repeatedIds(
    'group',
    spec.groups.members.map(({ id }, index) => ({ id, path: ['groups', 'members', index, 'id'] })),
    places,
  );
}

function logIdsAreUnique({ spec, places }: StudyFacts): Diagnostic[] {
  const ids = spec.visitor_logs.map((log, index) => ({
    id: logIdOf(log),
    path: ['visitor_logs', index, log.id === undefined ? 'file' : 'id'],
  }));
  return repeatedIds('visitor-log', ids, places);
}

function repeatedIds(
  what: 'informant' | 'group' | 'visitor-log',
  ids: readonly { id: string; path: YamlPath }[],
  places: YamlPlaces,
): Diagnostic[] {
  return ids.flatMap(({ id, path }, index) => {
    const first = ids.find((other) => other.id === id);
    if (!first || ids.indexOf(first) === index) return [];
    return [diagnostic('study/duplicate-id', places.value(path), { what, id, line: places.value(first.path).start?.line ?? 1 })];
  });
}

function informantsNameKnownGroups({ spec, places }: StudyFacts): Diagnostic[] {
  return spec.informants.flatMap(({ group }, index) => unknownGroup(spec, group, () => places.value(['informants', index, 'group'])));
}

function logsNameKnownGroups({ spec, places }: StudyFacts): Diagnostic[] {
  return spec.visitor_logs.flatMap((log, index) =>
    Object.entries(log.groups).flatMap(([value, groups]) =>
      groups.flatMap((group, at) => unknownGroup(spec, group, () => places.value(['visitor_logs', index, 'groups', value, at]))),
    ),
  );
}

function unknownGroup(spec: StudySpec, group: string | undefined, place: () => Diagnostic['location']): Diagnostic[] {
  const known = spec.groups.members.map(({ id }) => id);
  if (group === undefined || known.includes(group)) return [];
  return [diagnostic('study/unknown-group', place(), { group, nearest: nearestName(group, known), known })];
}

function sourcesNameKnownInformants({ spec, places }: StudyFacts): Diagnostic[] {
  const known = spec.informants.map(({ id }) => id);
  const check = (informant: string, path: YamlPath, others: readonly string[] = []): Diagnostic[] => {
    if (known.includes(informant) || others.includes(informant)) return [];
    return [
      diagnostic('study/unknown-informant', places.value(path), {
        informant,
        nearest: nearestName(informant, [...known, ...others]),
        known,
      }),
    ];
  };
  return spec.sources.flatMap(({ informant, speakers }, index) => [
    ...(informant === undefined ? [] : check(informant, ['sources', index, 'informant'])),
    ...Object.entries(speakers ?? {}).flatMap(([label, name]) =>
      check(name, ['sources', index, 'speakers', label], [interviewerRole, notASpeaker]),
    ),
  ]);
}

function interviewsSayWhoSpeaks({ spec, places }: StudyFacts): Diagnostic[] {
  return spec.sources.flatMap(({ file, kind, informant, speakers }, index) => {
    if (kind !== 'interview' || informant !== undefined || Object.keys(speakers ?? {}).length > 0) return [];
    return [diagnostic('study/interview-without-informant', places.value(['sources', index, 'file']), { file })];
  });
}

function notesHaveNoInformant({ spec, places }: StudyFacts): Diagnostic[] {
  return spec.sources.flatMap(({ file, kind, informant, speakers }, index) => {
    if (kind !== 'observation' || (informant === undefined && speakers === undefined)) return [];
    return [
      diagnostic('study/informant-on-notes', places.key(['sources', index, informant === undefined ? 'speakers' : 'informant']), { file }),
    ];
  });
}

function withdrawnInformantsAreNotSources({ spec, places }: StudyFacts): Diagnostic[] {
  const withdrawn = spec.informants.filter(({ consent }) => consent === 'withdrawn').map(({ id }) => id);
  return spec.sources.flatMap(({ informant }, index) => {
    if (informant === undefined || !withdrawn.includes(informant)) return [];
    return [diagnostic('study/consent-withdrawn', places.value(['sources', index, 'informant']), { informant })];
  });
}

function noteIsWritten({ spec, places }: StudyFacts): Diagnostic[] {
  return Object.entries(spec.note ?? {}).flatMap(([language, text]) =>
    isPlaceholder(text) ? [diagnostic('study/placeholder', places.value(['note', language]), { text: text.slice(0, 40).trim() })] : [],
  );
}

function checklistsNameKnownCodes({ spec, places, rubric }: StudyFacts): Diagnostic[] {
  if (!rubric) return [];
  const known = rubric.indicators.flatMap((indicator) => indicator.subIndicators.map(({ id }) => id));
  return spec.checklists.flatMap(({ codes = [] }, index) => {
    const lists = Array.isArray(codes) ? [{ path: [], list: codes }] : Object.entries(codes).map(([key, list]) => ({ path: [key], list }));
    return lists.flatMap(({ path, list }) =>
      list.flatMap((code, at) =>
        known.includes(code)
          ? []
          : [
              diagnostic('evidence/unknown-code', places.value(['checklists', index, 'codes', ...path, at]), {
                code,
                nearest: nearestName(code, known),
              }),
            ],
      ),
    );
  });
}

function targetsNameKnownCriteria({ spec, places, rubric }: StudyFacts): Diagnostic[] {
  if (!rubric) return [];
  const known = criteriaOf(rubric).map(({ id }) => id);
  return Object.keys(spec.targets)
    .filter((criterion) => !known.includes(criterion))
    .map((criterion) =>
      diagnostic('study/unknown-criterion', places.key(['targets', criterion]), { criterion, nearest: nearestName(criterion, known) }),
    );
}

function targetsAreUsed({ spec, places, rubric }: StudyFacts): Diagnostic[] {
  return (rubric ? criteriaOf(rubric) : [])
    .filter(({ id, normalization }) => normalization.by === 'points' && Object.hasOwn(spec.targets, id))
    .map(({ id }) => diagnostic('study/target-not-used', places.key(['targets', id]), { criterion: id }));
}

function targetsDifferFromFloors({ spec, places }: StudyFacts): Diagnostic[] {
  return Object.entries(spec.targets)
    .filter(([, { floor, target }]) => floor === target)
    .map(([criterion, { target }]) =>
      diagnostic('study/target-equals-floor', places.value(['targets', criterion, 'target']), { criterion, value: target }),
    );
}

function targetsNameKnownGroups({ spec, places }: StudyFacts): Diagnostic[] {
  const known = spec.groups.members.map(({ id }) => id);
  return Object.entries(spec.targets).flatMap(([criterion, { groups }]) =>
    Object.keys(groups)
      .filter((group) => !known.includes(group))
      .map((group) =>
        diagnostic('study/unknown-group', places.key(['targets', criterion, 'groups', group]), {
          group,
          nearest: nearestName(group, known),
          known,
        }),
      ),
  );
}

function criteriaOf(rubric: Rubric) {
  return rubric.indicators.flatMap((indicator) => indicator.subIndicators.flatMap((sub) => sub.criteria));
}
