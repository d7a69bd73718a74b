import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { cell, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Numbering } from './numbering.ts';
import { formatPlace } from './register.ts';
import { captionedTable } from './tables.ts';

/** Line numbers beyond this are counted, not listed. */
const mostLines = 20;
/** Files that say how to evaluate or what somebody made of the data; none of them comes from the field. */
const apparatus: ReadonlySet<string> = new Set(['study', 'rubric', 'holidays', 'codings', 'judgements', 'published']);

/** What reading changed or left out, and codings that do not count. */
export function buildCleaning(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const { cleaning, setAside } = context.result;
  const cleaned = cleaning.map((entry) =>
    row([
      rowHeader(entry.sheet === undefined ? entry.file : `${entry.file}, ${entry.sheet}`),
      cell(context.text(entry.text)),
      numberCell(String(entry.count)),
      cell(
        `${entry.lines.slice(0, mostLines).join(', ')}${entry.lines.length > mostLines ? words.more(entry.lines.length - mostLines) : ''}`,
      ),
    ]),
  );
  const aside = setAside.map((entry) =>
    row([rowHeader(entry.id), cell(formatPlace(entry.location)), cell(context.labels.setAside[entry.reason])]),
  );
  return {
    id: anchors.appendix('cleaning'),
    number: numbering.chapter,
    title: words.cleaningTitle,
    level: 2,
    blocks: [
      cleaned.length === 0
        ? paragraph(words.noCleaning)
        : captionedTable(context, numbering, {
            caption: words.cleaningTable,
            head: words.cleaningHead,
            rows: cleaned,
            source: words.reading,
            dense: true,
          }),
      aside.length === 0
        ? paragraph(words.noAside)
        : captionedTable(context, numbering, {
            caption: words.asideTable,
            head: words.asideHead,
            rows: aside,
            source: words.reading,
            dense: true,
          }),
    ],
    sections: [],
  };
}

/** Every file that was read, with the fingerprint of its bytes. */
export function buildSources(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const rows = context.result.sources.map((source) =>
    row([
      rowHeader(source.file),
      cell(context.labels.roles[source.role]),
      cell(apparatus.has(source.role) ? context.labels.none : context.labels.origins[source.origin]),
      cell(
        source.role === 'transcript' || source.role === 'notes'
          ? context.date(source.date)
          : source.date === null
            ? context.labels.none
            : context.date(source.date),
      ),
      cell(source.attribution === 'assumed' ? words.assumed : context.labels.none),
      cell({ text: source.sha256, href: null, strong: false, em: false, lang: null, level: null }),
    ]),
  );
  return {
    id: anchors.appendix('sources'),
    number: numbering.chapter,
    title: words.sourcesTitle,
    level: 2,
    blocks: [
      paragraph(words.sourcesIntro),
      captionedTable(context, numbering, {
        caption: words.sourcesTable,
        head: words.sourcesHead,
        rows,
        source: words.reading,
        dense: true,
      }),
    ],
    sections: [],
  };
}

interface Phrases {
  cleaningTitle: string;
  noCleaning: string;
  noAside: string;
  cleaningTable: string;
  cleaningHead: readonly string[];
  asideTable: string;
  asideHead: readonly string[];
  more: (count: number) => string;
  reading: string;
  sourcesTitle: string;
  sourcesIntro: string;
  sourcesTable: string;
  sourcesHead: readonly string[];
  assumed: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    cleaningTitle: 'Catatan pembersihan data',
    noCleaning: 'Tidak ada baris yang diubah atau ditinggalkan pada waktu pembacaan.',
    noAside: 'Semua pengodean ikut dinilai.',
    cleaningTable: 'Yang diubah atau ditinggalkan pada waktu pembacaan',
    cleaningHead: ['Berkas', 'Yang dilakukan', '#Jumlah', 'Baris'],
    asideTable: 'Pengodean yang tidak ikut dinilai',
    asideHead: ['Nomor', 'Tempat', 'Alasan'],
    more: (count) => `, dan ${count} baris lain`,
    reading: 'berkas studi',
    sourcesTitle: 'Berkas sumber',
    sourcesIntro: 'Sidik SHA-256 menunjukkan apakah suatu berkas masih sama dengan yang dipakai untuk laporan ini.',
    sourcesTable: 'Berkas yang dibaca',
    sourcesHead: ['Berkas', 'Isi', 'Asal', 'Tanggal', 'Sumber pernyataan', 'SHA-256'],
    assumed: 'diandaikan',
  },
  en: {
    cleaningTitle: 'Data cleaning ledger',
    noCleaning: 'No row was changed or left out while reading.',
    noAside: 'All codings count.',
    cleaningTable: 'What reading changed or left out',
    cleaningHead: ['File', 'What was done', '#Count', 'Lines'],
    asideTable: 'Codings that do not count',
    asideHead: ['Number', 'Place', 'Reason'],
    more: (count) => ` and ${count} more`,
    reading: 'files of the study',
    sourcesTitle: 'Source files',
    sourcesIntro: 'The SHA-256 fingerprint shows whether a file is still the one used for this report.',
    sourcesTable: 'Files read',
    sourcesHead: ['File', 'Content', 'Origin', 'Date', 'Source of statements', 'SHA-256'],
    assumed: 'assumed',
  },
};
