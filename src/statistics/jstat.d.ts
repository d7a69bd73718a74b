/** The part of jstat that the quantile functions use; the package brings no types. */
declare module 'jstat' {
  interface InverseDistributions {
    normal: {
      inv(probability: number, mean: number, standardDeviation: number): number;
      cdf(value: number, mean: number, standardDeviation: number): number;
    };
    chisquare: { inv(probability: number, degreesOfFreedom: number): number };
    studentt: { inv(probability: number, degreesOfFreedom: number): number };
  }
  const jStat: InverseDistributions;
  export default jStat;
}
