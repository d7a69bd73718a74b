import { hasErrors } from '../diagnostic/diagnostic.ts';
import type { Evaluation } from '../evaluate.ts';
import { codingsFile, fileNames, sheetFiles } from '../init/file-names.ts';
import { isPlaceholder, placeholderMarker } from '../result/placeholder.ts';
import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import { type NextStepsStrings, nextStepsStrings } from './next-steps-strings.ts';

type Finished = Pick<Evaluation, 'result' | 'rubric' | 'diagnostics'> & {
  /** Whether the rubric has a codebook, without which nothing can be suggested. */
  hasCodebook: boolean;
};

/** What a person should do next about a study, in order, as a numbered list. `files` are all files of its folder. */
export function nextSteps({ result, diagnostics, hasCodebook }: Finished, files: readonly string[], language: Language): string {
  const strings = nextStepsStrings(language);
  const steps = !result || hasErrors(diagnostics) ? [strings.errors] : stepsOf({ result, files, strings, hasCodebook });
  return [strings.title, ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

interface Facts {
  result: Result;
  files: readonly string[];
  strings: NextStepsStrings;
  hasCodebook: boolean;
}
/** One thing to do, or null when it is done. */
type Step = (facts: Facts) => string | null;

const steps: readonly Step[] = [
  completeStudy,
  declareGroups,
  fillChecklists,
  findOutUnknownItems,
  interview,
  interviewMore,
  observe,
  keepLog,
  nameFiles,
  declareTargets,
  code,
  confirmSuggestions,
  decide,
  ({ strings }) => strings.run,
];

function stepsOf(facts: Facts): string[] {
  return steps.flatMap((step) => step(facts) ?? []);
}

function completeStudy({ result: { study }, strings }: Facts): string | null {
  const texts = [study.innovation.name, ...Object.values(study.innovation.agency), ...Object.values(study.note ?? {})];
  return texts.some(isPlaceholder) ? strings.placeholders(placeholderMarker[study.language]) : null;
}

function declareGroups({ result, strings }: Facts): string | null {
  return result.study.groups.length === 0 ? strings.groups : null;
}

function fillChecklists({ result, files, strings }: Facts): string | null {
  if (has(result, 'checklist') || !expects(result, 'document')) return null;
  return strings.documents(formsThere([sheetFiles.documents, sheetFiles.facilities], files));
}

function findOutUnknownItems({ result, strings }: Facts): string | null {
  const unknown = result.evidence.flatMap(({ document }) => (document?.status === 'unknown' ? [document.checklist] : []));
  return unknown.length === 0 ? null : strings.unknownItems(unknown.length, distinct(unknown).join(', '));
}

function interview({ result, files, strings }: Facts): string | null {
  if (has(result, 'transcript') || !expects(result, 'interview')) return null;
  const guide = [fileNames.id.guide, fileNames.en.guide].map((name) => `${name}.docx`).find((name) => files.includes(name));
  return strings.interviews(guide ?? '');
}

const enoughInformants = 3;

function interviewMore({ result, strings }: Facts): string | null {
  const heard = distinct(result.evidence.flatMap(({ kind, informant }) => (kind === 'interview' && informant !== null ? [informant] : [])));
  return has(result, 'transcript') && heard.length > 0 && heard.length < enoughInformants ? strings.fewInformants(heard.length) : null;
}

function observe({ result, strings }: Facts): string | null {
  return !has(result, 'notes') && expects(result, 'observation') ? strings.notes : null;
}

function keepLog({ result, files, strings }: Facts): string | null {
  return !has(result, 'visitor-log') && expects(result, 'visitor-log') ? strings.visitors(formsThere([sheetFiles.log], files)) : null;
}

/** Evidence that lies in the folder and is not named. The forms of `evaluate init` have steps of their own. */
function nameFiles({ result, files, strings }: Facts): string | null {
  const named = result.sources.map(({ file }) => stem(file));
  const forms = [...Object.values(sheetFiles), stem(codingsFile)];
  const unnamed = files.filter(
    (file) =>
      /^(interviews|notes|logs|checklists|codings)\//.test(file) &&
      !file.endsWith('.bak') &&
      !named.includes(stem(file)) &&
      !forms.includes(stem(file)),
  );
  return unnamed.length === 0 ? null : strings.unnamed(unnamed.join(', '));
}

function declareTargets({ result, strings }: Facts): string | null {
  const criteria = (result.scopes[0]?.indicators ?? []).flatMap((i) => i.subIndicators.flatMap((sub) => sub.criteria));
  const withoutTarget = criteria.filter(({ reason, measurement }) => reason === 'no-target' && measurement.status === 'measured');
  return withoutTarget.length === 0 ? null : strings.targets(withoutTarget.map(({ id }) => id).join(', '));
}

function code({ result, strings, hasCodebook }: Facts): string | null {
  // Where suggestions wait, the next step is to review them.
  if (suggestionsWaiting(result) > 0) return null;
  const coded = result.evidence.map(({ location }) => location.file);
  const texts = result.sources.filter(({ role }) => role === 'transcript' || role === 'notes');
  if (texts.length === 0) return strings.codeLater(hasCodebook);
  const uncoded = texts.filter(({ file }) => !coded.includes(file));
  return uncoded.length === 0 ? null : strings.code(uncoded.map(({ file }) => file).join(', '), hasCodebook);
}

function confirmSuggestions({ result, strings }: Facts): string | null {
  const waiting = suggestionsWaiting(result);
  return waiting === 0 ? null : strings.confirm(waiting);
}

function suggestionsWaiting({ setAside }: Result): number {
  return setAside.filter(({ reason }) => reason === 'suggested').length;
}

function decide({ result, strings }: Facts): string | null {
  const subIndicators = (result.scopes[0]?.indicators ?? []).flatMap((indicator) => indicator.subIndicators);
  const open = subIndicators.filter(({ decided }) => decided === null).length;
  return open === 0 ? null : strings.judge(open);
}

function has({ sources }: Result, role: Result['sources'][number]['role']): boolean {
  return sources.some((source) => source.role === role);
}

function expects({ rubric }: Result, kind: Result['evidence'][number]['kind']): boolean {
  return rubric.indicators.some(({ subIndicators }) =>
    subIndicators.some(({ criteria }) => criteria.some(({ evidence }) => evidence.includes(kind))),
  );
}

/** The forms as spreadsheets, where they are in the folder. */
function formsThere(stems: readonly string[], files: readonly string[]): string {
  return stems
    .map((name) => `${name}.xlsx`)
    .filter((name) => files.includes(name))
    .join(', ');
}

/** Without its ending: a form is there twice, and either will do. */
function stem(file: string): string {
  return file.replace(/\.[^./]*$/, '');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
