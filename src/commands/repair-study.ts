import path from 'node:path';
import { keyMasker } from '../privacy/mask-text.ts';
import { readPrivacyKey } from '../privacy/privacy-key.ts';
import { type Repair, type RepairedFile, repairCodings } from '../read/codings/repair/repair-codings.ts';
import { normalizeName, openStudyFolder, type StudyFolder } from '../read/study-folder.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import { workbookKind } from '../read/xlsx/open-workbook.ts';
import { evaluatePath, studyRoot } from './evaluate-path.ts';
import { readSpec } from './read-spec.ts';
import { type RepairStrings, repairStrings } from './repair-strings.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

interface RepairPlan {
  /** Codings that are workbooks, which are not written. */
  workbooks: string[];
  repairs: Repair[];
  files: { before: Uint8Array; after: RepairedFile }[];
}

/** What repairing the codings files of a study would do. Null when study.yaml has an error: nothing is known of them then. */
export async function planRepairs(folder: StudyFolder, transcripts: readonly Transcript[]): Promise<RepairPlan | null> {
  const spec = await readSpec(folder);
  if (!spec) return null;
  const { key } = await readPrivacyKey({ folder, spec });
  const there = await folder.list();
  const named = [...new Set(spec.codings.map(({ file }) => normalizeName(file) ?? ''))].filter((file) => there.includes(file));
  const files = await Promise.all(named.map(async (file) => ({ file, bytes: await folder.read(file) })));
  const { repairs, files: repaired } = repairCodings({
    files,
    transcripts: new Map(transcripts.map((transcript) => [transcript.reading.file, transcript])),
    mask: key ? keyMasker(key.entries) : undefined,
  });
  const bytesOf = new Map(files.map(({ file, bytes }) => [file, bytes]));
  const workbooks = files.filter(({ bytes }) => workbookKind(bytes) !== null).map(({ file }) => file);
  return { workbooks, repairs, files: repaired.map((after) => ({ before: bytesOf.get(after.file) ?? new Uint8Array(), after })) };
}

/**
 * `evaluate check --repair`: writes the quotes' new places into the codings files, each kept beside as it was, and tells what became of every
 * one that did not stand as its coding says. Resolves to whether a person has to look at some. Throws UsageError without a study,
 * EnvironmentError when it cannot write.
 */
export async function repairStudy(study: string, terminal: Terminal): Promise<{ isOpen: boolean }> {
  const strings = repairStrings(terminal.language);
  const root = studyRoot(study);
  const folder = openStudyFolder(root);
  // The problems are told once, after the repair.
  const { transcripts } = await evaluatePath(study, {}, { ...terminal, err: () => {} });
  const plan = await planRepairs(folder, transcripts);
  if (!plan) {
    terminal.out(strings.unread);
    return { isOpen: true };
  }
  const { workbooks, repairs, files } = plan;
  for (const file of workbooks) terminal.err(strings.workbook(file));
  if (repairs.length === 0) {
    if (workbooks.length === 0) terminal.out(strings.nothing);
    return { isOpen: workbooks.length > 0 };
  }
  const written = await writeAll(root, await folder.list(), files, strings);
  terminal.out([strings.title, ...repairs.flatMap((repair) => linesOf(repair, strings))].join('\n'));
  const open = repairs.filter(({ outcome }) => isOpen(outcome)).length;
  terminal.out([strings.summary({ written: repairs.length - open, open }), ...written].join('\n'));
  return { isOpen: open > 0 };
}

function isOpen(outcome: Repair['outcome']): boolean {
  return outcome === 'ambiguous' || outcome === 'lost' || outcome === 'unwritable';
}

/** The file as it was is written first: nothing is lost if the second step fails. */
async function writeAll(root: string, there: readonly string[], files: RepairPlan['files'], strings: RepairStrings): Promise<string[]> {
  const lines: string[] = [];
  for (const { before, after } of files) {
    if (!after.bytes) continue;
    const backup = backupName(after.file, there);
    await writeWhole(path.join(root, ...backup.split('/')), before, strings.cannotWrite);
    await writeWhole(path.join(root, ...after.file.split('/')), after.bytes, strings.cannotWrite);
    lines.push(strings.wrote(after.file, backup));
  }
  return lines;
}

/** `codings.csv.bak`, or with the next free number: what an earlier repair kept stays. */
function backupName(file: string, there: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${file}.bak` : `${file}.${number}.bak`;
    if (!there.includes(name)) return name;
  }
}

const longestShown = 80;

function linesOf({ id, source, row, outcome, from, to, words }: Repair, strings: RepairStrings): string[] {
  const why = strings.outcomes[outcome === 'lost' && to.length > 0 ? 'lost elsewhere' : outcome];
  const place = `${row.file}:${row.start?.line ?? ''}`;
  const changed = words.before === words.after ? [] : [`      ${strings.words(shown(words.before), shown(words.after))}`];
  return [`  ${id}  ${place}  ${source} ${strings.place(from, to)}  ${why}`, ...changed];
}

function shown(text: string): string {
  const line = [
    ...text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\p{Cc}/gu, '\ufffd'),
  ];
  return line.length > longestShown ? `${line.slice(0, longestShown - 1).join('')}…` : line.join('');
}
