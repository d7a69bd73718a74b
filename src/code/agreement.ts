import type { Coding } from '../read/evidence.ts';
import { type BootstrapSettings, resample } from '../statistics/bootstrap.ts';
import { type Disagreement, findDisagreements } from './agreement-disagreements.ts';
import { type AgreementCell, type AgreementEstimates, type AgreementScale, estimateAgreement } from './agreement-estimates.ts';
import { type AgreementUnits, agreementUnits, commonValence, type TurnUnit, type UnitsInput } from './agreement-units.ts';

/** How intervals are made unless the caller says otherwise: 2000 resamples of interviews, 95 %. */
export const agreementDefaults = { replicates: 2000, seed: 1, level: 0.95 } as const satisfies BootstrapSettings;

export interface AgreementInput extends UnitsInput {
  /** Sub-indicators of the rubric, in its order. Codings with other codes are not looked at. */
  codes: readonly string[];
  bootstrap?: BootstrapSettings;
}

/** How far coders agree, and where they do not. */
export interface Agreement extends Omit<AgreementUnits, 'units'> {
  coders: readonly string[];
  /** Informants' turns on the shared sources. */
  turns: number;
  /** Whether a turn speaks to a sub-indicator, over all turn × code cells. */
  pooled: AgreementEstimates;
  /** The same for every sub-indicator alone, in the rubric's order. */
  byCode: readonly { code: string; estimates: AgreementEstimates }[];
  /** opposes < mixed < supports, over the cells where two coders or more gave the code and a direction; `context` has none. */
  valence: AgreementEstimates;
  disagreements: readonly Disagreement[];
  bootstrap: Required<BootstrapSettings>;
}

const presence: AgreementScale = { categories: ['no', 'yes'], ordered: false };
const direction: AgreementScale = { categories: ['opposes', 'mixed', 'supports'], ordered: true };

/**
 * Agreement between coders. The unit is an informant's turn on sources that at least two of the coders coded; a coder who did
 * not code a source is missing there, not silent. Throws a `RangeError` for fewer than two different coders.
 */
export function assessAgreement(input: AgreementInput): Agreement {
  const { coders, codes } = input;
  if (coders.length < 2 || new Set(coders).size < coders.length)
    throw new RangeError('agreement needs two coders or more, each named once');
  const settings = { ...agreementDefaults, ...input.bootstrap };
  const options = { ...settings, draw: drawOnce(settings) };
  const { units, ...scope } = agreementUnits({ ...input, codings: input.codings.filter(isOf(codes)) });
  const cellsOf = (code: string) => units.map((unit) => presenceCell(unit, code));
  const byCode = codes.map((code) => ({ code, estimates: estimateAgreement(cellsOf(code), presence, options) }));
  return {
    coders,
    turns: units.length,
    pooled: estimateAgreement(codes.flatMap(cellsOf), presence, options),
    byCode,
    valence: estimateAgreement(
      codes.flatMap((code) => units.map((unit) => valenceCell(unit, code))),
      direction,
      options,
    ),
    disagreements: findDisagreements(units, coders, codes),
    bootstrap: settings,
    ...scope,
  };
}

/** Estimates over equally many interviews share their resamples: drawing takes longer than counting. */
function drawOnce({ replicates, seed }: BootstrapSettings): (items: number) => number[][] {
  const drawn = new Map<number, number[][]>();
  return (items) => {
    const samples = drawn.get(items) ?? resample(items, replicates, seed);
    drawn.set(items, samples);
    return samples;
  };
}

function isOf(codes: readonly string[]): (coding: Coding) => boolean {
  return ({ code }) => codes.includes(code);
}

function presenceCell({ source, byCoder }: TurnUnit, code: string): AgreementCell {
  return { interview: source, ratings: byCoder.map((codings) => (codings === null ? null : Number(codings.has(code)))) };
}

function valenceCell({ source, byCoder }: TurnUnit, code: string): AgreementCell {
  const ratings = byCoder.map((codings) => {
    const own = codings?.get(code);
    const category = own === undefined ? -1 : direction.categories.indexOf(commonValence(own));
    return category === -1 ? null : category;
  });
  return { interview: source, ratings };
}
