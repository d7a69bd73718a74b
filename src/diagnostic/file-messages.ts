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
    en: ({ byte }) =>
      `the file is not UTF-8 from here on (byte ${byte}); open it in the program that wrote it and save it as "UTF-8" (in Excel: "CSV UTF-8")`,
    id: ({ byte }) =>
      `mulai dari sini berkas bukan UTF-8 (bita ke-${byte}); buka dengan program pembuatnya lalu simpan sebagai "UTF-8" (di Excel: "CSV UTF-8")`,
  }),
  'file/undecodable': error<{ encoding: string }>({
    en: ({ encoding }) => `this file begins as ${encoding} text but is not valid ${encoding} throughout; save it as UTF-8`,
    id: ({ encoding }) =>
      `berkas ini diawali sebagai teks ${encoding}, tetapi isinya tidak seluruhnya ${encoding} yang sah; simpan sebagai UTF-8`,
  }),
  'file/control-character': error<{ character: string }>({
    en: ({ character }) =>
      `the control character ${character} does not occur in text: this is another kind of file, or its encoding cannot be told; save it as text in UTF-8`,
    id: ({ character }) =>
      `karakter kendali ${character} tidak pernah ada dalam teks: ini jenis berkas lain, atau pengodean karakternya tidak dapat dipastikan; simpan sebagai teks UTF-8`,
  }),
  'file/outside-study': error<{ file: string }>({
    en: ({ file }) => `"${file}" lies outside the study folder; copy it into the folder and name it from there`,
    id: ({ file }) => `"${file}" berada di luar folder studi; salin ke dalam folder lalu sebut dari sana`,
  }),
};
