import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PositionTermRecord } from "./authority.record.ts";
import { savePositionTerm, type PositionTermFields } from "./position-term-change.ts";
import { termsOn } from "./position-standing.ts";

const term = (fields: Partial<PositionTermRecord> = {}): PositionTermRecord => ({
  id: "TRM-1",
  positionId: "POS-1",
  state: "held",
  fromDate: "2022-01-10",
  toDate: null,
  basis: null,
  personId: null,
  origin: "training",
  version: 1,
  ...fields,
});
const vacant: PositionTermFields = {
  state: "vacant",
  fromDate: "2023-03-01",
  toDate: null,
  basis: null,
  personId: null,
};

describe("savePositionTerm", () => {
  const refusal = (code: string, field: string) => ({ isAllowed: false, refusal: { code, field } });

  it("closes the term without an end that a new one follows", () => {
    expect(savePositionTerm(vacant, { others: [term()], isNew: true })).toEqual({
      isAllowed: true,
      fields: { term: vacant, closes: { id: "TRM-1", toDate: "2023-02-28" } },
    });
  });

  it("closes nothing where no term stands in the way", () => {
    const others = [term({ toDate: "2023-01-31" })];
    expect(savePositionTerm(vacant, { others, isNew: true })).toMatchObject({ fields: { closes: null } });
  });

  it.each<[string, PositionTermRecord[], boolean]>([
    ["one that has an end", [term({ toDate: "2023-06-30" })], true],
    ["one that began on the day", [term({ fromDate: "2023-03-01" })], true],
    ["one that follows", [term({ fromDate: "2023-05-01" })], true],
    ["two at once", [term(), term({ id: "TRM-2", fromDate: "2023-05-01" })], true],
    ["one beside a term that is rewritten", [term()], false],
  ])("refuses to overlap %s", (_case, others, isNew) => {
    expect(savePositionTerm(vacant, { others, isNew })).toEqual(refusal("term_overlaps", "fromDate"));
  });

  it("refuses somebody in a vacant post", () => {
    const fields = { ...vacant, personId: "PER-1" };
    expect(savePositionTerm(fields, { others: [], isNew: true })).toEqual(
      refusal("vacant_post_held", "personId"),
    );
  });

  it("refuses to end before it begins", () => {
    const fields = { ...vacant, toDate: "2023-02-28" } as const;
    expect(savePositionTerm(fields, { others: [], isNew: true })).toEqual(
      refusal("term_ends_before_start", "toDate"),
    );
  });
});

describe("termsOn", () => {
  const terms = [
    term({ toDate: "2022-12-11" }),
    term({ id: "TRM-2", fromDate: "2022-12-12", toDate: "2023-02-05", state: "acting" }),
    term({ id: "TRM-3", fromDate: "2023-02-10", state: "vacant" }),
  ];

  it.each<[CalendarDate, string | undefined]>([
    ["2022-01-09", undefined],
    ["2022-01-10", "held"],
    ["2022-12-11", "held"],
    ["2022-12-12", "acting"],
    ["2023-02-06", undefined],
    ["2023-02-10", "vacant"],
  ])("knows how a post is filled on %s", (day, state) => {
    expect(termsOn(terms, day).get("POS-1")?.state).toBe(state);
  });
});
