import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aCountingPeriod, aMethodology, tomskMaturity } from "./maturity.fixture.ts";
import type { MethodologyMemberRecord } from "./maturity.record.ts";
import { overallMaturity } from "./maturity.ts";

const today = "2023-03-01";
const industryOf = (portfolio: Portfolio, id: string) => {
  const found = overallMaturity(portfolio).industries.find(({ industryId }) => industryId === id);
  if (!found) throw new Error(`no industry ${id}`);
  return found;
};
/** The source's index with some memberships said otherwise. */
const withMember = (indicatorId: string, fields: Partial<MethodologyMemberRecord>): Portfolio => {
  const portfolio = tomskMaturity(today);
  return {
    ...portfolio,
    MethodologyMember: portfolio.MethodologyMember.map((member) =>
      member.indicatorId === indicatorId ? { ...member, ...fields } : member,
    ),
  };
};

describe("a methodology version", () => {
  it("weighs its members", () => {
    const { computed, members } = industryOf(withMember("IND-EDU-2", { weight: 4 }), "IND-EDU");
    expect(computed).toBeCloseTo((100 + 31.3 * 4 + 100 + 98.5 + 100) / 8, 10);
    expect(members[1]).toMatchObject({ weight: 4, cap: null });
  });

  it("limits a member by its cap", () => {
    const { computed, members } = industryOf(withMember("IND-EDU-1", { cap: 60 }), "IND-EDU");
    expect(members[0]?.value).toBe(60);
    expect(computed).toBeCloseTo((60 + 31.3 + 100 + 98.5 + 100) / 5, 10);
  });

  it("counts a member in another industry than its own", () => {
    const portfolio = withMember("IND-EDU-2", { industryId: "IND-URB" });
    expect(industryOf(portfolio, "IND-EDU")).toMatchObject({ total: 4, computed: 99.625 });
    expect(industryOf(portfolio, "IND-URB").total).toBe(7);
  });

  it("says itself which way is better", () => {
    const portfolio = withMember("IND-EDU-2", { direction: "lower_is_better" });
    // 31.3 is already below the target of 100.
    expect(industryOf(portfolio, "IND-EDU").members[1]?.value).toBe(100);
  });

  it("counts otherwise on the days of a period, and says why", () => {
    const portfolio = tomskMaturity(today);
    portfolio.CountingPeriod.push(
      aCountingPeriod({
        memberId: "MTH-IND-URB-2",
        fromDate: "2023-01-01",
        isCounted: true,
        reason: "приказ",
      }),
    );
    const urban = industryOf(portfolio, "IND-URB");
    expect(urban.total).toBe(7);
    expect(urban.members[1]).toMatchObject({ isCounted: true, reason: "приказ" });
    expect(industryOf({ ...portfolio, today: "2022-12-31" }, "IND-URB").total).toBe(6);
  });

  it("is another one's on its own days", () => {
    const portfolio = tomskMaturity(today);
    portfolio.Methodology = [
      aMethodology({ validTo: "2022-12-31" }),
      aMethodology({ id: "MTH-2", validFrom: "2023-01-01" }),
    ];
    const members = portfolio.MethodologyMember.filter(({ indicatorId }) => indicatorId === "IND-EDU-2");
    portfolio.MethodologyMember.push(...members.map((one) => ({ ...one, id: "2", methodologyId: "MTH-2" })));
    expect(industryOf(portfolio, "IND-EDU")).toMatchObject({ total: 1, computed: 31.3 });
  });
});

/** The source's index with any values, weights and caps, in any order of the records. */
const anyMethodology = fc
  .record({
    values: fc.array(fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })), {
      minLength: 13,
      maxLength: 13,
    }),
    weights: fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 15, maxLength: 15 }),
    caps: fc.array(fc.option(fc.double({ min: 0.01, max: 200, noNaN: true })), {
      minLength: 15,
      maxLength: 15,
    }),
  })
  .map(({ values, weights, caps }): Portfolio => {
    const portfolio = tomskMaturity(today);
    return {
      ...portfolio,
      IndicatorValue: portfolio.IndicatorValue.flatMap((record, index) => {
        const value = values[index] ?? null;
        return value === null ? [] : [{ ...record, value }];
      }),
      MethodologyMember: portfolio.MethodologyMember.map((member, index) => ({
        ...member,
        weight: weights[index] ?? 1,
        cap: caps[index] ?? null,
      })),
    };
  });

describe("for any values, weights and caps", () => {
  it("a cap never lets an index pass 100, nor a member its cap", () => {
    fc.assert(
      fc.property(anyMethodology, (portfolio) => {
        const overall = overallMaturity(portfolio);
        for (const { computed, members } of overall.industries) {
          expect(computed ?? 0).toBeLessThanOrEqual(100);
          expect(members.filter(({ value, cap }) => (value ?? 0) > (cap ?? 100))).toEqual([]);
        }
        expect(overall.computed ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("a missing value never changes another industry", () => {
    fc.assert(
      fc.property(anyMethodology, fc.nat({ max: 12 }), (portfolio, position) => {
        const dropped = portfolio.IndicatorValue[position];
        fc.pre(dropped !== undefined);
        const own = dropped.indicatorId.slice(0, 7);
        const others = (one: Portfolio) =>
          overallMaturity(one).industries.filter(({ industryId }) => industryId !== own);
        const IndicatorValue = portfolio.IndicatorValue.filter((value) => value !== dropped);
        expect(others({ ...portfolio, IndicatorValue })).toEqual(others(portfolio));
      }),
    );
  });

  it("the order of entry never matters", () => {
    fc.assert(
      fc.property(anyMethodology, (portfolio) => {
        const reversed = {
          ...portfolio,
          Indicator: portfolio.Indicator.toReversed(),
          IndicatorValue: portfolio.IndicatorValue.toReversed(),
          MethodologyMember: portfolio.MethodologyMember.toReversed(),
        };
        expect(overallMaturity(reversed)).toEqual(overallMaturity(portfolio));
      }),
    );
  });
});
