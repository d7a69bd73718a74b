import { z } from 'zod';
import { openDayRate } from '../statistics/open-day-rate.ts';
import { defineMeasure, insufficient, measured } from './measure.ts';
import { measureLog } from './measure-log.ts';
import { dailyCounts } from './visit-counts.ts';

/**
 * Mean persons per open day, of the scope's target group or of everybody. `n` is the number of open days.
 * Insufficient: `no-visitor-log`, `no-open-days`.
 */
export const visitsPerOpenDay = defineMeasure({
  id: 'visits-per-open-day',
  title: { id: 'Pengunjung per hari buka', en: 'Visitors per open day' },
  description: {
    id: 'Rata-rata jumlah orang yang datang per hari buka. Hanya hari buka menurut kalender yang dihitung, termasuk hari buka tanpa pengunjung; satu baris rombongan dihitung sebanyak orangnya. Selang kepercayaan kuasi-Poisson pada skala logaritma, sebab kunjungan datang bergerombol (McCullagh & Nelder 1989); bila tidak ada pengunjung sama sekali, batas eksak Garwood (1936).',
    en: 'Mean number of persons who come on an open day. Only days that the calendar has open count, those without visitors included; a row for a party counts all its persons. The interval is quasi-Poisson on the log scale, because visits come in bursts (McCullagh & Nelder 1989); when nobody came at all, the exact bound of Garwood (1936).',
  },
  unit: 'persons-per-open-day',
  range: { least: 0, greatest: null },
  evidence: ['visitor-log'],
  needs: ['visits'],
  parameters: z.strictObject({}),
  measure({ visits }, _parameters, scope) {
    return measureLog(visits, (log, evidence) => {
      const days = dailyCounts(log, scope.group);
      const estimate = openDayRate(days.map((day) => day.persons));
      if (!estimate) return insufficient('no-open-days', 0, evidence);
      const persons = days.reduce((total, day) => total + day.persons, 0);
      return measured({
        value: estimate.value,
        unit: 'persons-per-open-day',
        n: days.length,
        estimate,
        distribution: { persons, 'open-days': days.length },
        evidence,
      });
    });
  },
});
