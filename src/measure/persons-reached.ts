import { z } from 'zod';
import { defineMeasure, insufficient, measured } from './measure.ts';
import { measureLog } from './measure-log.ts';

/**
 * Distinct persons in the log, of the scope's target group or of everybody. A count of a whole log, not a sample: no
 * interval. `n` equals the value. Insufficient: `no-visitor-log`, `no-open-days`, `no-names`.
 */
export const personsReached = defineMeasure({
  id: 'persons-reached',
  title: { id: 'Orang yang terjangkau', en: 'Persons reached' },
  description: {
    id: 'Jumlah orang berbeda yang tercatat dalam buku kunjungan, dibedakan menurut nama yang sudah diseragamkan. Anggota rombongan yang namanya tidak tertulis tidak termasuk. Nama hanya dipakai selama penghitungan dan tidak pernah ditulis. Pencacahan lengkap atas catatan, bukan sampel; karena itu tanpa selang kepercayaan.',
    en: 'Number of different persons in the visitor log, told apart by their normalised names. Members of a party who are not named are not among them. Names are used while counting and never written. A full count of the log, not a sample, and so without an interval.',
  },
  unit: 'persons',
  range: { least: 0, greatest: null },
  evidence: ['visitor-log'],
  needs: ['visits'],
  parameters: z.strictObject({}),
  measure({ visits }, _parameters, scope) {
    return measureLog(visits, (log, evidence) => {
      if (!log.distinctPersons) return insufficient('no-names', 0, evidence);
      // A group that the log never names was reached by nobody, which is known, not missing.
      const persons = log.distinctPersons.get(scope.group ?? '') ?? 0;
      return measured({ value: persons, unit: 'persons', n: persons, evidence });
    });
  },
});
