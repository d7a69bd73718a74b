/**
 * Interval of a share from inverting the score test: the roots of (p̂ − p)² = z²·p(1 − p)/n. `zSquared` is the critical
 * value, a χ² quantile with one degree of freedom; `n` may be an effective sample size and need not be whole.
 * Always within 0–1 and around `share`. Wilson (1927), JASA 22, 209–212.
 */
export function scoreInterval(share: number, n: number, zSquared: number): { lower: number; upper: number } {
  const center = share + zSquared / (2 * n);
  const spread = Math.sqrt(zSquared * ((share * (1 - share)) / n + zSquared / (4 * n * n)));
  const scale = 1 + zSquared / n;
  // A share of 0 or 1 has that end exactly, which rounding would miss by an ulp.
  const lower = share === 0 ? 0 : Math.max(0, Math.min(share, (center - spread) / scale));
  const upper = share === 1 ? 1 : Math.min(1, Math.max(share, (center + spread) / scale));
  return { lower, upper };
}
