import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeXlsx } from '../../../test/support/make-xlsx.ts';
import { smallStudyYaml } from '../../../test/support/small-study.ts';
import { readChecklist } from '../checklist.ts';
import { makeReadingText } from '../reading-text.ts';
import { type StudySpec, studySpecSchema } from '../study/study-spec.ts';
import { readYaml } from '../yaml/yaml-document.ts';
import { readChecklistFile } from './checklist-file.ts';
import type { ChecklistForm } from './checklist-form.ts';

const { value: spec } = readYaml(makeReadingText({ file: 'study.yaml', sha256: '', text: smallStudyYaml }), studySpecSchema);
function read(file: string, contents: string | Uint8Array, form: ChecklistForm = {}) {
  if (!spec) throw new Error('the small study does not fit its schema');
  const table = readChecklistFile(file, typeof contents === 'string' ? new TextEncoder().encode(contents) : contents, form);
  const given = form as Pick<StudySpec['checklists'][number], 'columns' | 'prefix' | 'codes'>;
  const checklist = { file, title: { id: 'Dokumen', en: 'Documents' }, origin: 'field' as const, ...given };
  const { items, cleaning, diagnostics } = readChecklist(table, file, {
    spec,
    checklist,
    codes: ['governance.regulation', 'governance.sop'],
  });
  return {
    items: items.map(({ ref, facts }) => [ref.id, ref.excerpt, ref.codes, facts.status, facts.issued, facts.published, facts.details]),
    places: items.map(({ ref }) => ref.location),
    ledger: cleaning.map(({ rule, count, lines }) => [rule, count, lines]),
    problems: diagnostics.map(({ code, location, args }) => [code, location, args]),
  };
}

const decree = [
  'D-1',
  'SK Kepala Dinas',
  ['governance.regulation'],
  'present',
  '2022-01-05',
  null,
  { heading: 'A. Regulasi', kind: 'Keputusan', year: '2022' },
];
const procedure = [
  'D-2',
  'SOP Layanan',
  ['governance.regulation', 'governance.sop'],
  'partial',
  null,
  false,
  { heading: 'B. Pelayanan', pages: '3–5' },
];

describe('one checklist in three forms', () => {
  test('CSV in Windows-1252 with Indonesian headers, a title, headings and signatures', () => {
    const text = [
      'DAFTAR PERIKSA DOKUMEN;;;;;;;;',
      'Kode;Nama Dokumen;Sub Indikator;Status;Tanggal Penetapan;Jenis;Tahun;Halaman;Pejabat',
      'A. Regulasi;;;;;;;;',
      'D-1;SK Kepala Dinas;governance.regulation;Masih  Berlaku;5 Januari 2022;Keputusan;2022;;Budi Santoso',
      'B. Pelayanan;;;;;;;;',
      'D-2;SOP Layanan;"governance.regulation; governance.sop";belum dipublikasikan;;;;3\x965;',
      ';;;;;;;;',
      ';;;;;Mengetahui,;;;',
      ';;;;;Siti Aminah;;;',
    ].join('\r\n');
    const { items, ledger, problems } = read(
      'documents.csv',
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([decree, procedure]);
    expect(ledger).toEqual([
      ['encoding-assumed', 9, []],
      ['personal-column-left-out', 1, [2]],
      ['group-heading', 2, [3, 5]],
      ['signature-row', 2, [8, 9]],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Budi|Siti/);
  });

  test('a workbook with merged headings, each item in its cell', () => {
    const rows = [
      ['DAFTAR PERIKSA DOKUMEN', null, null, null, null, null, null, null],
      ['Kode', 'Nama Dokumen', 'Sub Indikator', 'Status', 'Tanggal Penetapan', 'Jenis', 'Tahun', 'Halaman'],
      ['A. Regulasi', null, null, null, null, null, null, null],
      ['D-1', 'SK Kepala Dinas', 'governance.regulation', 'masih berlaku', { serial: 44566 }, 'Keputusan', 2022, null],
      ['B. Pelayanan', null, null, null, null, null, null, null],
      ['D-2', 'SOP Layanan', 'governance.regulation;governance.sop', 'Belum Dipublikasikan', null, null, null, '3–5'],
    ];
    const { items, places, ledger, problems } = read(
      'documents.xlsx',
      makeXlsx([{ name: 'Dokumen', rows, merged: ['A1:H1', 'A3:H3', 'A5:H5'] }]),
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([decree, procedure]);
    expect(places).toEqual([
      { file: 'documents.xlsx', sheet: 'Dokumen', cell: 'B4' },
      { file: 'documents.xlsx', sheet: 'Dokumen', cell: 'B6' },
    ]);
    expect(ledger).toEqual([['group-heading', 2, [3, 5]]]);
  });

  test('YAML, each item in its line', () => {
    const yaml = `items:
  - { id: D-1, title: SK Kepala Dinas, codes: governance.regulation, status: ada, issued: 2022-01-05, jenis: Keputusan, tahun: 2022 }
  - id: D-2
    judul: SOP Layanan
    codes: [governance.regulation, governance.sop]
    status: dalam proses
    published: false
    halaman: 3–5
`;
    const { items, places, problems } = read('documents.yaml', yaml);
    expect(problems).toEqual([]);
    expect(items).toEqual([
      [...decree.slice(0, 6), { kind: 'Keputusan', year: '2022' }],
      [...procedure.slice(0, 6), { pages: '3–5' }],
    ]);
    expect(places[1]).toEqual({ file: 'documents.yaml', start: { line: 4, column: 12 }, end: { line: 4, column: 23 } });
  });
});

describe('words of the status', () => {
  test.each([
    ['present', 'ada lengkap masih_berlaku sudah_ditetapkan dipublikasikan tersedia'],
    ['partial', 'dalam_proses belum_lengkap perlu_diperbarui sebagian belum_dipublikasikan'],
    ['absent', 'tidak_ada dicabut belum_ditetapkan belum_ada'],
    ['not-applicable', 'tidak_relevan'],
    ['unknown', 'tidak_diketahui'],
  ])('%s: %s', (status, words) => {
    const rows = words.split(' ').map((word, index) => `D-${index},SK,governance.sop,${word.replaceAll('_', ' ')}`);
    const { items, problems } = read('documents.csv', ['id,title,codes,status', ...rows].join('\n'));
    expect(problems).toEqual([]);
    expect(items.map((item) => item[3])).toEqual(rows.map(() => status));
  });

  test('a word that is not known is refused with the nearest that is', () => {
    const { problems } = read('documents.csv', 'id,title,codes,status\nD-1,SK,governance.sop,dicabot\n');
    expect(problems).toMatchObject([['csv/not-one-of', { start: { line: 2, column: 23 } }, { found: 'dicabot', nearest: 'dicabut' }]]);
  });
});

test('a column that is nearly a known one is an error; others are left aside and listed', () => {
  expect(read('documents.csv', 'id,title,codes,status,publishd,Warna\nD-1,SK,governance.sop,ada,ya,merah\n').problems).toMatchObject([
    ['csv/unknown-column', { start: { line: 1, column: 23 } }, { nearest: 'published' }],
  ]);
  const { items, ledger } = read('documents.csv', 'id,title,codes,status,Warna\nD-1,SK,governance.sop,ada,merah\n');
  expect(items).toHaveLength(1);
  expect(ledger).toEqual([['column-left-out', 1, [1]]]);
});

describe('a checklist that an office made for itself', () => {
  const form: ChecklistForm = {
    columns: { title: 'Berkas yang Diminta' },
    prefix: 'ARSIP',
    codes: { Regulasi: ['governance.regulation'], 'Tata laksana': ['governance.sop', 'governance.regulation'] },
  };
  const items = [
    ['ARSIP-01', 'SK Kepala Dinas', ['governance.regulation'], 'present'],
    ['ARSIP-02', 'Perbup', ['governance.regulation'], 'absent'],
    ['ARSIP-03', 'SOP Layanan', ['governance.sop', 'governance.regulation'], 'present'],
  ];
  const short = (read: { items: unknown[][] }) => read.items.map((item) => item.slice(0, 4));

  test('ids come from a prefix, sub-indicators from the headings, the status from ticks', () => {
    const csv = [
      'No;Berkas yang Diminta;Ada;Tidak Ada;Ket',
      'A. REGULASI;;;;',
      '1;SK Kepala Dinas;√;-;',
      '2;Perbup;;v;menunggu provinsi',
      'B. Tata Laksana;;;;',
      '3;SOP Layanan;x;;',
    ].join('\n');
    const found = read('arsip.csv', csv, form);
    expect(found.problems).toEqual([]);
    expect(short(found)).toEqual(items);
  });

  test('ticks may stand below a merged "Status", in a second row of the header, and each sheet may have codes of its own', () => {
    const head = [
      ['No', 'Nama Dokumen', 'Status', null, 'Keterangan'],
      [null, null, 'Ada', 'Tidak', null],
    ];
    const found = read(
      'arsip.xlsx',
      makeXlsx([
        {
          name: 'Regulasi',
          rows: [...head, [1, 'SK Kepala Dinas', '✓', null, null], [2, 'Perbup', null, '✓', null]],
          merged: ['A1:A2', 'C1:D1'],
        },
        {
          name: 'TATA LAKSANA',
          rows: [...head, ['Layanan inti', null, null, null, null], [1, 'SOP Layanan', 'V', '-', null]],
          merged: ['C1:D1', 'A3:E3'],
        },
      ]),
      { prefix: 'ARSIP', codes: form.codes },
    );
    expect(found.problems).toEqual([]);
    expect(short(found)).toEqual(items);
  });

  test.each([
    ['a letter beside it', ['A', 'REGULASI', '', '', ''], ['II', 'Tata Laksana', '', '', '']],
    ['nothing beside it', ['', 'REGULASI', '', '', ''], ['', 'Tata Laksana', '', '', '']],
    [
      'merged over the ticks',
      ['A.', 'REGULASI', 'REGULASI', 'REGULASI', 'REGULASI'],
      ['B.', 'Tata Laksana', 'Tata Laksana', 'Tata Laksana', ''],
    ],
  ])('a heading may stand in the column of titles: %s', (_, first, second) => {
    const rows = [
      ['No', 'Berkas yang Diminta', 'Ada', 'Tidak Ada', 'Ket'],
      first,
      ['1', 'SK Kepala Dinas', '√', '', ''],
      ['2', 'Perbup', '', '√', ''],
      second,
      ['1', 'SOP Layanan', '√', '', ''],
    ];
    const found = read('arsip.csv', rows.map((row) => row.join(';')).join('\n'), form);
    expect(found.problems).toEqual([]);
    expect(short(found)).toEqual(items);
  });

  test('a heading of study.yaml that the file does not have is named, with the nearest', () => {
    const csv = 'No,Dokumen,Ada,Tidak Ada\nA. Tata Laksana,,,\n1,SOP,v,\n';
    const { problems } = read('arsip.csv', csv, { prefix: 'ARSIP', codes: { 'Tata laksna': ['governance.sop'] } });
    expect(problems[0]).toMatchObject([
      'checklist/unknown-heading',
      { file: 'arsip.csv' },
      { heading: 'Tata laksna', nearest: 'Tata Laksana' },
    ]);
  });

  test('a numbered row without a tick is an item whose status is missing', () => {
    const { problems } = read('arsip.csv', 'No,Dokumen,Ada,Tidak Ada\n1,SK,,\n', { prefix: 'ARSIP', codes: ['governance.sop'] });
    expect(problems).toMatchObject([['csv/blank-cell', {}, { column: 'status' }]]);
  });

  test('two ticks, none, and a word beside them are refused where they stand', () => {
    const csv = 'No,Dokumen,Ada,Tidak Ada\n1,SK,v,v\n2,SOP,,\n3,Perbup,kemungkinan,\n';
    const { items, problems } = read('arsip.csv', csv, { prefix: 'ARSIP', codes: ['governance.sop'] });
    expect(items).toEqual([]);
    expect(problems).toMatchObject([
      ['csv/not-one-of', { start: { line: 2, column: 6 } }, { found: 'ada / tidak ada' }],
      ['csv/blank-cell', { start: { line: 3, column: 7 } }, { column: 'status' }],
      ['csv/not-one-of', { start: { line: 4, column: 10 } }, { found: 'kemungkinan' }],
    ]);
  });

  test('a row that has an id or sub-indicators of its own keeps them', () => {
    const csv = 'Kode,Dokumen,Sub Indikator,Status\nD-9,SK,governance.regulation,ada\n,SOP,,ada\n';
    expect(short(read('arsip.csv', csv, { prefix: 'ARSIP', codes: ['governance.sop'] }))).toEqual([
      ['D-9', 'SK', ['governance.regulation'], 'present'],
      ['ARSIP-02', 'SOP', ['governance.sop'], 'present'],
    ]);
  });

  test('without a declaration the columns are missing, and what could be declared is told', () => {
    const { problems } = read('arsip.csv', 'No,Dokumen,Ada,Tidak Ada\n1,SK,v,\n');
    expect(problems.map(([code]) => code)).toEqual(['checklist/no-ids', 'checklist/no-codes']);
  });
});

test('no bytes make it throw', () => {
  const start = fc.constantFrom('', 'PK\x03\x04', 'id,title,codes,status\n', '\xd0\xcf\x11\xe0', 'items:\n- ');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 80 }), fc.constantFrom('a.csv', 'a.yaml', 'a.xlsx'), (head, bytes, file) => {
      const { rows, diagnostics } = readChecklistFile(
        file,
        new Uint8Array([...Uint8Array.from(head, (character) => character.charCodeAt(0)), ...bytes]),
        {},
      );
      expect(rows !== null || diagnostics.length > 0).toBe(true);
    }),
  );
});
