import type { Portfolio } from "../portfolio/portfolio.ts";
import { periodsOn } from "../reporting/due-periods.ts";
import { periodState } from "../reporting/period.ts";
import type { PeriodState } from "../reporting/period.view.ts";
import type { PeriodKind, ReportingPeriodRecord } from "../reporting/reporting.record.ts";

type Schedule = Pick<Portfolio, "today" | "ReportingSettings" | "ReportingPeriod">;

const latestStart = (one: ReportingPeriodRecord, other: ReportingPeriodRecord): number =>
  one.startsOn > other.startsOn ? -1 : 1;

const inState = (schedule: Schedule, kind: PeriodKind, state: PeriodState): ReportingPeriodRecord[] =>
  periodsOn(schedule)
    .filter((period) => period.kind === kind && periodState(period, schedule.today) === state)
    .toSorted(latestStart);

/** The latest month whose window is open; null when none is. */
export const openMonth = (schedule: Schedule): ReportingPeriodRecord | null =>
  inState(schedule, "month", "open")[0] ?? null;

/** A month by the id of its period, planned ones included; null for what is no month. */
export const monthById = (schedule: Schedule, id: string): ReportingPeriodRecord | null =>
  periodsOn(schedule).find((period) => period.id === id && period.kind === "month") ?? null;

/** The latest quarter whose window is open: its values of indicators are asked for; null when none is. */
export const openQuarter = (schedule: Schedule): ReportingPeriodRecord | null =>
  inState(schedule, "quarter", "open")[0] ?? null;

/** The next quarter whose values will be asked for; null when none is planned. */
export const nextQuarter = (schedule: Schedule): ReportingPeriodRecord | null =>
  inState(schedule, "quarter", "planned").at(-1) ?? null;
