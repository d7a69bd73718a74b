import type { SourceSummary } from '../../result/result.ts';
import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { cell, numberCell, paragraph, row, rowHeader, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { type Inline, line, link } from '../prose.ts';
import type { Numbering } from './numbering.ts';
import { formatPlace } from './register.ts';
import { captionedTable } from './tables.ts';

/** Line numbers beyond this are counted, not listed. */
const mostLines = 20;

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
      cell(originOf(source, context, words)),
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

/** Where a file comes from: the field or not; the publication, framework or decrees that it follows; or who made it. */
function originOf({ role, origin, holidays }: SourceSummary, context: ReportContext, words: Phrases): Inline[] {
  const { rubric, replication } = context.result;
  if (role === 'rubric')
    return line`${context.text(rubric.title)}, ${words.version} ${rubric.version}; ${link(words.framework, anchors.appendix('rubric'))}`;
  if (role === 'published' && replication) return line`${link(authorsOf(replication.citation), anchors.chapter('replication'))}`;
  if (role === 'holidays' && holidays) {
    const open = holidays.unchecked === 0 ? '' : ` (${words.unchecked(holidays.unchecked, holidays.days)})`;
    return line`${holidays.decrees.length === 0 ? words.noDecree : holidays.decrees.join('; ')}${open}`;
  }
  if (origin !== null) return line`${context.labels.origins[origin]}`;
  return line`${words.makers[role] ?? context.labels.none}`;
}

/** A citation up to its year; all of it where it has none. */
function authorsOf(citation: string): string {
  return /^.*?\(\d{4}[a-z]?\)/.exec(citation)?.[0] ?? citation;
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
  version: string;
  framework: string;
  noDecree: string;
  /** Days of a holiday file that nobody compared with the decree. */
  unchecked: (count: number, days: number) => string;
  /** Who made a file that does not come from the field. */
  makers: Partial<Record<SourceSummary['role'], string>>;
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
    assumed: 'diasumsikan',
    version: 'versi',
    framework: 'asal-usul rubrik',
    noDecree: 'keputusan tidak disebut',
    unchecked: (count, days) => `${count} dari ${days} hari belum dicocokkan dengan keputusannya`,
    makers: { study: 'penyusun studi', codings: 'pengode', judgements: 'evaluator', published: 'penyusun studi' },
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
    version: 'version',
    framework: 'origin of the rubric',
    noDecree: 'no decree named',
    unchecked: (count, days) => `${count} of ${days} days not compared with the decree`,
    makers: { study: 'authors of the study', codings: 'coders', judgements: 'evaluator', published: 'authors of the study' },
  },
};
