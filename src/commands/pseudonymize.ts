import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostic/diagnostic.ts';
import { UsageError } from '../errors.ts';
import { measures } from '../measure/registry.ts';
import { extendGitignore } from '../privacy/extend-gitignore.ts';
import { personalKinds } from '../privacy/finding.ts';
import { readPrivacyKey } from '../privacy/privacy-key.ts';
import { type PseudonymizedStudy, pseudonymizeStudy } from '../privacy/pseudonymize-study.ts';
import { readStudy } from '../read/study/study.ts';
import { openStudyFolder } from '../read/study-folder.ts';
import { bundledRubric, bundledRubricNames } from './library.ts';
import { parseLanguage } from './options.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { AddCommand } from './program.ts';
import { type PseudonymizeStrings, pseudonymizeStrings } from './pseudonymize-strings.ts';
import { commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

const unsureFile = 'pseudonymise-unsure.csv';

interface PseudonymizeOptions {
  output?: string;
  lang?: string;
}

/** `evaluate pseudonymize <study>` */
export const pseudonymizeCommand: AddCommand = (program, terminal, shared, done) => {
  const strings = pseudonymizeStrings(terminal.language);
  program
    .command('pseudonymize')
    .description(strings.pseudonymize)
    .argument('<study>', shared.study)
    .option('-o, --output <dir>', strings.output)
    .option('-l, --lang <language>', strings.lang)
    .addHelpText(
      'after',
      `\n${shared.examples}\n  evaluate pseudonymize my-study\n  evaluate pseudonymize my-study --output ../to-share --lang en`,
    )
    .action(async (study: string, options: PseudonymizeOptions) => {
      const language = parseLanguage(options.lang, shared) ?? terminal.language;
      done(await pseudonymize(study, options.output, { ...terminal, language }));
    });
};

/**
 * Writes the copies, the key file, the list of doubts and the study's .gitignore; only what differs from what is there. Resolves to 1 when a
 * file has errors. Throws UsageError without a study, and for an output folder that holds the originals; EnvironmentError when it cannot write.
 */
export async function pseudonymize(study: string, output: string | undefined, terminal: Terminal): Promise<0 | 1> {
  const strings = pseudonymizeStrings(terminal.language);
  const root = path.basename(study) === 'study.yaml' ? path.dirname(study) : study;
  const folder = openStudyFolder(root);
  const files: readonly string[] = await folder.list().catch(() => []);
  if (!files.includes('study.yaml')) throw new UsageError(commandStrings(terminal.language).noStudy(study));
  const target = output ?? path.join(root, 'pseudonymised');
  if ((await resolved(target)) === (await resolved(root))) throw new UsageError(strings.intoStudy(target));

  const rubrics = { names: await bundledRubricNames(), read: bundledRubric };
  const { spec, places, diagnostics } = await readStudy({ folder, bundledRubrics: rubrics, measures: measuresById() });
  const about = spec ? diagnostics.filter(({ code }) => code.startsWith('file/')) : diagnostics;
  const key = spec ? await readPrivacyKey({ folder, spec, places }) : { key: null, diagnostics: [] };
  // A key that is named and not there is about to be made.
  const keyProblems = key.diagnostics.filter(({ code }) => code !== 'privacy/no-key');
  if (!spec || hasErrors(keyProblems)) {
    await printDiagnostics(sortDiagnostics([...about, ...keyProblems]), folder, terminal);
    if (spec) terminal.err(strings.badKey);
    return 1;
  }
  const made = await pseudonymizeStudy({ folder, spec, key: key.key, language: terminal.language });
  const problems: Diagnostic[] = sortDiagnostics([...about, ...made.diagnostics]);
  await printDiagnostics(problems, folder, terminal);
  if (made.copies.length === 0) {
    terminal.err(strings.nothing);
    return 1;
  }
  await writeAll(made, { root, target }, strings);
  tell(made, { root, target }, terminal, strings);
  return hasErrors(problems) ? 1 : 0;
}

interface Folders {
  root: string;
  target: string;
}

async function writeAll(
  { copies, study, key, unsure }: PseudonymizedStudy,
  { root, target }: Folders,
  strings: PseudonymizeStrings,
): Promise<void> {
  const gitignore = path.join(root, '.gitignore');
  const lines = extendGitignore(await readFile(gitignore, 'utf8').catch(() => null), [`/${key.file}`, unsureFile]);
  // First of all, so that the key is never there without it.
  if (lines !== null) await writeIfNew(gitignore, lines, strings);
  if (key.text !== null) await writeIfNew(path.join(root, key.file), key.text, strings);
  for (const { name, text } of [...copies, ...study.files]) await writeIfNew(path.join(target, name), text, strings);
  await writeIfNew(path.join(target, unsureFile), unsure, strings);
}

/** Counts only: what goes to the terminal is copied into chats and logs. */
function tell(made: PseudonymizedStudy, { root, target }: Folders, terminal: Terminal, strings: PseudonymizeStrings): void {
  const counts = personalKinds.flatMap((kind) => {
    const count = made.replaced.get(kind) ?? 0;
    return count === 0 ? [] : [`  ${count}  ${strings.kinds[kind]}`];
  });
  terminal.out([strings.title(made.copies.length), ...(counts.length === 0 ? [`  ${strings.none}`] : counts)].join('\n'));
  terminal.out(strings.unsure(made.unsureCount, path.join(target, unsureFile)));
  terminal.out(strings.key(path.join(root, made.key.file), made.key.added));
  for (const { form, source, name } of made.copies) {
    if (form === 'turns') terminal.err(strings.asText(source, name));
    if (form === 'json') terminal.err(strings.withoutWords(source));
  }
  if (made.study.lost.length > 0) terminal.err(strings.lost(made.study.lost.join(', ')));
  terminal.err(strings.study);
  terminal.err(strings.noRun);
  terminal.err(strings.wrote(target));
}

function measuresById() {
  return Object.fromEntries(measures.map((measure) => [measure.id, measure]));
}

/** The folder itself, behind links; one that is not there yet has none. */
async function resolved(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}

/** A file that is the same stays untouched; another is written whole or not at all. */
async function writeIfNew(file: string, text: string, { cannotWrite }: PseudonymizeStrings): Promise<void> {
  const there = await readFile(file, 'utf8').catch(() => null);
  if (there === text) return;
  await writeWhole(file, text, cannotWrite);
}
