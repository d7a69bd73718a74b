import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { day, header, ledger, lines, log, memoryFolder, read, study } from '../../../test/support/visitor-log.ts';
import { readVisits } from './visitor-log.ts';

describe('counting', () => {
  it('joins rows of one day, groups, purpose and size; a row with a size is several persons', async () => {
    const visits = await read({
      'log.csv': `${header}2/1/2023,A,UMKM,1,Rapat\n2/1/2023,B,umkm,1,rapat tim\n2/1/2023,C,UMKM & Milenial,25 orang,Pelatihan\n`,
    });
    expect(visits.diagnostics).toEqual([]);
    expect(day(visits, '2023-01-02')).toEqual({
      date: '2023-01-02',
      open: true,
      closedBecause: null,
      record: 'rows',
      cells: [
        { groups: ['umkm'], purpose: 'rapat', size: 1, rows: 2 },
        // In the study's order of groups, not in the mapping's.
        { groups: ['umkm', 'millennial'], purpose: 'pelatihan', size: 25, rows: 1 },
      ],
    });
  });

  it('takes a blank number of persons, and 0, for one, and says so', async () => {
    const visits = await read({ 'log.csv': `${header}2/1/2023,A,UMKM,0,Rapat\n2/1/2023,B,UMKM,,Rapat\n` });
    expect(day(visits, '2023-01-02')?.cells).toEqual([{ groups: ['umkm'], purpose: 'rapat', size: 1, rows: 2 }]);
    expect(ledger(visits)).toEqual([['group-size-assumed', 2, [2, 3]]]);
  });

  it('tells several names in one cell apart; the members of a party are counted and not named', async () => {
    const rows = [
      '2/1/2023,"Bapak Budi, Ibu Siti",UMKM,,Rapat',
      '2/1/2023,"Budi, S.E., M.M.",UMKM,1,Rapat',
      '3/1/2023,Siti dan anak,UMKM,,Rapat',
      '3/1/2023,Rombongan SMK 1,UMKM,25,Pelatihan',
      '4/1/2023,"Rina; Bu Siti",UMKM,40,Pelatihan',
    ];
    const visits = await read({ 'log.csv': `${header}${rows.join('\n')}\n` });
    expect(visits.diagnostics).toEqual([]);
    const persons = visits.log?.days.map(({ cells }) => cells.reduce((sum, { size, rows: count }) => sum + size * count, 0));
    expect(persons?.slice(0, 3)).toEqual([3, 27, 40]);
    // Budi, Siti and Rina.
    expect(visits.log?.distinctPersons?.get('')).toBe(3);
    expect(ledger(visits)).toEqual([['group-size-from-names', 2, [2, 4]]]);
  });

  it('has every day that the log covers: open without rows is a zero day, a weekend is closed', async () => {
    const visits = await read({ 'log.csv': `${header}2/1/2023,A,UMKM,1,Rapat\n` });
    expect(visits.log?.days.map(({ date, open, cells }) => [date, open, cells.length])).toEqual([
      ['2023-01-02', true, 1],
      ['2023-01-03', true, 0],
      ['2023-01-04', true, 0],
      ['2023-01-05', true, 0],
      ['2023-01-06', true, 0],
      ['2023-01-07', false, 0],
      ['2023-01-08', false, 0],
    ]);
  });

  it('leaves out the days that no log covers', async () => {
    const spec = study([{ ...log, covers: { from: '2023-01-03', to: '2023-01-04' } }]);
    const visits = await read({ 'log.csv': `${header}3/1/2023,A,UMKM,1,Rapat\n` }, spec);
    expect(visits.log?.days.map(({ date }) => date)).toEqual(['2023-01-03', '2023-01-04']);
  });

  it('adds up several logs, and refers to each with its own facts', async () => {
    const spec = study([log, { ...log, id: 'second', file: 'b/log2.csv', origin: 'synthetic' }]);
    const visits = await read(
      { 'log.csv': `${header}2/1/2023,A,UMKM,1,Rapat\n`, 'b/log2.csv': `${header}2/1/2023,A,UMKM,1,Rapat\n4/1/2023,B,UMKM,3,Rapat\n` },
      spec,
    );
    expect(day(visits, '2023-01-02')?.cells).toEqual([{ groups: ['umkm'], purpose: 'rapat', size: 1, rows: 2 }]);
    expect(visits.log?.logs).toEqual([
      { id: 'log', file: 'log.csv', origin: 'field', rows: 1 },
      { id: 'second', file: 'b/log2.csv', origin: 'synthetic', rows: 2 },
    ]);
    expect(visits.log?.refs[1]).toMatchObject({
      id: 'second',
      kind: 'visitor-log',
      codes: [],
      origin: 'synthetic',
      location: { file: 'b/log2.csv', start: { line: 1, column: 1 }, end: { line: 3, column: 24 } },
      excerpt: 'Buku tamu b/log2.csv: 2 baris kunjungan, 4 orang, dari 2 Januari 2023 s.d. 4 Januari 2023.',
      translation: 'Visitor log b/log2.csv: 2 visits, 4 persons, from 2 January 2023 to 4 January 2023.',
    });
  });

  it('counts distinct persons by name, by group, and only on open days of the period', async () => {
    const text = `${header}2/1/2023,Rina,UMKM,1,\n3/1/2023,"Ibu RINA, S.E.",UMKM,1,\n3/1/2023,Budi,Umum,1,\n7/1/2023,Sari,UMKM,1,\n9/1/2023,Tono,UMKM,1,\n3/1/2023,-,UMKM,1,\n`;
    const visits = await read({ 'log.csv': text });
    expect(visits.log?.distinctPersons).toEqual(
      new Map([
        ['', 2],
        ['umkm', 1],
        ['millennial', 0],
      ]),
    );
  });

  it('lets no name, and no word of a free text, out of the reader', async () => {
    const text = `${header}2/1/2023,Rina Wijaya,UMKM,1,bertemu Pak Budi\nMengetahui Kepala Rina Wijaya,,,,\n2/1/2023,B,UMKM,x,Rapat\n`;
    const { log: visitLog, cleaning, sources } = await read({ 'log.csv': text });
    expect(JSON.stringify([visitLog, [...(visitLog?.distinctPersons ?? [])], cleaning, sources])).not.toMatch(/rina|wijaya|budi/i);
  });

  it('cannot tell persons apart without a column of names', async () => {
    const visits = await read({ 'log.csv': 'tanggal\n2/1/2023\n' }, study([{ ...log, columns: { date: 'tanggal' } }]));
    expect(visits.log?.distinctPersons).toBeNull();
    expect(day(visits, '2023-01-02')?.cells).toEqual([{ groups: [], purpose: null, size: 1, rows: 1 }]);
  });

  it('hashes the bytes of the file, and says that it was read', async () => {
    const text = `\ufeff${header}2/1/2023,A,UMKM,1,\r\n`;
    expect((await read({ 'log.csv': text })).sources).toEqual([
      {
        file: 'log.csv',
        role: 'visitor-log',
        sha256: createHash('sha256').update(text).digest('hex'),
        origin: 'field',
        attribution: 'stated',
        date: null,
        informant: null,
      },
    ]);
  });

  it('is null for a study without logs', async () => {
    expect(await read({}, study([]))).toEqual({ log: null, sources: [], cleaning: [], diagnostics: [] });
  });
});

describe('open and closed days', () => {
  it('keeps visits on a closed day in the ledger, and the day closed', async () => {
    const visits = await read({ 'log.csv': `${header}7/1/2023,A,UMKM,1,Rapat\n` });
    expect(day(visits, '2023-01-07')).toMatchObject({ open: false, closedBecause: 'Sabtu', cells: [{ rows: 1 }] });
    expect(ledger(visits)).toEqual([['outside-calendar', 1, [2]]]);
    expect(visits.log?.logs).toMatchObject([{ rows: 0 }]);
  });

  it('opens a day that a row calls NIHIL, also on a weekend, and counts no visit', async () => {
    const visits = await read({ 'log.csv': `${header}7/1/2023,NIHIL,,,\n3/1/2023,,,,tidak ada pengunjung\n4/1/2023,-,Nihil,0,\n` });
    expect(day(visits, '2023-01-07')).toEqual({ date: '2023-01-07', open: true, closedBecause: null, record: 'zero', cells: [] });
    expect(day(visits, '2023-01-03')).toMatchObject({ open: true, cells: [] });
    expect(day(visits, '2023-01-04')).toMatchObject({ open: true, cells: [] });
    expect(ledger(visits)).toEqual([['marked-zero', 3, [2, 3, 4]]]);
  });

  it('closes a day that a row calls LIBUR or CUTI BERSAMA', async () => {
    const visits = await read({ 'log.csv': `${header}3/1/2023,LIBUR,,,\n4/1/2023,,,,Cuti Bersama\n` });
    expect(day(visits, '2023-01-03')).toMatchObject({ open: false, closedBecause: 'libur menurut buku tamu' });
    expect(day(visits, '2023-01-04')).toMatchObject({ open: false, closedBecause: 'cuti bersama menurut buku tamu' });
  });

  it('closes all days of a range that a row calls LIBUR, and refuses a range of visits', async () => {
    const visits = await read({ 'log.csv': `${header}3 s/d 4 Januari 2023 LIBUR,,,,\n5 - 6 Januari 2023,Tutup: pindahan,,,\n` });
    expect([visits.diagnostics, ledger(visits)]).toEqual([[], [['marked-closed', 2, [2, 3]]]]);
    for (const date of ['2023-01-03', '2023-01-04', '2023-01-05', '2023-01-06'])
      expect(day(visits, date)).toMatchObject({ open: false, closedBecause: 'libur menurut buku tamu' });
    const party = await read({ 'log.csv': `${header}3 s/d 5 Januari 2023,Rina,UMKM,30,Pelatihan\n` });
    expect(party.diagnostics.map(({ code }) => code)).toEqual(['visitor-log/bad-date', 'visitor-log/no-rows']);
  });

  it('does not count a day as empty whose only row cannot be counted', async () => {
    const visits = await read({ 'log.csv': `${header}3/1/2023,Rina,UMKM,1.250,Rapat\n4/1/2023,Budi,UMKM,1,Rapat\n` });
    expect(day(visits, '2023-01-03')).toMatchObject({ open: true, record: 'missing', cells: [] });
    expect(day(visits, '2023-01-05')).toMatchObject({ open: true, record: 'none' });
  });

  it('does not take the words of a visitor who gave a name for a mark', async () => {
    const visits = await read({ 'log.csv': `${header}3/1/2023,Rina,UMKM,1,Libur semester: tanya tugas\n` });
    expect(day(visits, '2023-01-03')).toMatchObject({ open: true, cells: [{ rows: 1, purpose: 'konsultasi' }] });
  });

  it('closes holidays, and lists their file among the sources', async () => {
    const spec = study([log], { calendar: { open_weekdays: ['mon', 'tue'], holidays: 'indonesia' } });
    const holidays = async () =>
      new TextEncoder().encode('date,kind,name,decree,verified\n2023-01-03,libur nasional,Hari Raya,SKB,background\n');
    const visits = await readVisits({
      folder: memoryFolder({ 'log.csv': `${header}2/1/2023,A,UMKM,1,\n` }),
      spec,
      period: spec.period,
      holidays,
    });
    expect(day(visits, '2023-01-03')).toMatchObject({ open: false, closedBecause: 'Hari Raya' });
    expect(visits.sources.map(({ file, role }) => [file, role])).toEqual([
      ['holidays/indonesia/2023.csv', 'holidays'],
      ['log.csv', 'visitor-log'],
    ]);
  });

  it('asks for a calendar, and for the holidays of a year that it does not know', async () => {
    const { calendar: _, ...without } = study();
    expect((await read({ 'log.csv': `${header}2/1/2023,A,UMKM,1,\n` }, without)).diagnostics.map(({ code }) => code)).toEqual([
      'calendar/missing',
    ]);
    const unknown = await read(
      { 'log.csv': `${header}2/1/2023,A,UMKM,1,\n` },
      study([log], { calendar: { open_weekdays: ['mon'], holidays: 'nusantara' } }),
    );
    expect(lines(unknown)).toEqual([
      'study.yaml: error: no holidays of 2023 are known for "nusantara"; check that name, or add the file holidays/nusantara/2023.csv to the program\'s folder  [calendar/no-holidays]',
    ]);
    expect(unknown.log).toBeNull();
  });
});
