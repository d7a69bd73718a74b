import { checklistMessages } from './checklist-messages.ts';
import { codebookMessages } from './codebook-messages.ts';
import { codingMessages } from './coding-messages.ts';
import { csvMessages } from './csv-messages.ts';
import { fileMessages } from './file-messages.ts';
import { judgementMessages } from './judgement-messages.ts';
import { passageMessages } from './passage-messages.ts';
import { privacyMessages } from './privacy-messages.ts';
import { publishedMessages } from './published-messages.ts';
import { rubricMessages } from './rubric-messages.ts';
import { spreadsheetMessages } from './spreadsheet-messages.ts';
import { studyMessages } from './study-messages.ts';
import { transcriptMessages } from './transcript-messages.ts';
import { visitorMessages } from './visitor-messages.ts';
import { yamlMessages } from './yaml-messages.ts';

export type { MessageArgs } from './message.ts';

/** Every diagnostic code with its severity and its sentences. The only place where a problem is put into words. */
export const catalogue = {
  ...publishedMessages,
  ...fileMessages,
  ...yamlMessages,
  ...transcriptMessages,
  ...studyMessages,
  ...codebookMessages,
  ...rubricMessages,
  ...csvMessages,
  ...judgementMessages,
  ...checklistMessages,
  ...codingMessages,
  ...passageMessages,
  ...visitorMessages,
  ...privacyMessages,
  ...spreadsheetMessages,
};
export type Code = keyof typeof catalogue;
