import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aValue } from "../maturity/maturity.fixture.ts";
import { baselineValue, currentValue } from "./current-value.ts";
import { correctionsOf, standingValues } from "./standing-values.ts";

const value = (id: string, correctsId: string | null = null, fields: object = {}) =>
  aValue({
    id,
    indicatorId: "I",
    value: Number(id),
    date: "2022-12-31",
    correctsId,
    correction: correctsId === null ? null : "описка",
    ...fields,
  });

describe("values that were corrected", () => {
  it("stand no more, each link of a chain but the last", () => {
    const chain = [value("1"), value("2", "1"), value("3", "2")];
    expect(standingValues(chain).map(({ id }) => id)).toEqual(["3"]);
    expect([...correctionsOf(chain)].map(([id, by]) => [id, by.id])).toEqual([
      ["1", "2"],
      ["2", "3"],
    ]);
  });

  it("give way to a correction of lesser authority, and to one of another day", () => {
    const corrected = value("1");
    expect(currentValue([corrected, value("2", "1", { kind: "derived" })], "2023-03-01")?.id).toBe("2");
    expect(currentValue([corrected, value("2", "1", { date: "2022-09-30" })], "2023-03-01")?.id).toBe("2");
  });

  it("are no baseline either", () => {
    const values = [value("1", null, { role: "baseline" }), value("2", "1", { role: "baseline" })];
    expect(baselineValue(values, "2023-03-01")?.id).toBe("2");
  });

  it("leave exactly one of any chain, whatever the order of the records", () => {
    const chains = fc
      .integer({ min: 1, max: 12 })
      .map((length) =>
        Array.from({ length }, (_, index) => value(String(index), index === 0 ? null : String(index - 1))),
      );
    fc.assert(
      fc.property(
        chains.chain((chain) =>
          fc.shuffledSubarray(chain, { minLength: chain.length }).map((mixed) => ({ chain, mixed })),
        ),
        ({ chain, mixed }) => {
          expect(standingValues(mixed)).toEqual([chain.at(-1)]);
          expect(currentValue(mixed, "2023-03-01")).toEqual(chain.at(-1));
        },
      ),
    );
  });
});
