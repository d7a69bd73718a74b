import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/commands/program.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { measures } from '../../src/measure/registry.ts';
import { resultSchema } from '../../src/result/result.ts';
import type { Language } from '../../src/result/text.ts';
import { projectRoot, type Ran, runEvaluate } from '../support/run-evaluate.ts';

/** The commands as a user types them, on a real study, a small one, and broken ones. */
const kukmSpace = path.join(projectRoot, 'data', 'kukm-space');
const small = path.join(projectRoot, 'test', 'fixtures', 'valid', 'small');
const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-commands-'));
const at = (...parts: string[]) => path.join(scratch, ...parts);
afterAll(() => rm(scratch, { recursive: true, force: true }));

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
const readResult = async (folder: string) => resultSchema.parse(JSON.parse(await readFile(path.join(folder, 'result.json'), 'utf8')));

/** A copy of the small study in which one text of one file was exchanged. */
async function brokenStudy(name: string, file: string, from: string, to: string): Promise<string> {
  const study = at(name);
  await cp(small, study, { recursive: true });
  const text = await readFile(path.join(study, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(study, file), text.replace(from, to));
  return study;
}

/** The same command line in this process: what is said, without starting one more program. */
async function runHere(args: readonly string[], language: Language): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (text) => out.push(`${text}\n`),
    err: (text) => err.push(`${text}\n`),
    env: {},
    language,
    today: () => '2024-01-01',
  };
  const code = await main(args, terminal);
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** Everything but the PDF, of the real study. */
const kukmOutputs = at('kukm-space');
beforeAll(async () => {
  const ran = await runEvaluate(['run', kukmSpace, '--format', 'html,json,csv', '--output', kukmOutputs]);
  expect(ran).toMatchObject({ code: 0 });
});

describe('evaluate run', () => {
  it('writes what was asked for, the summary on stdout, and the rest on stderr', async () => {
    const ran = await runEvaluate(['run', small, '--format', 'html,json', '--output', at('small')]);
    const { rubric } = await readResult(at('small'));
    expect(ran.code).toBe(0);
    expect((await readdir(at('small'))).sort()).toEqual(['report.html', 'result.json']);
    for (const { title } of rubric.indicators) expect(ran.stdout).toContain(title.id);
    expect(ran.stdout).not.toMatch(/Reading|Writing|Written/);
    expect(ran.stderr).toMatch(/^Reading .*\n(Writing .*\n){2}Written to .*\n$/);
    for (const { title } of rubric.indicators) expect(ran.stderr).not.toContain(title.id);
  });

  it('is the command when none is named, and takes study.yaml for its folder', async () => {
    const named = await runEvaluate(['run', small, '--format', 'html', '--output', at('named')]);
    const unnamed = await runEvaluate([path.join(small, 'study.yaml'), '--format', 'html', '--output', at('unnamed')]);
    expect(unnamed).toMatchObject({ code: 0, stdout: named.stdout });
    expect(await readFile(at('unnamed', 'report.html'), 'utf8')).toBe(await readFile(at('named', 'report.html'), 'utf8'));
  });

  it('writes into reports/<study id> of the working directory unless told otherwise', async () => {
    await mkdir(at('elsewhere'));
    expect((await runEvaluate([small, '--format', 'json'], { cwd: at('elsewhere') })).code).toBe(0);
    expect((await readResult(at('elsewhere', 'reports', 'small'))).study.id).toBe('small');
  });

  it('tells a report in English from one in Indonesian', async () => {
    const ran = await runEvaluate(['run', small, '--lang', 'en', '--format', 'html', '--output', at('english')]);
    const [indicator] = (await readResult(kukmOutputs)).rubric.indicators;
    expect(ran.stdout).toContain(indicator?.title.en);
    expect(await readFile(at('english', 'report.html'), 'utf8')).toMatch(/<html[^>]* lang="en"/);
  });

  it('leaves out what lies outside the period', async () => {
    const ran = await runEvaluate(['run', kukmSpace, '--period', '2022', '--format', 'json', '--output', at('2022')]);
    const [whole, part] = [await readResult(kukmOutputs), await readResult(at('2022'))];
    expect(ran.code).toBe(0);
    expect(part.study.period).toEqual({ from: '2022-01-01', to: '2022-12-31', restricted: true });
    expect(whole.study.period.restricted).toBe(false);
    expect(part.visitors?.visits).toBeLessThan(whole.visitors?.visits ?? 0);
  });

  it('says on stderr that decisions on the whole period are not used for a part of it', async () => {
    const study = path.join(projectRoot, 'data', 'adminduk-keliling');
    const ran = await runEvaluate(['run', study, '--period', '2023', '--format', 'json', '--output', at('adminduk-2023')]);
    const { decisionsLeftOut } = await readResult(at('adminduk-2023'));
    const rows = (await readFile(path.join(study, 'judgements.synthetic.csv'), 'utf8')).trimEnd().split('\n').slice(1);
    // A row without a level is a question left open, no decision.
    const decisions = rows.filter((row) => row.split(',')[2] !== '').length;
    expect(decisionsLeftOut).toBe(decisions);
    expect(ran.stderr).toContain(`${decisions} decisions of the evaluator are not used: they were made on the whole period of the study.`);
  });

  it('ends with 1 and writes nothing when a file has an error', async () => {
    const study = await brokenStudy('with-error', 'documents.csv', 'tidak ada', 'tidakada');
    const ran = await runEvaluate(['run', study, '--output', at('with-error-out')]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/documents\.csv:4:56: error: .*Did you mean "tidak ada"\? {2}\[csv\/not-one-of\]/);
    expect(ran.stderr).toMatch(/1 error, 0 warnings\.\nNo report was written: .*\n$/);
    expect(await exists(at('with-error-out'))).toBe(false);
  });

  it('goes on after a warning', async () => {
    const study = await brokenStudy('with-warning', 'log.synthetic.csv', '9/1/2023', '32/1/2023');
    const ran = await runEvaluate(['run', study, '--format', 'json', '--output', at('with-warning-out')]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('[visitor-log/bad-date]');
    expect((await readResult(at('with-warning-out'))).cleaning).toContainEqual(
      expect.objectContaining({ file: 'log.synthetic.csv', count: 1, lines: [7] }),
    );
  });

  it('still writes the HTML when no browser can print the PDF, and says in one line what to do', async () => {
    const ran = await runEvaluate(['run', small, '--browser', '/nonexistent', '--output', at('no-browser')]);
    expect(ran.code).toBe(2);
    expect((await readdir(at('no-browser'))).sort()).toEqual(['evidence.csv', 'report.html', 'result.json', 'scores.csv']);
    const errors = ran.stderr.split('\n').filter((line) => line.startsWith('error: '));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/--browser: "\/nonexistent" is not a program that can be started; give the path of Chrome/);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(ran.stdout).not.toBe('');
  });
});

describe('--fail-under', () => {
  const run = (study: string, least: string) =>
    runEvaluate(['run', study, '--format', 'csv', '--output', at('limit'), '--fail-under', least]);

  it('is met by the overall score itself and missed by anything less', async () => {
    const score = (await readResult(kukmOutputs)).scopes[0]?.score ?? Number.NaN;
    expect((await run(kukmSpace, String(Math.floor(score)))).code).toBe(0);
    const missed = await run(kukmSpace, String(Math.ceil(score) + 1));
    expect(missed.code).toBe(1);
    expect(missed.stderr).toMatch(/^The overall score [\d.]+ is below [\d.]+ \(--fail-under\)\.$/m);
    expect(await exists(at('limit', 'scores.csv'))).toBe(true);
  });

  it('is not met by a study whose overall score cannot be given, not even at 0', async () => {
    const ran = await run(small, '0');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('There is no overall score to compare with');
  });

  it('takes a decimal comma', async () => {
    expect((await run(kukmSpace, '0,5')).code).toBe(0);
  });
});

describe('evaluate check', () => {
  it('ends with 0 on a sound study, lists on stdout what evidence is missing, and writes nothing', async () => {
    await mkdir(at('checked'));
    const ran = await runEvaluate(['check', small], { cwd: at('checked') });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^No errors\.\nWhat was read from interviews and field notes:\n/);
    expect(ran.stdout).toMatch(/^Evidence that the rubric expects/m);
    expect(ran.stdout).toMatch(/^ {2}culture\.leadership +.*interview/m);
    expect(await readdir(at('checked'))).toEqual([]);
  });

  it('ends with 1 and reports the problems of all files at once', async () => {
    const study = await brokenStudy('two-errors', 'documents.csv', 'tidak ada', 'tidakada');
    const judgements = path.join(study, 'judgements.csv');
    await writeFile(judgements, (await readFile(judgements, 'utf8')).replace('governance.sop', 'governance.spo'));
    const ran = await runEvaluate(['check', study]);
    expect(ran.code).toBe(1);
    expect(ran.stderr.match(/\[[a-z-]+\/[a-z0-9-]+\]$/gm)).toEqual(['[csv/not-one-of]', '[judgements/unknown-node]']);
    expect(ran.stderr).toContain('2 errors, 0 warnings.');
    expect(ran.stdout).not.toContain('No errors.');
  });

  it('speaks Indonesian where the system does', async () => {
    const study = await brokenStudy('galat', 'documents.csv', 'tidak ada', 'tidakada');
    for (const env of [{ EVALUATE_LANG: 'id' }, { EVALUATE_LANG: '', LC_ALL: 'id_ID.UTF-8' }]) {
      const { stderr } = await runEvaluate(['check', study], { env });
      expect(stderr).toContain('documents.csv:4:56: galat: "status" berisi "tidakada"');
      expect(stderr).toContain('1 galat, 0 peringatan.');
    }
  });
});

describe('evaluate report', () => {
  it('writes from the stored result alone what run wrote', async () => {
    await mkdir(at('moved'));
    await cp(path.join(kukmOutputs, 'result.json'), at('moved', 'result.json'));
    const ran = await runEvaluate(['report', 'result.json', '--format', 'html,csv'], { cwd: at('moved') });
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    for (const file of ['report.html', 'scores.csv', 'evidence.csv']) {
      expect(await readFile(at('moved', file), 'utf8'), file).toBe(await readFile(path.join(kukmOutputs, file), 'utf8'));
    }
  });

  it('writes into another folder and in another language', async () => {
    const ran = await runEvaluate(['report', path.join(kukmOutputs, 'result.json'), '-f', 'html', '-l', 'en', '-o', at('translated')]);
    expect(ran.code).toBe(0);
    expect(await readFile(at('translated', 'report.html'), 'utf8')).toMatch(/<html[^>]* lang="en"/);
  });
});

describe('evaluate explain', () => {
  it('says the same of a study and of its stored result', async () => {
    const fromStudy = await runEvaluate(['explain', kukmSpace, 'governance.sop']);
    const fromResult = await runEvaluate(['explain', path.join(kukmOutputs, 'result.json'), 'governance.sop']);
    expect(fromStudy.code).toBe(0);
    expect(fromResult).toMatchObject({ code: 0, stdout: fromStudy.stdout, stderr: '' });
    const evidence = (await readResult(kukmOutputs)).evidence.filter(({ codes }) => codes.includes('governance.sop'));
    expect(evidence.length).toBeGreaterThan(0);
    for (const { id } of evidence) expect(fromStudy.stdout).toContain(id);
  });

  it('speaks the language that it is asked for', async () => {
    const result = path.join(kukmOutputs, 'result.json');
    const [id, en] = await Promise.all(['id', 'en'].map((lang) => runEvaluate(['explain', result, 'governance.sop', '--lang', lang])));
    expect([id?.code, en?.code]).toEqual([0, 0]);
    expect(id?.stdout).not.toBe(en?.stdout);
  });

  it('ends with 1 when the study has an error', async () => {
    const study = await brokenStudy('unexplained', 'codings.csv', 'supports', 'membantu');
    expect(await runEvaluate(['explain', study, 'governance.sop'])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('evaluate measures', () => {
  it('lists every measure, as text and as JSON', async () => {
    const [text, json] = await Promise.all([runEvaluate(['measures']), runEvaluate(['measures', '--format', 'json'])]);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    for (const { id, title } of measures) expect(text.stdout).toContain(`${id}: ${title.en}`);
    expect(JSON.parse(json.stdout)).toEqual(measures.map(({ id }) => expect.objectContaining({ id, parameters: expect.anything() })));
    expect((await runEvaluate(['measures', '--lang', 'id'])).stdout).toContain(measures[0]?.title.id);
  });
});

describe('--help', () => {
  const commands: [string, string[]][] = [
    ['the program', []],
    ...['run', 'check', 'report', 'explain', 'measures'].map((name): [string, string[]] => [name, [name]]),
  ];

  it.each(commands)('has examples in English: %s', async (_, command) => {
    const ran = await runEvaluate([...command, '--help']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Usage: evaluate/);
    expect(ran.stdout).toMatch(/\nExamples:\n {2}evaluate /);
  });

  it.each(commands)('has examples in Indonesian, and no English word of its own: %s', async (_, command) => {
    const ran = await runHere([...command, '--help'], 'id');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Pemakaian: evaluate/);
    expect(ran.stdout).toMatch(/\nContoh:\n {2}evaluate /);
    expect(ran.stdout).not.toMatch(/Usage:|Options:|Commands:|Arguments:|Examples:|display help|\(default: |\[options\]|\[command\]/);
  });

  it('of a command can be asked for by name, and the version by itself', async () => {
    expect((await runEvaluate(['help', 'explain'])).stdout).toBe((await runEvaluate(['explain', '--help'])).stdout);
    expect(await runEvaluate(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });
});

describe('what cannot run', () => {
  const broken = at('broken.json');
  const otherVersion = at('other-version.json');
  const occupied = at('occupied');
  beforeAll(async () => {
    await writeFile(broken, '{"schema": "evaluate.result/1", ');
    const result = await readFile(path.join(kukmOutputs, 'result.json'), 'utf8');
    await writeFile(otherVersion, result.replace('evaluate.result/1', 'evaluate.result/99'));
    await writeFile(occupied, 'a file where a folder is wanted');
  });

  const result = path.join(kukmOutputs, 'result.json');
  const wrong: [string, string[], RegExp][] = [
    ['no argument', [], /missing argument <study>.*--help/],
    ['an unknown option', ['run', small, '--fromat', 'html'], /unknown option --fromat; did you mean --format\? See --help/],
    ['an option like no other', ['run', small, '--zzz'], /unknown option --zzz; see --help/],
    ['a misspelled command', ['rnu', small], /unknown command.*did you mean the command run\?/],
    ['a misspelled command alone', ['chek'], /no study at "chek".*did you mean the command check\?/],
    ['an unknown command', ['chek', small], /unknown command.*run, init, .*check, .*report, explain, .*measures/],
    ['a folder that is no study', ['run', scratch], /there is no study at .*study\.yaml/],
    ['a folder that is not there', ['check', at('nowhere')], /there is no study at .*nowhere/],
    ['an unknown format', ['run', small, '--format', 'html,docs'], /"docs" is not an output; choose from html, pdf, json, csv/],
    ['a format that report does not have', ['report', result, '--format', 'json'], /"json" is not an output; choose from html, pdf, csv/],
    ['an unknown language', ['run', small, '--lang', 'jv'], /"jv" is not a language of the report; choose id or en/],
    ['an unknown period', ['run', small, '--period', '2022-13'], /"2022-13" is not a period; write 2022, 2022-05/],
    ['a period outside the study', ['run', small, '--period', '2019'], /"2019" has no day in common .*2023-01-02 to 2023-01-15/],
    ['a limit that is no score', ['run', small, '--fail-under', '101'], /"101" is not a number from 0 to 100/],
    ['a result that is not there', ['report', at('nowhere.json')], /nowhere\.json" could not be read: expected a result\.json/],
    ['a result that is no JSON', ['report', broken], /broken\.json" could not be read/],
    ['a result of another version', ['explain', otherVersion, 'governance.sop'], /not a result of this program's version \(schema\)/],
    ['an unknown sub-indicator', ['explain', result, 'governance.spo'], /no sub-indicator "governance\.spo".*governance\.sop/],
    ['an output folder that cannot be made', ['run', small, '-f', 'json', '-o', path.join(occupied, 'x')], /cannot write to .*--output/],
  ];

  it.each(wrong)('%s ends with 2 and one line that says what to do', async (_, args, sentence) => {
    const ran = await runEvaluate(args);
    const errors = ran.stderr.split('\n').filter((line) => line !== '' && !/^(Reading|Writing) /.test(line));
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(errors[0]).toMatch(/^error: /);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });

  it.each(wrong)('%s is told in Indonesian too', async (_, args) => {
    const ran = await runHere(args, 'id');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^galat: /m);
    expect(ran.stderr).not.toMatch(/^error: | (is|are|has|not|see|the) /m);
  });
});
