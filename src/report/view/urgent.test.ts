import { expect, test } from 'vitest';
import { exampleResult } from '../../../test/support/example-result.ts';
import type { Result } from '../../result/result.ts';
import type { Level, SubIndicatorScore } from '../../result/score.ts';
import { plainText } from '../prose.ts';
import { createView } from '../view.ts';

type Change = Partial<SubIndicatorScore> & { proposed: Level };

/** The example with these levels of its two sub-indicators, for all evidence and for its group, and the whole of the group held by one of them. */
function result(all: [Change, Change], group: [Change, Change], heldBy: string | null): Result {
  const example = exampleResult();
  const scopes = example.scopes.map((scope) => ({
    ...scope,
    heldBy: scope.group === null ? null : heldBy,
    proposed: 'partly' as const,
    levelReason: null,
    indicators: scope.indicators.map((indicator) => ({
      ...indicator,
      subIndicators: indicator.subIndicators.map((node, index) => ({
        ...node,
        decided: null,
        levelReason: null,
        ...(scope.group === null ? all : group)[index],
      })),
    })),
  }));
  return { ...example, scopes };
}

const [good, weak, blank]: Change[] = [
  { score: 90, proposed: 'achieved' },
  { score: 20, proposed: 'not-yet' },
  { score: 60, proposed: 'not-assessed', levelReason: 'no-group-specific-evidence' },
] as const;
if (!good || !weak || !blank) throw new Error('three changes');

async function advice(facts: Result): Promise<string[]> {
  const view = await createView(facts, 'id');
  const conclusion = view.chapters.find(({ id }) => id === 'chapter-conclusion');
  return (conclusion?.blocks.flatMap((block) => block.list?.items ?? []) ?? []).map(plainText);
}

test('advice names what is weak for a target group alone, first of all where it holds back the level of the group', async () => {
  const items = await advice(result([good, weak], [weak, blank], 'governance.regulation'));
  expect(items[1]).toMatch(/^Regulasi \(belum tercapai bagi UMKM; menahan tingkat di atasnya\)\. /);
  expect(items[2]).toMatch(/^SOP \(belum tercapai\)\. /);
  expect(items[0]).toContain('regulasi (belum tercapai bagi UMKM)');
});

test('what is weak for all evidence is advised once, not once more for the group', async () => {
  const items = await advice(result([weak, good], [weak, blank], null));
  expect(items.filter((item) => item.startsWith('Regulasi ('))).toHaveLength(1);
});

test('a group of which nothing is known in particular gets no advice of its own', async () => {
  const items = await advice(result([good, good], [blank, blank], null));
  expect(items.filter((item) => item.startsWith('Regulasi ('))).toHaveLength(0);
});

test('the summary names the group beside what is most urgent', async () => {
  const view = await createView(result([good, good], [weak, blank], 'governance.regulation'), 'id');
  const summary = view.chapters[0]?.blocks.map(({ paragraph }) => plainText(paragraph?.inlines ?? [])).join('\n');
  expect(summary).toContain('Yang paling mendesak ditindaklanjuti ialah regulasi bagi UMKM.');
});
