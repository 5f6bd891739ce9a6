/** A figure with its share against the others'. */
export interface Weighted {
  value: number;
  /** Above zero. */
  weight: number;
}

/** Unweighted mean; null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean by weights, unrounded; null of nothing. Of equal weights it is the unweighted mean to the last digit. */
export const weightedMean = (parts: readonly Weighted[]): number | null => {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.every(({ weight }) => weight === first.weight)) return mean(parts.map(({ value }) => value));
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole;
};
