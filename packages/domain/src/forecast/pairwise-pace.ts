/** A figure at a point of time, in years. */
export interface TimedFigure {
  /** 2022.5 is the middle of 2022. */
  at: number;
  value: number;
}

/** The paces between every two figures, slowest first. Figures of one moment have none between them. */
export const pairwisePaces = (figures: readonly TimedFigure[]): number[] =>
  figures
    .flatMap((one, index) =>
      figures
        .slice(index + 1)
        .filter(({ at }) => at !== one.at)
        .map((other) => (other.value - one.value) / (other.at - one.at)),
    )
    .toSorted((left, right) => left - right);

/**
 * What that share of sorted numbers lies below: 0.5 is the median. Between two numbers it is interpolated. Null of none.
 */
export const quantile = (sorted: readonly number[], share: number): number | null => {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  // Of equal numbers exactly the number: interpolation would leave a trace in the last digit.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
};
