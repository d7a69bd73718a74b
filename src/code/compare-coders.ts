import type { Coding } from '../read/evidence.ts';
import type { Transcript } from '../read/transcript/transcript.ts';
import type { Agreement } from '../result/agreement.ts';
import type { Informant } from '../result/evidence.ts';
import { agreementDefaults, assessAgreement } from './agreement.ts';
import { agreementUnits, type UnitsInput } from './agreement-units.ts';
import { summarizeAgreement } from './summarize-agreement.ts';

/** What somebody wants compared. */
export interface AgreementRequest {
  /** Default: every human coder. */
  coders?: readonly string[] | undefined;
  /** Of the resamples. */
  seed?: number | undefined;
}

export interface CoderComparison extends AgreementRequest {
  codings: readonly Coding[];
  transcripts: readonly Transcript[];
  informants: readonly Informant[];
  /** Sub-indicators of the rubric, in its order. */
  codes: readonly string[];
  /** Interviews dated outside are left out (ISO days, both included). Null = no restriction. */
  period: { from: string; to: string } | null;
}

/** Agreement of the coders of a study; null when no interview was coded by two of them. Coders without a shared interview are left out. */
export function compareCoders(comparison: CoderComparison): Agreement | null {
  const { codings, informants, codes, seed } = comparison;
  const transcripts = comparison.transcripts.filter(({ spec }) => isInside(spec.date, comparison.period));
  const sources = transcripts.map(({ reading, turns, spec }) => ({ file: reading.file, turns, codedBy: spec.coded ?? null }));
  const files = new Set(sources.map(({ file }) => file));
  const input: UnitsInput = {
    codings: codings.filter(({ ref }) => files.has(ref.location.file)),
    sources,
    informants,
    coders: [...new Set(comparison.coders ?? humanCoders(codings, comparison.transcripts))],
  };
  const shared = agreementUnits(input).sources;
  const coders = input.coders.filter((coder) => shared.some((source) => source.coders.includes(coder)));
  if (coders.length < 2) return null;
  const bootstrap = { ...agreementDefaults, seed: seed ?? agreementDefaults.seed };
  return summarizeAgreement(assessAgreement({ ...input, coders, codes, bootstrap }));
}

/**
 * Who of the coders is a person, sorted: whoever is declared to have coded a source, and whoever confirmed something and suggests
 * nothing. What a program codes is always a suggestion.
 */
export function humanCoders(codings: readonly Coding[], transcripts: readonly Pick<Transcript, 'spec'>[]): string[] {
  const coders = (status: Coding['status']) => codings.filter((coding) => coding.status === status).map(({ coder }) => coder);
  const suggesting = new Set(coders('suggested'));
  const confirming = coders('confirmed').filter((coder) => !suggesting.has(coder));
  return [...new Set([...transcripts.flatMap(({ spec }) => spec.coded ?? []), ...confirming])].sort();
}

function isInside(date: string | undefined, period: CoderComparison['period']): boolean {
  return date === undefined || period === null || (date >= period.from && date <= period.to);
}
