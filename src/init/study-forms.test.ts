import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { measures } from '../measure/registry.ts';
import { type Fieldwork, readFieldwork } from '../read/fieldwork.ts';
import { readRubric, withInnovation } from '../read/rubric/rubric.ts';
import type { Rubric } from '../result/rubric.ts';
import type { Language } from '../result/text.ts';
import { checklistSheet } from './checklist-sheet.ts';
import { consentForm } from './consent-form.ts';
import { formDocx } from './form-docx.ts';
import { formMarkdown } from './form-markdown.ts';
import { interviewGuide } from './interview-guide.ts';
import { operationalizationTable } from './operationalization.ts';
import { visitorLogSheet } from './visitor-log-sheet.ts';

const innovation = 'Loket <Sore> & *Malam*';
const { rubric, fieldwork } = await basis();
const subIndicators = rubric.indicators.flatMap((indicator) => indicator.subIndicators);

async function basis(): Promise<{ rubric: Rubric; fieldwork: Fieldwork }> {
  const known = Object.fromEntries(measures.map((measure) => [measure.id, measure]));
  const read = readRubric({ file: 'rubrics/bugge.yaml', bytes: await readFile('rubrics/bugge.yaml') }, known).rubric;
  if (!read) throw new Error('the rubric has problems');
  const named = withInnovation(read, innovation);
  const file = { file: 'rubrics/bugge.fieldwork.yaml', bytes: await readFile('rubrics/bugge.fieldwork.yaml') };
  const suggestions = readFieldwork(file, named, innovation).fieldwork;
  if (!suggestions) throw new Error('the fieldwork has problems');
  return { rubric: named, fieldwork: suggestions };
}

async function textOf(docx: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value;
}

describe.each(['id', 'en'] as const)('in %s', (language: Language) => {
  const source = { rubric, fieldwork, innovation, language };

  test('the interview guide holds every question of every sub-indicator, in Word as in Markdown', async () => {
    const guide = interviewGuide(source);
    const word = await textOf(await formDocx(guide));
    const questions = subIndicators.flatMap((sub) => sub.interviewQuestions.map((question) => question[language]));
    expect(questions.filter((question) => !word.includes(question))).toEqual([]);
    expect(subIndicators.filter(({ id }) => !word.includes(`: ${id}. `))).toEqual([]);
    const markdown = formMarkdown(guide);
    expect(markdown.match(/^### /gm)).toHaveLength(17);
    expect(markdown).toContain('Loket \\<Sore\\> & \\*Malam\\*');
  });

  test('the operationalization table has one row for each sub-indicator and all six columns', async () => {
    const table = operationalizationTable(source);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await formDocx(table)) });
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row ?? '');
    expect(rows).toHaveLength(1 + 17);
    expect([...(rows[0] ?? '').matchAll(/<th|<td/g)]).toHaveLength(6);
    const lines = formMarkdown(table)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(2 + 17);
    const technique = { id: 'Telaah buku tamu', en: 'Review of the visitor log' }[language];
    // The five criteria that read the visitor log stand on four sub-indicators.
    expect(lines.filter((line) => line.includes(technique))).toHaveLength(4);
  });

  test('the consent form names the law, the rights, and what still has to be written', async () => {
    const word = await textOf(await formDocx(consentForm({ name: innovation, agency: 'Dinas Contoh' }, language)));
    expect(word).toMatch(language === 'id' ? /Undang-Undang Nomor 27 Tahun 2022/ : /Law of the Republic of Indonesia Number 27 of 2022/);
    expect(word).toMatch(language === 'id' ? /menarik kembali persetujuan/ : /withdraw this consent/);
    expect(word.split(language === 'id' ? 'ISI:' : 'FILL IN:').length - 1).toBeGreaterThanOrEqual(5);
    expect(word).toContain(innovation);
  });

  test('the document checklist has the columns of the reader and leaves every status unknown but that of the example', async () => {
    const sheet = checklistSheet({ kind: 'documents', items: fieldwork.documents, rubric, language });
    expect(sheet.columns.map(({ header }) => header).join(',')).toBe(
      'id,title,translation,codes,tags,status,number,issued,valid_from,valid_to,published,specific,group,attribution,contradicts,note',
    );
    const status = sheet.columns.findIndex(({ header }) => header === 'status');
    expect(new Set(sheet.rows.map((row) => row[status]))).toEqual(new Set([language === 'id' ? 'tidak diketahui' : 'unknown']));
    expect(sheet.example[0]).toBe(language === 'id' ? 'CONTOH' : 'EXAMPLE');
    expect(sheet.columns[status]?.choices).toContain(sheet.example[status]);
    expect([sheet.example, ...sheet.rows].every((row) => row.length === sheet.columns.length)).toBe(true);
  });

  test('no drop-down and no hint is longer than a spreadsheet takes', () => {
    const sheets = [
      checklistSheet({ kind: 'documents', items: [], rubric, language }),
      checklistSheet({ kind: 'facilities', items: [], rubric, language }),
      visitorLogSheet(language),
    ];
    for (const { columns } of sheets) {
      for (const { prompt, choices = [] } of columns) {
        expect(prompt.length).toBeLessThanOrEqual(255);
        expect(choices.join(',').length).toBeLessThanOrEqual(255);
        expect(choices.filter((choice) => choice.includes(','))).toEqual([]);
      }
    }
  });
});
