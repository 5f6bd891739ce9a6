/** Bars of one kind, one a category; null where there is nothing to draw. */
export interface BarSeries {
  name: string;
  values: (number | null)[];
}

/** Horizontal bars, grouped by category: drawn by hand for Word, as a native chart in a presentation. */
export interface BarChart {
  title: string;
  /** What the numbers are, beside the axis: «%», «млн ₽». */
  unit: string;
  categories: string[];
  /** At most four, in the order of the legend. */
  series: BarSeries[];
  /** The end of the axis where it is known beforehand, as 100 is of percentages. */
  maximum: number | null;
}

/** Colours of the series, in their order: distinct in grey as well. Hexadecimal without a sign. */
export const seriesColours = ["1F5FA8", "7FB2E5", "B9C2CC", "E0A030"] as const;

/** Whether there is anything to draw. */
export const hasBars = ({ series }: BarChart): boolean =>
  series.some(({ values }) => values.some((value) => value !== null));

/** The colour of a series; beyond the fourth they begin again. */
export const colourOf = (place: number): string =>
  seriesColours[place % seriesColours.length] ?? seriesColours[0];

/** A step of 1, 2 or 5 times a power of ten that divides the axis into four to ten parts. */
export const axisStep = (end: number): number => {
  const power = 10 ** Math.floor(Math.log10(end / 5));
  const fit = [1, 2, 5, 10].find((factor) => end / (factor * power) <= 7);
  return (fit ?? 10) * power;
};

/** Where the axis ends: the known maximum, or the first mark past the longest bar. */
export const axisEnd = ({ series, maximum }: BarChart): number => {
  const longest = Math.max(0, ...series.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  if (maximum !== null && longest <= maximum) return maximum;
  if (longest === 0) return 1;
  const step = axisStep(longest);
  return Math.ceil(longest / step) * step;
};
