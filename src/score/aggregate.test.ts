import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, type Minimum, type Part, shareWeight } from './aggregate.ts';

const anything: Minimum = { of: 'coverage', share: 0 };
const blank: Part = { weight: 1, score: null, coverage: 0, bounds: { worst: 0, best: 100 }, reason: 'no-evidence' };
const notApplicable: Part = { weight: 1, score: null, coverage: 0, bounds: null, reason: 'no-target' };

function scored(score: number, weight = 1, coverage = 1): Part {
  return { weight, score, coverage, bounds: { worst: score * coverage, best: score * coverage + 100 * (1 - coverage) }, reason: null };
}

describe('aggregate', () => {
  // MEANS: COINr 1.1.14, tests of a_amean: x = (1, 2, 3), w = (2, 1, 1); the same with the second missing.
  it('agrees with COINr on the weighted mean, with and without a blank', () => {
    expect(aggregate([scored(1, 2), scored(2), scored(3)], anything).score).toBeCloseTo(1.75, 12);
    expect(aggregate([scored(1, 2), blank, scored(3)], anything).score).toBeCloseTo(1.666666666667, 12);
  });

  // DATTHRESH: COINr 1.1.14, vignette on aggregation, dat_thresh = 2/3.
  it('agrees with COINr on the data availability threshold', () => {
    const rows = [
      [scored(1), scored(3), scored(1)],
      [scored(2), blank, blank],
      [scored(3), blank, scored(1)],
    ];
    const [full, one, two] = rows.map((row) => aggregate(row, { of: 'assessedShare', share: 2 / 3 }).score);
    expect(full).toBeCloseTo(1.666667, 6);
    expect(one).toBeNull();
    expect(two).toBe(2);
  });

  it('shows a null score with its bounds, and keeps the measured part in them', () => {
    expect(aggregate([scored(80), blank, blank, blank], { of: 'coverage', share: 0.3 })).toEqual({
      score: null,
      coverage: 0.25,
      bounds: { worst: 20, best: 95 },
      assessedShare: 0.25,
      reason: 'below-minimum-coverage',
    });
  });

  it('counts a partly measured child in full in the mean, and in part in coverage and bounds', () => {
    // Half of the checklist is known and all present: 100 now, 50 at worst.
    expect(aggregate([scored(100, 1, 0.5), scored(50)], anything)).toEqual({
      score: 75,
      coverage: 0.75,
      bounds: { worst: 50, best: 75 },
      assessedShare: 1,
      reason: null,
    });
  });

  it('leaves what does not apply out of coverage and bounds', () => {
    const { coverage, bounds } = aggregate([scored(60), notApplicable], anything);
    expect([coverage, bounds]).toEqual([1, { worst: 60, best: 60 }]);
  });

  it('does not apply itself when nothing below applies', () => {
    const nothing = { score: null, coverage: 0, bounds: null, assessedShare: 0, reason: 'no-target' };
    expect(aggregate([notApplicable, notApplicable], anything)).toEqual(nothing);
  });

  it('names the reason that all blanks share, and otherwise that there is no evidence', () => {
    const onlyContext: Part = { ...blank, reason: 'only-context' };
    expect(aggregate([onlyContext, onlyContext, notApplicable], anything).reason).toBe('only-context');
    expect(aggregate([onlyContext, { ...blank, reason: 'no-visitor-log' }], anything).reason).toBe('no-evidence');
  });

  it('widens the bounds where a dropped child would put the score outside them', () => {
    const belowMinimum: Part = {
      weight: 1,
      score: null,
      coverage: 0.2,
      bounds: { worst: 20, best: 100 },
      reason: 'below-minimum-coverage',
    };
    expect(aggregate([scored(0), belowMinimum], anything)).toMatchObject({ score: 0, bounds: { worst: 0, best: 50 } });
  });
});

describe('shareWeight', () => {
  it('shows the weight with every blank and with the blanks dropped', () => {
    const shares = shareWeight([scored(1, 2), blank, scored(3)], { effectiveWeight: 0.5, rescaledWeight: 0.6 });
    expect(shares.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.25, 0.125, 0.125]);
    const rescaled = shares.map(({ rescaledWeight }) => rescaledWeight);
    [0.4, 0, 0.2].forEach((expected, index) => {
      expect(rescaled[index]).toBeCloseTo(expected, 12);
    });
  });

  it('gives nothing to the children of a node without a score', () => {
    const shares = shareWeight([scored(1), blank], { effectiveWeight: 1, rescaledWeight: 0 });
    expect(shares.map(({ rescaledWeight }) => rescaledWeight)).toEqual([0, 0]);
  });
});

describe('aggregate, whatever the children', () => {
  const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  const measured = fc.tuple(score, weight, share).map((facts) => scored(...facts));
  const dropped = fc
    .tuple(score, weight, share)
    .map((facts): Part => ({ ...scored(...facts), score: null, reason: 'below-minimum-coverage' }));
  const missing = weight.map((each): Part => ({ ...blank, weight: each }));
  const outside = weight.map((each): Part => ({ ...notApplicable, weight: each }));
  const parts = fc.array(fc.oneof(measured, dropped, missing, outside), { minLength: 1, maxLength: 8 });

  it('lies between its least and its greatest child', () => {
    fc.assert(
      fc.property(parts, (children) => {
        const mean = aggregate(children, anything).score;
        const scores = children.flatMap((child) => child.score ?? []);
        expect(mean === null).toBe(scores.length === 0);
        if (mean === null) return;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });

  it('has bounds that contain its score', () => {
    fc.assert(
      fc.property(parts, (children) => {
        const { score: mean, bounds, coverage } = aggregate(children, anything);
        expect(coverage).toBeLessThanOrEqual(1);
        if (mean === null) return;
        expect(bounds?.worst).toBeLessThanOrEqual(mean);
        expect(bounds?.best).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  it('stays the same when all weights are scaled', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (children, factor) => {
        const minimum: Minimum = { of: 'coverage', share: 0.5 };
        const before = aggregate(children, minimum);
        const after = aggregate(
          children.map((child) => ({ ...child, weight: child.weight * factor })),
          minimum,
        );
        // At the very edge of the minimum a last bit may decide; the tolerance is there for round shares, not for these.
        fc.pre(Math.abs(before.coverage - 0.5) > 1e-6);
        expect(after.score === null).toBe(before.score === null);
        expect(after.score ?? 0).toBeCloseTo(before.score ?? 0, 9);
        expect(after.coverage).toBeCloseTo(before.coverage, 9);
      }),
    );
  });

  it('never falls when a child rises', () => {
    fc.assert(
      fc.property(parts, measured, fc.double({ min: 0, max: 100, noNaN: true }), (others, child, rise) => {
        const raised = scored(Math.min(100, (child.score ?? 0) + rise), child.weight, child.coverage);
        const before = aggregate([child, ...others], anything).score;
        const after = aggregate([raised, ...others], anything).score;
        expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-9);
      }),
    );
  });

  it('is null and never 0 when nothing is measured', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(missing, outside), { minLength: 1 }), (children) => {
        const { score: mean, reason } = aggregate(children, anything);
        expect(mean).toBeNull();
        expect(reason).not.toBeNull();
      }),
    );
  });
});
