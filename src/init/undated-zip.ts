import { readZipDirectory } from '../read/zip-directory.ts';

/** 1 January 1980, midnight: the first moment that a zip archive can name. */
const firstDay = { time: 0, date: 0x0021 };
/** Where time and date stand in the header of an entry, and in the directory. */
const inHeader = 10;
const inDirectory = 12;

/** A Word or Excel file without the moment at which it was made, so that the same form is the same bytes. Bytes that are no archive come back as they are. */
export function undatedZip(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (const { offset, listedAt } of readZipDirectory(copy) ?? []) {
    for (const at of [offset + inHeader, listedAt + inDirectory]) {
      view.setUint16(at, firstDay.time, true);
      view.setUint16(at + 2, firstDay.date, true);
    }
  }
  return copy;
}
