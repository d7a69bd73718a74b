import { expect, test } from 'vitest';
import { readJudgementFile } from './judgement-file.ts';

const read = (text: string) => readJudgementFile('judgements.csv', new TextEncoder().encode(text));

test('every row is kept, decided or not, and a neutralized formula is restored', () => {
  const { found, diagnostics } = read(
    "\ufeffnode;group;level;reason;evaluator;date\r\ngovernance;;tercapai;'=jelas;eva;2024-01-31\r\ngovernance.sop;umkm;; masih dibahas ;;\r\n",
  );
  expect(diagnostics).toEqual([]);
  expect(found).toEqual({
    delimiter: ';',
    newline: '\r\n',
    rows: [
      { node: 'governance', group: '', level: 'tercapai', reason: '=jelas', evaluator: 'eva', date: '2024-01-31' },
      { node: 'governance.sop', group: 'umkm', level: '', reason: ' masih dibahas ', evaluator: '', date: '' },
    ],
  });
});

test('an apostrophe before anything else is what the person wrote', () => {
  expect(read("node,group,level,reason,evaluator,date\ngovernance,,partly,'tis so,eva,\n").found?.rows[0]?.reason).toBe("'tis so");
});

test('a file that cannot be written again without loss is none', () => {
  expect(read('node,group,level,reason,evaluator\n').diagnostics).toMatchObject([{ code: 'csv/missing-column', args: { column: 'date' } }]);
  const twice = read('node,group,level,reason,evaluator,date\noverall,,,a,,\noverall,,,b,,\n');
  expect(twice.found).toBeNull();
  expect(twice.diagnostics).toMatchObject([{ code: 'judgements/decided-twice', location: { start: { line: 3 } }, args: { line: 2 } }]);
  expect(read('node,group,level,reason,evaluator,date\noverall,,,a\n').diagnostics).toMatchObject([{ code: 'csv/ragged-row' }]);
});
