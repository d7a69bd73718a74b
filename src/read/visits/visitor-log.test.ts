import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../diagnostic/diagnostic.ts';
import { type StudySpec, studySpecSchema } from '../study/study-spec.ts';
import type { StudyFolder } from '../study-folder.ts';
import { readVisits, type Visits } from './visitor-log.ts';

const both = (text: string) => ({ id: text, en: text });
const columns = { date: 'tanggal', group: 'kategori', persons: 'jumlah', purpose: 'keperluan', name: 'nama' };
const header = 'tanggal,nama,kategori,jumlah,keperluan\n';
const log = {
  file: 'log.csv',
  columns,
  date_order: 'day-first',
  groups: { UMKM: ['umkm'], Milenial: ['millennial'], 'UMKM & Milenial': ['millennial', 'umkm'], Umum: [] },
};

/** A week from Monday 2 to Sunday 8 January 2023. */
function study(logs: readonly object[] = [log], more: object = {}): StudySpec {
  return studySpecSchema.parse({
    schema: 'evaluate.study/1',
    id: 'study',
    title: both('Studi'),
    innovation: { name: 'Ruang', agency: both('Dinas'), applied_since: '2022' },
    period: { from: '2023-01-02', to: '2023-01-08' },
    language: 'id',
    rubric: 'bugge',
    groups: {
      overlap: true,
      members: [
        { id: 'umkm', title: both('UMKM') },
        { id: 'millennial', title: both('Milenial') },
      ],
    },
    visitor_logs: logs,
    calendar: { open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
    ...more,
  });
}

function memoryFolder(files: Record<string, string | Uint8Array>): StudyFolder {
  const bytes = (file: string) => Buffer.from(files[file] ?? '');
  return {
    root: 'study',
    list: async () => Object.keys(files).sort(),
    read: async (file) => new Uint8Array(bytes(file)),
    stream: (file) => Readable.from([bytes(file)]),
  };
}

async function read(files: Record<string, string | Uint8Array>, spec = study(), period = spec.period): Promise<Visits> {
  return readVisits({ folder: memoryFolder(files), spec, period, holidays: async () => null });
}

const lines = ({ diagnostics }: Visits) => diagnostics.map((entry) => formatDiagnostic(entry, 'en'));
const day = (visits: Visits, date: string) => visits.log?.days.find((entry) => entry.date === date);
const ledger = ({ cleaning }: Visits) => cleaning.map(({ rule, count, lines: at }) => [rule, count, at]);

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

  it('does not take the words of a visitor who gave a name for a mark', async () => {
    const visits = await read({ 'log.csv': `${header}3/1/2023,Rina,UMKM,1,Libur semester: mengerjakan tugas\n` });
    expect(day(visits, '2023-01-03')).toMatchObject({ open: true, cells: [{ rows: 1, purpose: 'kerja-mandiri' }] });
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
