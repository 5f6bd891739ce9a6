import type { Actor } from "../access/actor.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import {
  mayNotTakeBack,
  takingBackAllowed,
  takingBackObstacle,
  type TakingBack,
} from "../change/taking-back.ts";
import { lastDayOf } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import type { ProgressReportRecord } from "./report.record.ts";

/** What both kinds of reports have in common: of months, and of quarters' values. */
type Reviewed = Pick<ProgressReportRecord, "id" | "state" | "submittedOn" | "reviewedOn" | "reviewedById"> & {
  /** First day of the month or the quarter. */
  startsOn: CalendarDate;
};

/**
 * Takes the acceptance or the return of a report back: by whoever reviewed it, the same day, as long as the author has not
 * sent it again, has sent nothing of a later period since, and the period is not closed.
 *
 * @param period - null where it is not recorded
 * @param siblings - the reports of the same kind and project
 */
export const takeBackReview = (
  report: Reviewed,
  {
    actor,
    today,
    period,
    siblings,
  }: {
    actor: Actor;
    today: CalendarDate;
    period: ReportingPeriodRecord | null;
    siblings: readonly Pick<Reviewed, "startsOn" | "submittedOn">[];
  },
): TakingBack => {
  const { state, reviewedOn: on, reviewedById: byId, startsOn } = report;
  // Sent again after a return: the review that stands in the record is answered.
  if (state === "submitted") return mayNotTakeBack("decision_missing");
  const obstacle = takingBackObstacle({ on, byId }, { actor, today });
  if (obstacle) return obstacle;
  const isFollowed = siblings.some(
    (other) => other.startsOn > startsOn && on !== null && other.submittedOn >= on,
  );
  if (isFollowed) return mayNotTakeBack("decision_followed");
  const isClosed = period !== null && today > lastDayOf(period);
  return isClosed ? mayNotTakeBack("decision_period_closed") : takingBackAllowed;
};
