import { describe, expect, it } from "vitest";
import { aMeeting } from "./council.fixture.ts";
import type { MeetingKind, MeetingState } from "./council.record.ts";
import { sessionTimesRefusal } from "./session-times.ts";

const refusalOf = (
  state: MeetingState,
  times: readonly [string | null, string | null],
  kind: MeetingKind = "ordinary",
) => {
  const [openedTime, closedTime] = times;
  const refusal = sessionTimesRefusal(aMeeting({ state, kind }), { openedTime, closedTime });
  return refusal && [refusal.code, refusal.field];
};

describe("the times of a session", () => {
  it.each([
    [["10:05", "11:40"]],
    [["10:05", "10:05"]],
    [["10:05", null]],
    [[null, "11:40"]],
    [[null, null]],
  ] as const)("are corrected to %s once it is held", (times) => {
    expect(refusalOf("held", times)).toBeNull();
  });

  it("do not close a session before it was opened", () => {
    expect(refusalOf("held", ["10:05", "10:04"])).toEqual(["closed_before_open", "closedTime"]);
  });

  it("have no end while it goes on", () => {
    expect(refusalOf("in_session", ["10:05", null])).toBeNull();
    expect(refusalOf("in_session", ["10:05", "11:00"])).toEqual(["session_not_closed", "closedTime"]);
  });

  it("are not of a procedure in writing", () => {
    expect(refusalOf("held", ["10:05", null], "written")).toEqual(["no_session_times", null]);
  });

  it.each(["planned", "agenda_approved", "minutes_approved", "cancelled"] as const)(
    "are not written of a meeting that is %s",
    (state) => {
      expect(refusalOf(state, ["10:05", null])?.[1]).toBeNull();
    },
  );
});
