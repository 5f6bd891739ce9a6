import { describe, expect, it } from "vitest";
import { createRequestIds, newRequestId } from "./request-id.ts";

const counted = () => {
  let last = 0;
  return createRequestIds(() => `id-${++last}`);
};

describe("newRequestId", () => {
  it("is a random UUID", () => {
    const [first, second] = [newRequestId(), newRequestId()];
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(first).not.toBe(second);
  });
});

describe("createRequestIds", () => {
  it("repeats the id while no answer came", () => {
    const ids = counted();
    expect([ids.idFor({ text: "a" }), ids.idFor({ text: "a" })]).toEqual(["id-1", "id-1"]);
  });

  it("gives other words another id", () => {
    const ids = counted();
    expect([ids.idFor({ text: "a" }), ids.idFor({ text: "b" })]).toEqual(["id-1", "id-2"]);
  });

  it("takes the same words for a new wish after an answer", () => {
    const ids = counted();
    ids.idFor({ text: "a" });
    ids.answered({ text: "a" });
    expect(ids.idFor({ text: "a" })).toBe("id-2");
  });
});
