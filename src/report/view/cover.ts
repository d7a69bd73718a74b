import type { Language } from '../../result/text.ts';
import { isUndecided, type ReportContext, unconfirmedCodings } from '../context.ts';
import { extentOf } from '../origins.ts';
import { periodText } from './summary.ts';

/** The title page, and what every page repeats of it. */
export interface Cover {
  kicker: string;
  title: string;
  name: string;
  study: string;
  agency: string;
  facts: { term: string; text: string }[];
  /** Band of a draft; null once every sub-indicator is decided and every coding confirmed. */
  draft: { mark: string; text: string } | null;
  /** Band that says that the data are not all from the field; null when they are. */
  origin: string | null;
  /** Short title for the head of every page. */
  runningTitle: string;
}

export function buildCover(context: ReportContext): Cover {
  const words = phrases[context.language];
  const { study, rubric, tool, generated } = context.result;
  return {
    kicker: words.kicker,
    title: words.title,
    name: study.innovation.name,
    study: context.text(study.title),
    agency: context.text(study.innovation.agency),
    facts: [
      { term: words.period, text: `${periodText(context)}${study.period.restricted ? ` (${words.restricted})` : ''}` },
      { term: words.since, text: context.date(study.innovation.appliedSince) },
      { term: words.rubric, text: `${context.text(rubric.title)}, ${words.version(rubric.version)}` },
      { term: words.tool, text: `${tool.name} ${tool.version}` },
      { term: words.date, text: context.date(generated) },
    ],
    draft: draftBand(context),
    origin: originText(context),
    runningTitle: words.running(study.innovation.name),
  };
}

function draftBand(context: ReportContext): Cover['draft'] {
  const words = phrases[context.language];
  const suggested = unconfirmedCodings(context);
  const reasons = [
    isUndecided(context) ? words.draft : null,
    suggested && words.unconfirmed(String(suggested.unconfirmed), String(suggested.codings), context.percent(suggested.share)),
  ].filter((reason) => reason !== null);
  return reasons.length === 0 ? null : { mark: words.draftMark, text: reasons.join(' ') };
}

function originText(context: ReportContext): string | null {
  const words = phrases[context.language];
  const [reconstructed, synthetic] = [extentOf('reconstructed', context.result), extentOf('synthetic', context.result)];
  const parts = [
    reconstructed === 'none' ? null : words.reconstructed[reconstructed],
    synthetic === 'none' ? null : words.synthetic[synthetic],
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

interface Phrases {
  kicker: string;
  title: string;
  period: string;
  restricted: string;
  since: string;
  rubric: string;
  version: (version: string) => string;
  tool: string;
  date: string;
  draftMark: string;
  draft: string;
  unconfirmed: (unconfirmed: string, codings: string, share: string) => string;
  /** Whether all data are of that origin, or some. */
  reconstructed: Record<'all' | 'some', string>;
  synthetic: Record<'all' | 'some', string>;
  running: (name: string) => string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    kicker: 'Laporan Hasil Evaluasi',
    title: 'Inovasi Pelayanan Publik',
    period: 'Periode evaluasi',
    restricted: 'sebagian dari periode studi',
    since: 'Diterapkan sejak',
    rubric: 'Rubrik',
    version: (version) => `versi ${version}`,
    tool: 'Program',
    date: 'Tanggal laporan',
    draftMark: 'DRAF',
    draft: 'Belum semua subindikator diputuskan oleh evaluator. Tingkat tanpa keputusan adalah usulan otomatis hasil perhitungan.',
    unconfirmed: (unconfirmed, codings, share) =>
      `Dari ${codings} pengodean di balik laporan ini, ${unconfirmed} (${share}) merupakan usulan otomatis dan belum dikonfirmasi siapa pun.`,
    reconstructed: {
      all: 'Semua data merupakan rekonstruksi dari publikasi, bukan data lapangan asli.',
      some: 'Sebagian data merupakan rekonstruksi dari publikasi, bukan data lapangan asli.',
    },
    synthetic: {
      all: 'Semua data bersifat sintetis dan tidak boleh dikutip sebagai fakta.',
      some: 'Sebagian data bersifat sintetis dan tidak boleh dikutip sebagai fakta.',
    },
    running: (name) => `Evaluasi inovasi ${name}`,
  },
  en: {
    kicker: 'Evaluation Report',
    title: 'Public Service Innovation',
    period: 'Period of evaluation',
    restricted: 'part of the period of the study',
    since: 'Applied since',
    rubric: 'Rubric',
    version: (version) => `version ${version}`,
    tool: 'Program',
    date: 'Date of report',
    draftMark: 'DRAFT',
    draft: 'Not every sub-indicator has been decided by an evaluator. A level without a decision is an automatic proposal.',
    unconfirmed: (unconfirmed, codings, share) =>
      `Of the ${codings} codings behind this report, ${unconfirmed} (${share}) are automatic suggestions that no person has confirmed.`,
    reconstructed: {
      all: 'All data are reconstructed from a publication and not original field data.',
      some: 'Some data are reconstructed from a publication and not original field data.',
    },
    synthetic: {
      all: 'All data are synthetic and must not be quoted as facts.',
      some: 'Some data are synthetic and must not be quoted as facts.',
    },
    running: (name) => `Evaluation of ${name}`,
  },
};
