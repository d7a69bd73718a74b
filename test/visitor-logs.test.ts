import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatDiagnostic } from '../src/diagnostic/diagnostic.ts';
import type { LogDay } from '../src/read/evidence.ts';
import { studySpecSchema } from '../src/read/study/study-spec.ts';
import { readVisits } from '../src/read/visits/visitor-log.ts';
import { makeXlsx, type XlsxSheet } from './support/make-xlsx.ts';
import { memoryFolder } from './support/memory-folder.ts';
import { projectRoot } from './support/run-evaluate.ts';

/**
 * `test/fixtures/logs/<kind of dirt>.csv` is a log as agencies hold them; the YAML file beside it says what study.yaml adds, and what must come
 * of it: every day about which the log or the calendar of January 2024 says something, the whole ledger, and all warnings.
 */
const folder = path.join(projectRoot, 'test', 'fixtures', 'logs');
const names = (await readdir(folder)).filter((file) => file.endsWith('.csv')).map((file) => file.slice(0, -'.csv'.length));
const expectation = z.strictObject({
  log: z.record(z.string(), z.unknown()),
  days: z.array(z.string()),
  ledger: z.array(
    z.union([z.tuple([z.string(), z.number(), z.array(z.number())]), z.tuple([z.string(), z.number(), z.array(z.number()), z.string()])]),
  ),
  warnings: z.array(z.string()).default([]),
});

const both = (text: string) => ({ id: text, en: text });
async function read(file: string, bytes: Uint8Array, log: Record<string, unknown>) {
  const spec = studySpecSchema.parse({
    schema: 'evaluate.study/1',
    id: 'study',
    title: both('Studi'),
    innovation: { name: 'Ruang', agency: both('Dinas'), applied_since: '2022' },
    period: { from: '2024-01-01', to: '2024-01-31' },
    language: 'id',
    rubric: 'bugge',
    groups: { overlap: true, members: ['umkm', 'millennial'].map((id) => ({ id, title: both(id) })) },
    visitor_logs: [{ file, groups: { UMKM: ['umkm'], Milenial: ['millennial'], Umum: [] }, gap_days: 100, ...log }],
    calendar: { open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: { from: '08.00', to: '15.30' } },
  });
  const {
    log: visits,
    cleaning,
    diagnostics,
  } = await readVisits({ folder: memoryFolder({ [file]: bytes }), spec, period: spec.period, holidays: async () => null });
  return {
    days: (visits?.days ?? []).flatMap(described),
    ledger: cleaning.map(({ rule, count, lines, sheet }) => [rule, count, lines, ...(sheet === undefined ? [] : [sheet])]),
    warnings: diagnostics.map((entry) => formatDiagnostic(entry, 'en')),
  };
}

/** `2024-01-02 rows umkm+millennial/rapat/25x1`; nothing for an open day without a row, nor for one that the calendar closes. */
function described({ date, open, record, closedBecause, cells }: LogDay): string[] {
  const visits = cells.map(({ groups, purpose, size, rows }) => `${groups.join('+') || '-'}/${purpose ?? '-'}/${size}x${rows}`);
  const state = open ? record : `closed (${closedBecause})`;
  const silent = (open ? record === 'none' : !closedBecause?.includes('buku tamu')) && visits.length === 0;
  return silent ? [] : [[date, state, ...visits].join(' ')];
}

describe('a log with', () => {
  test.each(names)('%s', async (name) => {
    const { log, ...expected } = expectation.parse(parse(await readFile(path.join(folder, `${name}.yaml`), 'utf8')));
    expect(await read('log.csv', new Uint8Array(await readFile(path.join(folder, `${name}.csv`))), log)).toEqual(expected);
  });
});

describe('a workbook', () => {
  const title = [
    ['BUKU TAMU', null, null, null],
    ['CO-WORKING SPACE KUKM', null, null, null],
  ];
  const january: XlsxSheet = {
    name: 'Jan',
    rows: [
      ...title,
      ['Tanggal', 'Waktu', null, 'Nama Tamu', 'Kategori', 'Jumlah', 'Keperluan'],
      [null, 'Datang', 'Pulang', null, null, null, null],
      [{ serial: 45293 }, { serial: 0.3854166666666667, format: 'time' }, null, 'Ani', 'UMKM', 1, 'Rapat'],
      [null, { serial: 0.75, format: 'time' }, null, 'Budi', 'UMKM', null, 'Rapat'],
      [3, '10.00', '09.00', 'Cici', 'Milenial', 2, 'Pelatihan'],
      ['4 Januari 2024', 'LIBUR', null, null, null, null, null],
      ['JUMLAH', null, null, null, null, 4, null],
    ],
    merged: ['A1:G1', 'A2:G2', 'A3:A4', 'B3:C3', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'A5:A6', 'B8:G8'],
  };

  test('with a sheet a month, merged cells, titles and a header in two rows', async () => {
    const february: XlsxSheet = {
      name: 'FEB 24',
      rows: [
        ['Tgl', 'Nama', 'Kategori', 'Keperluan'],
        [1, 'Dedi', 'UMKM', 'Rapat'],
      ],
    };
    const summary: XlsxSheet = {
      name: 'Rekap',
      rows: [
        ['Tanggal', 'Jumlah'],
        [{ serial: 45293 }, 2],
      ],
    };
    const hidden: XlsxSheet = {
      name: 'Lama',
      hidden: true,
      rows: [
        ['Tanggal', 'Nama'],
        [{ serial: 45293 }, 'Edo'],
      ],
    };
    expect(await read('log.xlsx', makeXlsx([january, february, summary, hidden]), {})).toEqual({
      days: ['2024-01-02 rows umkm/rapat/1x2', '2024-01-03 rows millennial/pelatihan/2x1', '2024-01-04 closed (libur menurut buku tamu)'],
      ledger: [
        ['columns-recognized', 7, [3], 'Jan'],
        ['columns-recognized', 4, [1], 'FEB 24'],
        ['two-row-header', 1, [3, 4], 'Jan'],
        ['merged-cells-filled', 1, [6], 'Jan'],
        ['sheet-left-out', 1, [], 'Rekap'],
        ['sheet-left-out', 1, [], 'Lama'],
        ['total-row', 1, [9], 'Jan'],
        ['marked-closed', 1, [8], 'Jan'],
        // The 1st of February is a day after those that the study looks at.
        ['after-coverage', 1, [2], 'FEB 24'],
        ['date-completed', 1, [7], 'Jan'],
        ['group-size-assumed', 1, [6], 'Jan'],
        ['out-of-hours', 1, [6], 'Jan'],
        ['check-out-before-check-in', 1, [7], 'Jan'],
      ],
      warnings: [
        'log.xlsx:FEB 24!A2: warning: 2024-02-01 is not within the days that this log covers (2024-01-01 to 2024-01-31); one row left out  [visitor-log/outside-coverage]',
      ],
    });
  });

  test('whose sheets the study names is read from these alone', async () => {
    const other: XlsxSheet = {
      name: 'Rekap 2',
      rows: [
        ['Tanggal', 'Nama', 'Kategori'],
        [{ serial: 45294 }, 'Edo', 'UMKM'],
      ],
    };
    const { days } = await read('log.xlsx', makeXlsx([january, other]), { sheets: ['Rekap 2'] });
    expect(days).toEqual(['2024-01-03 rows umkm/-/1x1']);
    const { warnings } = await read('log.xlsx', makeXlsx([january]), { sheets: ['Jam'] });
    expect(warnings).toEqual(['log.xlsx: error: this workbook has no sheet "Jam". Did you mean "Jan"?  [spreadsheet/no-such-sheet]']);
  });

  test('without a header of a log names what is missing', async () => {
    const { warnings } = await read(
      'log.xlsx',
      makeXlsx([
        {
          name: 'A',
          rows: [
            ['Kode', 'Nilai'],
            ['x', 1],
          ],
        },
      ]),
      {},
    );
    expect(warnings).toEqual([
      'log.xlsx:A!A1: error: no column of this header is recognized as the date; name it with columns: { date: … } in study.yaml  [visitor-log/no-date-column]',
    ]);
  });

  test('of any bytes is a log, or is refused with a reason', async () => {
    const good = makeXlsx([january]);
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: good.length }), fc.array(change, { maxLength: 4 }), async (cut, changes) => {
        const bytes = good.slice(0, cut);
        for (const [at, byte] of changes) if (at < cut) bytes[at] = byte;
        const { days, warnings } = await read('log.xlsx', bytes, {});
        expect(days.length + warnings.length).toBeGreaterThan(0);
      }),
    );
  });

  test('that is damaged, old or none is refused', async () => {
    const good = makeXlsx([january]);
    const codes = async (bytes: Uint8Array) => (await read('log.xlsx', bytes, {})).warnings.map((line) => /\[(.*)\]$/.exec(line)?.[1]);
    expect(await codes(good.subarray(0, 400))).toEqual(['spreadsheet/damaged']);
    expect(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual(['spreadsheet/old-format']);
  });
});
