import { type Diagnostic, formatDiagnostic, frameDiagnostic } from '../diagnostic/diagnostic.ts';
import { decodeText } from '../read/decode-text.ts';
import type { StudyFolder } from '../read/study-folder.ts';
import { commandStrings } from './strings.ts';
import type { Terminal } from './terminal.ts';

/** Prints each problem with its line and a caret under the place, then how many there are. Says nothing when there are none. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[], folder: StudyFolder, terminal: Terminal): Promise<void> {
  if (diagnostics.length === 0) return;
  const lines = new LineReader(folder);
  const prefix = `${folder.root.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
  const own = new Set(await folder.list());
  for (const entry of diagnostics) {
    const isInStudy = own.has(entry.location.file);
    terminal.err(formatDiagnostic(entry, terminal.language, isInStudy ? prefix : ''));
    // A line that holds a name is not repeated.
    const isFramed = isInStudy && !entry.code.startsWith('privacy/');
    const frame = isFramed ? frameDiagnostic(entry, await lines.line(entry.location.file, entry.location.start?.line)) : '';
    if (frame !== '') terminal.err(frame);
  }
  const errors = diagnostics.filter((entry) => entry.severity === 'error').length;
  terminal.err(commandStrings(terminal.language).problems(errors, diagnostics.length - errors));
}

const largestFramedFile = 20 * 1024 * 1024;

/** Reads a file at most once. Large files are not framed: the place is already in the message. */
class LineReader {
  readonly #folder: StudyFolder;
  readonly #lines = new Map<string, readonly string[]>();

  constructor(folder: StudyFolder) {
    this.#folder = folder;
  }

  async line(file: string, number: number | undefined): Promise<string | undefined> {
    if (number === undefined) return undefined;
    const lines = this.#lines.get(file) ?? (await this.#read(file));
    this.#lines.set(file, lines);
    return lines[number - 1];
  }

  async #read(file: string): Promise<readonly string[]> {
    const bytes = await this.#folder.read(file).catch(() => new Uint8Array());
    if (bytes.length > largestFramedFile) return [];
    const text = decodeText(bytes).text ?? new TextDecoder().decode(bytes);
    return text.split(/\r\n|\n|\r/);
  }
}
