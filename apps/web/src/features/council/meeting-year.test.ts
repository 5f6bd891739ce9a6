import type { CalendarDate, MeetingListItem } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { quartersOf, yearsOf } from "./meeting-year.ts";

const meeting = (date: CalendarDate): MeetingListItem => ({
  id: date,
  number: null,
  date,
  kind: "ordinary",
  startTime: null,
  state: "planned",
  items: 0,
  decisions: 0,
  registrationNumber: null,
  origin: "entered",
});
// The latest first, as the server sends them.
const meetings = ["2024-12-31", "2023-10-01", "2023-04-01", "2023-03-31", "2023-01-01"].map((date) =>
  meeting(date as CalendarDate),
);

describe("the year of the Council", () => {
  it("has its meetings by quarter, in the order of the year", () => {
    expect(
      quartersOf(meetings, 2023).map(({ quarter, meetings: own }) => [quarter, own.map(({ id }) => id)]),
    ).toEqual([
      [1, ["2023-01-01", "2023-03-31"]],
      [2, ["2023-04-01"]],
      [4, ["2023-10-01"]],
    ]);
    expect(quartersOf(meetings, 2022)).toEqual([]);
  });

  it("is one of those with a meeting or a plan, or this one", () => {
    const page = {
      meetings,
      planItems: [],
      today: "2025-02-01",
      council: null,
      backlog: [],
      canPrepare: false,
    } as const;
    expect(yearsOf({ ...page, meetings, planItems: [], backlog: [] })).toEqual([2025, 2024, 2023]);
  });
});
