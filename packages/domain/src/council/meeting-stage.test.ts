import { describe, expect, it } from "vitest";
import type { MeetingState } from "./council.record.ts";
import { isToCome, meetingRefusal, wasHeld, type MeetingPart } from "./meeting-stage.ts";

const parts: MeetingPart[] = ["facts", "agenda", "attendance", "record", "registration"];
const refused = (code: string) => ({ code, field: null });

describe("a meeting", () => {
  it.each<{ state: MeetingState; may: MeetingPart[]; code: string; held: boolean; toCome: boolean }>([
    {
      state: "planned",
      may: ["facts", "agenda", "attendance"],
      code: "agenda_open",
      held: false,
      toCome: true,
    },
    {
      state: "agenda_approved",
      may: ["facts", "attendance"],
      code: "agenda_approved",
      held: false,
      toCome: true,
    },
    {
      state: "in_session",
      may: ["attendance", "record"],
      code: "meeting_in_session",
      held: false,
      toCome: true,
    },
    { state: "held", may: ["attendance", "record"], code: "meeting_held", held: true, toCome: false },
    { state: "minutes_approved", may: ["registration"], code: "minutes_approved", held: true, toCome: false },
    { state: "cancelled", may: [], code: "meeting_cancelled", held: false, toCome: false },
  ])("that is $state may change in $may alone", ({ state, may, code, held, toCome }) => {
    expect(parts.map((part) => meetingRefusal({ state }, part))).toEqual(
      parts.map((part) => (may.includes(part) ? null : refused(code))),
    );
    expect([wasHeld({ state }), isToCome({ state })]).toEqual([held, toCome]);
  });
});
