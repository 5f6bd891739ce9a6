import { describe, expect, it } from "vitest";
import { castingRefusal, takeVote } from "./vote-change.ts";

const kinds = ["ordinary", "extraordinary", "written"] as const;
const attendances = ["expected", "absent", "present", "substituted"] as const;

describe("a vote", () => {
  it.each(kinds.flatMap((kind) => attendances.map((attendance) => ({ kind, attendance }))))(
    "at a meeting that is $kind by a member who is $attendance",
    ({ kind, attendance }) => {
      const isTaken = kind === "written" || attendance === "present" || attendance === "substituted";
      expect(takeVote({ kind }, attendance, { choice: "for", note: null }).isAllowed).toBe(isTaken);
      // What was put down by mistake can be taken back whoever came.
      expect(takeVote({ kind }, attendance, { choice: null, note: null }).isAllowed).toBe(true);
    },
  );

  it("is of members only", () => {
    expect(takeVote({ kind: "written" }, null, { choice: "for", note: null })).toEqual({
      isAllowed: false,
      refusal: { code: "vote_not_member", field: "councilMemberId" },
    });
  });

  it("needs a word where a conflict of interest is told, and may have one elsewhere", () => {
    expect(takeVote({ kind: "ordinary" }, "present", { choice: "conflict", note: null })).toEqual({
      isAllowed: false,
      refusal: { code: "conflict_needs_word", field: "note" },
    });
    const dissent = { choice: "against", note: "Особое мнение" } as const;
    expect(takeVote({ kind: "ordinary" }, "present", dissent)).toEqual({ isAllowed: true, fields: dissent });
  });
});

describe("voting oneself", () => {
  const open = { kind: "written", state: "in_session", votingUntil: "2023-03-03" } as const;

  it("is open in a written procedure to its last day", () => {
    expect(castingRefusal(open, "2023-03-01")).toBeNull();
    expect(castingRefusal(open, "2023-03-03")).toBeNull();
    expect(castingRefusal(open, "2023-03-04")?.code).toBe("voting_closed");
  });

  it.each([
    { ...open, state: "planned" as const },
    { ...open, state: "agenda_approved" as const },
    { ...open, state: "held" as const },
    { ...open, state: "minutes_approved" as const },
    { ...open, state: "cancelled" as const },
    { ...open, votingUntil: null },
  ])("is closed: $state, $votingUntil", (meeting) => {
    expect(castingRefusal(meeting, "2023-03-01")?.code).toBe("voting_closed");
  });

  it("is not for a meeting in person", () => {
    expect(castingRefusal({ ...open, kind: "ordinary" }, "2023-03-01")?.code).toBe("voting_not_written");
  });
});
