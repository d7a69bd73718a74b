import { Command, CommanderError } from 'commander';
import { EnvironmentError, UsageError } from '../errors.ts';
import { nearestName } from '../read/nearest-name.ts';
import { packageVersion } from './library.ts';
import { type CommandStrings, commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';

/** Adds one command to the program. `done` takes the exit code that the command ends with. */
export type AddCommand = (program: Command, terminal: Terminal, strings: CommandStrings, done: (exitCode: 0 | 1) => void) => void;

/** In the order of the help. A command's modules take half a second to load together, and one command uses a part of them. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  run: async () => (await import('./run.ts')).runCommand,
  init: async () => (await import('./init.ts')).initCommand,
  code: async () => (await import('./code.ts')).codeCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  judge: async () => (await import('./judge.ts')).judgeCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  replicate: async () => (await import('./replicate.ts')).replicateCommand,
  agree: async () => (await import('./agree.ts')).agreeCommand,
  pseudonymize: async () => (await import('./pseudonymize.ts')).pseudonymizeCommand,
  measures: async () => (await import('./measures.ts')).measuresCommand,
};

/** The command that is named first, or all: for help, for a study folder without a command, and for names that none has. */
function loadCommands([first = '']: readonly string[]): Promise<AddCommand[]> {
  const named = Object.hasOwn(commands, first) ? [commands[first]] : first === '--version' || first === '-V' ? [] : Object.values(commands);
  return Promise.all(named.flatMap((load) => load?.() ?? []));
}

/** Runs one command line. Resolves to the exit code: 0 it ran, 1 the inputs have errors or a limit was missed, 2 it could not run. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const strings = commandStrings(terminal.language);
  const version = await packageVersion();
  let exitCode: 0 | 1 = 0;
  const program = createProgram(version, terminal, strings);
  for (const add of await loadCommands(argv)) {
    add(program, terminal, strings, (code) => {
      exitCode = code;
    });
  }
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    return report(thrown, terminal, strings, { version, commands: Object.keys(commands), first: argv[0] ?? '' });
  }
}

function createProgram(version: string, terminal: Terminal, strings: CommandStrings): Command {
  const translatePlaces = (usage: string) =>
    usage.replace('[options]', `[${strings.optionsPlace}]`).replace('[command]', `[${strings.commandPlace}]`);
  const program = new Command('evaluate')
    .description(strings.program)
    .version(version, '-V, --version', strings.version)
    .helpOption('-h, --help', strings.help)
    .helpCommand('help [command]', strings.helpCommand)
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => translateTitle(title, strings),
      styleUsage: translatePlaces,
      styleSubcommandTerm: translatePlaces,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description} (${strings.byDefault}: ${defaultValue})` : description,
    })
    .addHelpText(
      'after',
      `\n${strings.examples}\n  evaluate run data/kukm-space\n  evaluate check data/kukm-space\n  evaluate explain data/kukm-space governance.sop`,
    )
    .exitOverride();
  return program;
}

function translateTitle(title: string, strings: CommandStrings): string {
  const titles: Record<string, string> = {
    'Usage:': strings.usage,
    'Options:': strings.options,
    'Commands:': strings.commands,
    'Arguments:': strings.arguments,
  };
  return titles[title] ?? title;
}

interface About {
  version: string;
  /** Names of all commands. */
  commands: readonly string[];
  /** The first word of the command line. */
  first: string;
}

/** Commander's usage errors carry exit code 1; here 1 is reserved for problems of the input. */
function report(thrown: unknown, terminal: Terminal, strings: CommandStrings, { version, commands: names, first }: About): 0 | 2 {
  const nearest = names.includes(first) ? '' : nearestName(first, names);
  const meant = nearest === '' ? '' : `; ${strings.maybeCommand(nearest)}`;
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return 0;
    if (thrown.code !== 'commander.help') terminal.err(`${strings.error}: ${commanderSentence(thrown, strings, names)}${meant}`);
    return 2;
  }
  if (thrown instanceof UsageError || thrown instanceof EnvironmentError) {
    terminal.err(`${strings.error}: ${thrown.message}${meant}`);
    return 2;
  }
  terminal.err(strings.internal(version));
  terminal.err(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  return 2;
}

function commanderSentence(thrown: CommanderError, strings: CommandStrings, names: readonly string[]): string {
  const named = /'([^']+)'/.exec(thrown.message)?.[1] ?? '';
  if (thrown.code === 'commander.unknownOption')
    return strings.unknownOption(named, /Did you mean (?:one of )?(--[\w-]+)/.exec(thrown.message)?.[1] ?? null);
  if (thrown.code === 'commander.missingArgument') return strings.missingArgument(named);
  if (thrown.code === 'commander.excessArguments') return strings.excessArguments(names.join(', '));
  return thrown.message.replace(/^error: /, '');
}
