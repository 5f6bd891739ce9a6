import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAs, callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let lead: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  office = await callAsTraining(database, "OFFICE");
  lead = await callAsTraining(database, "LEAD-HEALTH");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

describe("completeness.get", () => {
  it("puts the three plan items of the source first: no date, no person, no indicator", async () => {
    const first = ["PL23-1", "PL23-2", "PL23-3"].flatMap((id) =>
      ["plan_item_due", "plan_item_responsible", "plan_item_indicator"].map((kind) => [kind, id, 2023]),
    );
    for (const caller of [office, reader]) {
      const { gaps } = await caller.completeness.get({});
      expect(gaps.slice(0, 9).map(({ kind, subject, year }) => [kind, subject.id, year])).toEqual(first);
    }
  });

  it("counts what other screens count", async () => {
    const { facets, controlTotals, groups } = await reader.completeness.get({});
    const countOf = (kind: string) => facets.kinds.find(({ value }) => value === kind)?.count ?? 0;
    const overview = await reader.overview.get({});
    expect(controlTotals).toEqual(overview.controlTotals);
    expect(countOf("milestone_date")).toBe(overview.rollUp.milestones.undated);
    const { totals } = await reader.contribution.coverage({});
    expect(countOf("project_indicators")).toBe(totals.orphanProjects);
    const { stated, assumed, confirmed } = totals.links;
    expect(countOf("link_contribution")).toBe(stated + assumed + confirmed - totals.withContribution);
    const undetermined = await reader.project.list({ funding: ["not_determined"] });
    expect(countOf("project_need")).toBe(undetermined.total);
    const withoutLead = await reader.project.list({ leads: ["none"] });
    expect(countOf("project_lead")).toBe(withoutLead.total);
    const { industries } = await reader.curation.list({});
    expect(countOf("industry_curator")).toBe(industries.filter(({ curator }) => curator === null).length);
    expect(groups.projects).toHaveLength(75);
  });

  it("says of a project what its page says", async () => {
    const page = await reader.project.get({ projectId: "PRJ-EDU-5" });
    const { chosen } = await reader.completeness.get({ projects: ["PRJ-EDU-5"] });
    expect(page.completeness).toEqual(chosen);
    expect(chosen.total).toBeGreaterThan(chosen.filled);
  });

  it("shows a lead the own gaps first, and a page at a time", async () => {
    const own = await lead.completeness.get({ mine: true });
    expect(own.own).toBe(own.gaps.length);
    expect(own.gaps.map(({ filler }) => filler?.id)).toEqual(own.gaps.map(() => "TPOS-LEAD-HEA"));
    const first = await lead.completeness.get({});
    expect(first.gaps.slice(0, own.own)).toEqual(own.gaps);
    const found = first.chosen.total - first.chosen.filled;
    expect(first.gaps).toHaveLength(100);
    const last = await lead.completeness.get({ page: Math.ceil(found / 100) });
    expect(last.gaps).toHaveLength(found % 100);
  });

  it("loses a gap when the field is filled, and keeps it on earlier days", async () => {
    const before = await lead.completeness.get({ kinds: ["milestone_date"], mine: true });
    const [gap] = before.gaps;
    if (!gap?.project) throw new Error("no undated milestone is left to date");
    const plan = await lead.plan.get({ projectId: gap.project.id });
    const milestone = plan.milestones.find(({ id }) => id === gap.subject.id);
    if (!milestone) throw new Error("the gap is not in the plan");
    const { title, description, weight, isCritical, requiresEvidence } = milestone;
    await lead.plan.editMilestone({
      requestId: crypto.randomUUID(),
      milestoneId: milestone.id,
      version: milestone.version,
      title,
      description,
      baselineDate: "2023-11-30",
      weight,
      isCritical,
      requiresEvidence,
      recurrence: null,
      recursUntil: null,
    });
    const after = await lead.completeness.get({ kinds: ["milestone_date"], mine: true });
    expect(after.gaps).toEqual(before.gaps.slice(1));
    expect(after.whole).toEqual({ filled: before.whole.filled + 1, total: before.whole.total });
    const past = await lead.completeness.get({ kinds: ["milestone_date"], mine: true, asOf: "2023-02-28" });
    expect(past.gaps.map(({ subject }) => subject.id)).toContain(milestone.id);
  });

  it("refuses who is not signed in, a kind that there is not, and a day to come", async () => {
    expect(await refusalOf(callAs(database, null).completeness.get({}))).toMatchObject({
      code: "unauthenticated",
    });
    const asked = { kinds: ["nothing"] } as unknown as { kinds: [] };
    expect(await refusalOf(reader.completeness.get(asked))).toMatchObject({ code: "invalid_input" });
    expect(await refusalOf(reader.completeness.get({ asOf: "2023-03-02" }))).toMatchObject({
      code: "invalid_input",
      field: "asOf",
    });
  });
});
