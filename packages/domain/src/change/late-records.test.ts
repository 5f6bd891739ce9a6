import { describe, expect, it } from "vitest";
import type { DayPeriod } from "../calendar/day-period.ts";
import { lateRecords, type LoggedPeriod } from "./late-records.ts";

const change = (after: DayPeriod | null, fields: Partial<LoggedPeriod> = {}): LoggedPeriod => ({
  id: "CUR-1",
  knownOn: "2023-03-01",
  isImported: false,
  after,
  ...fields,
});
const since = (fromDate: DayPeriod["fromDate"], toDate: DayPeriod["toDate"] = null): DayPeriod => ({
  fromDate,
  toDate,
});
const lateOf = (...changes: LoggedPeriod[]) => lateRecords(changes).get("CUR-1");

describe("lateRecords", () => {
  it("tells the day of what was entered after it began, and nothing of what was entered in time", () => {
    expect(lateOf(change(since("2023-02-01")))).toEqual({
      begunRecordedOn: "2023-03-01",
      endRecordedOn: null,
    });
    expect(lateOf(change(since("2023-03-01")))).toEqual({ begunRecordedOn: null, endRecordedOn: null });
  });

  it("keeps the day of the beginning when only the end is entered, early or late", () => {
    const first = change(since("2023-02-01"), { knownOn: "2023-02-03" });
    expect(lateOf(first, change(since("2023-02-01", "2023-02-20")))).toEqual({
      begunRecordedOn: "2023-02-03",
      endRecordedOn: "2023-03-01",
    });
    expect(lateOf(first, change(since("2023-02-01", "2023-03-20")))).toEqual({
      begunRecordedOn: "2023-02-03",
      endRecordedOn: null,
    });
  });

  it("takes the word of imported history, and forgets what was taken back", () => {
    expect(lateOf(change(since("2022-01-10"), { isImported: true }))).toMatchObject({
      begunRecordedOn: null,
    });
    expect(lateOf(change(since("2023-02-01")), change(null))).toBeUndefined();
  });
});
