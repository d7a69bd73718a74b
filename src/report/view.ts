import type { Result } from '../result/result.ts';
import type { Language } from '../result/text.ts';
import type { Section } from './blocks.ts';
import { createContext, type ReportContext } from './context.ts';
import { createVariation } from './findings/variation.ts';
import { buildAgreement } from './view/agreement.ts';
import { buildArithmetic } from './view/arithmetic.ts';
import { buildChecklist } from './view/checklist.ts';
import { buildConclusion } from './view/conclusion.ts';
import { buildContradictions } from './view/contradictions.ts';
import { buildCover, type Cover } from './view/cover.ts';
import { buildGroups } from './view/groups.ts';
import { buildIndicatorChapter } from './view/indicator-chapter.ts';
import { buildLimitations } from './view/limitations.ts';
import { collectMentions, type Mentions } from './view/mentions.ts';
import { buildMethod } from './view/method.ts';
import { buildMethodsAppendix } from './view/methods-appendix.ts';
import { createNumbering, type Numbering } from './view/numbering.ts';
import { buildRegister } from './view/register.ts';
import { buildReplication } from './view/replication.ts';
import { buildRubric } from './view/rubric.ts';
import { buildCleaning, buildSources } from './view/sources.ts';
import { buildSummary } from './view/summary.ts';
import { buildTriangulation } from './view/triangulation.ts';
import { buildVisitors } from './view/visitors.ts';
import { viewStrings } from './view-strings.ts';

export interface ContentsEntry {
  id: string;
  number: string;
  title: string;
  entries: ContentsEntry[];
}

/** The report with everything already text: templates decide nothing but whether something is there. */
export interface View {
  language: Language;
  documentTitle: string;
  cover: Cover;
  strings: (typeof viewStrings)[Language];
  contents: ContentsEntry[];
  chapters: Section[];
  appendices: Section[];
}

/** Everything that the report says, in its order. */
export async function createView(result: Result, language: Language): Promise<View> {
  const context = createContext(result, language);
  const chapters = await buildChapters(context);
  const appendices = buildAppendices(context, collectMentions(chapters));
  const cover = buildCover(context);
  return {
    language,
    documentTitle: `${cover.kicker} ${cover.title} ${cover.name}`,
    cover,
    strings: viewStrings[language],
    contents: [...chapters, ...appendices].map(listSection),
    chapters,
    appendices,
  };
}

type Build = (numbering: Numbering) => Section | Promise<Section>;

async function buildChapters(context: ReportContext): Promise<Section[]> {
  const { visitors, rubric, replication } = context.result;
  const vary = createVariation();
  const builds: Build[] = [
    (numbering) => buildSummary(context, numbering),
    (numbering) => buildMethod(context, numbering),
    ...rubric.indicators.map(
      (indicator): Build =>
        (numbering) =>
          buildIndicatorChapter(context, indicator, numbering, vary),
    ),
    ...(visitors ? [(numbering: Numbering) => buildVisitors(context, visitors, numbering)] : []),
    ...(context.groupScopes.length > 0 ? [(numbering: Numbering) => buildGroups(context, numbering)] : []),
    (numbering) => buildContradictions(context, numbering),
    (numbering) => buildTriangulation(context, numbering),
    ...(replication ? [(numbering: Numbering) => buildReplication(context, replication, numbering)] : []),
    (numbering) => buildConclusion(context, numbering),
    (numbering) => buildLimitations(context, numbering),
  ];
  const chapters: Section[] = [];
  // One after another: the wording of a chapter depends on what the ones before have used.
  for (const [index, build] of builds.entries()) chapters.push(await build(createNumbering(String(index + 1))));
  return chapters;
}

function buildAppendices(context: ReportContext, mentions: Mentions): Section[] {
  const { agreement } = context.result;
  const builds = [
    (numbering: Numbering) => buildRegister(context, numbering, mentions),
    (numbering: Numbering) => buildChecklist(context, numbering),
    (numbering: Numbering) => buildArithmetic(context, numbering),
    (numbering: Numbering) => buildCleaning(context, numbering),
    (numbering: Numbering) => buildSources(context, numbering),
    (numbering: Numbering) => buildRubric(context, numbering),
    (numbering: Numbering) => buildMethodsAppendix(context, numbering),
    ...(agreement ? [(numbering: Numbering) => buildAgreement(context, agreement, numbering)] : []),
  ];
  const { appendix } = viewStrings[context.language];
  return builds.map((build, index) => {
    const letter = String.fromCodePoint(65 + index);
    return { ...build(createNumbering(letter)), number: `${appendix} ${letter}` };
  });
}

function listSection({ id, number, title, sections }: Section): ContentsEntry {
  return { id, number, title, entries: sections.map(listSection) };
}
