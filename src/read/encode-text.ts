import iconv from 'iconv-lite';
import { decodeText, type Encoding } from './decode-text.ts';

/** A text file as it can be written back: what changes in the text changes nothing else of its bytes. */
export interface EditableText {
  /** Newlines as the file has them; without a byte order mark. */
  text: string;
  /** The bytes of another text in the same encoding, with a byte order mark where the file has one. Null when the encoding lacks one of its characters. */
  encode(text: string): Uint8Array | null;
}

const marks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
const iconvNames: Record<Encoding, string> = { 'utf-8': 'utf8', 'utf-16le': 'utf16le', 'utf-16be': 'utf16-be', 'windows-1252': 'win1252' };

/** Null when the bytes are no text. */
export function editableText(bytes: Uint8Array): EditableText | null {
  const decoded = decodeText(bytes);
  if (decoded.text === null) return null;
  const name = iconvNames[decoded.encoding];
  const mark = marks.find(({ encoding, bytes: start }) => encoding === decoded.encoding && start.every((byte, at) => bytes[at] === byte));
  return {
    text: decoded.text,
    encode(text) {
      const body = iconv.encode(text, name, { addBOM: false });
      if (iconv.decode(body, name, { stripBOM: false }) !== text) return null;
      return new Uint8Array([...(mark?.bytes ?? []), ...body]);
    },
  };
}
