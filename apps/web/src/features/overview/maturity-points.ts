import type { CalendarDate, OverallMaturity, PublishedFigure } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";

/** A printed figure of the region with its place in the drawing, in percent from the left and from the bottom. */
export interface MaturityPoint {
  role: "baseline" | "published" | "target";
  figure: PublishedFigure;
  left: number;
  bottom: number;
}

const daysInYear = 365;

/** A year alone is drawn at its beginning, a date where it lies in its year. */
const moment = ({ year, date }: { year: number; date: CalendarDate | null }): number => {
  if (date === null) return year;
  const ofDate = Number(date.slice(0, 4));
  return ofDate + daysBetween(`${ofDate}-01-01`, date) / daysInYear;
};

/** What is printed of baseline, current figure and target, on a true scale of time; percent of 100 from the bottom. */
export const maturityPoints = ({ baseline, published, target }: OverallMaturity): MaturityPoint[] => {
  const printed = Object.entries({ baseline, published, target }).flatMap(([role, figure]) =>
    figure === null ? [] : [{ role: role as MaturityPoint["role"], figure, at: moment(figure) }],
  );
  const first = Math.min(...printed.map(({ at }) => at));
  const span = Math.max(...printed.map(({ at }) => at)) - first;
  return printed.map(({ role, figure, at }) => ({
    role,
    figure,
    left: span === 0 ? 50 : ((at - first) / span) * 100,
    bottom: Math.min(Math.max(figure.value, 0), 100),
  }));
};
