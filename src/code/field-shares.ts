/**
 * A codebook holds examples of everything in nearly equal numbers, so that each is learned; field data do not. This is what a model that was
 * trained on the first adds to the log odds of every class to suit the second (Saerens, Latinne & Decaestecker 2002, formula 4): log(expected share / share
 * among the examples). `labels` are those of the examples, counted from 0, as places in `expected`. A class without examples gets 0.
 */
export function shareShifts(labels: readonly number[], expected: readonly number[]): number[] {
  const counts = expected.map((_, kind) => labels.filter((label) => label === kind).length);
  return expected.map((share, kind) => (counts[kind] === 0 ? 0 : Math.log((share * labels.length) / (counts[kind] ?? 1))));
}

/** Adds to the intercepts of a model, which stand last in its weights, one number a class. In place. */
export function shiftIntercepts(weights: Float32Array, shifts: readonly number[]): void {
  const first = weights.length - shifts.length;
  for (const [kind, shift] of shifts.entries()) weights[first + kind] = (weights[first + kind] ?? 0) + shift;
}
