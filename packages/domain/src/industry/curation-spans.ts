import type { CalendarDate } from "../calendar/calendar-date.ts";
import { byBeginning, phaseOn, type DayPeriod } from "../calendar/day-period.ts";
import { addDays } from "../calendar/days.ts";
import type { CurationSpan, CurationView } from "./curation.view.ts";

const gapBetween = (period: DayPeriod, today: CalendarDate): CurationSpan => ({
  ...period,
  phase: phaseOn(period, today),
  curation: null,
});

const laterEnd = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null => {
  if (one === null || other === null) return null;
  return one > other ? one : other;
};

/**
 * The curations of an industry by their beginning, with the days between and after them on which nobody curates it. An
 * industry that nobody ever curated is one span without ends.
 */
export const curationSpans = (curations: readonly CurationView[], today: CalendarDate): CurationSpan[] => {
  const [first, ...rest] = curations.toSorted(byBeginning);
  if (first === undefined) return [{ fromDate: null, toDate: null, phase: "current", curation: null }];
  const spanOf = (curation: CurationView): CurationSpan => {
    const { fromDate, toDate, phase } = curation;
    return { fromDate, toDate, phase, curation };
  };
  const spans = [spanOf(first)];
  // The last day on which somebody curates, as far as the curations seen so far go; null: without an end.
  let coveredTo = first.toDate;
  for (const curation of rest) {
    const nextDay = coveredTo === null ? null : addDays(coveredTo, 1);
    if (nextDay !== null && curation.fromDate > nextDay)
      spans.push(gapBetween({ fromDate: nextDay, toDate: addDays(curation.fromDate, -1) }, today));
    spans.push(spanOf(curation));
    coveredTo = laterEnd(coveredTo, curation.toDate);
  }
  if (coveredTo !== null) spans.push(gapBetween({ fromDate: addDays(coveredTo, 1), toDate: null }, today));
  return first.phase === "planned" ? [beforeFirst(first), ...spans] : spans;
};

/** Nobody curates yet: the first curation is still to come. */
const beforeFirst = ({ fromDate }: CurationView): CurationSpan => ({
  fromDate: null,
  toDate: addDays(fromDate, -1),
  phase: "current",
  curation: null,
});
