import { inflateRawSync } from 'node:zlib';

/** One file inside a zip archive, as the archive's directory describes it. Sizes in bytes. */
export interface ZipEntry {
  name: string;
  compressedSize: number;
  /** What the directory claims; `readZipEntry` holds it to that. */
  size: number;
  /** 0: stored, 8: deflated. */
  method: number;
  /** Where the entry's own header begins. */
  offset: number;
  /** Where its entry in the directory begins. */
  listedAt: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const entrySignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** Lists a zip archive without unpacking anything. Null when the bytes are no whole archive, or one larger than 4 GB (ZIP64). */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      listedAt: at,
    });
    at = next;
  }
  return entries;
}

/** Unpacks one entry into at most the size that the directory claims. Null when it is damaged, larger than that, or packed in another way. */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== entrySignature) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) return null;
  if (entry.method === 0) return packed.length === entry.size ? packed : null;
  if (entry.method !== 8) return null;
  try {
    // zlib wants room for at least one byte.
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return unpacked.length === entry.size ? unpacked : null;
  } catch {
    return null;
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
