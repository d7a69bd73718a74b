import { z } from 'zod';
import { wilson } from '../statistics/wilson.ts';
import { defineMeasure, insufficient, measured } from './measure.ts';
import { measureLog } from './measure-log.ts';
import { dailyCounts } from './visit-counts.ts';

/**
 * Share (0–1) of open days on which nobody came, of the scope's target group or at all. `n` is the number of open days.
 * Insufficient: `no-visitor-log`, `no-open-days`.
 */
export const zeroVisitDays = defineMeasure({
  id: 'zero-visit-days',
  title: { id: 'Hari buka tanpa pengunjung', en: 'Open days without a visit' },
  description: {
    id: 'Bagian hari buka tanpa seorang pun pengunjung, dari 0 sampai 1. Hari tanpa catatan dihitung nol hanya jika kalender menyatakannya buka; hari tutup tidak dihitung. Selang kepercayaan Wilson (1927).',
    en: 'Share of open days on which nobody came, from 0 to 1. A day without rows is a zero only if the calendar has it open; closed days do not count. The interval is that of Wilson (1927).',
  },
  unit: 'share',
  range: { least: 0, greatest: 1 },
  evidence: ['visitor-log'],
  needs: ['visits'],
  parameters: z.strictObject({}),
  measure({ visits }, _parameters, scope) {
    return measureLog(visits, (log, evidence) => {
      const days = dailyCounts(log, scope.group);
      const zeroDays = days.filter((day) => day.persons === 0).length;
      const estimate = wilson(zeroDays, days.length);
      if (!estimate) return insufficient('no-open-days', 0, evidence);
      return measured({
        value: estimate.value,
        unit: 'share',
        n: days.length,
        estimate,
        distribution: { 'zero-days': zeroDays, 'open-days': days.length },
        evidence,
      });
    });
  },
});
