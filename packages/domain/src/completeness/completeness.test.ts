import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { indexOf, industry, project } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { projectPage } from "../project/project-page.ts";
import { blanks, hidden, wholeRegistry } from "./completeness.fixture.ts";
import { completenessOf } from "./completeness.ts";
import { gapFiltersSchema } from "./completeness.schema.ts";
import { shareGroupings, type GapFilters } from "./completeness.view.ts";
import { gapKinds, type GapKind } from "./gap-kinds.ts";

const actor = (fields: Partial<Actor>): Actor => ({
  accountId: "A",
  name: "",
  roles: ["reader"],
  positionId: null,
  curatedIndustryIds: [],
  ...fields,
});
const reader = actor({});
const office = actor({ roles: ["project_office"] });
const lead = actor({ roles: ["project_lead"], positionId: "POS-LEAD" });
const everything = gapFiltersSchema.parse({});

const ask = (records: Partial<Portfolio>, filters: Partial<GapFilters> = {}, who = reader) =>
  completenessOf(indexOf(records), { ...everything, ...filters }, who);
const blanked = (...kinds: readonly GapKind[]): Partial<Portfolio> =>
  kinds.reduce<Partial<Portfolio>>((registry, kind) => blanks[kind](registry), wholeRegistry);
const kindsOf = (records: Partial<Portfolio>): GapKind[] => ask(records).gaps.map(({ kind }) => kind);

describe("completenessOf", () => {
  it("finds nothing missing in a registry that is filled", () => {
    const { gaps, whole } = ask(wholeRegistry);
    expect(gaps).toEqual([]);
    expect(whole.filled).toBe(whole.total);
    expect(whole.total).toBeGreaterThan(gapKinds.length);
  });

  it.each(gapKinds)("%s: one empty field is one gap, and it is gone when filled", (kind) => {
    const { gaps, whole } = ask(blanked(kind));
    expect(gaps.map((gap) => gap.kind)).toEqual([kind]);
    expect(whole.total - whole.filled).toBe(1);
  });

  it("tells any set of empty fields, each once and in order, and filling one removes it alone", () => {
    fc.assert(
      fc.property(fc.subarray([...gapKinds], { minLength: 1 }), fc.nat(), (empty, pick) => {
        const notAsked = new Set(empty.map((kind) => hidden[kind]));
        const told = gapKinds.filter((kind) => empty.includes(kind) && !notAsked.has(kind));
        expect(kindsOf(blanked(...empty))).toEqual(told);
        const leaves = told.filter((kind) => hidden[kind] === undefined);
        const filled = leaves[pick % Math.max(leaves.length, 1)];
        if (filled === undefined) return;
        const rest = empty.filter((kind) => kind !== filled);
        expect(kindsOf(blanked(...rest))).toEqual(told.filter((kind) => kind !== filled));
      }),
    );
  });

  it("asks nothing of a cancelled project, and a federal project of mandatory ones alone", () => {
    const of = (fields: Parameters<typeof project>[0]) =>
      kindsOf({ Industry: [industry()], Project: [project(fields)] });
    expect(of({ stage: "cancelled" })).toEqual(["industry_curator"]);
    expect(of({ kind: "mandatory" })).toContain("project_federal");
    expect(of({ kind: "regional" })).not.toContain("project_federal");
  });

  it("leaves to the office what has nobody to answer for it", () => {
    const filler = (records: Partial<Portfolio>) => ask(records).gaps.at(-1)?.filler?.id ?? "office";
    expect(filler(blanked("project_effect"))).toBe("POS-LEAD");
    expect(filler(blanked("project_lead", "project_effect"))).toBe("office");
    expect(filler(blanked("indicator_value"))).toBe("ORG");
    expect(filler(blanked("indicator_body", "indicator_value"))).toBe("office");
  });

  it("puts one's own in front and can show them alone", () => {
    const records = blanked("plan_item_due", "project_goal", "project_effect");
    const seenBy = (who: Actor, mine = false) =>
      ask(records, { mine }, who).gaps.map(({ kind, isOwn }) => (isOwn ? `own ${kind}` : kind));
    expect(seenBy(reader)).toEqual(["plan_item_due", "project_goal", "project_effect"]);
    expect(seenBy(lead)).toEqual(["own project_effect", "plan_item_due", "project_goal"]);
    expect(seenBy(lead, true)).toEqual(["own project_effect"]);
    expect(seenBy(office, true)).toEqual(["own plan_item_due", "own project_goal"]);
    const deputy = actor({ roles: ["deputy_governor"], curatedIndustryIds: ["IND-1"] });
    expect(seenBy(deputy, true)).toEqual(["own project_goal", "own project_effect"]);
    expect(ask(records, {}, lead).own).toBe(1);
  });

  it("filters by every heading, and the shares under the headings add up", () => {
    const records = blanked("plan_item_due", "project_goal", "project_effect", "indicator_value");
    const all = ask(records);
    for (const grouping of shareGroupings) {
      const groups = all.groups[grouping];
      for (const { value, filled, total } of groups) {
        const { chosen, gaps } = ask(records, { [grouping]: [value] });
        expect(chosen).toEqual({ filled, total });
        expect(gaps).toHaveLength(total - filled);
      }
      if (grouping === "projects") continue;
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(all.whole.total);
    }
    expect(ask(records, { kinds: ["project_goal"] }).gaps.map(({ kind }) => kind)).toEqual(["project_goal"]);
    expect(all.facets.kinds.map(({ value, count }) => [value, count])).toEqual([
      ["plan_item_due", 1],
      ["project_goal", 1],
      ["project_effect", 1],
      ["indicator_value", 1],
    ]);
  });

  it("gives the page of a project the same share", () => {
    const index = indexOf(blanked("project_goal", "milestone_date", "link_contribution"));
    const { groups } = completenessOf(index, everything, reader);
    const { filled, total } = groups.projects[0] ?? { filled: 0, total: 0 };
    expect(total - filled).toBe(3);
    expect(projectPage(index, "PRJ-1", { canUpdate: true, canComment: true })?.completeness).toEqual({
      filled,
      total,
    });
  });
});
