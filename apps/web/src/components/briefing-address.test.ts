import { describe, expect, it } from "vitest";
import { briefingAddress } from "./briefing-address.ts";

describe("the address of a briefing book", () => {
  it.each([
    [{ kind: "strategy" } as const, undefined, "/downloads/briefing-books/strategy.docx"],
    [
      { kind: "industry", industryId: "IND-EDU" } as const,
      "2022-12-31" as const,
      "/downloads/briefing-books/industries/IND-EDU.docx?asOf=2022-12-31",
    ],
    [
      { kind: "deputy", positionId: "A/B" } as const,
      undefined,
      "/downloads/briefing-books/deputies/A%2FB.docx",
    ],
    [
      { kind: "deputy", positionId: null } as const,
      undefined,
      "/downloads/briefing-books/deputies/unassigned.docx",
    ],
  ])("%o on %s", (scope, asOf, address) => {
    expect(briefingAddress(scope, { format: "docx", asOf })).toBe(address);
  });
});
