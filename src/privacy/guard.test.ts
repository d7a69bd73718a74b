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
  test('a name that the key does not mask stops the run, at its place in the source; a number is masked', async () => {
    const evaluation = await evaluate({ 'privacy-key.csv': key('', '') });
    expect(evaluation.result).toBeNull();
    expect(codesOf(evaluation)).toEqual(['interviews/head.txt:2:27 privacy/name-in-excerpt', 'interviews/head.txt:2:43 privacy/masked']);
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

  test('variants in memos, checklists, decisions and study.yaml are found, each at its row', async () => {
    const evaluation = await evaluate({
      'privacy-key.csv': key('no', 'keep'),
      'codings.csv': codings(quote, 'kata joko').replace(quote, 'Yang membantu').replace('46,89', '46,59'),
      'documents.csv': (smallStudyFiles['documents.csv'] ?? '').replace('2022-06,ya,,,,,', '2022-06,ya,,,,,dari Bu Susilo'),
      'judgements.csv': 'node,group,level,reason,evaluator,date\ngovernance,,partly,menurut JOKO SUSILO,Joko Susilo,\n',
      'study.yaml': (smallStudyFiles['study.yaml'] ?? '').replace('id: Studi kecil', 'id: Studi Joko'),
    });
    expect(codesOf(evaluation)).toEqual([
      'codings.csv:2:1 privacy/name-in-excerpt',
      'documents.csv:2:7 privacy/name-in-excerpt',
      'judgements.csv:2:1 privacy/name-in-excerpt',
      'study.yaml:3:14 privacy/name-in-excerpt',
    ]);
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

/** The excerpt of the only coding, and what was told about it. */
async function shownAs(text: string, files: Record<string, string> = {}) {
  const answer = text.slice(text.indexOf('Narasumber: ') + 12).trimEnd();
  const start = [...text.slice(0, text.indexOf(answer))].length;
  const span = `${start},${start + [...answer].length}`;
  const evaluation = await evaluate({ 'interviews/head.txt': text, 'codings.csv': codings(answer).replace('46,89', span), ...files });
  return { excerpt: evaluation.result?.evidence.find(({ id }) => id === 'C-1')?.excerpt, codes: codesOf(evaluation), evaluation };
}

describe('a study without a key', () => {
  const ask = 'Pewawancara: Siapa?\nNarasumber: ';

  test.each([
    ['Yang membantu Pak Wartono, di 081234567890.', 'Yang membantu Pak [nama], di [telepon].'],
    ['Dibantu Joko Susilo dan Bu Hj. Siti Aminah.', 'Dibantu [nama] dan Bu Hj. [nama].'],
    ['Dipegang petugas Yohan Prastika.', 'Dipegang petugas [nama].'],
    ['Rumah saya di Jl. Mawar No. 5 RT 02 RW 03.', 'Rumah saya di [alamat].'],
    ['NIK 3578010101900001, BCA 1234567890, L 1234 AB.', 'NIK [NIK], BCA [rekening], [pelat].'],
    ['Kartunya 5555 5555 5555 4444.', 'Kartunya [NIK].'],
    ['Nomor saya kosong delapan satu dua tiga empat lima.', 'Nomor saya [telepon].'],
  ])('%s', async (answer, expected) => {
    const { excerpt, codes } = await shownAs(`${ask}${answer}\n`);
    expect(excerpt).toBe(expected);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every((code) => code.endsWith('privacy/masked'))).toBe(true);
  });

  test.each(['Pak Kadis dan Ibu Gubernur mendukung, Pak Lurah juga.', 'Bu Bidan dan Pak RT datang ke Jl. Ahmad Yani No. 5.'])(
    'offices and streets are shown: %s',
    async (answer) => expect(await shownAs(`${ask}${answer}\n`)).toMatchObject({ excerpt: answer, codes: [] }),
  );

  test('who is named with a title in one place is masked in every other', async () => {
    const { excerpt } = await shownAs('Pewawancara: Bagaimana Pak Gondrong?\nNarasumber: Menurut Gondrong, semua beres.\n');
    expect(excerpt).toBe('Menurut [nama], semua beres.');
  });

  test('a speaker whom study.yaml maps is masked in what others say', async () => {
    const { excerpt } = await shownAs('Tarmo: Siapa?\nNarasumber: Itu usul Tarmo.\n', {
      'study.yaml': (smallStudyFiles['study.yaml'] ?? '').replace(
        'file: interviews/head.txt, kind: interview, informant: head',
        'file: interviews/head.txt, kind: interview, informant: head, speakers: { Narasumber: head, Tarmo: interviewer }',
      ),
    });
    expect(excerpt).toBe('Itu usul [nama].');
  });

  test('the name of the innovation is public, also where it sounds like a person', async () => {
    const yaml = (smallStudyFiles['study.yaml'] ?? '').replace(/name: .*/, 'name: Mbak Surti');
    expect(await shownAs(`${ask}Kami memakai Mbak Surti.\n`, { 'study.yaml': yaml })).toMatchObject({
      excerpt: 'Kami memakai Mbak Surti.',
      codes: [],
    });
  });

  test('a name behind a title in a file name cannot be masked', async () => {
    const evaluation = await evaluate({
      'study.yaml': (smallStudyFiles['study.yaml'] ?? '').replaceAll('interviews/head.txt', 'interviews/bu-siti.txt'),
      'interviews/bu-siti.txt': interview,
      'codings.csv': codings().replace('head.txt', 'bu-siti.txt'),
    });
    expect(codesOf(evaluation)).toContain('study.yaml:1:1 privacy/name-in-label');
  });
});

test('a name that follows a masked one is masked with it', async () => {
  const key = { 'privacy-key.csv': 'name;placeholder;kind;informant;mask\nDewi;[nama 1];nama;;ya\n' };
  const { excerpt, codes } = await shownAs('Pewawancara: Siapa?\nNarasumber: Yang membantu Dewi Anggraini.\n', key);
  expect(excerpt).toBe('Yang membantu [nama 1] [nama].');
  expect(codes).toEqual(['interviews/head.txt:2:32 privacy/masked']);
});

test('a name of the key is told once for each file, with the lines of its places', async () => {
  const { evaluation } = await shownAs('Pewawancara: Kata Joko Susilo?\nNarasumber: Joko Susilo benar, ya Joko Susilo.\n', {
    'privacy-key.csv': key('no', 'no'),
  });
  const told = evaluation.diagnostics.filter(({ code }) => code === 'privacy/name-in-excerpt');
  expect(told.map(({ location: { file, start }, args }) => [file, start?.line, args['places']])).toEqual([
    ['interviews/head.txt', 2, ['2']],
  ]);
});

test('no message repeats the name or the number', async () => {
  const { diagnostics } = await evaluate({ 'privacy-key.csv': key('', '') });
  const text = diagnostics.map((entry) => `${formatDiagnostic(entry, 'id')} ${formatDiagnostic(entry, 'en')}`).join('\n');
  expect(text).toContain('J… S…');
  expect(text).not.toMatch(/joko|susilo|0812/i);
});
