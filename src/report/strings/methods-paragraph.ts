import type { Language } from '../../result/text.ts';
import { capitalize, formatList } from '../format.ts';

/** What the paragraph is filled with; counts are numbers where the wording depends on them. */
export interface MethodFacts {
  name: string;
  agency: string;
  from: string;
  to: string;
  rubric: { title: string; version: string; citation: string };
  counts: { indicators: string; subIndicators: string; criteria: string };
  informants: { number: number; count: string; roles: string };
  interviews: number;
  notes: number;
  items: number;
  visits: string | null;
  openDays: string | null;
  coders: { number: number; ids: string };
  /** A sentence on agreement between several coders; '' for one coder, of whom the paragraph tells with the coding. */
  agreement: string;
  passages: number;
  unconfirmed: number;
  thresholds: string;
  minimumSub: string;
  minimumIndicator: string;
  hurdles: number;
  /** Titles of the target groups; '' without groups. */
  groups: string;
  decided: number;
  /** Decisions that are not used, because the result covers a part of the period. */
  leftOut: number;
  all: number;
  strong: number;
  thin: number;
  coverage: string;
  /** Share of evidence whose source is only assumed; null without evidence. */
  assumed: string | null;
  hasAssumed: boolean;
  undated: number;
  gathered: number;
  reconstructed: 'all' | 'some' | 'none';
  synthetic: 'all' | 'some' | 'none';
  /** Kinds of evidence that some sub-indicator expects and lacks; '' when none. */
  missing: string;
  program: { name: string; version: string; date: string; citation: { authors: string; year: number; title: string } | null };
  /** What counted in some score: ratings of statements and observations, checklists, and the titles of criteria from the visitor log. */
  scored: { ratings: boolean; checklists: boolean; visits: readonly string[] };
  /** Titles of criteria that were measured and not scored for want of a target. */
  unscored: readonly string[];
}

type Write = (facts: MethodFacts) => string;
interface MethodsPhrases {
  rubric: Write;
  material: Write;
  coding: Write;
  scoring: Write;
  decisions: Write;
  strength: Write;
  limits: Write;
  program: Write;
}

const id: MethodsPhrases = {
  rubric: ({ name, agency, from, to, rubric, counts }) =>
    `Keberhasilan inovasi ${name} (${agency}) pada periode ${from} sampai ${to} dinilai dengan rubrik “${rubric.title}” versi ${rubric.version}, yang terdiri atas ${counts.indicators} indikator, ${counts.subIndicators} subindikator, dan ${counts.criteria} kriteria (sumber kerangka: ${rubric.citation}). Sumber kerangka tidak menetapkan bobot, skala, ataupun ambang; semuanya adalah ketentuan rubrik yang ditetapkan sebelum data dinilai.`,
  material: ({ informants, interviews, notes, items, visits, openDays }) => {
    const people = informants.number === 0 ? 'tanpa informan' : `dari ${informants.count} informan (${informants.roles})`;
    // What a study does not have is left out, not counted as 0.
    const parts = [
      ...(interviews === 0 ? [] : [`${interviews} petikan wawancara ${people}`]),
      ...(notes === 0 ? [] : [`${notes} petikan catatan lapangan`]),
      ...(items === 0 ? [] : [`${items} butir daftar periksa`]),
      ...(visits === null ? [] : [`buku tamu dengan ${visits} baris kunjungan pada ${openDays} hari buka`]),
    ];
    return parts.length === 0 ? 'Bahan penilaian belum ada.' : `Bahan penilaian terdiri atas ${formatList(parts, 'id')}.`;
  },
  coding: ({ passages, coders, agreement, unconfirmed }) => {
    if (passages === 0) return '';
    const who =
      coders.number === 1
        ? `satu pengode (${coders.ids}), sehingga kesepakatan antarpengode tidak dapat dihitung`
        : `${coders.number} pengode (${coders.ids})`;
    const open = unconfirmed === 0 ? '' : `; ${unconfirmed} pengodean masih berupa usulan dan belum dikonfirmasi`;
    return `Setiap petikan dikodekan pada satu subindikator beserta arahnya (mendukung, menyangkal, atau campuran) dan kekonkretannya oleh ${who}${open}.${agreement === '' ? '' : ` ${agreement}`}`;
  },
  scoring: ({ scored, unscored, thresholds, minimumSub, minimumIndicator, hurdles, groups }) => {
    const parts = [
      ...(scored.ratings
        ? [
            'keterangan informan dan hasil observasi dinilai dari −2 sampai +2 dengan aturan yang diadaptasi dari CFIR (Damschroder & Lowery, 2013)',
          ]
        : []),
      ...(scored.checklists ? ['daftar periksa dinilai sebagai bagian yang terpenuhi'] : []),
      ...(scored.visits.length === 0
        ? []
        : [
            `dari buku tamu dinilai ${formatList(scored.visits, 'id')}${scored.visits.length === 1 ? '' : ', masing-masing terhadap targetnya'}`,
          ]),
    ];
    const rated = parts.length === 0 ? '' : `${capitalize(parts.join('; '))}. `;
    const left = unscored.length === 0 ? '' : `Diukur tetapi tidak dinilai, karena tidak ada targetnya: ${formatList(unscored, 'id')}. `;
    return `${rated}${left}Nilai-nilai itu diubah menjadi skor 0–100 dan dirata-ratakan menurut bobot; bagian yang kosong dikeluarkan dari rata-rata, dan rentang terburuk–terbaik dilaporkan. Ambang tingkat ialah ${thresholds}; skor dihitung apabila sekurang-kurangnya ${minimumSub} bobot kriteria (subindikator) atau ${minimumIndicator} bobot bagiannya (indikator dan keseluruhan) terukur${hurdles === 0 ? '' : ', dan tingkat tertinggi tunduk pada syarat yang ditetapkan rubrik'}.${groups === '' ? '' : ` Tingkat untuk kelompok sasaran (${groups}) hanya disimpulkan apabila ada bukti khusus tentang kelompok itu.`}`;
  },
  decisions: ({ decided, leftOut, all }) =>
    decided === 0
      ? `Semua tingkat merupakan usulan otomatis yang belum diputuskan oleh evaluator${leftOut === 0 ? '' : ' untuk bagian periode ini'}.`
      : decided === all
        ? `Tingkat semua subindikator (${all}) diputuskan oleh evaluator berdasarkan usulan otomatis.`
        : `Evaluator memutuskan tingkat ${decided} dari ${all} subindikator; selebihnya merupakan usulan otomatis.`,
  strength: ({ all, thin, strong, coverage }) =>
    `Kekuatan bukti dinyatakan terpisah dari skor dengan aturan yang diilhami GRADE-CERQual: dari ${all} subindikator, ${thin} bertumpu pada bukti yang tipis atau tidak ada dan ${strong} pada bukti yang kuat; cakupan keseluruhan ${coverage}. Kesesuaian antarjenis bukti dinilai menurut protokol Farmer dkk. (2006).`,
  limits: ({ hasAssumed, assumed, undated, gathered, reconstructed, synthetic, missing }) => {
    const parts = [
      missing === '' ? null : `pada sebagian subindikator tidak ada bukti yang diharapkan rubrik (${missing})`,
      hasAssumed && assumed !== null ? `sumber ${assumed} bukti hanya diasumsikan` : null,
      undated === 0 ? null : `${undated} dari ${gathered} transkrip dan catatan lapangan tidak bertanggal`,
      reconstructed === 'none' ? null : `${reconstructed === 'all' ? 'semua' : 'sebagian'} data direkonstruksi dari publikasi`,
      synthetic === 'none'
        ? null
        : `${synthetic === 'all' ? 'semua' : 'sebagian'} data sintetis dan angkanya tidak boleh dikutip sebagai fakta`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? '' : `Keterbatasan: ${parts.join('; ')}.`;
  },
  program: ({ program }) =>
    `Perhitungan dilakukan dengan perangkat lunak ${program.name} versi ${program.version} (hasil tertanggal ${program.date}).${program.citation === null ? '' : ` Rujukannya: ${capitalize(program.citation.authors)}. (${program.citation.year}). ${program.citation.title} (versi ${program.version}) [perangkat lunak].`}`,
};

const en: MethodsPhrases = {
  rubric: ({ name, agency, from, to, rubric, counts }) =>
    `The success of the innovation ${name} (${agency}) in the period ${from} to ${to} was assessed with the rubric “${rubric.title}”, version ${rubric.version}, which has ${counts.indicators} indicators, ${counts.subIndicators} sub-indicators and ${counts.criteria} criteria (source of the framework: ${rubric.citation}). The source sets no weights, scale or thresholds; all of them are conventions of the rubric, fixed before the data were scored.`,
  material: ({ informants, interviews, notes, items, visits, openDays }) => {
    const people =
      informants.number === 0
        ? 'without an informant'
        : `from ${informants.count} ${informants.number === 1 ? 'informant' : 'informants'} (${informants.roles})`;
    const plural = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
    const parts = [
      ...(interviews === 0 ? [] : [`${plural(interviews, 'interview passage', 'interview passages')} ${people}`]),
      ...(notes === 0 ? [] : [plural(notes, 'passage of field notes', 'passages of field notes')]),
      ...(items === 0 ? [] : [plural(items, 'checklist item', 'checklist items')]),
      ...(visits === null ? [] : [`a visitor log with ${visits} rows on ${openDays} open days`]),
    ];
    return parts.length === 0 ? 'There is no material yet.' : `The material consists of ${formatList(parts, 'en')}.`;
  },
  coding: ({ passages, coders, agreement, unconfirmed }) => {
    if (passages === 0) return '';
    const who =
      coders.number === 1
        ? `one coder (${coders.ids}), so that agreement between coders cannot be computed`
        : `${coders.number} coders (${coders.ids})`;
    const open = unconfirmed === 0 ? '' : `; ${unconfirmed} codings are suggestions that nobody has confirmed yet`;
    return `Each passage was coded to one sub-indicator with its direction (for, against or both ways) and its concreteness by ${who}${open}.${agreement === '' ? '' : ` ${agreement}`}`;
  },
  scoring: ({ scored, unscored, thresholds, minimumSub, minimumIndicator, hurdles, groups }) => {
    const parts = [
      ...(scored.ratings
        ? ['testimony and observation were rated from −2 to +2 by rules adapted from the CFIR (Damschroder & Lowery, 2013)']
        : []),
      ...(scored.checklists ? ['checklists were scored as the share fulfilled'] : []),
      ...(scored.visits.length === 0
        ? []
        : [`from the visitor log, these were scored against targets: ${formatList(scored.visits, 'en')}`]),
    ];
    const rated = parts.length === 0 ? '' : `${capitalize(parts.join('; '))}. `;
    const left = unscored.length === 0 ? '' : `Measured and not scored, for want of a target: ${formatList(unscored, 'en')}. `;
    return `${rated}${left}The values were turned into scores from 0 to 100 and averaged by weight; blanks were left out of the mean, and the range from worst to best is reported. The thresholds of the levels are ${thresholds}; a score is computed where at least ${minimumSub} of the weight of the criteria (sub-indicators) or ${minimumIndicator} of the weight of the parts (indicators and the whole) was measured${hurdles === 0 ? '' : ', and the highest level is subject to conditions set by the rubric'}.${groups === '' ? '' : ` A level for a target group (${groups}) is concluded only where there is evidence about that group in particular.`}`;
  },
  decisions: ({ decided, leftOut, all }) =>
    decided === 0
      ? `All levels are automatic proposals that no evaluator has decided${leftOut === 0 ? '' : ' for this part of the period'}.`
      : decided === all
        ? `The levels of all ${all} sub-indicators were decided by an evaluator on the basis of automatic proposals.`
        : `An evaluator decided the levels of ${decided} of ${all} sub-indicators; the others are automatic proposals.`,
  strength: ({ all, thin, strong, coverage }) =>
    `Strength of evidence is stated apart from the scores by a rule informed by GRADE-CERQual: of ${all} sub-indicators, ${thin} rest on evidence that is thin or absent and ${strong} on strong evidence; overall coverage is ${coverage}. Agreement between kinds of evidence was judged by the protocol of Farmer et al. (2006).`,
  limits: ({ hasAssumed, assumed, undated, gathered, reconstructed, synthetic, missing }) => {
    const parts = [
      missing === '' ? null : `for some sub-indicators evidence that the rubric expects is missing (${missing})`,
      hasAssumed && assumed !== null ? `the source of ${assumed} of the evidence is only assumed` : null,
      undated === 0 ? null : `${undated} of ${gathered} transcripts and field notes are undated`,
      reconstructed === 'none' ? null : `${reconstructed} data were reconstructed from a publication`,
      synthetic === 'none' ? null : `${synthetic} data are synthetic, and their figures must not be quoted as facts`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? '' : `Limitations: ${parts.join('; ')}.`;
  },
  program: ({ program }) =>
    `The computation was done with the software ${program.name}, version ${program.version} (result dated ${program.date}).${program.citation === null ? '' : ` Cite it as: ${capitalize(program.citation.authors)}. (${program.citation.year}). ${program.citation.title} (Version ${program.version}) [Computer software].`}`,
};

export const methodsPhrases: Readonly<Record<Language, MethodsPhrases>> = { id, en };
