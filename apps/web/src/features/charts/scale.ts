/** A range of numbers: values, or pixels. */
export type Range = readonly [from: number, to: number];

/** From values to places in a drawing; where nothing is between the ends, the middle. */
export const linearScale =
  ([from, to]: Range, [start, end]: Range): ((value: number) => number) =>
  (value) =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Steps that people count by. */
const steps = [1, 2, 5, 10];

/** The least step people count by that is not below. */
const roundStep = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step));
  return (steps.find((one) => one * power >= step * (1 - 1e-9)) ?? 10) * power;
};

/** Without what floating point leaves in the last digits. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Round numbers that begin at or below the lowest value and end at or above the highest, some `about` steps apart.
 * Values that never changed have nothing but themselves.
 */
export const roundTicks = ([lowest, highest]: Range, about: number): number[] => {
  if (lowest === highest) return [lowest];
  const step = roundStep((highest - lowest) / about);
  const first = Math.floor(clean(lowest / step));
  const last = Math.max(Math.ceil(clean(highest / step)), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
};
