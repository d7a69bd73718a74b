import { stringify } from 'csv-stringify/sync';
import { codingColumns } from '../read/codings/coding-row.ts';
import type { Fieldwork } from '../read/fieldwork.ts';
import type { Rubric } from '../result/rubric.ts';
import { languages } from '../result/text.ts';
import { checklistSheet } from './checklist-sheet.ts';
import { consentForm } from './consent-form.ts';
import { codingsFile, fileNames, sheetFiles } from './file-names.ts';
import type { FormDocument } from './form-document.ts';
import { formDocx } from './form-docx.ts';
import { formMarkdown } from './form-markdown.ts';
import { studyGitignore } from './gitignore.ts';
import { interviewGuide } from './interview-guide.ts';
import { type NewStudy, namesInForms } from './new-study.ts';
import { operationalizationTable } from './operationalization.ts';
import type { Sheet } from './sheet.ts';
import { sheetCsv } from './sheet-csv.ts';
import { sheetXlsx } from './sheet-xlsx.ts';
import { studyReadme } from './study-readme.ts';
import { studyYaml } from './study-yaml.ts';
import { visitorLogSheet } from './visitor-log-sheet.ts';

/** A file to write, its name relative to the study folder. */
export interface StudyFile {
  file: string;
  content: string | Uint8Array;
}

/** Every file of a new study, sorted by name. The texts of rubric and fieldwork already name the innovation, as `namesInForms` has it. */
export async function studyFiles(study: NewStudy, rubric: Rubric, fieldwork: Fieldwork): Promise<StudyFile[]> {
  const { language } = study;
  const printed = namesInForms(study);
  const names = fileNames[language];
  const source = { rubric, fieldwork, innovation: printed.name, language };
  const checklist = (kind: 'documents' | 'facilities') => checklistSheet({ kind, items: fieldwork[kind], rubric, language });
  const files: StudyFile[] = [
    { file: 'study.yaml', content: studyYaml(study, rubric) },
    { file: names.readme, content: studyReadme(study) },
    { file: '.gitignore', content: studyGitignore(language) },
    { file: codingsFile, content: stringify([[...codingColumns]], { bom: true, delimiter: delimiterOf(study) }) },
    ...(await bothSheets(sheetFiles.documents, checklist('documents'), study)),
    ...(await bothSheets(sheetFiles.facilities, checklist('facilities'), study)),
    ...(await bothSheets(sheetFiles.log, visitorLogSheet(language), study)),
    ...(await bothForms(names.guide, interviewGuide(source))),
    ...(await bothForms(names.operationalization, operationalizationTable(source))),
    ...(
      await Promise.all(
        languages.map((of) => bothForms(`${names.forms}/${{ id: 'persetujuan', en: 'consent' }[of]}`, consentForm(printed, of))),
      )
    ).flat(),
  ];
  return files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** An Indonesian spreadsheet separates by `;`. */
function delimiterOf({ language }: NewStudy): ',' | ';' {
  return language === 'id' ? ';' : ',';
}

async function bothSheets(file: string, sheet: Sheet, study: NewStudy): Promise<StudyFile[]> {
  return [
    { file: `${file}.csv`, content: sheetCsv(sheet, delimiterOf(study)) },
    { file: `${file}.xlsx`, content: await sheetXlsx(sheet) },
  ];
}

async function bothForms(file: string, form: FormDocument): Promise<StudyFile[]> {
  return [
    { file: `${file}.docx`, content: await formDocx(form) },
    { file: `${file}.md`, content: formMarkdown(form) },
  ];
}
