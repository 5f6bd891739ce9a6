import type { CalendarDate } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";
import type { Span } from "./series-span.ts";
import { linearScale } from "./scale.ts";

/** A rectangle in a drawing, in pixels from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where days and values stand in a box. */
export interface Plot {
  box: Box;
  /** Values marked on the axis, lowest first. */
  ticks: readonly number[];
  left: (date: CalendarDate) => number;
  top: (value: number) => number;
}

/** Days from the left to the right, values from the bottom up, on true scales. */
export const plotOf = (box: Box, span: Span, ticks: readonly number[]): Plot => {
  const days = linearScale([0, daysBetween(span.from, span.to)], [box.x, box.x + box.width]);
  return {
    box,
    ticks,
    left: (date) => days(daysBetween(span.from, date)),
    top: linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 0], [box.y + box.height, box.y]),
  };
};
