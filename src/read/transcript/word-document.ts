import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { countWhile, makeReadingText, toUnits } from '../reading-text.ts';
import { readZipDirectory, readZipEntry, type ZipEntry } from '../zip-directory.ts';
import type { SourceContent } from './transcript.ts';
import { layOutWord } from './word-layout.ts';

/** UTF-16 offsets in a reading text, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** How a Word document is laid out. Paragraphs are counted from 1 in the order of the document, empty ones and those in tables too. */
export interface WordParts {
  /** `bold`: bold words at its beginning, up to the first other ones. */
  paragraphs: readonly (Stretch & { bold: Stretch | null })[];
  tables: readonly (Stretch & { rows: readonly (readonly Stretch[])[] })[];
}

/** Bytes that a Word document may have unpacked, with its pictures. */
const largestWordFile = 200_000_000;
/** Bytes of its text parts alone, and elements in them. A day of talk takes less than a tenth. */
export const largestWordText = 16_000_000;
export const mostWordElements = 300_000;

/** Whether the bytes begin as every zip archive does, and with them every Word document since 2007. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * Reads a Word document: its paragraphs as lines, line breaks kept. Its sizes are checked before anything is opened, and XML
 * entities are refused. Headers, footers, comments, footnotes and deleted text are no part of the reading text.
 */
export async function readWordDocument(
  file: string,
  sha256: string,
  bytes: Uint8Array,
): Promise<{ content: SourceContent | null; diagnostics: Diagnostic[] }> {
  const problem = refusal(file, bytes);
  if (problem) return { content: null, diagnostics: [problem] };
  const markup = await markupOf(bytes);
  if (markup === null) return { content: null, diagnostics: [diagnostic('transcript/word-damaged', { file }, {})] };
  return { content: wordReading(file, sha256, layOutWord(markup)), diagnostics: [] };
}

/** A laid-out document as a source: every place in it is a paragraph. */
export function wordReading(file: string, sha256: string, { text, word }: { text: string; word: WordParts }): SourceContent {
  const reading = makeReadingText({ file, sha256, text }, (tables) => (span) => {
    const at = toUnits(tables, span.start);
    return {
      file,
      paragraph: Math.max(
        1,
        countWhile(word.paragraphs, ({ start }) => start <= at),
      ),
    };
  });
  return { reading, word };
}

/** Why a document is not opened at all. */
function refusal(file: string, bytes: Uint8Array): Diagnostic | null {
  const entries = readZipDirectory(bytes);
  if (!entries) return diagnostic('transcript/word-damaged', { file }, {});
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    return diagnostic('transcript/unsupported-file', { file }, { kind: 'zip' });
  const texts = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  if (sumOf(entries) > largestWordFile || sumOf(texts) > largestWordText) return tooLarge(file);
  let elements = 0;
  for (const entry of entries) {
    const unpacked = readZipEntry(bytes, entry);
    if (!unpacked) return diagnostic('transcript/word-damaged', { file }, {});
    if (!texts.includes(entry)) continue;
    const xml = Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
    if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) return diagnostic('transcript/word-entities', { file }, {});
    elements += countElements(xml);
  }
  return elements > mostWordElements ? tooLarge(file) : null;
}

function tooLarge(file: string): Diagnostic {
  const megabytes = (size: number) => size / 1_000_000;
  return diagnostic(
    'transcript/word-too-large',
    { file },
    { whole: megabytes(largestWordFile), text: megabytes(largestWordText), elements: mostWordElements },
  );
}

function sumOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

function countElements(xml: Uint8Array): number {
  const [less, slash] = [0x3c, 0x2f];
  return xml.reduce((count, byte, at) => (byte === less && xml[at + 1] !== slash ? count + 1 : count), 0);
}

/** Null for a document that cannot be taken apart. */
async function markupOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const { default: mammoth } = await import('mammoth');
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false, convertImage });
    return value;
  } catch {
    return null;
  }
}
