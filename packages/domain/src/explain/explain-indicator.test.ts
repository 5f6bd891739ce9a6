import { describe, expect, it } from "vitest";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { aMethodology, anIndicator, aTarget, aValue, tomskMaturity } from "../maturity/maturity.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { explainIndicator } from "./explain-indicator.ts";

const today = "2023-03-01";

const explained = (values: IndicatorValueRecord[], fields: Partial<Portfolio> = {}) => {
  const tomsk = tomskMaturity(today);
  const explanation = explainIndicator(
    {
      ...tomsk,
      IndicatorValue: [
        ...tomsk.IndicatorValue.filter(({ indicatorId }) => indicatorId !== "IND-URB-4"),
        ...values,
      ],
      ...fields,
    },
    "IND-URB-4",
  );
  if (!explanation) throw new Error("the indicator is recorded");
  return explanation;
};
const value = (fields: Partial<IndicatorValueRecord> & { id: string; value: number }) =>
  aValue({ indicatorId: "IND-URB-4", date: "2023-01-01", ...fields });
const used = value({ id: "USED", value: 42.3, sourceDocument: "Презентация", sourceSlide: 13 });

describe("explainIndicator", () => {
  it("names the value with its place, the target and the methodology", () => {
    expect(explained([used])).toMatchObject({
      fact: {
        id: "USED",
        value: 42.3,
        kind: "published",
        date: "2023-01-01",
        provenance: { document: "Презентация", slide: 13 },
      },
      target: { value: 100, year: 2030, basis: "general" },
      methodology: { id: "MTH" },
      counting: { isCounted: true, reason: null, period: null },
      arithmetic: { rule: "ratio", fact: 42.3, target: 100, limit: 100 },
      lack: null,
      unused: [],
    });
  });

  it.each([
    ["estimate", { kind: "estimate" }],
    ["to_come", { date: "2023-03-02" }],
    ["older", { date: "2022-12-31" }],
    ["undated", { date: null, year: 2023 }],
    ["weaker_kind", { kind: "reported" }],
  ] as const)("says why another value is not used: %s", (reason, fields) => {
    const { fact, unused } = explained([value({ id: "OTHER", value: 40, ...fields }), used]);
    expect(fact?.id).toBe("USED");
    expect(unused).toMatchObject([{ id: "OTHER", reason }]);
    expect(unused[0]?.difference).toBeCloseTo(-2.3, 10);
  });

  it("tells of two reports of one day the later, and of two alike any", () => {
    const told = (id: string, toldOn: IndicatorValueRecord["toldOn"]) =>
      value({ id, value: 40, kind: "reported", toldOn });
    expect(explained([told("A", "2023-01-10"), told("B", "2023-02-10")])).toMatchObject({
      fact: { id: "B" },
      unused: [{ id: "A", reason: "told_earlier" }],
    });
    expect(explained([told("A", null), told("B", null)]).unused).toMatchObject([{ reason: "same" }]);
  });

  it("says that a value was corrected, and that another was chosen", () => {
    const right = value({
      id: "RIGHT",
      value: 42.3,
      kind: "reported",
      correctsId: "WRONG",
      correction: "описка",
    });
    expect(explained([value({ id: "WRONG", value: 24.3 }), right])).toMatchObject({
      fact: { id: "RIGHT" },
      unused: [{ id: "WRONG", reason: "corrected" }],
    });
    const chosen = value({
      id: "CHOSEN",
      value: 40,
      kind: "reported",
      isChosen: true,
      choiceReason: "точнее",
    });
    expect(explained([used, chosen])).toMatchObject({
      fact: { id: "CHOSEN" },
      unused: [{ id: "USED", reason: "not_chosen" }],
    });
  });

  it("shows an estimate where there is no fact", () => {
    const { fact, lack, unused } = explained([value({ id: "GUESS", value: 40, kind: "estimate" })]);
    expect({ fact, lack }).toEqual({ fact: null, lack: "fact" });
    expect(unused).toMatchObject([{ id: "GUESS", reason: "estimate", difference: null }]);
  });

  it.each([
    ["target", { Methodology: [aMethodology({ generalTarget: null })] }],
    ["divisor", { IndicatorTarget: [aTarget({ indicatorId: "IND-URB-4", value: 0 })] }],
  ] as const)("says that a %s is lacking", (lack, fields) => {
    expect(explained([used], fields as unknown as Partial<Portfolio>)).toMatchObject({
      lack,
      achievement: null,
    });
  });

  it("explains an indicator outside of the index", () => {
    const portfolio = tomskMaturity(today);
    portfolio.Indicator.push(anIndicator({ id: "OUT", direction: "lower_is_better" }));
    portfolio.IndicatorTarget.push(aTarget({ indicatorId: "OUT", value: 10, year: 2030 }));
    portfolio.IndicatorValue.push(aValue({ indicatorId: "OUT", value: 40, date: "2023-01-01" }));
    expect(explainIndicator(portfolio, "OUT")).toMatchObject({
      methodology: null,
      counting: null,
      lack: "baseline",
    });
    portfolio.IndicatorValue.push(aValue({ indicatorId: "OUT", value: 70, year: 2021, role: "baseline" }));
    expect(explainIndicator(portfolio, "OUT")).toMatchObject({
      achievement: 50,
      arithmetic: { rule: "way", baseline: 70, fact: 40, target: 10 },
    });
    expect(explainIndicator(portfolio, "NO")).toBeNull();
  });
});
