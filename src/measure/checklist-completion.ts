import { mean } from 'simple-statistics';
import { z } from 'zod';
import type { ChecklistItem } from '../read/evidence.ts';
import { itemStatuses } from '../result/evidence.ts';
import type { Measurement } from '../result/measurement.ts';
import { defineMeasure, insufficient, measured, notApplicable, type Scope } from './measure.ts';

/** Items with this tag describe the setting; they inform the reader and never count. */
const contextTag = 'context';

const parameters = z.strictObject({
  tag: z.string().min(1).optional().describe('Only items with this tag; default: all items.'),
  rule: z.enum(['share', 'any']).default('share').describe('`share`: mean over the items; `any`: one that fulfils everything is enough.'),
  in_force: z.boolean().default(false).describe('An item counts only if it was in force at some time in the period.'),
  published: z.boolean().default(false).describe('An item counts only if it is published.'),
  specific: z.boolean().default(false).describe('An item counts only if it is about this innovation alone.'),
});
type Parameters = z.output<typeof parameters>;

/**
 * Share (0–1) of a checklist that is fulfilled. `n` is the number of items whose weight is known; unknown items lower
 * `coverage`. `distribution` counts the items by the status that the checklist gives, before any further condition.
 * Insufficient: `no-evidence` (no item), `no-known-status`. Not applicable: `no-applicable-items`.
 */
export const checklistCompletion = defineMeasure({
  id: 'checklist-completion',
  title: { id: 'Keterpenuhan daftar periksa', en: 'Checklist completion' },
  description: {
    id: 'Bagian butir daftar periksa dokumen, sarana, dan kegiatan yang terpenuhi, dari 0 sampai 1: ada bernilai 1, sebagian ½, tidak ada 0; butir yang tidak berlaku tidak dihitung dan butir yang belum diketahui menurunkan cakupan. Dapat disyaratkan berlaku dalam periode, dipublikasikan, atau khusus tentang inovasi ini. Dokumen membuktikan bahwa sesuatu ada, bukan bahwa sesuatu itu berjalan (analisis dokumen).',
    en: 'Share of a checklist of documents, facilities and activities that is fulfilled, from 0 to 1: present counts 1, partial ½, absent 0; items that do not apply are left out, and unknown ones lower the coverage. Items can be required to be in force in the period, published, or specific to this innovation. A document proves that something exists, not that it works (document analysis).',
  },
  unit: 'share',
  range: { least: 0, greatest: 1 },
  evidence: ['document'],
  needs: ['items'],
  parameters,
  measure({ items }, wanted, scope) {
    const listed = items.filter(
      ({ facts }) =>
        !facts.tags.includes(contextTag) &&
        (wanted.tag === undefined || facts.tags.includes(wanted.tag)) &&
        !isOutside(facts, wanted, scope.period),
    );
    if (listed.length === 0) return insufficient('no-evidence');
    const applicable = listed.filter(({ facts }) => facts.status !== 'not-applicable');
    if (applicable.length === 0) return notApplicable('no-applicable-items');
    return measureCompletion(listed, applicable, wanted, scope);
  },
});

function measureCompletion(
  listed: readonly ChecklistItem[],
  applicable: readonly ChecklistItem[],
  wanted: Parameters,
  scope: Scope,
): Measurement {
  const evidence = applicable.map(({ ref }) => ref.id).sort();
  const known = applicable.map((item) => weightOf(item, wanted, scope)).filter((weight) => weight !== null);
  if (known.length === 0) return insufficient('no-known-status', 0, evidence);
  const fulfilled = wanted.rule === 'any' && known.includes(1);
  return measured({
    value: wanted.rule === 'any' ? Math.max(...known) : mean(known),
    unit: 'share',
    n: known.length,
    // What is still unknown cannot change an answer that one item has already settled.
    coverage: fulfilled ? 1 : known.length / applicable.length,
    flags: known.length < applicable.length ? ['proves-existence-only', 'unknown-items'] : ['proves-existence-only'],
    distribution: countStatuses(listed),
    evidence,
  });
}

/** 1, ½ or 0; null = the checklist does not say. A condition that fails outweighs one that is unknown. */
function weightOf({ facts }: ChecklistItem, wanted: Parameters, scope: Scope): number | null {
  if (facts.status === 'absent') return 0;
  const conditions = [
    wanted.in_force ? isInForce(facts, scope.period) : true,
    wanted.published ? facts.published : true,
    wanted.specific ? facts.specific : true,
  ];
  if (conditions.includes(false)) return 0;
  if (conditions.includes(null) || facts.status === 'unknown') return null;
  return facts.status === 'present' ? 1 : 0.5;
}

/** Whether the validity overlaps the period; a missing end is open, and null means that neither end is known. */
function isInForce({ validFrom, validTo }: ChecklistItem['facts'], period: Scope['period']): boolean | null {
  if (validFrom === null && validTo === null) return null;
  return (validFrom === null || validFrom <= period.to) && (validTo === null || validTo >= period.from);
}

/**
 * A document that came after the period, or had lapsed before it, is no evidence for it; unless the question is whether anything was
 * in force: then its coming later or having lapsed is the answer.
 */
function isOutside({ issued, validFrom, validTo }: ChecklistItem['facts'], wanted: Parameters, period: Scope['period']): boolean {
  if (wanted.in_force) return false;
  return [issued, validFrom].some((day) => day !== null && day > period.to) || (validTo !== null && validTo < period.from);
}

function countStatuses(items: readonly ChecklistItem[]): Record<string, number> {
  return Object.fromEntries(itemStatuses.map((status) => [status, items.filter(({ facts }) => facts.status === status).length]));
}
