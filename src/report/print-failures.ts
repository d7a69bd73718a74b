import type { Language } from '../result/text.ts';

interface PrintFailures {
  notAProgram: (path: string) => string;
  /** `tried` holds a sentence for every browser that did not start. */
  noBrowser: (tried: readonly string[]) => string;
  blankPage: (page: number) => string;
}

/** Why a PDF could not be printed, and what to do: one line each. */
export const printFailures: Readonly<Record<Language, PrintFailures>> = {
  id: {
    notAProgram: (path) => `--browser: "${path}" bukan program yang dapat dijalankan; tuliskan lokasi Chrome, Chromium, atau Edge`,
    noBrowser: (tried) =>
      `${tried.length === 0 ? 'tidak ada peramban untuk mencetak PDF' : `tidak ada peramban yang dapat dijalankan (${tried.join('; ')})`}; ` +
      'pasang Google Chrome, Chromium, atau Microsoft Edge, atau tuliskan lokasinya dengan --browser',
    blankPage: (page) =>
      `peramban mencetak halaman ${page} tanpa teks, biasanya karena tidak ada huruf terpasang; ` +
      'pasang huruf (misalnya paket fonts-liberation) atau pakai peramban lain dengan --browser',
  },
  en: {
    notAProgram: (path) => `--browser: "${path}" is not a program that can be started; give the path of Chrome, Chromium or Edge`,
    noBrowser: (tried) =>
      `${tried.length === 0 ? 'there is no browser to print the PDF with' : `no browser could be started (${tried.join('; ')})`}; ` +
      'install Google Chrome, Chromium or Microsoft Edge, or give the path of one with --browser',
    blankPage: (page) =>
      `the browser printed page ${page} without text, usually because no fonts are installed; ` +
      'install fonts (such as the package fonts-liberation) or use another browser with --browser',
  },
};
