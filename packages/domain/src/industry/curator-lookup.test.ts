import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/days.ts";
import { curation } from "../portfolio/portfolio.fixture.ts";
import { curatorLookup } from "./curator-lookup.ts";
import { curatorsOn } from "./curation.ts";

const first = curation({ id: "C-1", positionId: "POS-1", fromDate: "2022-01-01", toDate: "2023-01-31" });
const second = curation({ id: "C-2", positionId: "POS-2", fromDate: "2023-02-01", toDate: null });

describe("curatorLookup", () => {
  it.each([
    ["2021-12-31", null],
    ["2022-01-01", "POS-1"],
    ["2023-01-31", "POS-1"],
    ["2023-02-01", "POS-2"],
    ["2030-01-01", "POS-2"],
  ] as const)("knows the curator on %s", (day, expected) => {
    expect(curatorLookup([second, first])("IND-1", day)).toBe(expected);
    expect(curatorLookup([second, first])("IND-2", day)).toBeNull();
  });

  it("says what curatorsOn says, on any day, of curations that overlap or leave gaps", () => {
    const day = fc.nat(20).map((days) => addDays("2023-01-01", days));
    const anyCuration = fc
      .record({ from: day, days: fc.option(fc.nat(9)), industry: fc.nat(2), post: fc.nat(3) })
      .map(({ from, days, industry, post }) => ({
        industryId: `IND-${industry}`,
        positionId: `POS-${post}`,
        fromDate: from,
        toDate: days === null ? null : addDays(from, days),
      }));
    fc.assert(
      fc.property(fc.array(anyCuration, { maxLength: 8 }), day, (drawn, asked) => {
        const curations = drawn.map((fields, number) => curation({ id: `C-${number}`, ...fields }));
        const curatorOn = curatorLookup(curations);
        const expected = curatorsOn(curations, asked);
        for (const industryId of ["IND-0", "IND-1", "IND-2"]) {
          expect(curatorOn(industryId, asked)).toBe(expected.get(industryId) ?? null);
        }
      }),
    );
  });
});
