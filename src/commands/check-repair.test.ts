import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeXlsx } from '../../test/support/make-xlsx.ts';
import { recordingTerminal } from '../../test/support/recording-terminal.ts';
import { codingHeader, smallStudyFiles } from '../../test/support/small-study.ts';
import type { Language } from '../result/text.ts';
import { main } from './program.ts';

const scratch = await mkdtemp(path.join(os.tmpdir(), 'evaluate-repair-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** As Excel in Indonesia saves it: with its mark, semicolons and its line ends; a status that a person wrote. */
const row =
  'C-1;interviews/head.txt;Aturannya sudah ada;;;39;58;governance.regulation;supports;yes;;head;coder-1;confirmed;;;"catatan ""saya""";';
const codings = `\ufeffsep=;\r\n${codingHeader.replaceAll(',', ';')}\r\n${row}\r\n`;
const transcript = 'Pewawancara: Apa dasarnya?\nNarasumber: Aturannya sudah ada sejak 2022.\n';

let study = '';
let number = 0;
beforeEach(async () => {
  study = path.join(scratch, String(++number));
  for (const [file, text] of Object.entries({ ...smallStudyFiles, 'interviews/head.txt': transcript, 'codings.csv': codings })) {
    await mkdir(path.dirname(path.join(study, file)), { recursive: true });
    await writeFile(path.join(study, file), text);
  }
});

const read = (file: string) => readFile(path.join(study, file), 'utf8');
const change = (text: string) => writeFile(path.join(study, 'interviews', 'head.txt'), text);
const names = async () => (await readdir(study)).filter((name) => name.startsWith('codings'));

async function check(args: readonly string[], language: Language = 'en') {
  const terminal = recordingTerminal(language);
  const code = await main(['check', study, ...args], terminal);
  return { code, ...terminal.said };
}

describe('evaluate check', () => {
  it('names the codings that no longer match and the command that finds them, and writes nothing', async () => {
    await change(`Catatan: direkam.\n${transcript}`);
    const { code, out } = await check([]);
    expect(code).toBe(1);
    expect(out).toContain('1 coding does not match its source any more: C-1.');
    expect(out).toContain(`"evaluate check --repair ${study}"`);
    expect(await read('codings.csv')).toBe(codings);
    expect(await names()).toEqual(['codings.csv']);
  });

  it('says nothing of repairs while every quote stands', async () => {
    expect((await check([])).out).not.toContain('--repair');
  });
});

describe('evaluate check --repair', () => {
  it('says that it looked at nothing when study.yaml cannot be read', async () => {
    await writeFile(path.join(study, 'study.yaml'), (await read('study.yaml')).replace('codings:', 'codngs:'));
    const { code, out } = await check(['--repair']);
    expect(code).toBe(1);
    expect(out).toContain('No quote was looked at');
    expect(out).not.toContain('Every quote stands');
  });

  it('writes the new place, keeps every other byte and the file as it was, and reports the coding', async () => {
    await change(`Pewawancara: Saya rekam.\n${transcript}`);
    const { code, out } = await check(['--repair']);
    expect(code).toBe(0);
    expect(out).toContain('C-1  codings.csv:3  interviews/head.txt line 2 → 3 (start 39 → 64)  moved: the same words stand there');
    expect(out).toContain('1 coding was rewritten; 0 need a person.');
    expect(await read('codings.csv')).toBe(codings.replace(';39;58;', ';64;83;'));
    expect(await read('codings.csv.bak')).toBe(codings);
    expect(out).not.toContain('Name these files');
  });

  it('shows the words before and after where they changed', async () => {
    await change('Pewawancara: Apa dasarnya?\nNarasumber: Aturannya, sudah ada sejak 2022.\n');
    const { code, out } = await check(['--repair'], 'id');
    expect(code).toBe(0);
    expect(out).toContain('"Aturannya sudah ada" kini "Aturannya, sudah ada"');
    expect(await read('codings.csv')).toBe(codings.replace('Aturannya sudah ada;;;39;58', '"Aturannya, sudah ada";;;39;59'));
  });

  it('says that a workbook is not written, and does not claim that its quotes stand', async () => {
    await writeFile(path.join(study, 'codings.xlsx'), makeXlsx([{ name: 'A', rows: [codingHeader.split(',')] }]));
    const yaml = await read('study.yaml');
    await writeFile(path.join(study, 'study.yaml'), yaml.replace('codings.csv', 'codings.xlsx'));
    const { out, err } = await check(['--repair']);
    expect(err).toContain('codings.xlsx is a workbook');
    expect(out).not.toContain('Every quote stands');
  });

  it('leaves a lost quote as it is, reports it, and ends with 1', async () => {
    await change('Pewawancara: Apa dasarnya?\nNarasumber: Saya lupa, itu sudah lama sekali.\n');
    const { code, out, err } = await check(['--repair']);
    expect(code).toBe(1);
    expect(out).toContain('LOST, left as it was');
    expect(err).toContain('[codings/quote-not-found]');
    expect(await read('codings.csv')).toBe(codings);
    expect(await names()).toEqual(['codings.csv']);
  });

  it('leaves a quote that stands twice as it is, reports both lines, and ends with 1', async () => {
    const twice = 'Narasumber: Aturannya sudah ada. \n';
    await change(`Pewawancara: Apa?\n${twice}Pewawancara: Lalu?\n${twice}`);
    const { code, out } = await check(['--repair']);
    expect(code).toBe(1);
    expect(out).toMatch(/C-1 .* line 2 → 2, 4 .*AMBIGUOUS/);
    expect(await read('codings.csv')).toBe(codings);
  });

  it('keeps what an earlier repair kept', async () => {
    await change(`Pewawancara: Saya rekam.\n${transcript}`);
    await check(['--repair']);
    await change(transcript);
    const { out } = await check(['--repair']);
    expect(out).toContain('codings.csv.2.bak');
    expect(await read('codings.csv.bak')).toBe(codings);
    expect(await read('codings.csv')).toBe(codings);
  });

  it('changes nothing where nothing moved', async () => {
    const { code, out } = await check(['--repair']);
    expect(code).toBe(0);
    expect(out).toContain('Every quote stands where its coding says');
    expect(await names()).toEqual(['codings.csv']);
  });
});
