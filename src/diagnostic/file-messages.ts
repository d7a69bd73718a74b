import { didYouMean, error } from './message.ts';

/** Problems of any file, whatever it holds. */
export const fileMessages = {
  'file/missing': error<{ file: string; nearest: string }>({
    en: ({ file, nearest }) => `"${file}" does not exist.${didYouMean(nearest).en}`,
    id: ({ file, nearest }) => `"${file}" tidak ada.${didYouMean(nearest).id}`,
  }),
  'file/unreadable': error<{ reason: string }>({
    en: ({ reason }) => `this file could not be read: ${reason}`,
    id: ({ reason }) => `berkas ini tidak dapat dibaca: ${reason}`,
  }),
  'file/not-utf8': error<{ byte: number }>({
    en: ({ byte }) => `byte ${byte} is not UTF-8 text; save the file as "UTF-8" (in Excel: "CSV UTF-8")`,
    id: ({ byte }) => `bita ke-${byte} bukan teks UTF-8; simpan berkas sebagai "UTF-8" (di Excel: "CSV UTF-8")`,
  }),
  'file/outside-study': error<{ file: string }>({
    en: ({ file }) => `"${file}" lies outside the study folder; copy it into the folder and name it from there`,
    id: ({ file }) => `"${file}" berada di luar folder studi; salin ke dalam folder lalu sebut dari sana`,
  }),
};
