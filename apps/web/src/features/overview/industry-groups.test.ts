import type { ControlTotal, IndustryOverview, ProjectKind, RollUp } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { industryGroups } from "./industry-groups.ts";

const money = { need: null, allocated: null, committed: null, spent: null, gap: null };
const states = { completed: 0, cancelled: 0, overdue: 0, at_risk: 0, on_track: 0, undated: 0, total: 0 };
const rollUp = (health: RollUp["health"]): RollUp => ({
  projects: Object.values(health).reduce((sum, count) => sum + count, 0),
  mandatory: 0,
  regional: 0,
  health,
  diverging: 0,
  progress: null,
  milestones: states,
  funding: money,
});
const industry = (name: string, listedAs: ProjectKind, health: RollUp["health"]): IndustryOverview => ({
  industry: { id: name, name },
  listedAs,
  deputy: null,
  rollUp: rollUp(health),
});
const total = (subject: ControlTotal["subject"], declared: number, entered: number): ControlTotal => ({
  subject,
  industry: null,
  declared,
  entered,
  fromSource: entered,
});

const industries = [
  industry("Связь", "regional", { off_track: 1, at_risk: 0, no_data: 0, on_track: 2 }),
  industry("Образование", "mandatory", { off_track: 0, at_risk: 2, no_data: 0, on_track: 5 }),
  industry("Транспорт", "mandatory", { off_track: 0, at_risk: 1, no_data: 1, on_track: 2 }),
];

describe("industryGroups", () => {
  it("adds up each list of the strategy", () => {
    const [mandatory, regional] = industryGroups(industries, []);
    expect(mandatory).toMatchObject({
      kind: "mandatory",
      projects: 11,
      health: { off_track: 0, at_risk: 3, no_data: 1, on_track: 7 },
      missing: 0,
    });
    expect(mandatory?.industries.map(({ industry: { name } }) => name)).toEqual(["Образование", "Транспорт"]);
    expect(regional).toMatchObject({ kind: "regional", projects: 3, health: { off_track: 1, on_track: 2 } });
  });

  it("tells how many announced industries are not entered", () => {
    const totals = [total("mandatory_industries", 6, 6), total("regional_industries", 12, 11)];
    expect(industryGroups(industries, totals).map(({ missing }) => missing)).toEqual([0, 1]);
  });

  it("never tells of fewer than none", () => {
    expect(industryGroups(industries, [total("regional_industries", 10, 11)])[1]?.missing).toBe(0);
  });

  it("leaves out a list with nothing in it", () => {
    expect(industryGroups([], [])).toEqual([]);
    expect(industryGroups([], [total("regional_industries", 12, 0)])).toMatchObject([
      { kind: "regional", missing: 12 },
    ]);
  });
});
