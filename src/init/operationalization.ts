import { evidenceKinds } from '../result/evidence.ts';
import type { SubIndicator } from '../result/rubric.ts';
import type { Language } from '../result/text.ts';
import type { FormDocument } from './form-document.ts';
import { formStrings } from './form-strings.ts';
import { type FormSource, informantsFor } from './interview-guide.ts';

/** Theory, indicator, sub-indicator, questions, informants and technique: the table that a thesis or a proposal asks for. */
export function operationalizationTable({ rubric, fieldwork, innovation, language }: FormSource): FormDocument {
  const strings = formStrings(language);
  const rows = rubric.indicators.flatMap((indicator, index) =>
    indicator.subIndicators.map((sub, at) => [
      // Theory and indicator stand at the indicator's first row: repeated at every row they would hide the table.
      at === 0 ? [rubric.title[language]] : [],
      at === 0 ? [`${index + 1}. ${indicator.title[language]}`] : [],
      [`${index + 1}.${at + 1} ${sub.title[language]}`],
      sub.interviewQuestions.map((question, number) => `${number + 1}. ${question[language]}`),
      informantsFor(sub, fieldwork, language),
      techniquesOf(sub, language),
    ]),
  );
  return {
    title: strings.tableTitle,
    subtitle: strings.tableSubtitle(innovation),
    language,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        label: strings.tableLabel,
        caption: strings.caption(innovation),
        source: strings.source(withFullStop(rubric.provenance.citation), `${rubric.id} ${rubric.version}`),
        header: strings.header,
        merged: 2,
        widths: [11, 14, 15, 32, 15, 13],
        rows,
      },
    ],
  };
}

function techniquesOf({ criteria }: SubIndicator, language: Language): string[] {
  const { techniques } = formStrings(language);
  return evidenceKinds.filter((kind) => criteria.some(({ evidence }) => evidence.includes(kind))).map((kind) => techniques[kind]);
}

function withFullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
