import { atrainText } from './shapes/atrain-text.ts';
import { f4Text } from './shapes/f4-text.ts';
import { fieldNotes } from './shapes/field-notes.ts';
import { labelledText } from './shapes/labelled-text.ts';
import { noscribeHtml } from './shapes/noscribe-html.ts';
import { nvivoRows } from './shapes/nvivo-rows.ts';
import { otranscribeOtr } from './shapes/otranscribe-otr.ts';
import { otterText } from './shapes/otter-text.ts';
import { subRip } from './shapes/sub-rip.ts';
import { teamsWord } from './shapes/teams-word.ts';
import { teamsWordCues } from './shapes/teams-word-cues.ts';
import { webVtt } from './shapes/web-vtt.ts';
import { whisperJson } from './shapes/whisper-json.ts';
import { whisperTsv } from './shapes/whisper-tsv.ts';
import { whisperxText } from './shapes/whisperx-text.ts';
import { wordTable } from './shapes/word-table.ts';
import type { TranscriptShape } from './transcript.ts';

/** Every shape that can be read. Their order decides nothing: a source that fits two of them equally is refused. */
export const transcriptShapes: readonly TranscriptShape[] = [
  atrainText,
  f4Text,
  fieldNotes,
  labelledText,
  noscribeHtml,
  nvivoRows,
  otranscribeOtr,
  otterText,
  subRip,
  teamsWord,
  teamsWordCues,
  webVtt,
  whisperJson,
  whisperTsv,
  whisperxText,
  wordTable,
];
