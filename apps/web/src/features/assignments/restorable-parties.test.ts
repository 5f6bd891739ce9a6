import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { areRestorable, rowsOf } from "./restorable-parties.ts";

const today = "2023-03-01";
const row = (positionId: string, dueDate: CalendarDate | null = null) => ({ positionId, dueDate });

describe("rowsOf", () => {
  it("leaves out a date that is that of the whole", () => {
    const party = (id: string, hasOwnDate: boolean) =>
      ({ position: { id, name: id }, dueDate: "2023-03-10", hasOwnDate }) as const;
    expect(rowsOf([party("one", true), party("other", false)])).toEqual([
      row("one", "2023-03-10"),
      row("other"),
    ]);
  });
});

describe("areRestorable", () => {
  it.each([
    ["nobody before", [], [row("one")], true],
    ["a removed one without a date", [row("one")], [], true],
    ["a removed one due today", [row("one", today)], [], true],
    ["a removed one whose date has passed", [row("one", "2023-02-28")], [], false],
    ["one whose passed date was moved", [row("one", "2023-02-28")], [row("one", "2023-03-10")], false],
    ["one whose passed date stays", [row("one", "2023-02-28")], [row("one", "2023-02-28"), row("new")], true],
  ])("%s", (_, before, after, expected) => {
    expect(areRestorable(before, after, today)).toBe(expected);
  });
});
