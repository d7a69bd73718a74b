import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, header, ledger, lines, log, read, study } from '../../../test/support/visitor-log.ts';
import type { Visits } from './visitor-log.ts';

describe('rows that are left out', () => {
  it('warns once a rule, at the first bad cell, with the number of rows', async () => {
    const text = [
      'tanggal;nama;kategori;jumlah;keperluan',
      '32/01/2023;A;UMKM;1;',
      '2/1/2023;"B;\nB";UKMM;1;',
      '2/1/2023;C;UMKM;dua;',
      'JUMLAH 3;;;;',
      '2/1/2023;D;Mlienial;1;',
      '2/1/2023;E;UMKM;-1;',
      '9/1/2023;F;UMKM;1;',
      '2/1/2023;G;UMKM;1;',
    ].join('\r\n');
    const visits = await read({ 'log.csv': text });
    expect(lines(visits)).toEqual([
      'log.csv:2:1: warning: "32/01/2023" is not a date (this column reads day/month/year); one row left out  [visitor-log/bad-date]',
      'log.csv:9:1: warning: 2023-01-09 is not within the days that this log covers (2023-01-02 to 2023-01-08); one row left out  [visitor-log/outside-coverage]',
      'log.csv:4:4: warning: "UKMM" is not one of the group values in study.yaml ("UMKM", "Milenial", "UMKM & Milenial", "Umum"); 2 rows left out. Did you mean "UMKM"?  [visitor-log/unknown-group]',
      'log.csv:5:17: warning: "dua" is not a number of persons (expected a whole number from 0 to 9999, or one such as "25 orang"); 2 rows left out  [visitor-log/bad-persons]',
    ]);
    expect(ledger(visits)).toEqual([
      ['total-row', 1, [6]],
      ['bad-date', 1, [2]],
      ['bad-persons', 2, [5, 8]],
      ['unknown-group', 2, [3, 7]],
      ['after-coverage', 1, [9]],
    ]);
    expect(visits.log?.logs).toMatchObject([{ rows: 1 }]);
  });

  it("takes a visitor's own signature beside a blank date for a visit, and the signatures under the table for what they are", async () => {
    const text = [
      'tanggal,nama,kategori,jumlah,keperluan,tanda tangan',
      '2/1/2023,A,UMKM,1,rapat,ttd',
      ',B,UMKM,1,rapat,ttd',
      '",,",C,UMKM,2,rapat,(ttd)',
      ',,,,,Mengetahui',
      ',,,,,ttd',
      ',Nama Pejabat,,,,NIP 1234',
    ].join('\n');
    const visits = await read({ 'log.csv': text });
    expect(visits.log?.logs).toMatchObject([{ rows: 3 }]);
    expect(ledger(visits)).toContainEqual(['signature-row', 3, [5, 6, 7]]);
  });

  it('takes rows of one person within three minutes for one form sent twice, and later ones for another visit', async () => {
    const timed = study([{ ...log, columns: { ...log.columns, time: 'jam' } }]);
    const row = (time: string) => `2/1/2023,Rina,UMKM,1,rapat,${time}`;
    const text = ['tanggal,nama,kategori,jumlah,keperluan,jam', ...['09.00', '09.03', '09.10', '13.00'].map(row)].join('\n');
    const visits = await read({ 'log.csv': text }, timed);
    expect(ledger(visits)).toEqual([['double-submission', 1, [3]]]);
    expect(visits.log?.logs).toMatchObject([{ rows: 4 }]);
  });

  it('counts blank rows, dates written ahead and repeated headers without a warning', async () => {
    const visits = await read({ 'log.csv': `${header},,,,\n\n3/1/2023,,,,\ntanggal,nama,kategori,jumlah,keperluan\n2/1/2023,A,UMKM,1,\n` });
    expect(visits.diagnostics).toEqual([]);
    expect(ledger(visits)).toEqual([
      ['blank-row', 3, [2, 3, 4]],
      ['repeated-header', 1, [5]],
    ]);
  });

  it('keeps a row with a blank group, in no group, and says so', async () => {
    const visits = await read({ 'log.csv': `${header}2/1/2023,A,,1,\n` });
    expect(day(visits, '2023-01-02')?.cells).toMatchObject([{ groups: [], rows: 1 }]);
    expect(ledger(visits)).toEqual([['group-blank', 1, [2]]]);
  });

  it('does not warn of rows that only the evaluated part of the period leaves out', async () => {
    const visits = await read({ 'log.csv': `${header}2/1/2023,A,UMKM,1,\n5/1/2023,B,UMKM,1,\n` }, study(), {
      from: '2023-01-05',
      to: '2023-01-05',
    });
    expect(visits.diagnostics).toEqual([]);
    expect(ledger(visits)).toEqual([['outside-period', 1, [2]]]);
    expect(visits.log?.days.map(({ date }) => date)).toEqual(['2023-01-05']);
    expect(visits.log?.distinctPersons?.get('')).toBe(1);
  });

  it('warns of a log without a row in the period', async () => {
    expect(lines(await read({ 'log.csv': header }))).toEqual([
      'log.csv: warning: this log has no row of the period; every open day that it covers counts as a day without visitors  [visitor-log/no-rows]',
    ]);
  });
});

describe('the order of day and month', () => {
  const undeclared = study([{ ...log, date_order: undefined, gap_days: 400 }], { period: { from: '2023-01-01', to: '2023-12-31' } });

  it('is decided once for the whole column by a date that fits one order only', async () => {
    const visits = await read({ 'log.csv': `${header}1/2/2023,A,UMKM,1,\n25/1/2023,B,UMKM,1,\n` }, undeclared);
    expect(day(visits, '2023-02-01')?.cells).toHaveLength(1);
    expect(visits.cleaning).toMatchObject([
      {
        rule: 'date-order-decided',
        count: 1,
        lines: [2],
        text: { en: 'Dates that could be read both ways are read as day/month/year, because line 3 has 25/1/2023.' },
      },
    ]);
    const other = await read({ 'log.csv': `${header}1/2/2023,A,UMKM,1,\n1/25/2023,B,UMKM,1,\n` }, undeclared);
    expect(day(other, '2023-01-02')?.cells).toHaveLength(1);
  });

  it('is refused when nothing decides it', async () => {
    const visits = await read({ 'log.csv': `${header}1/1/2023,A,UMKM,1,\n1/2/2023,A,UMKM,1,\n3/2/2023,A,UMKM,1,\n` }, undeclared);
    expect(lines(visits)).toEqual([
      'log.csv:3:1: error: "1/2/2023" could be day/month or month/day, like all 2 such dates of this column; say which with "date_order: day-first" or "date_order: month-first" in study.yaml  [visitor-log/ambiguous-dates]',
    ]);
    expect(visits.log).toBeNull();
  });

  it('is refused when dates of both orders stand in one column', async () => {
    const visits = await read({ 'log.csv': `${header}25/1/2023,A,UMKM,1,\n1/26/2023,A,UMKM,1,\n` }, undeclared);
    expect(lines(visits)).toEqual([
      'log.csv:3:1: error: "1/26/2023" is month/day, but "25/1/2023" in line 2 is day/month; correct one of them or say with date_order in study.yaml which is right  [visitor-log/mixed-date-orders]',
    ]);
  });

  it('needs no decision when every date is the same both ways, or has its month in words', async () => {
    const visits = await read({ 'log.csv': `${header}2/2/2023,A,UMKM,1,\n3 Februari 2023,A,UMKM,1,\n2023-02-06,A,UMKM,1,\n` }, undeclared);
    expect(visits.diagnostics).toEqual([]);
    expect(visits.cleaning).toEqual([]);
    expect(visits.log?.logs).toMatchObject([{ rows: 3 }]);
  });

  it('as declared makes a date that does not fit a bad row', async () => {
    const visits = await read(
      { 'log.csv': `${header}25/1/2023,A,UMKM,1,\n1/26/2023,A,UMKM,1,\n` },
      study([{ ...log, gap_days: 400 }], { period: { from: '2023-01-01', to: '2023-12-31' } }),
    );
    expect(lines(visits)).toEqual([
      'log.csv:3:1: warning: "1/26/2023" is not a date (this column reads day/month/year); one row left out  [visitor-log/bad-date]',
    ]);
  });
});

describe('files that cannot be used', () => {
  it('names the nearest header for a mapped column that is missing', async () => {
    const visits = await read({ 'log.csv': 'tanggal,nama,katagori,jumlah,keperluan\n2/1/2023,A,UMKM,1,\n' });
    expect(lines(visits)).toEqual([
      'log.csv:1:14: error: this header has no column "kategori", which study.yaml names. Did you mean "katagori"?  [visitor-log/missing-column]',
    ]);
    expect(visits.log).toBeNull();
  });

  it('finds its columns whatever their order, case and spaces, and does not look at the others', async () => {
    const text = 'foto,KEPERLUAN,Jumlah , kategori,nama,Tanggal\n"=HYPERLINK(""x"")",Rapat,1,UMKM,A,2/1/2023\n';
    expect(day(await read({ 'log.csv': text }), '2023-01-02')?.cells).toHaveLength(1);
  });

  it('says so when a file is empty, no text, or has a quote without end', async () => {
    expect((await read({ 'log.csv': '' })).diagnostics).toMatchObject([{ code: 'visitor-log/empty' }]);
    // No UTF-8, and Windows-1252 has no character 0x81.
    expect((await read({ 'log.csv': new Uint8Array([...Buffer.from(header), 0x81]) })).diagnostics).toMatchObject([
      { code: 'file/control-character', location: { start: { line: 2, column: 1 } } },
    ]);
    expect((await read({ 'log.csv': `${header}2/1/2023,"A,UMKM,1,\n3/1/2023,B,UMKM,1,\n` })).diagnostics).toMatchObject([
      { code: 'visitor-log/broken-table', location: { start: { line: 2, column: 10 } }, args: { fault: 'quote-not-closed' } },
    ]);
  });

  it('leaves a file that is not there to the reader of study.yaml', async () => {
    expect(await read({}, study([log]))).toMatchObject({ log: null, diagnostics: [], sources: [] });
  });
});

describe('properties', () => {
  // A blank date means the one above, for which the order of rows matters.
  const dates = ['2/1/2023', '3 Januari 2023', '25/1/2023', '2023-01-04', '7/1/2023', '32/1/2023'];
  const rowOf = (...more: string[]) =>
    fc
      .tuple(
        fc.constantFrom(...dates, ...more),
        fc.constantFrom('A', 'B', 'NIHIL', 'LIBUR', ''),
        fc.constantFrom('UMKM', 'Milenial', 'Umum', 'Lain', ''),
        fc.constantFrom('', '0', '1', '4', 'x'),
        fc.constantFrom('Rapat', 'Pelatihan', ''),
      )
      .map((cells) => cells.join(','));

  it('the order of rows changes no count', async () => {
    const shuffled = fc
      .array(rowOf(), { maxLength: 30 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        const [one, two] = await Promise.all([rows, others].map((list) => read({ 'log.csv': header + list.join('\n') })));
        expect(two?.log?.days).toEqual(one?.log?.days);
        expect(two?.log?.distinctPersons).toEqual(one?.log?.distinctPersons);
        const counts = (visits: Visits | undefined) => visits?.cleaning.map(({ rule, count }) => [rule, count]);
        expect(counts(two)).toEqual(counts(one));
      }),
    );
  });

  const stays: string[] = [
    ...['group-blank', 'group-size-assumed', 'outside-calendar', 'date-order-decided', 'date-filled-down', 'ditto', 'double-submission'],
  ];

  it('every row ends in a day or in the ledger', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf('', '""""'), { maxLength: 30 }), async (rows) => {
        const visits = await read({ 'log.csv': header + rows.join('\n') });
        const kept = (visits.log?.days ?? []).flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.rows, 0);
        const leftOut = visits.cleaning.filter(({ rule }) => !stays.includes(rule));
        expect(kept + leftOut.reduce((sum, entry) => sum + entry.count, 0)).toBe(rows.length);
      }),
    );
  });

  it('no bytes make it throw', async () => {
    const noise = fc.uint8Array({ maxLength: 300 });
    await fc.assert(fc.asyncProperty(noise, async (bytes) => void (await read({ 'log.csv': bytes }))));
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => void (await read({ 'log.csv': new Uint8Array([...Buffer.from(header), ...bytes]) }))),
    );
  });
});
