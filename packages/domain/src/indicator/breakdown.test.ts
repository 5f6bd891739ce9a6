import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBody, aPart, sources, told } from "./breakdown.fixture.ts";
import { breakdownOf } from "./breakdown.ts";
import type { PartRule } from "./breakdown.view.ts";

const connected = (
  [
    ["органы гос. власти", 32, 32],
    ["гос. учреждения", 154, 255],
    ["ОМСУ", 89, 135],
    ["мун. учреждения", 307, 777],
  ] as const
).map(([label, numerator, denominator], index) =>
  aPart({ id: `M-${index}`, number: index + 1, label, numerator, denominator }),
);

const bodies = ["1", "2", "3", "4"].map((id) => aBody(id));
const [june, september] = ["2022-06-30", "2022-09-30"] as const;

describe("breakdownOf", () => {
  it.each<[PartRule, number]>([
    ["mean_of_ratios", 66.4573],
    ["pooled_ratio", 48.5405],
  ])("totals the groups of the source by %s", (composition, result) => {
    const { total, rows, date, expected, missing } = breakdownOf(sources({ composition }, connected));
    expect(total).toMatchObject({ rule: composition, count: 4, leftOut: [] });
    expect(total?.result).toBeCloseTo(result, 3);
    expect(total?.pooled).toEqual({ numerator: 582, denominator: 1199 });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 3, 2, 4]);
    expect({ date, expected, missing }).toEqual({ date: null, expected: null, missing: [] });
  });

  it.each<[PartRule, number]>([
    ["sum", 60],
    ["mean", 20],
  ])("totals values by %s", (composition, result) => {
    const parts = [10, 20, 30].map((value, index) => told(String(index + 1), june, { value }));
    expect(breakdownOf(sources({ composition }, parts, bodies)).total?.result).toBe(result);
  });

  it.each([null, "formula"] as const)("makes no total up without a rule: %s", (composition) => {
    const { total, measure, mean } = breakdownOf(sources({ composition }, connected));
    expect({ total, measure }).toEqual({ total: null, measure: "ratio" });
    expect(mean).toBeCloseTo(66.457, 3);
  });

  it("leaves groups of nobody, and those told in another measure, out of the total and the ranks", () => {
    const parts = [
      told("1", june, { numerator: 1, denominator: 2 }),
      told("2", june, { numerator: 0, denominator: 0 }),
      told("3", june, { value: 7 }),
    ];
    for (const composition of ["mean_of_ratios", "pooled_ratio"] as const) {
      const { total, rows } = breakdownOf(sources({ composition }, parts, bodies));
      expect(total).toMatchObject({ result: 50, count: 1, leftOut: ["МО 2", "МО 3"] });
      expect(rows.map(({ rank }) => rank)).toEqual([1, null, null]);
    }
  });

  it("lets equal figures share a rank, best first by the indicator's direction", () => {
    const parts = [5, 9, 9, 1].map((value, index) => told(String(index + 1), june, { value }));
    const ranks = (direction: "higher_is_better" | "lower_is_better") =>
      breakdownOf(sources({ composition: "sum", direction }, parts, bodies)).rows.map(({ rank }) => rank);
    expect(ranks("higher_is_better")).toEqual([3, 1, 1, 4]);
    expect(ranks("lower_is_better")).toEqual([2, 3, 3, 1]);
  });

  it("names who has not reported, with what it told last, and compares with each one's own last figure", () => {
    const parts = [
      told("1", june, { value: 10 }),
      told("2", june, { value: 20 }),
      told("1", september, { value: 15 }),
      told("3", september, { value: 30 }),
    ];
    const latest = breakdownOf(sources({ composition: "sum" }, parts, bodies));
    expect(latest).toMatchObject({ date: september, days: [september, june], expected: 4, reported: 2 });
    expect(latest.missing).toEqual([
      { id: "2", name: "МО 2", previous: { figure: 20, date: june } },
      { id: "4", name: "МО 4", previous: null },
    ]);
    expect(latest.rows.map(({ difference, previous }) => [difference, previous?.date])).toEqual([
      [5, june],
      [null, undefined],
    ]);
    expect(latest.total).toMatchObject({ result: 45, count: 2 });
    expect(breakdownOf(sources({ composition: "sum" }, parts, bodies), june).total?.result).toBe(30);
    const toCome = breakdownOf(sources({ composition: "sum" }, parts, bodies), "2022-12-31");
    expect(toCome).toMatchObject({ rows: [], expected: 4, reported: 0, total: null, median: null });
    expect(toCome.missing[0]?.previous).toEqual({ figure: 15, date: september });
  });

  it("expects nobody where no municipality has ever reported", () => {
    const department = aBody("D", { kind: "department" });
    const parts = [told("D", june, { value: 3 })];
    const found = breakdownOf(sources({ composition: "sum" }, parts, [...bodies, department]));
    expect(found).toMatchObject({ expected: null, reported: 0, missing: [] });
  });

  it("keeps figures of no day apart, last among the days", () => {
    const parts = [...connected, told("1", june, { numerator: 1, denominator: 4 })];
    const all = sources({ composition: "mean_of_ratios" }, parts, bodies);
    expect(breakdownOf(all)).toMatchObject({ date: june, days: [june, null], total: { result: 25 } });
    expect(breakdownOf(all, null).total?.result).toBeCloseTo(66.457, 3);
  });

  it("has a median between the two in the middle", () => {
    const parts = [4, 1, 3, 10].map((value, index) => told(String(index + 1), june, { value }));
    expect(breakdownOf(sources({ composition: "mean" }, parts, bodies))).toMatchObject({
      mean: 4.5,
      median: 3.5,
    });
  });
});

const anyFigures = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    denominator: fc.integer({ min: 0, max: 50 }),
    share: fc.integer({ min: 0, max: 100 }),
  }),
  { selector: ({ id }) => id, minLength: 1 },
);
const twelve = Array.from({ length: 12 }, (_, index) => aBody(String(index + 1)));
const partsOfFigures = (figures: typeof anyFigures extends fc.Arbitrary<infer Value> ? Value : never) =>
  figures.map(({ id, denominator, share }) =>
    told(String(id), june, { numerator: Math.floor((denominator * share) / 100), denominator }),
  );

describe("whatever the bodies tell", () => {
  it("the order of entry never matters, and each body is either there or missing", () => {
    fc.assert(
      fc.property(
        anyFigures,
        fc.constantFrom<PartRule>("mean_of_ratios", "pooled_ratio"),
        (figures, rule) => {
          const parts = partsOfFigures(figures);
          const found = breakdownOf(sources({ composition: rule }, parts, twelve));
          const reversed = breakdownOf(sources({ composition: rule }, parts.toReversed(), twelve));
          expect(reversed.rows).toEqual(found.rows);
          expect(reversed.total?.result ?? 0).toBeCloseTo(found.total?.result ?? 0, 9);
          expect(found.rows.length + found.missing.length).toBe(12);
          expect(found.reported).toBe(found.rows.length);
        },
      ),
    );
  });

  it("a total of ratios lies between the least and the largest, and a body that is missing changes no other", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const parts = partsOfFigures(figures);
        for (const composition of ["mean_of_ratios", "pooled_ratio"] as const) {
          const { rows, total } = breakdownOf(sources({ composition }, parts, twelve));
          const all = rows.flatMap(({ figure }) => figure ?? []);
          if (total === null) expect(all).toEqual([]);
          else {
            expect(total.result).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
            expect(total.result).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
          }
          const less = breakdownOf(sources({ composition }, parts.slice(1), twelve));
          const gone = parts[0]?.authorityId;
          const figuresOf = (from: typeof rows) =>
            from
              .filter(({ authorityId }) => authorityId !== gone)
              .map(({ label, figure }) => [label, figure]);
          expect(figuresOf(less.rows)).toEqual(figuresOf(rows));
        }
      }),
    );
  });
});
