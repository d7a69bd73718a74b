import { evidenceKinds } from '../../result/evidence.ts';
import { isPlaceholder } from '../../result/placeholder.ts';
import type { Language } from '../../result/text.ts';
import { tellCodingLimit } from '../agreement-sentence.ts';
import { anchors } from '../anchors.ts';
import { listBlock, paragraph, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { capitalize } from '../format.ts';
import { type Inline, joinInlines, line, link, type Piece, sentences } from '../prose.ts';
import { quotedInformants } from '../quoted-informants.ts';
import type { Numbering } from './numbering.ts';

/** Share of open days with a record from which a visitor log is no limitation. */
const wellRecorded = 0.9;

/** What the report cannot know, from the result itself: informants, gaps, assumed sources, origin of the data, dates, targets, rubric. */
export function buildLimitations(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const { note } = context.result.study;
  const items = [
    informants(context),
    groupsWithoutVoice(context),
    ...gaps(context),
    assumed(context),
    origin(context),
    undated(context),
    gapsInLog(context),
    thinRecord(context),
    targets(context),
    tellCodingLimit(context),
    setAside(context),
    line`${words.rubric} ${link(words.rubricLink, anchors.appendix('rubric'))}.`,
  ];
  return {
    id: anchors.chapter('limitations'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(words.intro),
      listBlock(items.filter((item) => item !== null)),
      ...(note && !isPlaceholder(context.text(note)) ? [paragraph(line`${words.note} ${context.text(note)}`)] : []),
    ],
    sections: [],
  };
}

function informants(context: ReportContext): Piece {
  const { informants: people } = context.result.study;
  const words = phrases[context.language];
  const roles = (of: typeof people) => context.list(of.map((person) => context.role(person.id)));
  if (people.length === 0) return words.noInformants;
  const quoted = quotedInformants(context.result);
  const silent = people.filter((person) => !quoted.includes(person));
  return sentences([
    quoted.length === 0 ? words.nobodyQuoted : words.informants(context.count(quoted.length), roles(quoted), quoted.length),
    silent.length === 0 || quoted.length === 0 ? null : words.unquoted(roles(silent)),
  ]);
}

/** Target groups of which nobody is quoted. */
function groupsWithoutVoice(context: ReportContext): Piece | null {
  const { groups } = context.result.study;
  const people = quotedInformants(context.result);
  const silent = groups.filter((group) => !people.some((person) => person.group === group.id));
  return silent.length === 0
    ? null
    : phrases[context.language].silentGroups(context.list(silent.map((group) => context.text(group.title))));
}

/** One item for each kind of evidence that some sub-indicator expects and lacks. */
function gaps(context: ReportContext): Inline[][] {
  const words = phrases[context.language];
  return evidenceKinds.flatMap((kind) => {
    const codes = [...new Set(context.result.gaps.filter((gap) => gap.kind === kind).map((gap) => gap.code))];
    if (codes.length === 0) return [];
    const places = codes.map((code) => link(context.places.get(code)?.number ?? code, anchors.subIndicator(code)));
    return [
      words.gap(
        capitalize(context.labels.kinds[kind]),
        context.count(codes.length),
        context.count(context.places.size),
        joinInlines(places, ', '),
      ),
    ];
  });
}

function assumed(context: ReportContext): Piece | null {
  const { evidence } = context.result;
  const count = evidence.filter((ref) => ref.attribution === 'assumed').length;
  return count === 0
    ? null
    : phrases[context.language].assumed(String(count), String(evidence.length), context.percent(count / evidence.length));
}

function origin(context: ReportContext): Piece | null {
  const words = phrases[context.language];
  const count = (wanted: string) => context.result.sources.filter((source) => source.origin === wanted).length;
  const [reconstructed, synthetic] = [count('reconstructed'), count('synthetic')];
  if (reconstructed + synthetic === 0) return null;
  const parts = [
    reconstructed > 0 ? words.reconstructed(context.count(reconstructed)) : null,
    synthetic > 0 ? words.synthetic(context.count(synthetic)) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function undated(context: ReportContext): Piece | null {
  const gathered = context.result.sources.filter((source) => source.role === 'transcript' || source.role === 'notes');
  const count = gathered.filter((source) => source.date === null).length;
  return count === 0
    ? null
    : phrases[context.language].undated(context.count(count), context.count(gathered.length), count === gathered.length);
}

function gapsInLog(context: ReportContext): Piece | null {
  const missing = context.result.visitors?.missingDays ?? 0;
  return missing === 0 ? null : phrases[context.language].missingDays(context.count(missing));
}

function thinRecord(context: ReportContext): Piece | null {
  const share = context.result.visitors?.recordedShare ?? 1;
  return share >= wellRecorded ? null : phrases[context.language].thinRecord(context.percent(share, 1));
}

function targets(context: ReportContext): Piece | null {
  const unscored = context.overall.indicators
    .flatMap((indicator) => indicator.subIndicators.flatMap((node) => node.criteria))
    .filter((criterion) => criterion.reason === 'no-target').length;
  return unscored === 0 ? null : phrases[context.language].targets(context.count(unscored));
}

function setAside(context: ReportContext): Piece | null {
  const count = context.result.setAside.length;
  const words = phrases[context.language];
  return count === 0 ? null : line`${words.setAside(context.count(count))} ${link(words.cleaningLink, anchors.appendix('cleaning'))}.`;
}

interface Phrases {
  title: string;
  intro: string;
  noInformants: string;
  informants: (count: string, roles: string, number: number) => string;
  nobodyQuoted: string;
  /** Who was asked and is quoted nowhere. */
  unquoted: (roles: string) => string;
  silentGroups: (groups: string) => string;
  gap: (kind: string, count: string, all: string, places: Inline[]) => Inline[];
  assumed: (count: string, all: string, share: string) => string;
  reconstructed: (count: string) => string;
  synthetic: (count: string) => string;
  undated: (count: string, all: string, every: boolean) => string;
  missingDays: (count: string) => string;
  thinRecord: (share: string) => string;
  targets: (count: string) => string;
  setAside: (count: string) => string;
  cleaningLink: string;
  rubric: string;
  rubricLink: string;
  note: string;
}

const phrases: Record<Language, Phrases> = {
  id: {
    title: 'Keterbatasan',
    intro: 'Hal-hal berikut membatasi apa yang dapat disimpulkan dari laporan ini.',
    noInformants: 'Tidak seorang pun diwawancarai.',
    informants: (count, roles, number) =>
      number === 1
        ? `Hanya satu informan yang dikutip, yaitu ${roles}.`
        : `Informan yang dikutip berjumlah ${count} orang, yaitu ${roles}. Pandangan pihak lain tidak terwakili.`,
    nobodyQuoted: 'Tidak seorang pun informan dikutip: belum ada petikan wawancara yang ikut dinilai.',
    unquoted: (roles) => `Yang diwawancarai tetapi tidak dikutip: ${roles}.`,
    silentGroups: (groups) =>
      `Tidak ada informan dari kelompok sasaran ${groups} yang dikutip; apa yang dikatakan tentang kelompok itu berasal dari orang lain.`,
    gap: (kind, count, all, places) =>
      line`${kind} tidak tersedia pada ${count} dari ${all} subindikator, padahal diharapkan oleh rubrik (${places}).`,
    assumed: (count, all, share) => `Pada ${count} dari ${all} bukti (${share}) studi tidak menyebut sumbernya; asalnya diasumsikan.`,
    reconstructed: (count) => `Sebanyak ${count} berkas sumber merupakan rekonstruksi dari publikasi, bukan data lapangan asli.`,
    synthetic: (count) =>
      `Sebanyak ${count} berkas berisi data sintetis yang dibuat untuk mencoba program; angkanya tidak boleh dikutip sebagai fakta.`,
    undated: (count, all, every) =>
      every
        ? 'Tidak satu pun wawancara atau catatan lapangan bertanggal.'
        : `Sebanyak ${count} dari ${all} wawancara dan catatan lapangan tidak bertanggal.`,
    missingDays: (count) => `Buku tamu tidak mencakup ${count} hari buka; apa yang terjadi pada hari-hari itu tidak diketahui.`,
    thinRecord: (share) =>
      `Buku tamu hanya bercatatan pada ${share} dari hari buka. Apabila pada sebagian hari lain ada tamu yang tidak dicatat, angka kunjungan terlalu rendah dan hari tanpa tamu terlalu banyak.`,
    targets: (count) =>
      `Studi tidak menetapkan target kunjungan, sehingga ${count} kriteria yang diukur dari buku tamu dilaporkan tanpa skor.`,
    setAside: (count) => `Sebanyak ${count} pengodean tidak ikut dinilai; daftarnya ada pada`,
    cleaningLink: 'lampiran tentang pembersihan data',
    rubric: 'Bobot, skala, dan ambang adalah ketentuan rubrik, bukan ketetapan sumber kerangkanya; catatan lengkapnya ada pada',
    rubricLink: 'lampiran tentang rubrik',
    note: 'Catatan studi:',
  },
  en: {
    title: 'Limitations',
    intro: 'The following limits apply to what can be concluded from this report.',
    noInformants: 'Nobody was interviewed.',
    informants: (count, roles, number) =>
      number === 1
        ? `Only one informant is quoted, ${roles}.`
        : `The informants quoted are ${count}: ${roles}. Other views are not represented.`,
    nobodyQuoted: 'No informant is quoted: no interview passage counts yet.',
    unquoted: (roles) => `Interviewed and not quoted: ${roles}.`,
    silentGroups: (groups) => `No informant of this target group is quoted: ${groups}. What is said about it comes from others.`,
    gap: (kind, count, all, places) =>
      line`${kind} evidence is missing on ${count} of ${all} sub-indicators where the rubric expects it (${places}).`,
    assumed: (count, all, share) =>
      `For ${count} of ${all} pieces of evidence (${share}) the study names no source; their origin is assumed.`,
    reconstructed: (count) => `Source files reconstructed from a publication, and not original field data: ${count}.`,
    synthetic: (count) => `Files with synthetic data, made to try the program: ${count}. Their figures must not be quoted as facts.`,
    undated: (count, all, every) =>
      every ? 'Not one of the interviews and field notes is dated.' : `Of ${all} interviews and field notes, ${count} are undated.`,
    missingDays: (count) => `The visitor log does not cover ${count} open days; what happened on them is not known.`,
    thinRecord: (share) =>
      `The visitor log holds a record for only ${share} of the open days. If visitors came on some of the other days and were not written down, the visits are too low and the days without visitors too many.`,
    targets: (count) =>
      `The study declares no targets for visits, so ${count} criteria measured from the visitor log are reported without a score.`,
    setAside: (count) => `Codings that do not count: ${count}; they are listed in`,
    cleaningLink: 'the appendix on data cleaning',
    rubric: 'Weights, scales and thresholds are conventions of the rubric, not of the source of its framework; the full notes are in',
    rubricLink: 'the appendix on the rubric',
    note: 'Note of the study:',
  },
};
