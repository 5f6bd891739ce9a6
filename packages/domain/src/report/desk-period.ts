import type { Portfolio } from "../portfolio/portfolio.ts";
import { periodsOn } from "../reporting/due-periods.ts";
import { periodState } from "../reporting/period.ts";
import type { PeriodState } from "../reporting/period.view.ts";
import type { PeriodKind, ReportingPeriodRecord } from "../reporting/reporting.record.ts";

type Schedule = Pick<Portfolio, "today" | "ReportingSettings" | "ReportingPeriod">;

const earliestFirst = (one: ReportingPeriodRecord, other: ReportingPeriodRecord): number =>
  one.startsOn < other.startsOn ? -1 : 1;

const inState = (schedule: Schedule, kind: PeriodKind, state: PeriodState): ReportingPeriodRecord[] =>
  periodsOn(schedule)
    .filter((period) => period.kind === kind && periodState(period, schedule.today) === state)
    .toSorted(earliestFirst);

const byId = (schedule: Schedule, kind: PeriodKind, id: string): ReportingPeriodRecord | null =>
  periodsOn(schedule).find((period) => period.id === id && period.kind === kind) ?? null;

/** The latest month whose window is open; null when none is. */
export const openMonth = (schedule: Schedule): ReportingPeriodRecord | null =>
  inState(schedule, "month", "open").at(-1) ?? null;

/** A month by the id of its period, planned ones included; null for what is no month. */
export const monthById = (schedule: Schedule, id: string): ReportingPeriodRecord | null =>
  byId(schedule, "month", id);

/** A quarter by the id of its period, planned ones included; null for what is no quarter. */
export const quarterById = (schedule: Schedule, id: string): ReportingPeriodRecord | null =>
  byId(schedule, "quarter", id);

/** The quarters whose window is open, the earliest first: values of indicators are asked of each. */
export const openQuarters = (schedule: Schedule): ReportingPeriodRecord[] =>
  inState(schedule, "quarter", "open");

/** The next quarter whose values will be asked for; null when none is planned. */
export const nextQuarter = (schedule: Schedule): ReportingPeriodRecord | null =>
  inState(schedule, "quarter", "planned")[0] ?? null;
