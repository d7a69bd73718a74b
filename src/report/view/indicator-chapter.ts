import type { Indicator } from '../../result/rubric.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import { findIndicator, type ReportContext } from '../context.ts';
import { writeIndicator } from '../findings/indicator.ts';
import { writeSubIndicator } from '../findings/sub-indicator.ts';
import type { Vary } from '../findings/variation.ts';
import { link } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { boundsText, captionedTable, nodeLevel, scoreText } from './tables.ts';

/** The chapter of one indicator: what it is and how it came out, its sub-indicators at a glance, then the findings of each. */
export function buildIndicatorChapter(context: ReportContext, indicator: Indicator, numbering: Numbering, vary: Vary): Section {
  const [definition, verdict] = writeIndicator(context, indicator, vary);
  const title = context.text(indicator.title);
  return {
    id: anchors.indicator(indicator.id),
    number: numbering.chapter,
    title,
    level: 2,
    blocks: [paragraph(definition), paragraph(verdict), overview(context, indicator, numbering)],
    sections: indicator.subIndicators.flatMap((spec) => {
      const place = context.places.get(spec.id);
      if (!place) return [];
      return [
        {
          id: anchors.subIndicator(spec.id),
          number: place.number,
          title: context.text(spec.title),
          level: 3 as const,
          blocks: writeSubIndicator(context, place, vary),
          sections: [],
        },
      ];
    }),
  };
}

function overview(context: ReportContext, indicator: Indicator, numbering: Numbering): Block {
  const words = phrases[context.language];
  const node = findIndicator(context.overall, indicator.id);
  const rows = (node?.subIndicators ?? []).map((entry) =>
    row([
      rowHeader(link(context.places.get(entry.id)?.spec.title[context.language] ?? entry.id, anchors.subIndicator(entry.id))),
      numberCell(scoreText(context, entry.score)),
      cell(nodeLevel(context, entry, false)),
      numberCell(context.percent(entry.coverage)),
      numberCell(boundsText(context, entry.bounds)),
      cell(context.labels.strengths[entry.strength.level]),
      cell(context.labels.triangulations[entry.triangulation.verdict]),
    ]),
  );
  return captionedTable(context, numbering, { caption: words.caption(context.text(indicator.title)), head: words.head, rows });
}

interface Phrases {
  caption: (title: string) => string;
  head: readonly string[];
}

const phrases: Record<Language, Phrases> = {
  id: {
    caption: (title) => `Subindikator dari ${title}`,
    head: ['Subindikator', '#Skor', 'Tingkat', '#Cakupan', '#Rentang', 'Kekuatan bukti', 'Antarjenis bukti'],
  },
  en: {
    caption: (title) => `Sub-indicators of ${title}`,
    head: ['Sub-indicator', '#Score', 'Level', '#Coverage', '#Bounds', 'Strength of evidence', 'Between kinds'],
  },
};
