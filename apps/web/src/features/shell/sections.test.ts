import { describe, expect, it } from "vitest";
import { sectionsFor } from "./sections.ts";

const labels = (...roles: Parameters<typeof sectionsFor>[0]) =>
  sectionsFor(roles).map((section) => section.label);

describe("sectionsFor", () => {
  it("shows a lead the own work and no sector", () => {
    expect(labels("project_lead")).toEqual(["overview", "myWork", "projects", "council", "indicators"]);
  });

  it("shows a deputy governor the sector and the comparison", () => {
    expect(labels("deputy_governor")).toEqual([
      "overview",
      "sector",
      "sectorComparison",
      "projects",
      "council",
      "indicators",
    ]);
  });

  it("shows a reader what everybody sees", () => {
    expect(labels("reader")).toEqual(["overview", "projects", "council", "indicators"]);
  });

  it("adds up several roles without repeating a section", () => {
    const both = labels("project_lead", "deputy_governor");
    expect(both).toEqual([...new Set(both)]);
    expect(both).toContain("myWork");
    expect(both).toContain("sector");
  });
});
