import { z } from 'zod';
import { defineMeasure, insufficient, measured, notApplicable } from './measure.ts';
import { measureLog } from './measure-log.ts';
import { countCells, openCells } from './visit-counts.ts';
import { personsByGroup, visitorShares } from './visitor-shares.ts';

/**
 * Share (0–1) of the persons who came that belongs to the scope's target group; for all evidence, to any target group.
 * `n` is the number of persons; the interval rests on the rows. Not applicable: `no-groups`.
 * Insufficient: `no-visitor-log`, `no-open-days`, `no-evidence` (nobody came).
 */
export const groupShare = defineMeasure({
  id: 'group-share',
  title: { id: 'Porsi kelompok sasaran', en: 'Share of the target group' },
  description: {
    id: 'Bagian pengunjung yang termasuk kelompok sasaran, dari 0 sampai 1; untuk seluruh bukti: yang termasuk salah satu kelompok sasaran. Selang kepercayaan serempak Goodman (1965) bila kelompok saling lepas, Wilson (1927) bila dapat tumpang tindih; rombongan dihitung sebagai satu tarikan sampel, berapa pun orangnya (Kish 1965).',
    en: 'Share of the visitors who belong to the target group, from 0 to 1; for all evidence, to any target group. The interval is the simultaneous one of Goodman (1965) when groups exclude each other, that of Wilson (1927) when they can overlap; a party is one draw, whatever its size (Kish 1965).',
  },
  unit: 'share',
  range: { least: 0, greatest: 1 },
  evidence: ['visitor-log'],
  needs: ['visits', 'groups'],
  parameters: z.strictObject({}),
  measure({ visits, groups }, _parameters, scope) {
    if (groups.ids.length === 0) return notApplicable('no-groups');
    return measureLog(visits, (log, evidence) => {
      const cells = openCells(log);
      const shares = visitorShares(cells, groups);
      const estimate = scope.group === null ? shares.anyGroup : (shares.byGroup.get(scope.group) ?? null);
      if (!estimate) return insufficient('no-evidence', 0, evidence);
      return measured({
        value: estimate.value,
        unit: 'share',
        n: countCells(cells).persons,
        estimate,
        distribution: personsByGroup(cells, groups),
        evidence,
      });
    });
  },
});
