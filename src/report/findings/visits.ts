import type { CriterionScore } from '../../result/score.ts';
import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';
import { capitalize, lowerFirst } from '../format.ts';
import { type Inline, joinInlines, line, sentences } from '../prose.ts';
import { criterionFigures } from './criterion-figures.ts';
import { formatInterval, formatValue, nameCount } from './measured.ts';
import type { Situation } from './situation.ts';
import type { Vary } from './variation.ts';

/** The figures of the visitor log that speak to a sub-indicator, by target group, and whether they could be scored. Null without a log. */
export function writeVisits(context: ReportContext, { visitCriteria }: Situation, vary: Vary): Inline[] | null {
  if (visitCriteria.length === 0) return null;
  const words = phrases[context.language];
  const logs = [...new Set(visitCriteria.flatMap(evidenceOf))].map((id) => context.cite(id));
  const figures = visitCriteria.map((criterion, index) => ({
    id: criterion.id,
    told: figure(context, criterion, index === 0 ? logs : [], vary),
  }));
  const unscored = visitCriteria.filter((criterion) => criterion.reason === 'no-target').length;
  const { visitors } = context.result;
  const synthetic = visitors?.logs.some((log) => log.origin === 'synthetic') ?? false;
  const recorded = visitors?.recordedShare ?? 1;
  // Days add up however groups overlap; shares of visitors do not.
  const shares = visitCriteria.some(({ id, measure, measurement }) => {
    return measurement.status === 'measured' && measure === 'group-share' && criterionFigures(context, id).byGroup.length > 1;
  });
  return sentences([
    ...figures.flatMap(({ told, id }) => [told, byGroup(context, id, vary)]),
    visitors?.groupsOverlap && shares ? words.overlap : null,
    recorded < 1 ? vary('visits/recorded', words.recorded)(context.percent(recorded, 1)) : null,
    recorded < 1 && visitors?.missingDays === 0 && countsDays(visitCriteria) ? words.unrecorded : null,
    unscored > 0 ? vary('visits/no-target', words.noTarget)(unscored === 1) : null,
    synthetic ? vary('visits/synthetic', words.synthetic) : null,
  ]);
}

function countsDays(criteria: readonly CriterionScore[]): boolean {
  return criteria.some(({ measure }) => measure === 'zero-visit-days' || measure === 'visits-per-open-day');
}

function figure(context: ReportContext, criterion: CriterionScore, logs: readonly Inline[], vary: Vary): Inline[] {
  const { measurement } = criterion;
  if (measurement.status !== 'measured') return [];
  const { language } = context;
  const spec = context.criteria.get(criterion.id);
  const title = spec ? lowerFirst(context.text(spec.title)) : criterion.id;
  const details = [nameCount(measurement, 'visitor-log', language), formatInterval(measurement.estimate, measurement.unit, language)]
    .filter((part) => part !== '')
    .join('; ');
  const value = formatValue(measurement.value, measurement.unit, language);
  const cites = logs.length === 0 ? [] : line` ${joinInlines(logs, ' ')}`;
  const isCount = measurement.unit === 'persons';
  return vary(
    'visits/figure',
    phrases[language].figures,
  )({ title, Title: capitalize(title), value: isCount ? value : `${value} (${details})`, cites });
}

/** The same figure for each target group, where it was measured for them. */
function byGroup(context: ReportContext, id: string, vary: Vary): string | null {
  const parts = criterionFigures(context, id).byGroup.map(({ group, value }) => phrases[context.language].group(group, value));
  return parts.length === 0 ? null : vary('visits/groups', phrases[context.language].groups)(context.list(parts));
}

function evidenceOf({ measurement }: CriterionScore): string[] {
  return measurement.status === 'measured' ? measurement.evidence : [];
}

interface Figured {
  title: string;
  Title: string;
  value: string;
  cites: Inline[];
}
interface Phrases {
  figures: readonly [(facts: Figured) => Inline[], ...((facts: Figured) => Inline[])[]];
  group: (group: string, value: string) => string;
  groups: readonly [(parts: string) => string, ...((parts: string) => string)[]];
  /** Share of open days on which the log says anything. */
  recorded: readonly [(share: string) => string, ...((share: string) => string)[]];
  /** What that means for the open days without a record, where none of them lies in a gap of the log. */
  unrecorded: string;
  overlap: string;
  noTarget: readonly [(one: boolean) => string, ...((one: boolean) => string)[]];
  synthetic: readonly [string, ...string[]];
}

const id: Phrases = {
  figures: [
    ({ title, value, cites }) => line`Menurut buku tamu${cites}, ${title} ialah ${value}.`,
    ({ Title, value, cites }) => line`${Title}, dihitung dari buku tamu${cites}, ialah ${value}.`,
    ({ title, value, cites }) => line`Dari buku tamu${cites} dapat dihitung ${title}: ${value}.`,
  ],
  group: (group, value) => `${value} untuk ${group}`,
  groups: [(parts) => `Menurut kelompok sasaran, angkanya ${parts}.`, (parts) => `Bila dipilah, hasilnya ${parts}.`],
  recorded: [
    (share) => `Dari semua hari buka, ${share} tercatat dalam buku itu.`,
    (share) => `Buku itu memuat catatan untuk ${share} dari hari buka.`,
    (share) => `Sebanyak ${share} dari hari buka ada catatannya.`,
  ],
  unrecorded: 'Hari buka yang tidak ada catatannya dihitung sebagai hari tanpa kunjungan.',
  overlap: 'Seorang pengunjung dapat tergolong dalam lebih dari satu kelompok, sehingga porsi itu tidak dapat dijumlahkan.',
  noTarget: [
    (one) => `Karena studi tidak menetapkan target, ${one ? 'angka itu' : 'angka-angka itu'} dilaporkan apa adanya dan tidak diberi skor.`,
    () => 'Apakah itu banyak atau sedikit tidak diputuskan di sini, sebab target pembandingnya tidak ditetapkan.',
    () => 'Tanpa target yang ditetapkan lebih dahulu, angka ini tidak ikut menentukan skor.',
  ],
  synthetic: [
    'Buku tamu itu data sintetis, sehingga angkanya tidak boleh dikutip sebagai fakta.',
    'Angka tersebut berasal dari data sintetis dan hanya memperlihatkan cara penghitungan.',
  ],
};

const en: Phrases = {
  figures: [
    ({ Title, value, cites }) => line`${Title}, by the visitor log${cites}: ${value}.`,
    ({ Title, value, cites }) => line`${Title}, counted from the visitor log${cites}: ${value}.`,
    ({ title, value, cites }) => line`The visitor log${cites} gives this figure for ${title}: ${value}.`,
  ],
  group: (group, value) => `${value} for ${group}`,
  groups: [(parts) => `Taken separately, the figures are ${parts}.`, (parts) => `Counted for each target group by itself: ${parts}.`],
  recorded: [
    (share) => `Of all open days, ${share} have a record in the log.`,
    (share) => `The log has a record for ${share} of the open days.`,
  ],
  unrecorded: 'An open day without a record counts as a day without visitors.',
  overlap: 'A visitor can belong to more than one group, so these shares must not be added up.',
  noTarget: [
    (one) =>
      `As the study declares no target, ${one ? 'this figure is reported as it stands' : 'these figures are reported as they stand'} and not scored.`,
    () => 'Whether that is much or little is not decided here, because no target to compare it with was set.',
    () => 'Without a target set beforehand, the figure has no part in the score.',
  ],
  synthetic: [
    'The log is synthetic, so its figures must not be quoted as facts.',
    'These figures come from synthetic data and only show how the counting works.',
  ],
};

const phrases: Record<Language, Phrases> = { id, en };
