import type { ExpectedItem, Fieldwork } from '../read/fieldwork.ts';
import type { Rubric, SubIndicator } from '../result/rubric.ts';
import type { Language } from '../result/text.ts';
import type { FormBlock, FormDocument } from './form-document.ts';
import { formStrings } from './form-strings.ts';

/** What the forms are made from. The rubric's texts already name the innovation. */
export interface FormSource {
  rubric: Rubric;
  fieldwork: Fieldwork;
  innovation: string;
  language: Language;
}

/** The questions of every sub-indicator, with whom to ask, what to look at and room for notes. */
export function interviewGuide({ rubric, fieldwork, innovation, language }: FormSource): FormDocument {
  const strings = formStrings(language);
  const indicators = rubric.indicators.flatMap((indicator, index): FormBlock[] => [
    { kind: 'heading', level: 1, text: `${index + 1}. ${indicator.title[language]}` },
    { kind: 'paragraph', text: indicator.definition[language] },
    ...indicator.subIndicators.flatMap((sub, at) => subIndicatorBlocks(sub, `${index + 1}.${at + 1}`, fieldwork, language)),
  ]);
  return {
    title: strings.guideTitle,
    subtitle: strings.guideSubtitle(innovation),
    language,
    landscape: false,
    blocks: [
      { kind: 'heading', level: 1, text: strings.beforeTitle },
      { kind: 'list', marker: 'bullet', items: strings.before },
      { kind: 'heading', level: 1, text: strings.identityTitle },
      { kind: 'fields', labels: strings.identity },
      { kind: 'heading', level: 1, text: strings.howTitle },
      { kind: 'list', marker: 'bullet', items: strings.how },
      { kind: 'heading', level: 1, text: strings.openingTitle },
      { kind: 'list', marker: 'number', items: strings.opening(innovation) },
      ...indicators,
      { kind: 'heading', level: 1, text: strings.closingTitle },
      { kind: 'list', marker: 'number', items: strings.closing },
      { kind: 'heading', level: 1, text: strings.afterTitle },
      { kind: 'list', marker: 'bullet', items: strings.after },
    ],
  };
}

/** Kinds of persons to ask about a sub-indicator; a marked placeholder when nobody is suggested. */
export function informantsFor(sub: SubIndicator, fieldwork: Fieldwork, language: Language): string[] {
  const suggested = (fieldwork.informants.get(sub.id) ?? []).map((kind) => kind[language]);
  return suggested.length > 0 ? suggested : [formStrings(language).unnamedInformants];
}

function subIndicatorBlocks(sub: SubIndicator, number: string, fieldwork: Fieldwork, language: Language): FormBlock[] {
  const strings = formStrings(language);
  const documents = fieldwork.documents.filter((item) => item.codes.includes(sub.id));
  return [
    { kind: 'heading', level: 2, text: `${number} ${sub.title[language]}` },
    { kind: 'paragraph', emphasis: 'italic', text: `${strings.evaluationQuestion}: ${sub.question[language]}` },
    {
      kind: 'paragraph',
      text: `${strings.code}: ${sub.id}. ${strings.informants}: ${informantsFor(sub, fieldwork, language).join('; ')}.`,
    },
    { kind: 'list', marker: 'number', items: sub.interviewQuestions.map((question) => question[language]) },
    ...documentBlocks(documents, language),
    { kind: 'paragraph', text: `${strings.notes}:` },
    { kind: 'lines', count: 4 },
  ];
}

function documentBlocks(documents: readonly ExpectedItem[], language: Language): FormBlock[] {
  if (documents.length === 0) return [];
  const titles = documents.map(({ title }) => title[language]).join('; ');
  return [{ kind: 'paragraph', text: `${formStrings(language).documentsToo}: ${titles}${/[.!?]$/.test(titles) ? '' : '.'}` }];
}
