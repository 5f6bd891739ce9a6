import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { isInForce } from "../calendar/day-period.ts";
import { addDays } from "../calendar/days.ts";
import { curation, today } from "../portfolio/portfolio.fixture.ts";
import {
  assignCuration,
  endCuration,
  handOverCuration,
  takeBackCuration,
  type CurationFields,
} from "./curation-change.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const basis = "Распоряжение";
const ended = curation({ toDate: "2023-02-10" });
const coming = curation({ id: "CUR-2", fromDate: "2023-04-01", positionId: "POS-2" });

describe("assignCuration", () => {
  const said: CurationFields = { positionId: "POS-2", fromDate: today, toDate: null, basis: null };
  const assign = (fields: Partial<CurationFields> = {}, others = [ended]) =>
    assignCuration({ ...said, ...fields }, { others, today });

  it("fills the days that nobody has, from today on or from a day to come", () => {
    expect(assign()).toEqual({ isAllowed: true, fields: said });
    expect(assign({ fromDate: "2023-07-01" })).toMatchObject({ isAllowed: true });
    expect(assign({ toDate: "2023-03-31" }, [ended, coming])).toMatchObject({ isAllowed: true });
  });

  it("lets nobody curate beside another", () => {
    expect(assign({}, [ended, coming])).toEqual(refusal("curation_overlaps", "fromDate"));
    expect(assign({ fromDate: "2023-02-10", basis })).toEqual(refusal("curation_overlaps", "fromDate"));
  });

  it("asks for the act where the day has passed", () => {
    expect(assign({ fromDate: "2023-02-11" })).toEqual(refusal("basis_required", "basis"));
    expect(assign({ fromDate: "2023-02-11", basis })).toMatchObject({ isAllowed: true });
  });

  it("refuses to end before it begins", () => {
    expect(assign({ toDate: "2023-02-28" })).toEqual(refusal("curation_ends_before_start", "toDate"));
  });
});

describe("handOverCuration", () => {
  const handOver = (record: ReturnType<typeof curation>, fromDate: CalendarDate, act: string | null = null) =>
    handOverCuration(record, { to: { positionId: "POS-2", fromDate, basis: act }, today });

  it("ends the one the day before and gives what was left to the other", () => {
    expect(handOver(curation(), today)).toEqual({
      isAllowed: true,
      fields: {
        former: { toDate: "2023-02-28" },
        successor: { positionId: "POS-2", industryId: "IND-1", fromDate: today, toDate: null, basis: null },
      },
    });
    expect(handOver(curation({ toDate: "2023-06-30" }), "2023-06-30")).toMatchObject({
      fields: { former: { toDate: "2023-06-29" }, successor: { toDate: "2023-06-30" } },
    });
  });

  it("refuses the first day of the curation and any before it, and days after its end", () => {
    expect(handOver(curation({ fromDate: today }), today)).toEqual(refusal("curation_not_begun", "fromDate"));
    expect(handOver(curation(), "2021-12-31", basis)).toEqual(refusal("curation_not_begun", "fromDate"));
    expect(handOver(ended, today)).toEqual(refusal("curation_already_over", "fromDate"));
  });

  it("refuses the post that has it, and a day in the past without an act", () => {
    expect(handOver(curation({ positionId: "POS-2" }), today)).toEqual(
      refusal("curation_same_post", "positionId"),
    );
    expect(handOver(curation(), "2023-02-28")).toEqual(refusal("basis_required", "basis"));
    expect(handOver(curation(), "2023-02-28", basis)).toMatchObject({ isAllowed: true });
  });

  it("leaves each day of the curation to exactly one of the two, and is taken back without a trace", () => {
    const length = fc.option(fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(length, fc.integer({ min: 1, max: 40 }), (days, after) => {
        const toDate = days === null ? null : addDays(today, days);
        const record = curation({ fromDate: today, toDate, origin: "entered" });
        const change = handOver(record, addDays(today, after));
        expect(change.isAllowed).toBe(days === null || after <= days);
        if (!change.isAllowed) return;
        const former = { ...record, ...change.fields.former };
        const successor = { ...record, id: "CUR-2", ...change.fields.successor };
        for (let number = -2; number < 50; number += 1) {
          const day = addDays(today, number);
          const holders = [former, successor].filter((one) => isInForce(one, day));
          expect(holders).toHaveLength(isInForce(record, day) ? 1 : 0);
        }
        expect(takeBackCuration(successor, former)).toEqual({
          isAllowed: true,
          fields: { former: { toDate } },
        });
      }),
    );
  });
});

describe("endCuration", () => {
  const end = (
    fields: { toDate: CalendarDate | null; basis?: string | null },
    others: ReturnType<typeof curation>[] = [],
    record = curation(),
  ) => endCuration(record, { fields: { basis: null, ...fields }, others, today });

  it("sets the last day, and lets a curation go on", () => {
    expect(end({ toDate: today })).toEqual({ isAllowed: true, fields: { toDate: today, basis: null } });
    expect(end({ toDate: "2022-01-01", basis })).toMatchObject({ isAllowed: true });
    expect(end({ toDate: null }, [], ended)).toMatchObject({ isAllowed: true });
  });

  it("refuses a day before the first, and days that another has", () => {
    expect(end({ toDate: "2021-12-31", basis })).toEqual(refusal("curation_ends_before_start", "toDate"));
    expect(end({ toDate: null }, [coming], ended)).toEqual(refusal("curation_overlaps", "toDate"));
  });

  it("asks for the act where the day has passed", () => {
    expect(end({ toDate: "2023-02-28" })).toEqual(refusal("basis_required", "basis"));
  });
});

describe("takeBackCuration", () => {
  const entered = curation({ id: "CUR-2", fromDate: "2023-02-11", origin: "entered" });

  it("removes what was entered here, and lets the former go on in its place", () => {
    expect(takeBackCuration(entered, null)).toEqual({ isAllowed: true, fields: { former: null } });
    expect(takeBackCuration(entered, ended)).toEqual({
      isAllowed: true,
      fields: { former: { toDate: null } },
    });
  });

  it("keeps what was loaded with the data, and joins nothing across days or industries", () => {
    expect(takeBackCuration(curation(), null)).toEqual(refusal("curation_loaded"));
    const broken = refusal("curation_not_continued");
    expect(takeBackCuration(entered, curation({ toDate: "2023-02-09" }))).toEqual(broken);
    expect(takeBackCuration(entered, { ...ended, industryId: "IND-2" })).toEqual(broken);
  });
});
