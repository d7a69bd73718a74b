import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, factsBlock, listBlock, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { link } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable, levelInline } from './tables.ts';

/** Where the rubric comes from, what its numbers rest on, and what each level means. */
export function buildRubric(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const { rubric } = context.result;
  const { provenance } = rubric;
  return {
    id: anchors.appendix('rubric'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(words.identity(context.text(rubric.title), rubric.id, rubric.version)),
      factsBlock([
        { term: words.citation, content: context.citation(provenance.citation) },
        { term: words.weights, content: context.text(provenance.weights) },
        { term: words.thresholds, content: context.text(provenance.thresholds) },
        { term: words.minimumCoverage, content: context.text(provenance.minimumCoverage) },
        { term: words.hurdles, content: context.text(provenance.hurdles) },
      ]),
      levelTable(context, numbering),
      ...(provenance.caveats.length > 0
        ? [paragraph(words.caveats), listBlock(provenance.caveats.map((caveat) => context.text(caveat)))]
        : []),
      meaningTable(context, numbering),
    ],
    sections: [],
  };
}

function levelTable(context: ReportContext, numbering: Numbering): Block {
  const words = phrases[context.language];
  const rows = context.result.rubric.levels.map((level) =>
    row([rowHeader(levelInline(context, level.id)), numberCell(level.from === null ? context.labels.none : context.number(level.from))]),
  );
  return captionedTable(context, numbering, { caption: words.levelTable, head: words.levelHead, rows, source: words.source });
}

function meaningTable(context: ReportContext, numbering: Numbering): Block {
  const words = phrases[context.language];
  const titled = (id: 'not-yet' | 'partly' | 'achieved') => levelInline(context, id).text;
  const rows = [...context.places.values()].map(({ spec, number }) =>
    row([
      rowHeader(link(`${number} ${context.text(spec.title)}`, anchors.subIndicator(spec.id))),
      cell(context.text(spec.levels['not-yet'])),
      cell(context.text(spec.levels.partly)),
      cell(context.text(spec.levels.achieved)),
    ]),
  );
  return captionedTable(context, numbering, {
    caption: words.meaningTable,
    head: [words.subIndicator, titled('not-yet'), titled('partly'), titled('achieved')],
    rows,
    source: words.source,
    dense: true,
  });
}

interface Phrases {
  title: string;
  identity: (title: string, id: string, version: string) => string;
  citation: string;
  weights: string;
  thresholds: string;
  minimumCoverage: string;
  hurdles: string;
  caveats: string;
  levelTable: string;
  levelHead: readonly string[];
  meaningTable: string;
  subIndicator: string;
  source: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Asal-usul rubrik',
    identity: (title, id, version) => `Rubrik yang dipakai ialah “${title}” (${id}, versi ${version}).`,
    citation: 'Sumber kerangka',
    weights: 'Bobot',
    thresholds: 'Ambang tingkat',
    minimumCoverage: 'Cakupan minimum',
    hurdles: 'Syarat',
    caveats: 'Catatan atas rubrik:',
    levelTable: 'Tingkat dan skor terendahnya',
    levelHead: ['Tingkat', '#Mulai dari skor'],
    meaningTable: 'Arti setiap tingkat menurut subindikator',
    subIndicator: 'Subindikator',
    source: 'rubrik',
  },
  en: {
    title: 'Provenance of the rubric',
    identity: (title, id, version) => `The rubric used is “${title}” (${id}, version ${version}).`,
    citation: 'Source of the framework',
    weights: 'Weights',
    thresholds: 'Level thresholds',
    minimumCoverage: 'Minimum coverage',
    hurdles: 'Conditions',
    caveats: 'Caveats of the rubric:',
    levelTable: 'Levels and the scores at which they begin',
    levelHead: ['Level', '#From score'],
    meaningTable: 'What each level means, by sub-indicator',
    subIndicator: 'Sub-indicator',
    source: 'rubric',
  },
};
