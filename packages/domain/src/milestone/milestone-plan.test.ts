import { describe, expect, it } from "vitest";
import { comment, indexOf, milestone, project, today } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { milestonePlan } from "./milestone-plan.ts";
import { nextMilestoneNumber, renumberedTo } from "./milestone-plan-order.ts";

const abilities = { canPlan: true, canEditTemplates: false, canRequestReschedule: true };
const tie = (milestoneId: string, dependsOnId: string) =>
  ({
    id: `${milestoneId} ${dependsOnId}`,
    milestoneId,
    dependsOnId,
    origin: "training",
    version: 1,
  }) as const;
const planOf = (records: Partial<Portfolio>) =>
  milestonePlan(indexOf({ Project: [project()], ...records }), project(), abilities);

describe("milestonePlan", () => {
  it("stands in order, each with its share of what counts", () => {
    const plan = planOf({
      Milestone: [
        milestone({ id: "KT-3", number: 3, weight: 2, cancelledDate: "2023-02-01" }),
        milestone({ id: "KT-2", number: 2, weight: 3 }),
        milestone({ id: "KT-1", number: 1, weight: 1 }),
        milestone({ id: "KT-X", projectId: "PRJ-2" }),
      ],
    });
    expect(plan.milestones.map(({ id, share }) => [id, share])).toEqual([
      ["KT-1", 25],
      ["KT-2", 75],
      ["KT-3", null],
    ]);
    expect(plan).toMatchObject({ project: { id: "PRJ-1", name: "Новый умный дом" }, abilities });
  });

  it("names what a milestone waits for, and the project where it is another's", () => {
    const plan = planOf({
      Project: [project(), project({ id: "PRJ-2", name: "Аналитика" })],
      Milestone: [
        milestone({ id: "KT-1", number: 1, title: "Первая" }),
        milestone({ id: "KT-2", number: 2 }),
        milestone({ id: "KT-X", projectId: "PRJ-2", title: "Чужая" }),
      ],
      MilestoneDependency: [tie("KT-2", "KT-X"), tie("KT-2", "KT-1")],
    });
    expect(plan.milestones[1]?.dependsOn).toEqual([
      { id: "KT-1", title: "Первая", projectName: null },
      { id: "KT-X", title: "Чужая", projectName: "Аналитика" },
    ]);
  });

  it("may take back what was added today and not touched since", () => {
    const added = { origin: "entered", updatedOn: today } as const;
    const plan = planOf({
      Milestone: [
        milestone({ id: "new", number: 1, ...added }),
        milestone({ id: "said", number: 2, ...added }),
        milestone({ id: "tied", number: 3, ...added }),
        milestone({ id: "edited", number: 4, ...added, version: 2 }),
        milestone({ id: "yesterday", number: 5, origin: "entered" }),
        milestone({ id: "loaded", number: 6, updatedOn: today }),
      ],
      MilestoneComment: [comment({ milestoneId: "said" })],
      MilestoneDependency: [tie("tied", "yesterday")],
    });
    expect(plan.milestones.filter(({ canTakeBack }) => canTakeBack).map(({ id }) => id)).toEqual(["new"]);
  });

  it("lists templates by name, steps by number", () => {
    const own = { description: null, origin: "training", version: 1 } as const;
    const step = {
      offsetDays: 1,
      weight: 1,
      isCritical: false,
      requiresEvidence: false,
      followsPrevious: true,
    };
    const { templates } = planOf({
      MilestoneTemplate: [
        { id: "T2", name: "Ёмкость", ...own },
        { id: "T1", name: "Единая система", ...own },
      ],
      MilestoneTemplateStep: [
        { ...own, ...step, id: "S2", templateId: "T1", number: 2, title: "Второй" },
        { ...own, ...step, id: "S1", templateId: "T1", number: 1, title: "Первый" },
      ],
    });
    expect(templates.map(({ name, steps }) => [name, steps.map(({ title }) => title)])).toEqual([
      ["Единая система", ["Первый", "Второй"]],
      ["Ёмкость", []],
    ]);
  });
});

describe("problems of a plan", () => {
  const problemsOf = (records: Partial<Portfolio>) => planOf(records).problems;

  it("undated milestones, and those expected before what they wait for", () => {
    const problems = problemsOf({
      Milestone: [
        milestone({ id: "KT-1", number: 1, title: "Контракт", forecastDate: "2023-04-20" }),
        milestone({ id: "KT-2", number: 2, title: "Поставка", baselineDate: "2023-04-10" }),
        milestone({ id: "KT-3", number: 3, title: "Приёмка", baselineDate: null }),
      ],
      MilestoneDependency: [tie("KT-2", "KT-1"), tie("KT-3", "KT-2")],
    });
    expect(problems).toEqual([
      {
        code: "before_precedent",
        milestoneId: "KT-2",
        title: "Поставка",
        precedentTitle: "Контракт",
        days: 10,
      },
      { code: "undated", milestoneId: "KT-3", title: "Приёмка" },
    ]);
  });

  it("what waits for something cancelled", () => {
    const [problem, ...more] = problemsOf({
      Milestone: [
        milestone({ id: "KT-1", title: "Контракт", cancelledDate: "2023-02-01" }),
        milestone({ id: "KT-2", number: 2 }),
      ],
      MilestoneDependency: [tie("KT-2", "KT-1")],
    });
    expect(problem).toMatchObject({ code: "precedent_cancelled", milestoneId: "KT-2" });
    expect(more).toEqual([]);
  });

  it("nothing of what is done, cancelled, or on the same day", () => {
    const problems = problemsOf({
      Milestone: [
        milestone({ id: "KT-1", baselineDate: "2023-06-01" }),
        milestone({ id: "KT-2", number: 2, actualDate: "2023-02-01" }),
        milestone({ id: "KT-3", number: 3, cancelledDate: "2023-02-01" }),
        milestone({ id: "KT-4", number: 4, baselineDate: "2023-06-01" }),
      ],
      MilestoneDependency: [tie("KT-2", "KT-1"), tie("KT-3", "KT-1"), tie("KT-4", "KT-1")],
    });
    expect(problems).toEqual([]);
  });

  it.each([
    [[1, 1, 3], 1],
    [[1, 1, 2], 0],
    [[1, 9], 0],
  ])("weights of %j: %i outweighs", (weights, count) => {
    const problems = problemsOf({
      Milestone: weights.map((weight, place) => milestone({ id: `KT-${place}`, number: place, weight })),
    });
    expect(problems.filter(({ code }) => code === "outweighs")).toHaveLength(count);
  });
});

describe("the order of a plan", () => {
  const plan = [
    { id: "C", number: 7 },
    { id: "A", number: 1 },
    { id: "B", number: 2 },
  ];

  it("is numbered anew from 1, naming only what changes", () => {
    const before = ["A", "B", "C"];
    expect(renumberedTo(plan, { before, wanted: ["A", "C", "B"] })).toEqual([
      { id: "C", number: 2 },
      { id: "B", number: 3 },
    ]);
    expect(renumberedTo(plan, { before, wanted: before })).toEqual([{ id: "C", number: 3 }]);
  });

  it("is refused when it has changed since, or is not made of the same milestones", () => {
    expect(renumberedTo(plan, { before: ["B", "A", "C"], wanted: ["A", "B", "C"] })).toBeNull();
    expect(renumberedTo(plan, { before: ["A", "B"], wanted: ["B", "A"] })).toBeNull();
    expect(renumberedTo(plan, { before: ["A", "B", "C"], wanted: ["A", "B"] })).toBeNull();
    expect(renumberedTo(plan, { before: ["A", "B", "C"], wanted: ["A", "B", "B"] })).toBeNull();
  });

  it("puts what is added last", () => {
    expect(nextMilestoneNumber(plan)).toBe(8);
    expect(nextMilestoneNumber([])).toBe(1);
  });
});
