import type { EvidenceKind } from '../../result/evidence.ts';
import { strengthLimits } from '../../result/strength-rule.ts';
import type { Language } from '../../result/text.ts';
import type { ReportContext } from '../context.ts';
import { type Inline, sentences } from '../prose.ts';
import { nameKinds } from './kinds-at-hand.ts';
import type { Situation } from './situation.ts';
import type { Vary } from './variation.ts';

/** How much the evidence carries and why: voices, kinds, what is missing, what is only assumed, and whether the kinds agree. */
export function writeStrength(context: ReportContext, { node, interviews, notes, documents, opposing }: Situation, vary: Vary): Inline[] {
  const words = phrases[context.language];
  const { strength, triangulation } = node;
  if (strength.level === 'none') return sentences([words.nothing]);
  const missing = [...new Set(context.result.gaps.filter((gap) => gap.code === node.id).map((gap) => gap.kind))];
  // Thin evidence is explained by what is too little of; other evidence by what there is.
  const isReason = (count: number, limit: number) => strength.level !== 'thin' || count < limit;
  const reasons = [
    isReason(strength.informants, strengthLimits.thin.informants)
      ? words.informants(context.count(strength.informants), strength.informants)
      : null,
    isReason(strength.kinds.length, strengthLimits.thin.kinds)
      ? words.kinds(
          context.count(strength.kinds.length),
          context.list(nameKinds(context, strength.kinds, [...interviews, ...notes, ...documents])),
          strength.kinds.length,
        )
      : null,
    strength.assumedShare !== null && strength.assumedShare > 0
      ? words.assumed(context.percent(strength.assumedShare), strength.assumedShare === 1)
      : null,
    strength.contradictingShare !== null && strength.contradictingShare > strengthLimits.strong.contradictingShare
      ? words.contradicting(context.percent(strength.contradictingShare))
      : null,
    strength.confirmedShare !== null && strength.confirmedShare < 1
      ? words.unconfirmed(context.percent(1 - strength.confirmedShare))
      : null,
  ].filter((reason) => reason !== null);
  const label = context.labels.strengths[strength.level];
  return sentences([
    vary(`strength/${strength.level === 'thin' ? 'thin' : 'other'}`, strength.level === 'thin' ? words.thin : words.other)(
      label,
      context.list(reasons),
    ),
    missing.length > 0 ? vary('strength/missing', words.missing)(context.list(missing.map((kind) => words.sources[kind]))) : null,
    // Kinds agree by the direction of their sum; single pieces may still stand against it.
    triangulation.verdict === 'agreement' && opposing > 0 && node.strength.contradictingShare
      ? words.agreementInSum
      : words.triangulations[triangulation.verdict],
  ]);
}

type Sentence = (label: string, reasons: string) => string;
interface Phrases {
  nothing: string;
  thin: readonly [Sentence, ...Sentence[]];
  other: readonly [Sentence, ...Sentence[]];
  informants: (count: string, number: number) => string;
  kinds: (count: string, names: string, number: number) => string;
  assumed: (share: string, all: boolean) => string;
  contradicting: (share: string) => string;
  unconfirmed: (share: string) => string;
  missing: readonly [(kinds: string) => string, ...((kinds: string) => string)[]];
  /** The kinds as what evidence comes from. */
  sources: Record<EvidenceKind, string>;
  agreementInSum: string;
  triangulations: Record<Situation['node']['triangulation']['verdict'], string | null>;
}

const id: Phrases = {
  nothing: 'Kekuatan bukti tidak dapat dinyatakan, sebab belum ada bukti yang ikut menentukan skor.',
  thin: [
    (label, reasons) => `Kekuatan buktinya ${label}: ${reasons}.`,
    (label, reasons) => `Bukti ini tergolong ${label}, sebab ${reasons}.`,
    (label, reasons) => `Pijakannya ${label} karena ${reasons}.`,
    (label, reasons) => `Temuan tersebut perlu dibaca dengan hati-hati sebab buktinya ${label}: ${reasons}.`,
  ],
  other: [
    (label, reasons) => `Kekuatan buktinya ${label}: ${reasons}.`,
    (label, reasons) => `Bukti untuk bagian ini tergolong ${label}, dengan ${reasons}.`,
  ],
  informants: (count, number) =>
    number === 0 ? 'tidak ada informan yang dapat ditunjuk' : number === 1 ? 'hanya satu informan' : `${count} informan`,
  kinds: (count, names, number) => (number === 1 ? `hanya satu jenis bukti (${names})` : `${count} jenis bukti (${names})`),
  assumed: (share, all) => (all ? 'sumber seluruh bukti hanya diasumsikan' : `sumber ${share} bukti hanya diasumsikan`),
  contradicting: (share) => `${share} bukti menunjuk ke arah sebaliknya`,
  unconfirmed: (share) => `${share} pengodean belum dikonfirmasi`,
  missing: [
    (kinds) => `Rubrik juga mengharapkan bukti dari ${kinds}, tetapi bukti itu tidak tersedia.`,
    (kinds) => `Yang diharapkan rubrik tetapi tidak ada ialah bukti dari ${kinds}.`,
    (kinds) => `Dari ${kinds}, yang menurut rubrik ikut dipertimbangkan, tidak ada satu bukti pun.`,
    (kinds) => `Bukti dari ${kinds} tentang hal ini belum dikumpulkan.`,
  ],
  sources: { interview: 'wawancara', document: 'dokumen', observation: 'observasi', 'visitor-log': 'buku tamu' },
  agreementInSum: 'Rata-rata setiap jenis bukti searah, meskipun di dalam jenis yang sama ada bukti yang berlawanan.',
  triangulations: {
    agreement: 'Jenis-jenis bukti yang ada saling menguatkan.',
    'partial-agreement': 'Jenis-jenis bukti itu searah, tetapi tidak sama kuatnya.',
    dissonance: 'Jenis-jenis bukti itu justru bertolak belakang, sehingga rata-ratanya menutupi perbedaan yang nyata.',
    'single-source': null,
    'no-evidence': null,
  },
};

const en: Phrases = {
  nothing: 'The strength of the evidence cannot be stated, as there is none that scores.',
  thin: [
    (label, reasons) => `The evidence is ${label}: there is ${reasons}.`,
    (label, reasons) => `This counts as ${label} evidence, with ${reasons}.`,
    (label, reasons) => `The evidence is ${label}, since there is ${reasons}.`,
    (label, reasons) => `The findings call for caution, because the evidence is ${label}, with ${reasons}.`,
  ],
  other: [
    (label, reasons) => `The evidence is ${label}, with ${reasons}.`,
    (label, reasons) => `Evidence here counts as ${label}, with ${reasons}.`,
  ],
  informants: (count, number) =>
    number === 0 ? 'no informant who can be named' : number === 1 ? 'a single informant' : `${count} informants`,
  kinds: (count, names, number) => (number === 1 ? `only one kind of evidence (${names})` : `${count} kinds of evidence (${names})`),
  assumed: (share, all) => (all ? 'only an assumed source throughout' : `only an assumed source for ${share} of it`),
  contradicting: (share) => `a share of ${share} pointing the other way`,
  unconfirmed: (share) => `a share of ${share} of the codings not yet confirmed`,
  missing: [
    (kinds) => `The rubric also expects evidence from ${kinds}, of which there is none.`,
    (kinds) => `What the rubric expects and does not find is evidence from ${kinds}.`,
    (kinds) => `There is nothing from ${kinds}, which the rubric expects as well.`,
    (kinds) => `No evidence from ${kinds} on this has been gathered.`,
  ],
  sources: { interview: 'interviews', document: 'documents', observation: 'observation', 'visitor-log': 'a visitor log' },
  agreementInSum: 'Averaged by kind, the evidence leans the same way; within the kinds some pieces point the other way.',
  triangulations: {
    agreement: 'The kinds of evidence at hand bear each other out.',
    'partial-agreement': 'The kinds of evidence point broadly the same way, but not equally firmly or not wholly in line.',
    dissonance: 'The kinds of evidence contradict each other, so that their mean conceals a real difference.',
    'single-source': null,
    'no-evidence': null,
  },
};

const phrases: Record<Language, Phrases> = { id, en };
