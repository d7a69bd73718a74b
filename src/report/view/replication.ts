import type { ConclusionCheck, Replication } from '../../result/replication.ts';
import { anchors } from '../anchors.ts';
import { type Block, cell, listBlock, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { nameSide } from '../findings/counter.ts';
import { capitalize } from '../format.ts';
import { emphasis, type Inline, joinInlines, line, link, plain, sentences, strong } from '../prose.ts';
import { countOutcomes, isCircular, otherEvidence, reasonsFor, titleOf, verdictSubject } from '../replication-reasons.ts';
import { type ReplicationStrings, replicationStrings } from '../strings/replication.ts';
import type { Numbering } from './numbering.ts';
import { captionedTable, levelInline } from './tables.ts';

/** On each side of a conclusion this many pieces are quoted, fewer where nothing is in question; the others are named. */
const mostQuoted = { supported: 1, unsupported: 2, contradicted: 2 } as const satisfies Record<ConclusionCheck['outcome'], number>;
/** What needs the reader first. */
const outcomes: readonly ConclusionCheck['outcome'][] = ['contradicted', 'unsupported', 'supported'];

/** What a publication says about the same innovation, beside what the evidence of this study says. */
export function buildReplication(context: ReportContext, replication: Replication, numbering: Numbering): Section {
  const words = replicationStrings[context.language];
  return {
    id: anchors.chapter('replication'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [paragraph(words.intro), paragraph(line`${words.citation}: ${replication.citation}`, 'note')],
    sections: [
      part(numbering, 1, 'verdicts', words.verdicts, verdictBlocks(context, replication, words, numbering)),
      part(numbering, 2, 'conclusions', words.conclusions, conclusionBlocks(context, replication, words, numbering)),
      part(numbering, 3, 'contradictions', words.contradictions, contradictionBlocks(context, replication, words, numbering)),
      part(numbering, 4, 'not-reported', words.notReported, notReportedBlocks(context, replication, words)),
    ],
  };
}

function part(numbering: Numbering, index: number, name: string, title: string, blocks: Block[]): Section {
  return { id: anchors.chapter(`replication-${name}`), number: `${numbering.chapter}.${index}`, title, level: 3, blocks, sections: [] };
}

function verdictBlocks(context: ReportContext, replication: Replication, words: ReplicationStrings, numbering: Numbering): Block[] {
  const { verdicts } = replication;
  if (verdicts.length === 0) return [paragraph(`${capitalize(words.none)}.`)];
  const rows = verdicts.map((verdict) =>
    row([
      rowHeader(verdictSubject(verdict, context)),
      cell([levelInline(context, verdict.publishedLevel), plain(` (“${verdict.published}”). ${context.text(verdict.paraphrase)}`)]),
      cell([levelInline(context, verdict.level, verdict.score), plain(verdict.decided ? ` (${words.decided})` : '')]),
      cell(verdict.outcome === 'same' ? words.outcomes.same : strong(words.outcomes[verdict.outcome])),
      cell(`${reasonsFor(verdict, context, words).join('; ')}.`),
    ]),
  );
  return [
    paragraph(
      sentences([
        words.verdictCounts(countOutcomes(replication)),
        isCircular(context, replication) ? words.circular : null,
        words.levelsNote,
        verdicts.some(({ group }) => group !== null) ? words.verdictsNote : null,
      ]),
    ),
    captionedTable(context, numbering, {
      caption: words.verdicts,
      head: words.verdictsHead,
      rows,
      dense: true,
      widths: [18, 27, 17, 11, 27],
    }),
  ];
}

function conclusionBlocks(context: ReportContext, { conclusions }: Replication, words: ReplicationStrings, numbering: Numbering): Block[] {
  if (conclusions.length === 0) return [paragraph(`${capitalize(words.none)}.`)];
  const count = (outcome: ConclusionCheck['outcome']) => conclusions.filter((entry) => entry.outcome === outcome).length;
  const ranked = conclusions.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  const rows = ranked.map((conclusion) =>
    row(
      [
        rowHeader(line`${conclusion.id}: ${words.conclusionOutcomes[conclusion.outcome]}`),
        cell(tellConclusion(context, conclusion, words)),
        cell(quoteSides(context, conclusion, words)),
      ],
      anchors.conclusion(conclusion.id),
    ),
  );
  return [
    paragraph(
      sentences([
        words.conclusionCounts(conclusions.length, count('supported'), count('unsupported'), count('contradicted')),
        words.conclusionsNote,
      ]),
    ),
    captionedTable(context, numbering, {
      caption: words.conclusions,
      head: words.conclusionsHead,
      rows,
      dense: true,
      widths: [16, 39, 45],
    }),
  ];
}

/** What the authors conclude, about whom, where this report treats it, and what a person noted. */
function tellConclusion(context: ReportContext, conclusion: ConclusionCheck, words: ReplicationStrings): Inline[] {
  const facts = [
    conclusion.kind === 'inference' ? words.inference : null,
    conclusion.group === null ? null : context.groupTitle(conclusion.group),
    conclusion.restsOn === null ? null : words.restsOn(context.list(conclusion.restsOn)),
  ].filter((fact) => fact !== null);
  const places = conclusion.subIndicators.map((id) => link(context.places.get(id)?.number ?? id, anchors.subIndicator(id)));
  const note = conclusion.note === null ? null : line`${emphasis(`${words.noted}:`)} ${context.text(conclusion.note)}`;
  return sentences([
    context.text(conclusion.paraphrase),
    line`(${facts.length === 0 ? '' : `${facts.join('; ')}; `}${joinInlines(places, ', ')})`,
    ...otherEvidence(conclusion, context, words),
    note,
  ]);
}

/** What stands for and against a conclusion, side after side; a dash where there is nothing. */
function quoteSides(context: ReportContext, conclusion: ConclusionCheck, words: ReplicationStrings): Inline[] {
  const sides = (['support', 'against', 'mixed'] as const).flatMap((side) =>
    conclusion[side].length === 0
      ? []
      : [
          line`${strong(`${words.conclusionSides[side]}:`)} ${quoteSide(context, conclusion[side], mostQuoted[conclusion.outcome], words)}.`,
        ],
  );
  return sides.length === 0 ? line`${context.labels.none}` : sentences(sides);
}

/** The first pieces in their own words, the others by their numbers. */
function quoteSide(context: ReportContext, ids: readonly string[], most: number, words: ReplicationStrings): Inline[] {
  const quoted = joinInlines(
    ids.slice(0, most).map((id) => nameSide(context, id)),
    '; ',
  );
  const rest = ids.slice(most).map((id) => context.cite(id));
  return rest.length === 0 ? quoted : line`${quoted}; ${words.more} ${joinInlines(rest, ' ')}`;
}

function contradictionBlocks(
  context: ReportContext,
  { contradictions, conclusions }: Replication,
  words: ReplicationStrings,
  numbering: Numbering,
): Block[] {
  if (contradictions.length === 0) return [paragraph(`${capitalize(words.none)}.`)];
  const known = new Set(conclusions.map(({ id }) => id));
  const side = (ids: readonly string[]) =>
    cell(
      joinInlines(
        ids.map((id) => (known.has(id) ? link(`[${id}]`, anchors.conclusion(id)) : nameShort(context, id))),
        ' ',
      ),
    );
  const rows = contradictions.map(({ id, title, inEvidence, left, right }) =>
    row([rowHeader(id), cell(context.text(title)), side(left), side(right), cell(inEvidence ? words.inEvidence : words.inConclusions)]),
  );
  return [
    paragraph(words.contradictionsIntro),
    captionedTable(context, numbering, {
      caption: words.contradictions,
      head: words.contradictionsHead,
      rows,
      dense: true,
      widths: [7, 36, 20, 20, 17],
    }),
  ];
}

/** A piece by its number, because its words stand in the chapters before; a criterion by its title. */
function nameShort(context: ReportContext, id: string): Inline | Inline[] {
  return context.criteria.has(id) ? nameSide(context, id) : context.cite(id);
}

function notReportedBlocks(context: ReportContext, { notReported }: Replication, words: ReplicationStrings): Block[] {
  const codes = [...new Set(context.result.gaps.map(({ code }) => code))];
  const missing = codes.map((code) => {
    const kinds = new Set(context.result.gaps.filter((gap) => gap.code === code).map(({ kind }) => context.labels.kinds[kind]));
    return line`${link(titleOf(code, context), anchors.subIndicator(code))} (${context.list([...kinds])})`;
  });
  return [
    notReported.length === 0 ? paragraph(`${capitalize(words.none)}.`) : listBlock(notReported.map((item) => context.text(item))),
    ...(missing.length === 0 ? [] : [paragraph(line`${words.missingKinds}: ${joinInlines(missing, '; ')}.`)]),
  ];
}
