import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { EnvironmentError, UsageError } from '../errors.ts';
import { emptyFolders, fileNames } from '../init/file-names.ts';
import { type NewStudy, namesInForms } from '../init/new-study.ts';
import type { StudyFile } from '../init/study-files.ts';
import { measures } from '../measure/registry.ts';
import { type Fieldwork, fieldworkOfRubric, readFieldwork } from '../read/fieldwork.ts';
import { readRubric, withInnovation } from '../read/rubric/rubric.ts';
import { openStudyFolder } from '../read/study-folder.ts';
import { placeholderMarker } from '../result/placeholder.ts';
import type { Rubric } from '../result/rubric.ts';
import { type Ask, withQuestions } from './ask.ts';
import { bundledFieldwork } from './bundled-fieldwork.ts';
import { hasCodebook } from './codebook-files.ts';
import { type InitStrings, initStrings } from './init-strings.ts';
import { bundledRubric, bundledRubricNames } from './library.ts';
import { type InitOptions, newStudyFrom } from './new-study-answers.ts';
import { ownCodebookFiles } from './own-codebook.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { AddCommand } from './program.ts';
import type { Terminal } from './terminal.ts';

/** `evaluate init <dir>` */
export const initCommand: AddCommand = (program, terminal, shared, done) => {
  const strings = initStrings(terminal.language);
  program
    .command('init')
    .description(strings.init)
    .argument('<dir>', strings.folder)
    .option('--name <text>', strings.name)
    .option('--agency <text>', strings.agency)
    .option('--from <day>', strings.from)
    .option('--to <day>', strings.to)
    .option('-l, --lang <language>', strings.lang)
    .option('--rubric <name|file>', strings.rubric, 'bugge')
    .addHelpText(
      'after',
      `\n${shared.examples}\n  evaluate init my-study\n  evaluate init my-study --name "Layanan Keliling" --agency "Dinas …" --from 2024-01-01 --to 2024-12-31`,
    )
    .action(async (folder: string, options: InitOptions) => {
      done(await withQuestions((ask) => initStudy(folder, options, terminal, ask)));
    });
};

/** Writes a new study into an empty or missing folder. Resolves to 1 when the named rubric has errors. Throws UsageError for a folder that is not empty, a bad flag or an unknown rubric. */
export async function initStudy(folder: string, options: InitOptions, terminal: Terminal, ask: Ask | null): Promise<0 | 1> {
  const strings = initStrings(terminal.language);
  await refuseFullFolder(folder, strings);
  const rubricFiles = await findRubric(options.rubric, strings);
  const answers = await newStudyFrom(options, { folder, today: terminal.today(), ask, strings });
  const study = { ...answers, rubric: rubricFiles.named, hasCodebook: rubricFiles.hasCodebook };
  const basis = await readBasis(rubricFiles, study, terminal);
  if (!basis) return 1;
  // The makers of Word and Excel files are loaded only here: no other command needs them.
  const { studyFiles } = await import('../init/study-files.ts');
  const files = await studyFiles(study, basis.rubric, basis.fieldwork);
  const all = [...files, ...rubricFiles.copies];
  await writeAll(folder, all, strings);
  report(folder, all, study, terminal, strings);
  return 0;
}

/** What a version control or a file manager leaves in a folder does not make it full. */
const harmless = ['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini'];
const namedAtMost = 8;

async function refuseFullFolder(folder: string, strings: InitStrings): Promise<void> {
  const there = await readdir(folder).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOTDIR') throw new UsageError(strings.notAFolder(folder));
    if (code === 'ENOENT') return [];
    throw new EnvironmentError(strings.cannotWrite(folder, String(code)));
  });
  const names = there.filter((name) => !harmless.includes(name)).sort();
  if (names.length === 0) return;
  const listed = names.length > namedAtMost ? [...names.slice(0, namedAtMost), '…'] : names;
  throw new UsageError(strings.notEmpty(folder, listed.join(', ')));
}

interface RubricFiles {
  /** As study.yaml will name it. */
  named: string;
  rubric: { file: string; bytes: Uint8Array };
  fieldwork: { file: string; bytes: Uint8Array } | null;
  hasCodebook: boolean;
  /** A rubric of one's own goes into the study with its codebook, so that the folder holds all that it needs. */
  copies: StudyFile[];
}

async function findRubric(name: string, strings: InitStrings): Promise<RubricFiles> {
  const bundled = await bundledRubric(name);
  if (bundled)
    return {
      named: name,
      rubric: bundled,
      fieldwork: await bundledFieldwork(name),
      hasCodebook: await hasCodebook(name, null),
      copies: [],
    };
  const bytes = /\.ya?ml$/i.test(name) ? await readFile(name).catch(() => null) : null;
  if (!bytes) throw new UsageError(strings.noRubric(name, (await bundledRubricNames()).join(', ')));
  const beside = name.replace(/\.ya?ml$/i, '.fieldwork.yaml');
  const fieldwork = await readFile(beside).catch(() => null);
  const codebook = await ownCodebookFiles(name);
  return {
    named: './rubric.yaml',
    rubric: { file: name, bytes },
    fieldwork: fieldwork && { file: beside, bytes: fieldwork },
    hasCodebook: codebook.length > 0,
    copies: [{ file: 'rubric.yaml', content: bytes }, ...codebook],
  };
}

/** The rubric and what goes with it; null, with the problems printed, when the rubric has any. */
async function readBasis(
  { rubric: rubricFile, fieldwork: fieldworkFile }: RubricFiles,
  study: NewStudy,
  terminal: Terminal,
): Promise<{ rubric: Rubric; fieldwork: Fieldwork } | null> {
  const { name } = namesInForms(study);
  const read = readRubric(rubricFile, Object.fromEntries(measures.map((measure) => [measure.id, measure])));
  const rubric = read.rubric && withInnovation(read.rubric, name);
  const suggestions = rubric && fieldworkFile ? readFieldwork(fieldworkFile, rubric, name) : null;
  const diagnostics = [...read.diagnostics, ...(suggestions?.diagnostics ?? [])];
  await printDiagnostics(diagnostics, { ...openStudyFolder('.'), list: async () => [] }, terminal);
  if (!rubric || hasErrors(diagnostics)) return null;
  return { rubric, fieldwork: suggestions?.fieldwork ?? fieldworkOfRubric(rubric) };
}

async function writeAll(folder: string, files: readonly StudyFile[], strings: InitStrings): Promise<void> {
  for (const name of emptyFolders) await attempt(path.join(folder, name), strings, (target) => mkdir(target, { recursive: true }));
  for (const { file, content } of files) {
    await attempt(path.join(folder, ...file.split('/')), strings, async (target) => {
      await mkdir(path.dirname(target), { recursive: true });
      // `wx` refuses a file that came to be in the meantime.
      await writeFile(target, content, { flag: 'wx' });
    });
  }
}

async function attempt(target: string, strings: InitStrings, write: (target: string) => Promise<unknown>): Promise<void> {
  try {
    await write(target);
  } catch (thrown) {
    throw new EnvironmentError(
      strings.cannotWrite(target, thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)),
    );
  }
}

function report(folder: string, files: readonly StudyFile[], study: NewStudy, terminal: Terminal, strings: InitStrings): void {
  terminal.out(strings.wrote(files.length, folder));
  terminal.out(files.map(({ file }) => `  ${file}`).join('\n'));
  if (study.missing.length > 0) terminal.out(strings.placeholders(placeholderMarker[study.language]));
  if (study.missing.includes('name') || study.missing.includes('agency')) terminal.out(strings.unnamed);
  terminal.out(strings.next(path.join(folder, fileNames[study.language].readme)));
}
