import type { Language } from '../../result/text.ts';
import { tellAgreement } from '../agreement-sentence.ts';
import { anchors } from '../anchors.ts';
import { type Block, paragraph, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { formatList } from '../format.ts';
import { type Inline, line, link } from '../prose.ts';
import type { Numbering } from './numbering.ts';

/** How the report came about, on one page. The numbers come from the rubric that was used. */
export function buildMethod(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  const { rubric, evidence, coders } = context.result;
  const count = (kind: string) => evidence.filter((ref) => ref.kind === kind).length;
  const thresholds = rubric.levels.flatMap((level) => (level.from === null || level.from <= 0 ? [] : [context.number(level.from)]));
  const criteria = rubric.indicators.flatMap((indicator) => indicator.subIndicators.flatMap((entry) => entry.criteria)).length;
  return {
    id: anchors.chapter('method'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [
      paragraph(
        words.framework({
          rubric: context.text(rubric.title),
          indicators: context.count(rubric.indicators.length),
          subIndicators: context.count(context.places.size),
          criteria: String(criteria),
          provenance: link(words.provenance, anchors.appendix('rubric')),
        }),
      ),
      paragraph(
        words.evidence({
          passages: count('interview') + count('observation'),
          items: count('document'),
          logs: count('visitor-log') === 0 ? null : context.count(count('visitor-log')),
          coders: context.list(coders.map((coder) => coder.id)),
          register: link(words.register, anchors.appendix('register')),
        }),
      ),
      ...(context.foreign === null ? [] : [paragraph(words.languages)]),
      ...agreementBlocks(context),
      paragraph(words.rating),
      paragraph(
        words.scoring({
          minimumSub: context.percent(rubric.minimumCoverage.subIndicator),
          minimumIndicator: context.percent(rubric.minimumCoverage.indicator),
          thresholds: context.list(thresholds),
          arithmetic: link(words.arithmetic, anchors.appendix('arithmetic')),
        }),
      ),
      ...(context.groupScopes.length > 0 ? [paragraph(words.groups)] : []),
      paragraph(words.decisions),
      paragraph(line`${words.strength} ${link(words.strengthRule, anchors.chapter('triangulation'))}. ${words.triangulation}`),
    ],
    sections: [],
  };
}

/** With several coders who coded the same, the appendix has the figures. */
function agreementBlocks(context: ReportContext): Block[] {
  const sentence = tellAgreement(context);
  if (sentence === null) return [];
  if (!context.result.agreement) return [paragraph(sentence)];
  const words = phrases[context.language];
  return [paragraph(line`${sentence} ${words.more} ${link(words.agreement, anchors.appendix('agreement'))}.`)];
}

interface Phrases {
  title: string;
  /** What is printed in the language of the study, where that is not the report's. */
  languages: string;
  provenance: string;
  register: string;
  arithmetic: string;
  framework: (facts: { rubric: string; indicators: string; subIndicators: string; criteria: string; provenance: Inline }) => Inline[];
  /** What a study does not have is left out, not counted as 0. */
  evidence: (facts: { passages: number; items: number; logs: string | null; coders: string; register: Inline }) => Inline[];
  rating: string;
  scoring: (facts: { minimumSub: string; minimumIndicator: string; thresholds: string; arithmetic: Inline }) => Inline[];
  groups: string;
  decisions: string;
  strength: string;
  strengthRule: string;
  triangulation: string;
  more: string;
  agreement: string;
}

function listMaterial(parts: readonly (string | null)[], tell: (parts: readonly string[]) => string): string {
  return tell(parts.filter((part) => part !== null));
}

const id: Phrases = {
  title: 'Metode',
  languages:
    'Bahan studi ini ditulis dalam bahasa lain. Kutipan dicetak dalam bahasa aslinya, disertai terjemahan jika studi menyediakannya; pertanyaan pewawancara dicetak dalam bahasa aslinya dengan huruf miring dan tidak diterjemahkan. Catatan pengode hanya dimuat dalam daftar bukti, juga tanpa terjemahan.',
  provenance: 'lampiran tentang rubrik',
  register: 'daftar bukti',
  arithmetic: 'lampiran perhitungan',
  framework: ({ rubric, indicators, subIndicators, criteria, provenance }) =>
    line`Penilaian memakai rubrik “${rubric}”, yang terdiri atas ${indicators} indikator, ${subIndicators} subindikator, dan ${criteria} kriteria. Sumber kerangka itu tidak menetapkan bobot, skala, ataupun ambang; semua angka di dalamnya adalah ketentuan rubrik, yang alasannya dimuat dalam ${provenance}.`,
  evidence: ({ passages, items, logs, coders, register }) =>
    line`${listMaterial(
      [
        passages === 0 ? null : `${passages} petikan dari wawancara dan catatan lapangan`,
        items === 0 ? null : `${items} butir daftar periksa`,
        logs === null ? null : `${logs} berkas buku tamu`,
      ],
      (parts) => (parts.length === 0 ? 'Bahan penilaian belum ada.' : `Bahan penilaian berupa ${formatList(parts, 'id')}.`),
    )} Setiap petikan dikodekan pada satu subindikator, lalu ditandai apakah mendukung, menyangkal, atau campuran terhadap keberhasilan inovasi, dan apakah memuat contoh konkret${coders === '' ? '' : ` (pengode: ${coders})`}. Seluruhnya dapat diperiksa kembali menurut berkas dan barisnya dalam ${register}.`,
  rating:
    'Keterangan informan dan hasil observasi dinilai dari −2 sampai +2 menurut aturan yang diadaptasi dari CFIR (Damschroder dan Lowery, 2013): setiap informan dihitung satu suara menurut arah sebagian besar petikannya; arah keseluruhan mengikuti suara terbanyak, dan nilai penuh hanya diberikan apabila sekurang-kurangnya dua informan searah dengan contoh konkret, sehingga satu suara saja paling jauh mencapai +1 atau −1. Catatan peneliti dihitung satu suara, siapa pun yang semula mengucapkannya. Daftar periksa dinyatakan sebagai bagian yang terpenuhi. Buku tamu dihitung per hari buka menurut kalender; hari buka tanpa tamu dihitung nol, hari tutup tidak dihitung.',
  scoring: ({ minimumSub, minimumIndicator, thresholds, arithmetic }) =>
    line`Setiap nilai diubah menjadi skor 0–100, lalu dirata-ratakan menurut bobot ke subindikator, indikator, dan keseluruhan. Yang kosong tidak dianggap nol, melainkan dikeluarkan dari rata-rata; cakupan menyatakan bagian bobot yang terukur, dan rentang terburuk–terbaik menunjukkan skor seandainya semua yang kosong bernilai 0 atau 100; rentang ini bukan selang kepercayaan. Skor subindikator baru dihitung apabila sekurang-kurangnya ${minimumSub} dari bobot kriterianya terukur, sedangkan skor indikator dan skor keseluruhan apabila sekurang-kurangnya ${minimumIndicator} dari bobot bagian-bagiannya sudah berskor, sehingga cakupannya sendiri dapat lebih kecil. Ambang tingkat terletak pada ${thresholds}. Setiap langkah tercetak dalam ${arithmetic}.`,
  groups:
    'Untuk setiap kelompok sasaran dipakai bukti tentang kelompok itu dan bukti yang berlaku umum. Tingkat bagi suatu kelompok hanya disimpulkan apabila sekurang-kurangnya ada satu bukti yang khusus menyangkut kelompok itu.',
  decisions:
    'Apa yang dihitung program merupakan usulan. Makna sebuah petikan, pertimbangan atas bobotnya, dan keputusan tentang tingkat tetap berada pada evaluator; selama belum semua subindikator diputuskan, laporan ini berstatus draf.',
  strength:
    'Kekuatan bukti (kuat, sedang, tipis, atau tidak ada) dinyatakan terpisah dari skor, menurut banyaknya informan, peran, dan jenis bukti serta bagian yang berlawanan arah atau yang sumbernya hanya diasumsikan; aturannya, yang diilhami GRADE-CERQual, dimuat dalam',
  strengthRule: 'bab tentang kekuatan bukti',
  more: 'Selengkapnya ada pada',
  agreement: 'lampiran tentang kesepakatan antarpengode',
  triangulation: 'Kesesuaian antarjenis bukti dinilai menurut protokol Farmer dkk. (2006).',
};

const en: Phrases = {
  title: 'Method',
  languages:
    "The material of the study is in another language. Quotes are printed in the original, with a translation where the study has one; questions of the interviewer are printed in the original, in italics, and are not translated. Coders' notes stand in the evidence register only, untranslated as well.",
  provenance: 'the appendix on the rubric',
  register: 'the evidence register',
  arithmetic: 'the appendix on arithmetic',
  framework: ({ rubric, indicators, subIndicators, criteria, provenance }) =>
    line`The assessment uses the rubric “${rubric}”, with ${indicators} indicators, ${subIndicators} sub-indicators and ${criteria} criteria. The source of the framework sets no weights, scale or thresholds; every number is a convention of the rubric, with its reasons in ${provenance}.`,
  evidence: ({ passages, items, logs, coders, register }) =>
    line`${listMaterial(
      [
        passages === 0 ? null : `${passages} ${passages === 1 ? 'passage' : 'passages'} from interviews and field notes`,
        items === 0 ? null : `${items} checklist ${items === 1 ? 'item' : 'items'}`,
        logs === null ? null : `${logs} visitor-log ${logs === 'one' ? 'file' : 'files'}`,
      ],
      (parts) => (parts.length === 0 ? 'There is no material yet.' : `The material consists of ${formatList(parts, 'en')}.`),
    )} Each passage is coded to one sub-indicator and marked as speaking for, against or both ways on the success of the innovation, and as giving a concrete example or not${coders === '' ? '' : ` (coder: ${coders})`}. All of it stands in ${register} with its file and line, so that every statement in this report can be checked.`,
  rating:
    'Testimony and observation are rated from −2 to +2 by rules adapted from the CFIR (Damschroder and Lowery, 2013): each informant counts as one voice, on the side that most passages of that person take; the direction is that of the majority of voices, and the full value is given only where at least two informants agree with concrete examples, so that one voice alone reaches +1 or −1 at most. The notes of the researcher count as one voice, whoever first made the statements. A checklist is expressed as the share fulfilled. The visitor log is counted per open day of the calendar; an open day without visitors counts as zero, a closed day does not count.',
  scoring: ({ minimumSub, minimumIndicator, thresholds, arithmetic }) =>
    line`Each value becomes a score from 0 to 100 and is averaged by weight into sub-indicators, indicators and the whole. A blank is not taken as zero but left out of the mean; coverage states how much of the weight was measured, and the worst and best bounds show the score if every blank were 0 or 100. They are not a confidence interval. A sub-indicator is scored once at least ${minimumSub} of the weight of its criteria is measured, an indicator or the whole once at least ${minimumIndicator} of the weight of its parts has a score; the coverage of an indicator can therefore lie below ${minimumIndicator}. The thresholds of the levels lie at ${thresholds}. Every step is printed in ${arithmetic}.`,
  groups:
    'For each target group, evidence about that group is used together with evidence that holds in general. A level is concluded for a group only where at least one piece of evidence concerns that group in particular.',
  decisions:
    'What the program computes is a proposal. The meaning of a passage, its weight and the decision on a level remain with the evaluator; as long as not every sub-indicator is decided, this report is a draft.',
  strength:
    'Strength of evidence (strong, moderate, thin or none) is stated apart from the score, by the number of informants, roles and kinds of evidence, the share that points the other way and the share whose source is only assumed; the rule is informed by GRADE-CERQual and stands in',
  strengthRule: 'the chapter on strength of evidence',
  more: 'The details are in',
  agreement: 'the appendix on agreement between coders',
  triangulation: 'Agreement between kinds of evidence is judged by the protocol of Farmer et al. (2006).',
};

const phrases: Record<Language, Phrases> = { id, en };
