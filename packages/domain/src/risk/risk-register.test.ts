import { describe, expect, it } from "vitest";
import {
  curation,
  indexOf,
  industry,
  position,
  problem,
  project,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import { riskRegister } from "./risk-register.ts";
import { sectorRisks } from "./sector-risks.ts";

const index = indexOf({
  Industry: [industry()],
  Position: [position({ id: "POS-1", title: "Заместитель Губернатора" })],
  Curation: [curation()],
  Project: [
    project({ id: "PRJ-1", name: "Ёлка" }),
    project({ id: "PRJ-2", name: "Дом", industryId: "IND-2" }),
    project({ id: "PRJ-over", name: "Архив", stage: "cancelled" }),
  ],
  Risk: [
    risk({ id: "RSK-closed", state: "closed" }),
    risk({ id: "RSK-medium", probability: 2, impact: 2, dueDate: "2023-02-28" }),
    risk({ id: "RSK-high", projectId: "PRJ-2", dueDate: "2023-03-01" }),
    risk({ id: "RSK-occurred", projectId: "PRJ-2", state: "occurred", dueDate: "2023-01-01" }),
    risk({ id: "RSK-over", projectId: "PRJ-over" }),
  ],
  Problem: [
    problem({ id: "PRB-1", projectId: "PRJ-2", riskId: "RSK-occurred", dueDate: "2023-02-01" }),
    problem({ id: "PRB-done", state: "resolved", resolvedOn: "2023-02-20", dueDate: "2023-02-01" }),
    problem({ id: "PRB-over", projectId: "PRJ-over" }),
  ],
});

describe("riskRegister", () => {
  const register = riskRegister(index, ({ id }) => id !== "PRJ-2");

  it("lists what is not of a cancelled project, most pressing first, with the place it belongs to", () => {
    expect(register.risks.map(({ id }) => id)).toEqual([
      "RSK-occurred",
      "RSK-high",
      "RSK-medium",
      "RSK-closed",
    ]);
    expect(register.problems.map(({ id }) => id)).toEqual(["PRB-1", "PRB-done"]);
    expect(register.risks[0]).toMatchObject({
      project: { id: "PRJ-2", name: "Дом" },
      deputy: null,
      problem: { id: "PRB-1" },
      isOverdue: false,
    });
    expect(register.risks[2]).toMatchObject({
      industry: { id: "IND-1", name: "Городская среда" },
      deputy: { id: "POS-1", name: "Заместитель Губернатора" },
      level: "medium",
      isOverdue: true,
    });
  });

  it("names the projects that the reader may change", () => {
    expect(register.writable).toEqual([{ id: "PRJ-1", name: "Ёлка" }]);
  });
});

describe("sectorRisks", () => {
  it("counts what is open, and shows the heaviest", () => {
    expect(sectorRisks(index, index.portfolio.Project)).toMatchObject({
      open: { high: 1, medium: 1, low: 0 },
      openProblems: 1,
      overdue: { risks: 1, problems: 1 },
      heaviestRisks: [{ id: "RSK-high" }, { id: "RSK-medium" }],
      heaviestProblems: [{ id: "PRB-1" }],
    });
  });

  it("shows five at most and counts them all", () => {
    const many = indexOf({
      Project: [project()],
      Risk: Array.from({ length: 7 }, (_, at) => risk({ id: `RSK-${at}`, impact: at === 6 ? 3 : 1 })),
    });
    const figures = sectorRisks(many, many.portfolio.Project);
    expect(figures.open).toEqual({ high: 1, medium: 6, low: 0 });
    expect(figures.heaviestRisks.map(({ id }) => id)).toEqual(["RSK-6", "RSK-0", "RSK-1", "RSK-2", "RSK-3"]);
  });

  it("says nothing of the projects of others", () => {
    const own = index.portfolio.Project.filter(({ id }) => id === "PRJ-1");
    expect(sectorRisks(index, own)).toMatchObject({ open: { high: 0, medium: 1, low: 0 }, openProblems: 0 });
  });
});
