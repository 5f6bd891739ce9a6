import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { deputy, office } from "../reminder/reminder.fixture.ts";
import { fieldsBefore, takingBackObstacle, type LoggedChange } from "./taking-back.ts";

const today = "2023-03-01";
const administrator: Actor = { ...office, accountId: "A-ADMIN", roles: ["administrator"] };
const own = { on: today, byId: deputy.accountId } as const;

describe("takingBackObstacle", () => {
  it.each([
    ["whoever decided, the same day", deputy, own, null],
    ["the administrator", administrator, own, null],
    ["the office", office, own, "decision_of_another"],
    ["whoever decided, a day later", deputy, { ...own, on: "2023-02-28" }, "decision_of_earlier_day"],
    [
      "the administrator, a day later",
      administrator,
      { ...own, on: "2023-02-28" },
      "decision_of_earlier_day",
    ],
    ["where the account was not kept", deputy, { ...own, byId: null }, "decision_of_another"],
    ["the administrator, where it was not kept", administrator, { ...own, byId: null }, null],
    ["where nothing was decided", administrator, { on: null, byId: null }, "decision_missing"],
  ] as const)("%s", (_case, actor, decision, code) => {
    expect(takingBackObstacle(decision, { actor, today })?.refusal.code ?? null).toBe(code);
  });
});

const record = { id: "X", version: 1, state: "submitted", comment: "Исправлено", date: null };
const decided = { ...record, version: 2, state: "accepted", comment: null };
const decision: LoggedChange = { requestId: "D", operation: "update", before: record, after: decided };
const later = (fields: object): LoggedChange => ({
  requestId: "L",
  operation: "update",
  before: decided,
  after: { ...decided, version: 3, ...fields },
});

describe("fieldsBefore", () => {
  it("gives what the request changed, as it was", () => {
    expect(fieldsBefore([decision], { requestId: "D" })).toEqual({
      isAllowed: true,
      fields: { state: "submitted", comment: "Исправлено" },
    });
  });

  it("gives nothing of a record that the request left alone", () => {
    expect(fieldsBefore([decision], { requestId: "OTHER" })).toEqual({ isAllowed: true, fields: {} });
    expect(fieldsBefore([], { requestId: "D" })).toEqual({ isAllowed: true, fields: {} });
  });

  it.each([
    ["any later change", [later({ date: today })], undefined, false],
    ["a later change of what was decided", [later({ comment: "Иначе" })], ["date"], false],
    ["a later change of what is watched", [later({ date: today })], ["date"], false],
    ["a later change of something else", [later({ note: "Слово" })], ["date"], true],
    ["a later removal", [{ ...later({}), operation: "delete", after: null }], ["date"], false],
  ] as const)("%s", (_case, since, watched, isAllowed) => {
    const answer = fieldsBefore([...since, decision], { requestId: "D", ...(watched ? { watched } : {}) });
    expect(answer.isAllowed).toBe(isAllowed);
    if (!answer.isAllowed) expect(answer.refusal).toEqual({ code: "decision_built_on", field: null });
  });

  it("takes back no record that came in with the request", () => {
    const entered: LoggedChange = { ...decision, operation: "insert", before: null };
    expect(fieldsBefore([entered], { requestId: "D" })).toMatchObject({
      refusal: { code: "decision_missing" },
    });
  });

  it("leads back to the record that stood before, whatever was decided", () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const anyRecord = fc.record({ state: value, comment: value, on: value, by: value });
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        const change: LoggedChange = { requestId: "D", operation: "update", before, after };
        const answer = fieldsBefore([change], { requestId: "D" });
        expect(answer.isAllowed).toBe(true);
        if (answer.isAllowed) expect({ ...after, ...answer.fields }).toEqual(before);
      }),
    );
  });
});
