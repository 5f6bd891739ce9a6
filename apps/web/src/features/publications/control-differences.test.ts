import type { PublicationControl } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { controlDifferences, isMismatch } from "./control-differences.ts";

const controls: PublicationControl[] = [
  { label: "projects", declared: 75, entered: 75 },
  { label: "mandatory_projects", declared: null, entered: 3 },
  { label: "regional_projects", declared: 35, entered: 36 },
  { label: "mandatory_industries", declared: 6, entered: 6 },
  { label: "regional_industries", declared: 12, entered: 11 },
];

describe("controlDifferences", () => {
  const lines = controlDifferences(controls);

  it("puts what does not agree in front and keeps the order otherwise", () => {
    expect(lines.map(({ label, difference }) => [label, difference])).toEqual([
      ["regional_projects", 1],
      ["regional_industries", -1],
      ["projects", 0],
      ["mandatory_projects", null],
      ["mandatory_industries", 0],
    ]);
  });

  it("does not take what nobody declared for a mismatch", () => {
    expect(lines.filter(isMismatch).map(({ label }) => label)).toEqual([
      "regional_projects",
      "regional_industries",
    ]);
  });
});
