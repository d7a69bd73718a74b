import type { Language } from '../../result/text.ts';
import { anchors } from '../anchors.ts';
import { paragraph, type Section } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import { methodsParagraph } from '../methods-paragraph.ts';
import type { Numbering } from './numbering.ts';

/** The paragraph that a paper can take over into its method section. */
export function buildMethodsAppendix(context: ReportContext, numbering: Numbering): Section {
  const words = phrases[context.language];
  return {
    id: anchors.appendix('methods-paragraph'),
    number: numbering.chapter,
    title: words.title,
    level: 2,
    blocks: [paragraph(words.intro), paragraph(methodsParagraph(context.result, context.language), 'boxed')],
    sections: [],
  };
}

const phrases: Record<Language, { title: string; intro: string }> = {
  id: {
    title: 'Paragraf metode siap pakai',
    intro: 'Paragraf berikut dapat dipakai dalam bab metode suatu artikel atau skripsi. Semua angkanya diambil dari hasil evaluasi ini.',
  },
  en: {
    title: 'Methods paragraph ready for use',
    intro: 'The following paragraph can be used in the method section of an article or thesis. All its figures come from this evaluation.',
  },
};
