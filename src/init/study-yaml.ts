import type { ItemKind } from '../result/evidence.ts';
import type { Rubric } from '../result/rubric.ts';
import { codingsFile, sheetFiles } from './file-names.ts';
import type { NewStudy } from './new-study.ts';
import { sheetStrings } from './sheet-strings.ts';
import { studyYamlStrings } from './study-yaml-strings.ts';

/**
 * A commented study.yaml that is valid before anything is filled in. Sections whose files are still empty forms are examples in
 * comments: a form that nobody has filled in must not count as evidence.
 */
export function studyYaml(study: NewStudy, rubric: Rubric): string {
  const strings = studyYamlStrings(study.language);
  const sections = [
    comment(strings.head),
    'schema: evaluate.study/1',
    [comment(strings.id), `id: ${study.id}`].join('\n'),
    identity(study),
    [comment(strings.groups), example(groupsExample(study))].join('\n'),
    [comment(strings.informants), example(informantsExample(study))].join('\n'),
    [comment(strings.sources), example(sourcesExample)].join('\n'),
    [comment(strings.logs), example(logExample(study))].join('\n'),
    [comment(strings.purposes), example(purposesExample)].join('\n'),
    [comment(strings.calendar), example(calendarExample(study))].join('\n'),
    [comment(strings.checklists), example(checklistsExample())].join('\n'),
    [comment(study.hasCodebook ? strings.codings : strings.codingsByHand), `codings:\n  - file: ${codingsFile}`].join('\n'),
    [comment(strings.judgements), example('judgements: judgements.csv')].join('\n'),
    targets(study, rubric),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** With two `#`, so that one taken off a whole block leaves explanations as comments and makes examples valid. */
function comment(lines: readonly string[]): string {
  return lines.map((line) => `## ${line}`).join('\n');
}

function example(yaml: string): string {
  return yaml.replace(/^/gm, '#');
}

/** A double-quoted scalar; YAML reads every JSON text. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function identity({ name, agency, period, language, rubric, missing }: NewStudy): string {
  const strings = studyYamlStrings(language);
  const unsaid = (what: NewStudy['missing'][number]) => missing.includes(what);
  const names = unsaid('name') ? strings.unnamed : { id: name, en: name };
  const agencies = unsaid('agency') ? strings.unnamedAgency : { id: agency, en: agency };
  const note = (of: 'id' | 'en') => [...(unsaid('period') ? [strings.examplePeriodNote[of]] : []), strings.untoldNote[of]].join(' ');
  return [
    comment(strings.title),
    `title:\n  id: ${quoted(strings.titleOf.id(names.id))}\n  en: ${quoted(strings.titleOf.en(names.en))}`,
    '',
    'innovation:',
    indented(comment(strings.name)),
    `  name: ${quoted(name)}`,
    indented(comment(strings.agency)),
    `  agency:\n    id: ${quoted(agencies.id)}\n    en: ${quoted(agencies.en)}`,
    indented(comment(strings.since)),
    `  applied_since: ${quoted(period.from.slice(0, 4))}`,
    '',
    comment([...strings.period, ...(unsaid('period') ? strings.periodMissing : [])]),
    `period:\n  from: ${quoted(period.from)}\n  to: ${quoted(period.to)}`,
    '',
    comment(strings.language),
    `language: ${language}`,
    '',
    comment(strings.rubric),
    `rubric: ${rubric}`,
    '',
    comment(strings.note),
    `note:\n  id: ${quoted(note('id'))}\n  en: ${quoted(note('en'))}`,
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function groupsExample({ language }: NewStudy): string {
  const { groupTitle, groupTitleB, groupDefinition } = studyYamlStrings(language);
  const pair = ([id = '', en = '']: readonly string[]) => `{ id: ${quoted(id)}, en: ${quoted(en)} }`;
  return [
    'groups:',
    '  overlap: false',
    '  members:',
    `    - { id: group-a, title: ${pair(groupTitle)}, definition: ${pair(groupDefinition)} }`,
    `    - { id: group-b, title: ${pair(groupTitleB)} }`,
  ].join('\n');
}

function informantsExample({ language }: NewStudy): string {
  const { managerRole, userRole } = studyYamlStrings(language);
  const role = ([id = '', en = '']: readonly string[]) => `{ id: ${quoted(id)}, en: ${quoted(en)} }`;
  return [
    'informants:',
    `  - { id: informant-1, role: ${role(managerRole)}, consent: given }`,
    `  - { id: informant-2, role: ${role(userRole)}, group: group-a, consent: given }`,
  ].join('\n');
}

const sourcesExample = [
  'sources:',
  '  - { file: interviews/informant-1.txt, kind: interview, informant: informant-1, date: "2024-05-31" }',
  '  - { file: interviews/informant-2.txt, kind: interview, informant: informant-2 }',
  '  - { file: notes/observation-1.txt, kind: observation, observer: researcher, date: "2024-06-03" }',
].join('\n');

function logExample({ language, period }: NewStudy): string {
  const { logColumns } = sheetStrings(language);
  const [a = '', b = '', none = ''] = studyYamlStrings(language).groupValues;
  const columns = (['date', 'time', 'group', 'persons', 'purpose', 'name'] as const).map(
    (column) => `      ${column}: ${logColumns[column]}`,
  );
  return [
    'visitor_logs:',
    `  - file: ${sheetFiles.log}.xlsx`,
    '    columns:',
    ...columns,
    '    date_order: day-first',
    `    groups: { ${quoted(a)}: [group-a], ${quoted(b)}: [group-b], ${quoted(none)}: [] }`,
    `    covers: { from: ${quoted(period.from)}, to: ${quoted(period.to)} }`,
  ].join('\n');
}

const purposesExample = [
  'visit_purposes:',
  '  consultation: { title: { id: "Konsultasi", en: "Consultation" }, words: [konsultasi*, konsul, consultation*] }',
  '  permit: { title: { id: "Pengurusan izin", en: "Permits" }, words: [izin*, perizinan*, permit*] }',
].join('\n');

function calendarExample({ language, period }: NewStudy): string {
  const { closure } = studyYamlStrings(language);
  return [
    'calendar:',
    '  open_weekdays: [mon, tue, wed, thu, fri]',
    '  hours: { from: "08.00", to: "15.30" }',
    '  holidays: indonesia',
    '  closed:',
    `    - { from: ${quoted(period.from)}, to: ${quoted(period.from)}, reason: ${quoted(closure)} }`,
  ].join('\n');
}

function checklistsExample(): string {
  const [id, en] = [sheetStrings('id'), sheetStrings('en')];
  const singular = { documents: 'document', facilities: 'facility' } as const satisfies Record<string, ItemKind>;
  const entry = (kind: 'documents' | 'facilities') =>
    `  - { file: ${sheetFiles[kind]}.xlsx, kind: ${singular[kind]}, title: { id: ${id[kind]}, en: ${en[kind]} } }`;
  return ['checklists:', entry('documents'), entry('facilities')].join('\n');
}

/** Left out where the rubric asks for no target of visits. */
function targets({ language }: NewStudy, rubric: Rubric): string {
  const strings = studyYamlStrings(language);
  const criteria = rubric.indicators.flatMap(({ subIndicators }) => subIndicators.flatMap((sub) => sub.criteria));
  // Ten persons a day is an example that explains itself; ten of a share would be none.
  const shown = criteria.find(({ measure, normalization }) => measure === 'visits-per-open-day' && normalization.by === 'target');
  if (!shown) return '';
  const yaml = `targets:\n  ${shown.id}: { floor: 0, target: 10, source: ${quoted(strings.targetSource)} }`;
  return [comment(strings.targets), example(yaml)].join('\n');
}
