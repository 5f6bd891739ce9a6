import { describe, expect, it } from "vitest";
import { indexOf, project } from "../portfolio/portfolio.fixture.ts";
import { indicatorsToldBy } from "../report/asked-indicators.ts";
import { isBinding } from "./binding-link.ts";
import { aLink } from "./contribution.fixture.ts";

describe("a link", () => {
  it.each([
    ["assumed", "entered", false],
    ["confirmed", "entered", true],
    ["assumed", "training", true],
    ["assumed", "source", true],
    ["stated", "source", true],
  ] as const)("that is %s and of origin %s gives a say: %s", (confidence, origin, gives) => {
    expect(isBinding({ confidence, origin })).toBe(gives);
  });

  it("that is only assumed here asks for no values", () => {
    const index = indexOf({
      Project: [project()],
      ProjectIndicator: [
        aLink("PRJ-1", "loaded"),
        aLink("PRJ-1", "thought of", { origin: "entered" }),
        aLink("PRJ-1", "agreed", { origin: "entered", confidence: "confirmed" }),
      ],
    });
    expect([...indicatorsToldBy(index, "PRJ-1")]).toEqual(["loaded", "agreed"]);
  });
});
