import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { aValue } from "../maturity/maturity.fixture.ts";
import { fundingLine, milestone } from "../portfolio/portfolio.fixture.ts";
import { indicatorEffect } from "./indicator-effect.ts";
import { milestoneEffect } from "./milestone-effect.ts";
import { moneyEffect } from "./money-effect.ts";

const today: CalendarDate = "2023-03-01";
const decidedOn: CalendarDate = "2022-12-15";

describe("an indicator after a decision", () => {
  const values = (...facts: [CalendarDate, number][]) =>
    facts.map(([date, value], index) =>
      aValue({ indicatorId: "I", id: `V${index}`, date, year: null, value }),
    );
  const told = (
    facts: [CalendarDate, number][],
    { direction = "higher_is_better", on = decidedOn as CalendarDate | null } = {},
  ) => {
    const { before, after, difference, verdict } = indicatorEffect({
      indicator: { direction: direction as "higher_is_better" },
      values: values(...facts),
      decidedOn: on,
      today,
    });
    return [before?.value ?? null, after?.value ?? null, difference, verdict];
  };

  it.each<{ case: string; facts: [CalendarDate, number][]; is: unknown[]; direction?: string }>([
    { case: "has no later fact", facts: [["2022-12-15", 60]], is: [60, null, null, "nothing_after"] },
    { case: "has no earlier fact", facts: [["2022-12-16", 60]], is: [null, 60, null, "nothing_before"] },
    { case: "has no fact at all", facts: [], is: [null, null, null, "nothing_after"] },
    {
      case: "has the same value",
      facts: [
        ["2022-10-01", 66.5],
        ["2023-01-01", 66.5],
      ],
      is: [66.5, 66.5, 0, "unchanged"],
    },
    {
      case: "has risen: the latest fact counts",
      facts: [
        ["2022-10-01", 66.5],
        ["2023-01-01", 60],
        ["2023-02-01", 66.6],
      ],
      is: [66.5, 66.6, 0.1, "better"],
    },
    {
      case: "has fallen where less is better",
      facts: [
        ["2022-10-01", 10],
        ["2023-01-01", 9],
      ],
      direction: "lower_is_better",
      is: [10, 9, -1, "better"],
    },
    {
      case: "has risen where less is better",
      facts: [
        ["2022-10-01", 10],
        ["2023-01-01", 11],
      ],
      direction: "lower_is_better",
      is: [10, 11, 1, "worse"],
    },
    {
      case: "has a fact of a day that has not come",
      facts: [
        ["2022-10-01", 10],
        ["2023-04-01", 11],
      ],
      is: [10, null, null, "nothing_after"],
    },
  ])("that $case", ({ facts, is, direction }) => {
    expect(told(facts, direction === undefined ? {} : { direction })).toEqual(is);
  });

  it("has a fact of no known time, which is shown and compared with nothing", () => {
    const undated = aValue({ indicatorId: "I", value: 66.5 });
    const course = { indicator: { direction: "higher_is_better" as const }, decidedOn, today };
    const { figures, before, after, verdict } = indicatorEffect({ ...course, values: [undated] });
    expect(figures).toEqual([{ value: 66.5, date: null, year: null }]);
    expect([before, after, verdict]).toEqual([null, null, "nothing_after"]);
  });

  it("is compared with nothing before the decision is adopted", () => {
    expect(told([["2022-10-01", 10]], { on: null })).toEqual([null, null, null, "not_adopted"]);
  });
});

describe("a milestone after a decision", () => {
  const state = (knownOn: CalendarDate, fields: Parameters<typeof milestone>[0] | null) => ({
    id: "KT-1",
    knownOn,
    record: fields === null ? null : milestone({ forecastDate: null, actualDate: null, ...fields }),
  });
  const planned = state("2022-10-01", { baselineDate: "2023-02-01" });

  it.each([
    { case: "nobody has touched", states: [planned], is: ["unchanged", 0] },
    {
      case: "was edited in other fields alone",
      states: [planned, state("2023-01-10", { baselineDate: "2023-02-01", title: "Иначе" })],
      is: ["unchanged", 0],
    },
    {
      case: "is expected later",
      states: [planned, state("2023-01-10", { baselineDate: "2023-02-01", forecastDate: "2023-02-15" })],
      is: ["worse", 14],
    },
    {
      case: "is expected earlier, by a change of the day itself",
      states: [planned, state(decidedOn, { baselineDate: "2023-02-01", forecastDate: "2023-01-25" })],
      is: ["better", -7],
    },
    {
      case: "is done",
      states: [planned, state("2023-01-20", { baselineDate: "2023-02-01", actualDate: "2023-02-01" })],
      is: ["completed", 0],
    },
    {
      case: "was cancelled",
      states: [planned, state("2023-01-20", { baselineDate: "2023-02-01", cancelledDate: "2023-01-20" })],
      is: ["cancelled", 0],
    },
    {
      case: "was entered afterwards",
      states: [state("2023-01-20", { baselineDate: "2023-02-01" })],
      is: ["nothing_before", null],
    },
    { case: "is not known at all", states: [], is: ["nothing_after", null] },
  ])("that $case", ({ states, is }) => {
    const { verdict, difference } = milestoneEffect(states, decidedOn);
    expect([verdict, difference]).toEqual(is);
  });
});

describe("the money of a project after a decision", () => {
  const line = (
    knownOn: CalendarDate,
    fields: { id?: string; need?: number | null; allocated?: number | null } | null,
  ) => ({
    id: fields?.id ?? "FL-1",
    knownOn,
    record: fields === null ? null : fundingLine({ need: 10, allocated: null, ...fields }),
  });

  it.each([
    {
      case: "nobody has entered an allocation for",
      states: [line("2022-10-01", {})],
      is: ["unchanged", null],
    },
    {
      case: "nobody has changed",
      states: [line("2022-10-01", { allocated: 3 })],
      is: ["unchanged", 0],
    },
    {
      case: "was allocated",
      states: [line("2022-10-01", {}), line("2023-01-20", { allocated: 8 })],
      is: ["better", 8],
    },
    {
      case: "was allocated by another line",
      states: [line("2022-10-01", { allocated: 3 }), line("2023-01-20", { id: "FL-2", allocated: 4 })],
      is: ["better", 4],
    },
    {
      case: "was taken away",
      states: [line("2022-10-01", { allocated: 3 }), line("2023-01-20", null)],
      is: ["worse", -3],
    },
    {
      case: "is needed more and no more allocated",
      states: [line("2022-10-01", { allocated: 3 }), line("2023-01-20", { need: 20, allocated: 3 })],
      is: ["unchanged", 0],
    },
    { case: "was never entered", states: [], is: ["nothing_after", null] },
  ])("that $case", ({ states, is }) => {
    const { verdict, difference } = moneyEffect(states, decidedOn);
    expect([verdict, difference]).toEqual(is);
  });

  it("keeps what is not entered apart from zero", () => {
    const { figures } = moneyEffect([line("2022-10-01", { need: null, allocated: 0 })], decidedOn);
    expect(figures).toEqual([{ knownOn: "2022-10-01", need: null, allocated: 0 }]);
  });
});
