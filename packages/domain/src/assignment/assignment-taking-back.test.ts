import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsBefore, type LoggedChange } from "../change/taking-back.ts";
import { deputy, office } from "../reminder/reminder.fixture.ts";
import { releaseAssignment } from "./assignment-change.ts";
import { takeBackRelease } from "./assignment-taking-back.ts";
import { assignment, released, reported } from "./assignment.fixture.ts";

const today = "2023-03-01";
const asked = { actor: deputy, today } as const;
const fresh = released({ releasedOn: today });

describe("takeBackRelease", () => {
  it.each([
    ["today's own", fresh, asked, null],
    ["yesterday's", released(), asked, "decision_of_earlier_day"],
    ["another's", fresh, { ...asked, actor: office }, "decision_of_another"],
    [
      "another's, by the administrator",
      fresh,
      { ...asked, actor: { ...office, roles: ["administrator"] } },
      null,
    ],
    ["one whose account was not kept", { ...fresh, releasedById: null }, asked, "decision_of_another"],
    ["what was returned since", reported({ control: "returned" }), asked, "decision_missing"],
    ["what was never released", assignment(), asked, "decision_missing"],
  ] as const)("%s", (_case, record, { actor, today: day }, code) => {
    const answer = takeBackRelease(record, { actor: { ...actor, roles: [...actor.roles] }, today: day });
    expect(answer.isAllowed ? null : answer.refusal.code).toBe(code);
  });

  it("leaves the assignment as it was, however far it was and whatever was said", () => {
    const before = fc.constantFrom(
      assignment(),
      reported(),
      reported({ controlNote: "Нет сроков", returnedOn: "2023-02-20" }),
      assignment({
        execution: "in_progress",
        control: "returned",
        controlNote: "Нет сроков",
        returnedOn: today,
      }),
    );
    const outcomes = fc.constantFrom("fulfilled" as const, "partly_fulfilled" as const);
    fc.assert(
      fc.property(before, outcomes, (record, outcome) => {
        const change = releaseAssignment(record, { outcome, note: "Принято", by: deputy, today });
        if (!change.isAllowed) throw new Error("it may be released with a word");
        const after = { ...record, ...change.fields };
        expect(takeBackRelease(after, asked).isAllowed).toBe(true);
        const logged: LoggedChange = {
          requestId: "D",
          operation: "update",
          before: { ...record },
          after: { ...after },
        };
        const answer = fieldsBefore([logged], { requestId: "D" });
        expect({ ...after, ...(answer.isAllowed ? answer.fields : {}) }).toEqual(record);
      }),
    );
  });
});
