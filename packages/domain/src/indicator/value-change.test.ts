import { describe, expect, it } from "vitest";
import { aMember, aMethodology, anIndicator, aValue } from "../maturity/maturity.fixture.ts";
import { indexOf } from "../portfolio/portfolio.fixture.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";
import { openQuestions, refuseCorrection, refuseFuture, rivalsOf } from "./value-change.ts";
import type { EnteredValue } from "./value.schema.ts";

const value = (id: string, number: number, fields: Partial<IndicatorValueRecord> = {}) =>
  aValue({ id, indicatorId: "I", value: number, date: "2022-12-31", ...fields });

const row = (fields: Partial<EnteredValue>): EnteredValue => ({
  indicatorId: "I",
  role: "actual",
  kind: "published",
  value: 1,
  date: null,
  year: null,
  methodologyId: null,
  confirmed: [],
  sourceDocument: null,
  sourceSlide: null,
  ...fields,
});

describe("refuseFuture", () => {
  it("names the first row of a day or a year still to come", () => {
    const rows = [row({ date: "2023-03-01" }), row({ year: 2023 }), row({ date: "2023-03-02" })];
    expect(refuseFuture(rows.slice(0, 2), "2023-03-01")).toBeNull();
    expect(refuseFuture(rows, "2023-03-01")).toEqual({ code: "date_in_future", field: "values.2.date" });
    expect(refuseFuture([row({ year: 2024 })], "2023-03-01")?.field).toBe("values.0.date");
  });
});

describe("refuseCorrection", () => {
  const told = { kind: "estimate", valueReportId: "R" } as const;
  it.each([
    ["another number", value("a", 1), 2, undefined],
    ["the same number", value("a", 1), 1, "correction_unchanged"],
    ["a value told in a report that awaits review", value("a", 1, told), 2, "value_awaits_review"],
    ["an estimate that came with no report", value("a", 1, { kind: "estimate" }), 2, undefined],
    [
      "a value that a report told and that was accepted",
      value("a", 1, { ...told, kind: "reported" }),
      2,
      undefined,
    ],
  ])("of %s: %#", (_case, corrected, number, code) => {
    expect(refuseCorrection([corrected], corrected, number)?.code).toBe(code);
  });

  it("of what is corrected already", () => {
    const [one, other] = [value("a", 1), value("b", 2, { correctsId: "a", correction: "описка" })];
    expect(refuseCorrection([one, other], one, 3)?.code).toBe("value_corrected");
    expect(refuseCorrection([one, other], other, 3)).toBeNull();
  });
});

const portfolioOf = (...values: IndicatorValueRecord[]) =>
  indexOf({
    Indicator: [anIndicator({ id: "I" })],
    Methodology: [
      aMethodology({ id: "M1", validTo: "2022-06-30" }),
      aMethodology({ id: "M2", validFrom: "2022-07-01" }),
    ],
    MethodologyMember: [aMember({ methodologyId: "M2", indicatorId: "I" })],
    IndicatorValue: values,
  }).portfolio;

describe("rivalsOf", () => {
  it("names the values of that time that differ, and none where all agree", () => {
    const [one, other] = [value("a", 1), value("b", 2)];
    expect(rivalsOf(portfolioOf(one, other, value("c", 3, { date: "2022-11-30" })), one)).toEqual(["b"]);
    expect(rivalsOf(portfolioOf(one, value("b", 1)), one)).toBeNull();
  });
});

describe("openQuestions", () => {
  const asked = (
    portfolio: ReturnType<typeof portfolioOf>,
    ...records: [IndicatorValueRecord, ...Parameters<typeof openQuestions>[1][number]["confirmed"]][]
  ) =>
    openQuestions(
      portfolio,
      records.map(([record, ...confirmed]) => ({ record, confirmed })),
    ).map(({ row: at, questions }) => [at, ...questions.map(({ code }) => code)]);

  it("leaves out what was confirmed, and rows without a question", () => {
    const portfolio = portfolioOf(value("a", 77.6, { date: "2022-10-01" }));
    expect(asked(portfolio, [value("b", 78)], [value("c", 14.9, { date: "2022-12-30" })])).toEqual([
      [0, "magnitude"],
      [1, "magnitude"],
    ]);
    expect(asked(portfolio, [value("b", 78)])).toEqual([]);
    expect(asked(portfolio, [value("b", 14.9), "magnitude"])).toEqual([]);
    expect(asked(portfolio, [value("b", 149), "magnitude"])).toEqual([[0, "out_of_range"]]);
  });

  it("compares a value with those of its own methodology version only", () => {
    const portfolio = portfolioOf(value("a", 7, { date: "2022-06-30" }));
    expect(asked(portfolio, [value("b", 78)])).toEqual([]);
    expect(asked(portfolio, [value("b", 78, { methodologyId: "M1" })])).toEqual([[0, "decimal_slip"]]);
  });

  it("compares a correction with neither the corrected one nor what that one had corrected", () => {
    const first = value("a", 1);
    const second = value("b", 2, { correctsId: "a", correction: "описка" });
    const third = value("c", 30, { correctsId: "b", correction: "описка" });
    expect(asked(portfolioOf(first, second), [third])).toEqual([]);
  });
});
