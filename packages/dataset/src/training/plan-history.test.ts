import { findDependencyCycle, milestoneTemplates, nextOccurrence } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingDataset } from "./training-dataset.ts";

const portfolio = portfolioKnownOn(trainingDataset().steps, "2023-03-01");
const { Milestone, MilestoneDependency } = portfolio;
const milestoneById = new Map(Milestone.map((milestone) => [milestone.id, milestone]));

describe("the plans of the training", () => {
  it("have three templates of ten steps, each with its days in order", () => {
    const templates = milestoneTemplates(portfolio);
    expect(templates.map(({ name }) => name)).toEqual([
      "Вывод услуги в электронный вид",
      "Государственная информационная система",
      "Оснащение объектов оборудованием",
    ]);
    for (const { steps } of templates) {
      expect(steps).toHaveLength(10);
      const days = steps.map(({ offsetDays }) => offsetDays);
      expect(days).toEqual(days.toSorted((one, other) => one - other));
    }
  });

  it("tie milestones that exist, without a circle, and to what is planned before", () => {
    expect(MilestoneDependency.length).toBeGreaterThan(20);
    for (const { milestoneId, dependsOnId } of MilestoneDependency) {
      const [milestone, precedent] = [milestoneById.get(milestoneId), milestoneById.get(dependsOnId)];
      expect(precedent?.number).toBeLessThan(milestone?.number ?? 0);
      expect(
        findDependencyCycle(MilestoneDependency, { milestoneId, dependsOnIds: [dependsOnId] }),
      ).toBeNull();
    }
  });

  it("have one open milestone that comes again every quarter", () => {
    const recurring = Milestone.filter(({ recurrence }) => recurrence !== null);
    expect(recurring.map(({ id, actualDate }) => [id, actualDate])).toEqual([["TMS-TPRJ-EDU-2-08", null]]);
    const next = recurring[0] && nextOccurrence(recurring[0], Milestone);
    expect(next).not.toBeNull();
  });
});
