import { can, roles, type Role } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { sectionLists, sectionsFor } from "./sections.ts";

const labels = (...roles: Parameters<typeof sectionsFor>[0]) =>
  sectionsFor(roles).map((section) => section.label);

describe("sectionsFor", () => {
  it("shows a lead the own work and no sector", () => {
    expect(labels("project_lead")).toEqual([
      "overview",
      "myWork",
      "completeness",
      "changes",
      "projects",
      "timeline",
      "risks",
      "movedTargets",
      "assignments",
      "council",
      "maturity",
      "indicators",
      "frameworks",
      "publications",
    ]);
  });

  it("shows a deputy governor the sector and the comparison", () => {
    expect(labels("deputy_governor")).toEqual([
      "overview",
      "folder",
      "sector",
      "review",
      "sectorComparison",
      "curation",
      "completeness",
      "changes",
      "projects",
      "timeline",
      "risks",
      "movedTargets",
      "assignments",
      "council",
      "maturity",
      "indicators",
      "frameworks",
      "publications",
    ]);
  });

  it("shows a reader what everybody sees", () => {
    expect(labels("reader")).toEqual([
      "overview",
      "changes",
      "projects",
      "timeline",
      "risks",
      "movedTargets",
      "assignments",
      "council",
      "maturity",
      "indicators",
      "frameworks",
      "publications",
    ]);
  });

  it("adds up several roles without repeating a section", () => {
    const both = labels("project_lead", "deputy_governor");
    expect(both).toEqual([...new Set(both)]);
    expect(both).toContain("myWork");
    expect(both).toContain("sector");
  });
});

describe("sectionLists", () => {
  const headings = (...roles: Role[]) => sectionLists(roles).map(({ heading }) => heading);

  it("keeps the few sections of a lead, a reader or a member of the Council in one list", () => {
    for (const role of ["project_lead", "reader", "council_member", "council_secretary"] as const)
      expect(headings(role)).toEqual([null]);
  });

  it("puts the many sections of those who steer under headings, what is theirs first", () => {
    const all = ["own", "picture", "carrying", "control", "council"];
    for (const role of ["deputy_governor", "project_office", "administrator"] as const)
      expect(headings(role)).toEqual(all);
  });

  it("loses no section and repeats none", () => {
    for (const role of roles) {
      const listed = sectionLists([role]).flatMap(({ sections }) => sections.map(({ label }) => label));
      expect(listed.toSorted()).toEqual(labels(role).toSorted());
    }
  });
});

describe.each(roles)("the navigation of %s", (role: Role) => {
  const actor = { accountId: "A-1", name: "", roles: [role], positionId: null, curatedIndustryIds: [] };

  it("agrees with what the rules permit", () => {
    expect(labels(role).includes("myWork")).toBe(can(actor, "work.read", null));
    expect(labels(role).includes("sectorComparison")).toBe(can(actor, "sector.compare", null));
    expect(labels(role).includes("review")).toBe(
      can({ ...actor, curatedIndustryIds: ["IND"] }, "report.review", {
        leadPositionId: null,
        industryId: "IND",
      }),
    );
    expect(labels(role).includes("council")).toBe(can(actor, "council.read", null));
  });
});
