import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DayPeriod } from "../calendar/day-period.ts";

/** A period as one change of the log left it; null when the change deleted it. */
export interface LoggedPeriod {
  id: string;
  knownOn: CalendarDate;
  /** Brought in with a data set: when it was entered is told, not witnessed. */
  isImported: boolean;
  after: DayPeriod | null;
}

/** When a period's ends were entered, where that is later than the ends themselves. */
export interface LateRecord {
  begunRecordedOn: CalendarDate | null;
  endRecordedOn: CalendarDate | null;
}

const onTime: LateRecord = { begunRecordedOn: null, endRecordedOn: null };

const laterThan = (day: CalendarDate | null, { knownOn, isImported }: LoggedPeriod): CalendarDate | null =>
  day !== null && !isImported && knownOn > day ? knownOn : null;

/**
 * What was entered after the day it tells of, by the id of the period. `changes` come in the order of the log; an end
 * belongs to the change that last set it.
 */
export const lateRecords = (changes: readonly LoggedPeriod[]): ReadonlyMap<string, LateRecord> => {
  const late = new Map<string, LateRecord>();
  const periods = new Map<string, DayPeriod>();
  for (const change of changes) {
    const { id, after } = change;
    const before = periods.get(id);
    if (after === null) {
      late.delete(id);
      periods.delete(id);
      continue;
    }
    const known = late.get(id) ?? onTime;
    late.set(id, {
      begunRecordedOn:
        before?.fromDate === after.fromDate ? known.begunRecordedOn : laterThan(after.fromDate, change),
      endRecordedOn: before?.toDate === after.toDate ? known.endRecordedOn : laterThan(after.toDate, change),
    });
    periods.set(id, after);
  }
  return late;
};
