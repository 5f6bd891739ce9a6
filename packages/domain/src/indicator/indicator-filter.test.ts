import { describe, expect, it } from "vitest";
import { plainValueView } from "./blank-records.ts";
import { countingOf, filterIndicators, type FilterableIndicator } from "./indicator-filter.ts";
import type { IndicatorValueView } from "./indicator.view.ts";

const value: IndicatorValueView = {
  id: "value",
  ...plainValueView,
  value: 0,
  date: "2023-01-01",
  provenance: { document: null, slide: 13, note: null },
  origin: "source",
};
const indicator = (name: string, fields: Partial<FilterableIndicator> = {}): FilterableIndicator => ({
  name,
  industry: { id: "IND-URB", name: "Городская среда" },
  origin: "source",
  membership: { isCounted: true, reason: null },
  current: value,
  ...fields,
});

const meetings = indicator("Доля собраний собственников");
const utilities = indicator("Доля коммунальных услуг", { membership: { isCounted: false, reason: "0,0" } });
const buses = indicator("Доля автобусов", { industry: { id: "IND-TRN", name: "Транспорт" }, current: null });
const calls = indicator("Приём звонков", { origin: "training", membership: null });
const all = [meetings, utilities, buses, calls];

describe("filterIndicators", () => {
  it.each([
    { filters: {}, found: all },
    { filters: { industry: "IND-TRN" }, found: [buses] },
    { filters: { origin: "training" }, found: [calls] },
    { filters: { counted: "counted" }, found: [meetings, buses] },
    { filters: { counted: "not_counted" }, found: [utilities] },
    { filters: { counted: "outside" }, found: [calls] },
    { filters: { value: "with" }, found: [meetings, utilities, calls] },
    { filters: { value: "without" }, found: [buses] },
    { filters: { search: "ДОЛЯ услуг" }, found: [utilities] },
    { filters: { search: "прием" }, found: [calls] },
    { filters: { search: "транспорт" }, found: [buses] },
    { filters: { search: "  " }, found: all },
    { filters: { search: "доля", value: "without", origin: "training" }, found: [] },
  ] as const)("keeps what fits $filters", ({ filters, found }) => {
    expect(filterIndicators(all, filters)).toEqual(found);
  });

  it("takes zero for a value", () => {
    expect(filterIndicators([meetings], { value: "with" })).toEqual([meetings]);
  });
});

describe("countingOf", () => {
  it("tells an indicator outside the methodology from one that is not counted", () => {
    expect([meetings, utilities, calls].map(countingOf)).toEqual(["counted", "not_counted", "outside"]);
  });
});
