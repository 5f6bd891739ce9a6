import type { CalendarDate, CurationBoard, CurationSpan } from "@kedr/domain";
import { addDays, addMonths, daysBetween, monthStart } from "@kedr/domain";

/** The days that the bands show, from left to right, both included. */
export interface BandAxis {
  from: CalendarDate;
  to: CalendarDate;
}

/** A part of the axis, in percent of its length. */
export interface BandPart {
  left: number;
  width: number;
}

/** A mark on the axis. */
export interface BandTick {
  day: CalendarDate;
  left: number;
}

const daysAhead = 92;
const ticksAtMost = 9;
const tickSteps = [1, 3, 6, 12, 24, 60, 120];

/** From the first day that is known of to the last, and a quarter of a year ahead of today at least. */
export const axisOf = ({ industries, today }: CurationBoard): BandAxis => {
  const days = industries
    .flatMap(({ spans }) => spans.flatMap(({ fromDate, toDate }) => [fromDate, toDate]))
    .filter((day) => day !== null);
  const ahead = addDays(today, daysAhead);
  const from = days.reduce((first, day) => (day < first ? day : first), today);
  const to = days.reduce((last, day) => (day > last ? day : last), ahead);
  return { from: monthStart(from), to };
};

/** Where a span lies; what reaches beyond the axis is cut at its ends. */
export const partOf = (
  axis: BandAxis,
  { fromDate, toDate }: Pick<CurationSpan, "fromDate" | "toDate">,
): BandPart => {
  const length = daysBetween(axis.from, axis.to) + 1;
  const start = fromDate === null ? 0 : daysBetween(axis.from, fromDate);
  const end = toDate === null ? length : daysBetween(axis.from, toDate) + 1;
  return { left: (start / length) * 100, width: ((end - start) / length) * 100 };
};

/** Beginnings of months, quarters or years, as many as can be read. */
export const ticksOf = (axis: BandAxis): BandTick[] => {
  const months = daysBetween(axis.from, axis.to) / 30;
  const step = tickSteps.find((each) => months / each <= ticksAtMost) ?? 120;
  const ticks: BandTick[] = [];
  for (let day = axis.from; day <= axis.to; day = addMonths(day, step)) {
    ticks.push({ day, left: partOf(axis, { fromDate: day, toDate: day }).left });
  }
  return ticks;
};
