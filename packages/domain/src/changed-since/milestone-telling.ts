import { daysBetween } from "../calendar/days.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { MilestoneState } from "../milestone/milestone.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { StatedField } from "./changed-since.view.ts";
import { inDays, plainly, type Tellings, type Told, type TwoDays } from "./telling.ts";

const stateIn = (milestone: MilestoneRecord, { today, thresholds }: PortfolioIndex): MilestoneState =>
  milestoneState(milestone, today, thresholds);

const stated = (state: MilestoneState | null) =>
  state === null ? null : ({ type: "code", set: "milestoneState", value: state } as const);

const states = (before: MilestoneState | null, after: MilestoneState | null): StatedField[] => [
  { field: "milestoneState", before: stated(before), after: stated(after) },
];

const between = (from: CalendarDate | null, to: CalendarDate | null): number | null =>
  from === null || to === null ? null : daysBetween(from, to);

/** How late it was reached: actual − baseline. */
const completed = ({ baselineDate, actualDate }: MilestoneRecord): Told => ({
  kind: "milestone_completed",
  lead: "actualDate",
  covers: ["actualDate", "evidence", "forecastDate"],
  measure: inDays(between(baselineDate, actualDate)),
});

/**
 * By how many days the milestone is expected later or earlier. A new forecast is measured from what was expected
 * before, a new baseline from the baseline; one that an accepted request has moved is told with the request.
 */
const shifted = (before: MilestoneRecord, after: MilestoneRecord, { movedDates }: TwoDays): Told[] => {
  const isForecast = before.forecastDate !== after.forecastDate;
  const isBaseline =
    before.baselineDate !== after.baselineDate && movedDates.get(after.id) !== after.baselineDate;
  if (!isForecast && !isBaseline) return [];
  const days = isForecast
    ? between(before.forecastDate ?? before.baselineDate, after.forecastDate ?? after.baselineDate)
    : between(before.baselineDate, after.baselineDate);
  if (days === null || days === 0) return [];
  return [
    {
      kind: days > 0 ? "milestone_later" : "milestone_earlier",
      covers: [...(isForecast ? ["forecastDate"] : []), ...(isBaseline ? ["baselineDate"] : [])],
      measure: inDays(days),
      lead: isForecast ? "forecastDate" : "baselineDate",
    },
  ];
};

const reachedOrLeft = (was: MilestoneState, is: MilestoneState, after: MilestoneRecord): Told[] => {
  if (was === is) return [];
  const told: Told[] = [];
  if (is === "completed") told.push(completed(after));
  if (is === "cancelled")
    told.push({
      kind: "milestone_cancelled",
      lead: "cancelReason",
      covers: ["cancelledDate", "cancelReason", "forecastDate"],
    });
  if (was === "completed")
    told.push({ kind: "milestone_reopened", covers: ["actualDate", "evidence", "forecastDate"] });
  if (was === "cancelled")
    told.push({ kind: "milestone_restored", covers: ["cancelledDate", "cancelReason", "forecastDate"] });
  return told;
};

/** What time alone has done: the day of the plan has passed, whether or not anybody wrote something. */
const grownOverdue = (
  was: MilestoneState,
  is: MilestoneState,
  after: MilestoneRecord,
  today: CalendarDate,
): Told[] =>
  is === "overdue" && was !== "overdue"
    ? [{ kind: "milestone_overdue", covers: [], measure: inDays(between(after.baselineDate, today)) }]
    : [];

const happened = (before: MilestoneRecord, after: MilestoneRecord, days: TwoDays): Told[] => {
  const was = stateIn(before, days.before);
  const is = stateIn(after, days.after);
  const isOpen = is !== "completed" && is !== "cancelled";
  const told = [
    ...reachedOrLeft(was, is, after),
    ...grownOverdue(was, is, after, days.after.today),
    ...(isOpen ? shifted(before, after, days) : []),
  ];
  return told.map((line) => ({ ...line, workedOut: states(was, is) }));
};

/** Milestones and what they wait for. */
export const milestoneTellings: Tellings<"Milestone" | "MilestoneDependency"> = {
  Milestone: {
    added: (after, days) => [
      { kind: "milestone_added", workedOut: states(null, stateIn(after, days.after)) },
    ],
    removed: (before, days) => [
      { kind: "milestone_removed", workedOut: states(stateIn(before, days.before), null) },
    ],
    happened,
    edited: "milestone_edited",
    toldElsewhere: (_before, after, { movedDates }) =>
      movedDates.get(after.id) === after.baselineDate ? ["baselineDate"] : [],
    always: ["baselineDate", "forecastDate", "actualDate"],
  },
  MilestoneDependency: plainly("dependency_added", "dependency_removed", "dependency_edited", {
    always: ["milestoneId", "dependsOnId"],
  }),
};
