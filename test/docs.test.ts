import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/commands/program.ts';
import { recordingTerminal } from './support/recording-terminal.ts';
import { projectRoot } from './support/run-evaluate.ts';

/** README.md and docs/: what they point at is there, and what they tell a reader to type exists. */
const pages = [
  'README.md',
  ...(await readdir(path.join(projectRoot, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
const textOf = (page: string) => readFile(path.join(projectRoot, page), 'utf8');

async function help(...words: string[]): Promise<string> {
  const terminal = recordingTerminal('en');
  await main([...words, '--help'], terminal);
  return terminal.said.out;
}

/** Commands as the program lists them, `help` aside. */
async function commandNames(): Promise<string[]> {
  const list = (await help()).split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name]) => (name === undefined || name === 'help' ? [] : [name]));
}

/** What GitHub makes of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}

function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => link ?? []).filter((link) => !/^[a-z]+:/.test(link));
}

/** Every `evaluate …` of a page: lines of its sh fences, and inline code. */
function commandLinesIn(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/^\s*```sh\n([\s\S]*?)^\s*```$/gm)].flatMap(([, text]) => (text ?? '').split('\n'));
  const inline = [...markdown.replace(/^\s*```[\s\S]*?^\s*```$/gm, '').matchAll(/`(evaluate [^`\n]+)`/g)].flatMap(([, text]) => text ?? []);
  return [...fenced, ...inline].map((line) => line.trim()).filter((line) => line.startsWith('evaluate '));
}

describe.each(pages)('%s', (page) => {
  it('has links that resolve', async () => {
    const broken: string[] = [];
    for (const link of linksIn(await textOf(page))) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      const there = await access(path.join(projectRoot, target)).then(
        () => true,
        () => false,
      );
      const headings =
        there && anchor !== undefined ? [...(await textOf(target)).matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchorOf(text ?? '')) : [];
      if (!there || (anchor !== undefined && !headings.includes(anchor))) broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  it('names only commands and options that exist', async () => {
    const names = await commandNames();
    const unknown: string[] = [];
    for (const line of commandLinesIn(await textOf(page))) {
      const [, command = '', ...rest] = line.split(/\s+/);
      if (command.startsWith('-') || command.startsWith('<') || command === 'COMMAND') continue;
      const known = names.includes(command) ? await help(command) : '';
      const options = rest.filter((word) => /^--[a-z]/.test(word) && word !== '--help');
      if (known === '' || options.some((option) => !known.includes(option))) unknown.push(line);
    }
    expect(unknown).toEqual([]);
  });
});

it('README.md lists every command of the program with an example', async () => {
  const readme = await textOf('README.md');
  const names = await commandNames();
  expect(names.length).toBeGreaterThan(5);
  const rows = names.map((name) => readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '');
  expect(
    names.filter((name, index) => !rows[index]?.includes(`\`evaluate ${name} `) && !rows[index]?.includes(`\`evaluate ${name}\``)),
  ).toEqual([]);
});

it('pictures of the documentation stay small', async () => {
  const folder = path.join(projectRoot, 'docs', 'images');
  for (const name of await readdir(folder)) {
    const { length } = await readFile(path.join(folder, name));
    expect(length, name).toBeLessThan(name === 'report.png' ? 300_000 : 150_000);
  }
});
