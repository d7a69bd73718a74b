import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { nearestName } from '../nearest-name.ts';
import { normalizeLabel } from './speaker-label.ts';
import { interviewerRole, missingSpeaker, notASpeaker, type Speakers, unnamedSpeaker } from './speakers.ts';
import type { FoundTurn, SourceSpec } from './transcript.ts';

/** A label with its place in the file; the label is `?` where the file names nobody. */
export interface Mention {
  label: string;
  place: Location;
}

export interface SpokenText {
  file: string;
  spec: SourceSpec;
  speakers: Speakers;
  mentions: readonly Mention[];
  turns: readonly FoundTurn[];
}

/** What is unclear about who speaks: unmapped labels, words that nobody is named for, mapped speakers without a turn, no informant. */
export function speakerProblems(spoken: SpokenText): Diagnostic[] {
  return [...unmapped(spoken), ...unnamed(spoken), ...unused(spoken), ...silent(spoken)];
}

/** One diagnostic a label, at its first place, with what study.yaml lacks. */
function unmapped({ file, speakers, mentions }: SpokenText): Diagnostic[] {
  const unknown = mentions.filter(({ label }) => label !== unnamedSpeaker && speakers.of(label).role === 'unknown');
  const byKey = new Map<string, Mention[]>();
  for (const mention of unknown) {
    const key = normalizeLabel(mention.label);
    const same = byKey.get(key) ?? [];
    same.push(mention);
    byKey.set(key, same);
  }
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const args = { label: first.label, count: same.length, yaml: missingSpeaker(first.label), file };
    return [diagnostic('transcript/unmapped-speaker', first.place, args)];
  });
}

function unnamed({ file, speakers, mentions }: SpokenText): Diagnostic[] {
  const nameless = mentions.filter(({ label }) => label === unnamedSpeaker);
  const [first] = nameless;
  if (!first || speakers.of(unnamedSpeaker).role !== 'unknown') return [];
  const args = { count: nameless.length, yaml: missingSpeaker(unnamedSpeaker), file };
  const isWhole = nameless.length === mentions.length;
  return [diagnostic(isWhole ? 'transcript/no-speakers' : 'transcript/unnamed-speech', first.place, args)];
}

function unused({ file, spec, mentions }: SpokenText): Diagnostic[] {
  const found = [...new Set(mentions.map(({ label }) => label))].sort();
  const present = found.map(normalizeLabel);
  return Object.entries(spec.speakers ?? {})
    .filter(([label, role]) => role !== notASpeaker && !present.includes(normalizeLabel(label)))
    .map(([label]) => diagnostic('transcript/speaker-not-found', { file }, { label, nearest: nearestName(label, found), found }));
}

function silent({ file, turns, spec }: SpokenText): Diagnostic[] {
  if (turns.length === 0 || turns.some(({ role }) => role !== 'interviewer')) return [];
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))].sort();
  return [diagnostic('transcript/no-informant-turns', { file }, { speakers, example: speakersExample(speakers, spec.informant) })];
}

/** What to write when everybody is taken for an interviewer: whoever is least likely to ask is the informant. */
function speakersExample(labels: readonly string[], informant = 'informant-1'): string {
  const answering = labels.findLast((label) => !/^(p|t|q|pewawancara|peneliti|penanya|interviewer)$/i.test(label)) ?? labels.at(-1) ?? '';
  const pairs = labels.map((label) => `${yamlKey(label)}: ${label === answering ? informant : interviewerRole}`);
  return `speakers: { ${pairs.join(', ')} }`;
}

/** A label as it can be pasted into study.yaml: in quotes unless it is a plain word or two. */
function yamlKey(label: string): string {
  return /^\p{L}[\p{L}\p{N} ]*$/u.test(label) ? label : JSON.stringify(label);
}
