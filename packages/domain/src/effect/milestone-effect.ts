import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import { aroundDay, lastOfEachDay, type LoggedState } from "./effect-log.ts";
import type { DateFigure, EffectVerdict } from "./effect.view.ts";

const isSame = (one: DateFigure, other: DateFigure): boolean =>
  one.baselineDate === other.baselineDate &&
  one.forecastDate === other.forecastDate &&
  one.actualDate === other.actualDate &&
  one.cancelledDate === other.cancelledDate;

/** The states in which a date differs from the one before; what else was edited says nothing of when it is done. */
const figuresOf = (states: readonly LoggedState<MilestoneRecord>[]): DateFigure[] => {
  const dated = lastOfEachDay(states).flatMap(({ knownOn, record }): DateFigure[] =>
    record === null
      ? []
      : [
          {
            knownOn,
            baselineDate: record.baselineDate,
            forecastDate: record.forecastDate,
            actualDate: record.actualDate,
            cancelledDate: record.cancelledDate,
          },
        ],
  );
  return dated.filter((figure, index) => {
    const previous = dated[index - 1];
    return previous === undefined || !isSame(previous, figure);
  });
};

/** When it is done, or is expected to be. */
export const expectedDate = ({
  actualDate,
  forecastDate,
  baselineDate,
}: Pick<DateFigure, "actualDate" | "forecastDate" | "baselineDate">): CalendarDate | null =>
  actualDate ?? forecastDate ?? baselineDate;

const verdictOf = (
  { before, after }: { before: DateFigure | null; after: DateFigure | null },
  difference: number | null,
): EffectVerdict => {
  if (before === null || after === null) return after === null ? "nothing_after" : "nothing_before";
  if (after.actualDate !== null && before.actualDate === null) return "completed";
  if (after.cancelledDate !== null && before.cancelledDate === null) return "cancelled";
  if (difference === null || difference === 0) return "unchanged";
  return difference < 0 ? "better" : "worse";
};

/**
 * A milestone's date before and after a decision, by what was known before its day and since. The difference is in days,
 * negative for an earlier date; a date that nobody has moved since is unchanged.
 */
export const milestoneEffect = (
  states: readonly LoggedState<MilestoneRecord>[],
  decidedOn: CalendarDate | null,
) => {
  const figures = figuresOf(states);
  if (decidedOn === null) {
    return { figures, before: null, after: null, difference: null, verdict: "not_adopted" as const };
  }
  const { before, after } = aroundDay(figures, decidedOn);
  const [from, to] = [before && expectedDate(before), after && expectedDate(after)];
  const difference = from === null || to === null ? null : daysBetween(from, to);
  return { figures, before, after, difference, verdict: verdictOf({ before, after }, difference) };
};
