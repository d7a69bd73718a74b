/**
 * How far a computed number may fall short of a threshold and still reach it. Weights of 0.1 and 1 describe the same
 * rubric; without this, the last bit of a sum could move a level.
 */
export const tolerance = 1e-9;
