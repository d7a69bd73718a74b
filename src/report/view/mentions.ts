import type { Block, Section } from '../blocks.ts';
import type { Inline } from '../prose.ts';

/** Anchor → the sections that link to it, in the order of the report, each once. */
export type Mentions = ReadonlyMap<string, readonly { id: string; number: string }[]>;

/** Finds which sections mention what, so that the register can link back. */
export function collectMentions(sections: readonly Section[]): Mentions {
  const mentions = new Map<string, { id: string; number: string }[]>();
  const visit = ({ id, number, blocks, sections: inner }: Section) => {
    for (const target of new Set(blocks.flatMap(linksOf))) {
      mentions.set(target, [...(mentions.get(target) ?? []), { id, number }]);
    }
    inner.forEach(visit);
  };
  sections.forEach(visit);
  return mentions;
}

function linksOf(block: Block): string[] {
  const runs: readonly Inline[] = [
    ...(block.paragraph?.inlines ?? []),
    ...(block.quote?.segments.map((segment) => segment.reference) ?? []),
    ...(block.table?.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content)) ?? []),
    ...(block.list?.items.flat() ?? []),
    ...(block.facts?.flatMap((fact) => fact.inlines) ?? []),
  ];
  return runs.flatMap(({ href }) => (href === null ? [] : [href.slice(1)]));
}
