import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvScan, scanCsv } from './csv-scan.ts';

async function scan(input: string | Uint8Array, chunk = 7): Promise<CsvScan & { rows: [line: number, cells: readonly string[]][] }> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const rows: [number, readonly string[]][] = [];
  const result = await scanCsv(
    (async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk);
    })(),
    { scoreHeader: (cells) => Number(cells.includes('tanggal')), onRow: (row) => rows.push([row.line, row.cells]) },
  );
  return { ...result, rows };
}

describe('scanCsv', () => {
  it('tells on which line of the file each record begins, whatever the newlines and wherever the chunks end', async () => {
    const rows = [
      [1, ['tanggal', 'nama']],
      [2, ['1', 'a\nb']],
      [4, ['']],
      [5, ['2', 'c']],
    ];
    for (const newline of ['\n', '\r\n', '\r']) {
      for (const chunk of [1, 2, 3, 5, 1000]) {
        const text = ['tanggal,nama', '1,"a\nb"', '', '2,c'].join(newline);
        expect((await scan(text, chunk)).rows).toEqual(rows);
      }
    }
  });

  it('finds the header below comments, a title and the sep line, and the delimiter in it', async () => {
    const { head, rows } = await scan('# data sintetis, tanggal\nsep=;\n\nBUKU TAMU, JANUARI 2024\n"Tanggal";x\ntanggal;nama\n1;a,b\n');
    expect(head).toMatchObject({ line: 6, delimiter: ';' });
    expect(rows).toEqual([
      [6, ['tanggal', 'nama']],
      [7, ['1', 'a,b']],
    ]);
  });

  it('takes the first line for the header when none is recognized, and none from an empty file', async () => {
    expect((await scan('# x\ntgl;nama\n1;2\n')).head).toMatchObject({ line: 2, delimiter: ';' });
    expect((await scan('')).head).toBeNull();
    expect((await scan('\n# only a comment\n')).head).toBeNull();
  });

  it('does not take a header that begins with # for a comment', async () => {
    expect((await scan('#,tanggal\n1,2\n')).head).toMatchObject({ line: 1 });
  });

  it('drops the byte order mark, and hashes it', async () => {
    const text = '\ufefftanggal,nama\n1,2\n';
    const { rows, sha256, lastLine, lastColumn } = await scan(text, 1);
    expect(rows[0]).toEqual([1, ['tanggal', 'nama']]);
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect([lastLine, lastColumn]).toEqual([2, 4]);
  });

  it('gives the record in which a quote is never closed', async () => {
    const { fault, rows } = await scan('tanggal,nama\n1,a\n2,"b\n3,c\n');
    expect(fault).toEqual({ kind: 'quote-not-closed', line: 3, column: 3 });
    expect(rows).toHaveLength(2);
  });

  it('stops at a record without end', async () => {
    expect((await scan(`tanggal,nama\n1,"${'x'.repeat(200_000)}"\n`, 10_000)).fault).toEqual({ kind: 'row-too-long', line: 2 });
  });

  it('reports bytes that are no text of the encoding, also at the very end', async () => {
    expect((await scan(new Uint8Array([0x61, 0x2c, 0xe9, 0x0a]))).fault).toEqual({ kind: 'not-text' });
    expect((await scan(new Uint8Array([0x61, 0x2c, 0xc3]))).fault).toEqual({ kind: 'not-text' });
  });

  it('reads UTF-16 by its byte order mark, and says so', async () => {
    const { rows, encoding } = await scan(new Uint8Array(Buffer.from('\ufefftanggal;nama\r\n1;Zoë\r\n', 'utf16le')), 3);
    expect(encoding).toBe('utf-16le');
    expect(rows).toEqual([
      [1, ['tanggal', 'nama']],
      [2, ['1', 'Zoë']],
    ]);
  });

  it.each([',', ';', '\t', '|'] as const)('reads cells that %j separates, whatever else the title above holds', async (delimiter) => {
    const { head, rows } = await scan(
      `BUKU TAMU, KUKM; 2024 | a\tb\n${['tanggal', 'nama'].join(delimiter)}\n${['1', 'a'].join(delimiter)}\n`,
    );
    expect(head).toMatchObject({ line: 2, delimiter, above: ['BUKU TAMU, KUKM; 2024 | a\tb'] });
    expect(rows[1]).toEqual([3, ['1', 'a']]);
  });

  it('believes the sep line, and finds a header whose cell goes over two lines', async () => {
    const { rows } = await scan('sep=|\nno|"tanggal"|"nama\nlengkap"\n1|2|a,b\n');
    expect(rows).toEqual([
      [2, ['no', 'tanggal', 'nama\nlengkap']],
      [4, ['1', '2', 'a,b']],
    ]);
  });

  it('stops at a row of a million columns', async () => {
    expect((await scan(`tanggal,nama\n${','.repeat(1_000_000)}\n`, 65_536)).fault).toEqual({ kind: 'row-too-long', line: 2 });
    expect((await scan(`${'a,'.repeat(1_000_000)}\n`, 65_536)).fault).toEqual({ kind: 'row-too-long', line: 1 });
  });

  it('reports a disk that fails', async () => {
    const failing = (async function* () {
      yield 'tanggal\n';
      throw new Error('EIO: i/o error');
    })();
    const result = await scanCsv(failing, { scoreHeader: () => 1, onRow: () => undefined });
    expect(result.fault).toEqual({ kind: 'unreadable', reason: 'EIO: i/o error' });
  });

  it('lets a bug of the reader through: it is no problem of the file', async () => {
    const bug = () => {
      throw new TypeError('bug');
    };
    const text = (async function* () {
      yield 'tanggal\n1\n';
    })();
    await expect(scanCsv(text, { scoreHeader: () => 1, onRow: bug })).rejects.toThrow('bug');
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), async (bytes, chunk) => {
        await scan(bytes, chunk);
      }),
    );
    const messy = fc.array(fc.constantFrom('"', ',', ';', '\r', '\n', '#', 'tanggal', ' ', 'a', '\ufeff', '😀'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(messy, fc.integer({ min: 1, max: 20 }), async (parts, chunk) => {
        const { rows, fault } = await scan(parts.join(''), chunk);
        expect(fault === null || rows.length >= 0).toBe(true);
      }),
    );
  });
});
