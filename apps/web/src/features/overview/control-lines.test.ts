import type { ControlTotal } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { controlLines } from "./control-lines.ts";

const total = (subject: ControlTotal["subject"], declared: number, entered: number, fromSource = entered) =>
  ({ subject, industry: null, declared, entered, fromSource }) satisfies ControlTotal;

describe("controlLines", () => {
  it("sums the two lists of industries before them", () => {
    const lines = controlLines([
      total("projects", 75, 75, 19),
      total("mandatory_industries", 6, 6),
      total("regional_industries", 12, 11),
      total("industry_projects", 10, 9),
    ]);
    expect(
      lines.map(({ subject, declared, entered, missing }) => [subject, declared, entered, missing]),
    ).toEqual([
      ["projects", 75, 75, 0],
      ["industries", 18, 17, 1],
      ["mandatory_industries", 6, 6, 0],
      ["regional_industries", 12, 11, 1],
      ["industry_projects", 10, 9, 1],
    ]);
    expect(lines[1]?.fromSource).toBe(17);
  });

  it("sums nothing when only one list is declared", () => {
    expect(controlLines([total("mandatory_industries", 6, 6)]).map(({ subject }) => subject)).toEqual([
      "mandatory_industries",
    ]);
  });

  it("shows nothing as missing where more is entered than declared", () => {
    expect(controlLines([total("projects", 75, 80)])[0]?.missing).toBe(0);
  });
});
