import { describe, expect, test } from 'vitest';
import { memoryFolder } from '../../test/support/memory-folder.ts';
import { codingHeader, smallStudyFiles } from '../../test/support/small-study.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { evaluateStudy } from '../evaluate.ts';

/** `Joko Susilo` and a phone stand in the second of two turns; the first coding quotes them, the second the turn after. */
const interview =
  'Pewawancara: Siapa yang membantu?\nNarasumber: Yang membantu Joko Susilo, di 081234567890.\nPewawancara: Lalu?\nNarasumber: Aturannya ada.\n';
const quote = 'Yang membantu Joko Susilo, di 081234567890.';
const codings = (exact = quote, memo = '') =>
  `${codingHeader}\nC-1,interviews/head.txt,"${exact}",,,46,89,governance.regulation,supports,yes,,head,coder-1,confirmed,,,${memo},\n`;
const key = (nameMask: string, phoneMask: string) =>
  `name;placeholder;kind;informant;mask\nJoko Susilo;[nama 1];nama;;${nameMask}\n'081234567890;[telepon 1];telepon;;${phoneMask}\n`;

async function evaluate(files: Record<string, string>) {
  const folder = memoryFolder({ ...smallStudyFiles, 'interviews/head.txt': interview, 'codings.csv': codings(), ...files });
  return evaluateStudy({
    folder,
    bundledRubrics: { names: [], read: async () => null },
    holidays: async () => null,
    period: null,
    includeSuggested: false,
    today: '2024-01-01',
    version: '0',
  });
}
const codesOf = ({ diagnostics }: Awaited<ReturnType<typeof evaluate>>) =>
  diagnostics.flatMap(({ code, location: { file, start } }) =>
    code.startsWith('privacy/') ? [`${file}:${start?.line}:${start?.column} ${code}`] : [],
  );

describe('a study with a key', () => {
  test('a name or number that the key does not mask stops the run, at its place in the source', async () => {
    const evaluation = await evaluate({ 'privacy-key.csv': key('', '') });
    expect(evaluation.result).toBeNull();
    expect(codesOf(evaluation)).toEqual([
      'interviews/head.txt:2:27 privacy/name-in-excerpt',
      'interviews/head.txt:2:43 privacy/number-in-excerpt',
    ]);
  });

  test('what it masks is shown as its placeholder, everywhere in the result', async () => {
    const evaluation = await evaluate({ 'privacy-key.csv': key('ya', 'yes') });
    expect(codesOf(evaluation)).toEqual([]);
    expect(evaluation.result?.evidence.find(({ id }) => id === 'C-1')?.excerpt).toBe('Yang membantu [nama 1], di [telepon 1].');
    expect(JSON.stringify(evaluation.result)).not.toMatch(/joko|susilo|0812/i);
  });

  test('what it keeps is shown', async () => {
    const evaluation = await evaluate({ 'privacy-key.csv': key('biarkan', 'keep') });
    expect(codesOf(evaluation)).toEqual([]);
    expect(evaluation.result?.evidence.find(({ id }) => id === 'C-1')?.excerpt).toBe(quote);
  });

  test('a quote may show the placeholders: the verbatim test applies the same mask', async () => {
    const masked = codings('Yang membantu [nama 1], di [telepon 1].');
    const evaluation = await evaluate({ 'privacy-key.csv': key('yes', 'yes'), 'codings.csv': masked });
    expect(evaluation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(evaluation.result?.evidence.find(({ id }) => id === 'C-1')?.excerpt).toBe('Yang membantu [nama 1], di [telepon 1].');
    const unmasked = await evaluate({ 'privacy-key.csv': key('no', 'keep'), 'codings.csv': masked });
    expect(unmasked.diagnostics.map(({ code }) => code)).toContain('codings/quote-not-found');
  });

  test('variants in memos, checklists, decisions and study.yaml are found: one row of the key is one error, with every place', async () => {
    const evaluation = await evaluate({
      'privacy-key.csv': key('no', 'keep'),
      'codings.csv': codings(quote, 'kata joko').replace(quote, 'Yang membantu').replace('46,89', '46,59'),
      'documents.csv': (smallStudyFiles['documents.csv'] ?? '').replace('2022-06,ya,,,,,', '2022-06,ya,,,,,dari Bu Susilo'),
      'judgements.csv': 'node,group,level,reason,evaluator,date\ngovernance,,partly,menurut JOKO SUSILO,Joko Susilo,\n',
      'study.yaml': (smallStudyFiles['study.yaml'] ?? '').replace('id: Studi kecil', 'id: Studi Joko'),
    });
    const [problem, ...others] = evaluation.diagnostics.filter(({ code }) => code === 'privacy/name-in-excerpt');
    expect(others).toEqual([]);
    const places = [`${problem?.location.file}:${problem?.location.start?.line}`, ...[problem?.args['elsewhere'] ?? []].flat()];
    expect(places.sort()).toEqual(['codings.csv:2', 'documents.csv:2', 'judgements.csv:2', 'study.yaml:3']);
  });

  test('a name in an id or a file name cannot be masked', async () => {
    const study = (smallStudyFiles['study.yaml'] ?? '').replaceAll('interviews/head.txt', 'interviews/pak-joko.txt');
    const evaluation = await evaluate({
      'privacy-key.csv': key('yes', 'yes'),
      'study.yaml': study,
      'interviews/pak-joko.txt': interview,
      'codings.csv': codings().replace('head.txt', 'pak-joko.txt'),
    });
    expect(codesOf(evaluation)).toEqual(['study.yaml:1:1 privacy/name-in-label']);
  });

  test('a key that study.yaml names and that is not there is a warning', async () => {
    const evaluation = await evaluate({
      'study.yaml': `${smallStudyFiles['study.yaml']}privacy: { key: private/key.csv }\n`,
      'codings.csv': codings('Yang membantu').replace('46,89', '46,59'),
    });
    expect(codesOf(evaluation)).toEqual(['study.yaml:30:17 privacy/no-key']);
    expect(evaluation.result).not.toBeNull();
  });

  test('one name in two rows is an error', async () => {
    const evaluation = await evaluate({ 'privacy-key.csv': `${key('yes', 'yes')}joko  susilo;;;;\n` });
    expect(codesOf(evaluation)).toEqual(['privacy-key.csv:4:1 privacy/entered-twice']);
  });
});

const excerptOf = ({ result }: Awaited<ReturnType<typeof evaluate>>) => result?.evidence.find(({ id }) => id === 'C-1')?.excerpt;

describe('what no key holds', () => {
  test('is hidden in the whole result, with a warning at its place in the source', async () => {
    const named = (text: string) => text.replace('Joko Susilo,', 'Pak Wartono,');
    const evaluation = await evaluate({ 'interviews/head.txt': named(interview), 'codings.csv': named(codings()) });
    expect(codesOf(evaluation)).toEqual(['interviews/head.txt:2:31 privacy/hidden', 'interviews/head.txt:2:43 privacy/hidden']);
    expect(excerptOf(evaluation)).toBe('Yang membantu Pak [nama], di [telepon].');
    expect(JSON.stringify(evaluation.result)).not.toMatch(/wartono|0812/i);
  });

  test('a given name with what stands behind it is hidden without a title, and so is the rest of a masked name', async () => {
    const joko = await evaluate({
      'interviews/head.txt': interview.replace(', di 081234567890', ''),
      'codings.csv': codings('Yang membantu Joko Susilo.').replace('46,89', '46,72'),
    });
    expect(codesOf(joko)).toEqual(['interviews/head.txt:2:27 privacy/hidden']);
    expect(excerptOf(joko)).toBe('Yang membantu [nama].');
    const dewi = await evaluate({
      'interviews/head.txt': 'Pewawancara: Siapa?\nNarasumber: Yang membantu Dewi Anggraini.\n',
      'codings.csv': codings('Yang membantu Dewi Anggraini.').replace('46,89', '32,61'),
      'privacy-key.csv': 'name;placeholder;kind;informant;mask\nDewi;[nama 1];nama;;ya\n',
    });
    expect(codesOf(dewi)).toEqual(['interviews/head.txt:2:32 privacy/hidden']);
    expect(excerptOf(dewi)).toBe('Yang membantu [nama 1] [nama].');
  });

  test('a title that the researcher gave is shown as it is, with a warning', async () => {
    const study = (smallStudyFiles['study.yaml'] ?? '').replace('id: Studi kecil', 'id: Studi Mbak Wartini');
    const evaluation = await evaluate({ 'study.yaml': study, 'codings.csv': codings('Yang membantu').replace('46,89', '46,59') });
    expect(codesOf(evaluation)).toContain('study.yaml:3:14 privacy/looks-personal');
    expect(evaluation.result?.study.title.id).toBe('Studi Mbak Wartini');
  });
});

test('no message repeats the name or the number', async () => {
  const { diagnostics } = await evaluate({ 'privacy-key.csv': key('', '') });
  const text = diagnostics.map((entry) => `${formatDiagnostic(entry, 'id')} ${formatDiagnostic(entry, 'en')}`).join('\n');
  expect(text).toContain('J… S…');
  expect(text).not.toMatch(/joko|susilo|0812/i);
});
