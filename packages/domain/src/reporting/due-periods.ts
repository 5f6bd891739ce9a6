import type { Portfolio } from "../portfolio/portfolio.ts";
import { lastDayOf, periodStartOn, scheduledPeriod } from "./period.ts";
import type { PeriodKind, ReportingPeriodRecord } from "./reporting.record.ts";
import { periodKinds, reportingSettings } from "./reporting-settings.ts";

/** Under this name the change log keeps what the schedule did and no person. */
export const scheduleActor = "Кедр, по расписанию";

type Schedule = Pick<Portfolio, "today" | "ReportingSettings" | "ReportingPeriod">;

/** The period before, which may still be reported on, the running one, and the one to prepare for. */
const nearby = [-1, 0, 1];

const missingOfKind = (schedule: Schedule, kind: PeriodKind): ReportingPeriodRecord[] => {
  const { today, ReportingPeriod } = schedule;
  const settings = reportingSettings(schedule, kind);
  if (!settings.isEnabled) return [];
  const known = new Set(ReportingPeriod.map(({ id }) => id));
  return nearby
    .map((later) => scheduledPeriod(settings, periodStartOn(kind, today, later), "entered"))
    .filter((period) => !known.has(period.id) && lastDayOf(period) >= today);
};

/**
 * The periods that the schedule asks for on a day and that nobody has made yet: the running one, the next, and the one
 * before while its window lasts. None of a kind whose schedule is off.
 */
export const missingPeriods = (schedule: Schedule): ReportingPeriodRecord[] =>
  periodKinds.flatMap((kind) => missingOfKind(schedule, kind));

/** Every period there is on a day, whether or not the scheduled work has made its row by now; in no particular order. */
export const periodsOn = (schedule: Schedule): ReportingPeriodRecord[] => [
  ...schedule.ReportingPeriod,
  ...missingPeriods(schedule),
];
