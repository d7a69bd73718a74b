import { expect, test } from 'vitest';
import { header, read } from '../../test/support/visitor-log.ts';
import { formatLogReports } from './log-report.ts';

test('a log is reported with its visits and every rule of the ledger; what counts although it looks doubled names the key that leaves it out', async () => {
  const visits = await read({
    'log.csv': `${header}2/1/2023,Rina,UMKM,1,rapat\n2/1/2023,Rina,UMKM,1,rapat\nJUMLAH 2,,,,\n3/1/2023,tes,UMKM,1,\n`,
  });
  const lines = formatLogReports({ visits: visits.log, cleaning: visits.cleaning }, 'en').split('\n');
  expect(lines.slice(0, 2)).toEqual(['What was read from visitor logs:', '  log.csv: 3 visits counted']);
  expect(lines).toContain('    1 × Rows with a sum (JUMLAH, TOTAL); not counted.');
  expect(lines.filter((line) => line.includes('rows: leave-out'))).toEqual([
    expect.stringContaining('double_submissions: { rows: leave-out }'),
    expect.stringContaining('staff: { rows: leave-out }'),
  ]);
});

test('without a log there is nothing to report', () => {
  expect(formatLogReports({ visits: null, cleaning: [] }, 'id')).toBe('');
});
