import { describe, expect, it } from "vitest";
import {
  chosenProblems,
  chosenRisks,
  filterRisks,
  riskFacets,
  risksInCell,
  sortRisks,
  type RiskQuery,
} from "./risk-filter.ts";
import { riskQuerySchema } from "./risk-query.schema.ts";
import type { ProblemListItem, RiskListItem } from "./risk.view.ts";

const risk = (fields: Partial<RiskListItem> & { id: string }): RiskListItem => ({
  projectId: "PRJ-1",
  title: "Срыв закупки",
  probability: 2,
  impact: 2,
  level: "medium",
  measure: null,
  owner: null,
  dueDate: null,
  isOverdue: false,
  state: "open",
  settledOn: null,
  settlement: null,
  problem: null,
  origin: "entered",
  version: 1,
  project: { id: "PRJ-1", name: "Ёлка" },
  industry: { id: "IND-1", name: "Культура" },
  deputy: null,
  ...fields,
});

const risks = [
  risk({ id: "a", probability: 3, impact: 3, level: "high", owner: { id: "POS-1", name: "Директор" } }),
  risk({ id: "b", isOverdue: true, dueDate: "2023-02-01", measure: "Резервный поставщик" }),
  risk({
    id: "c",
    probability: 1,
    level: "low",
    dueDate: "2023-01-01",
    project: { id: "PRJ-2", name: "Дом" },
    industry: { id: "IND-2", name: "Связь" },
    deputy: { id: "DG-1", name: "Заместитель" },
  }),
  risk({ id: "d", state: "closed", settledOn: "2022-11-07" }),
];
const found = (search: RiskQuery): string =>
  filterRisks(risks, search)
    .map(({ id }) => id)
    .join("");

describe("filterRisks", () => {
  it.each<[RiskQuery, string]>([
    [{}, "abc"],
    [{ states: [] }, "abcd"],
    [{ states: ["closed"] }, "d"],
    [{ levels: ["high", "low"] }, "ac"],
    [{ industries: ["IND-2"] }, "c"],
    [{ deputies: ["none"] }, "ab"],
    [{ owners: ["POS-1"] }, "a"],
    [{ owners: ["none"], deputies: ["DG-1"] }, "c"],
    [{ overdue: true }, "b"],
    [{ search: "елка закупки" }, "ab"],
    [{ search: "резервный" }, "b"],
    [{ search: "директор" }, "a"],
  ])("%j", (search, expected) => {
    expect(found(search)).toBe(expected);
  });
});

describe("risksInCell", () => {
  it("keeps the risks of one cell, and all while none is chosen", () => {
    expect(risksInCell(risks, { probability: 2, impact: 2 }).map(({ id }) => id)).toEqual(["b", "d"]);
    expect(risksInCell(risks, {})).toEqual(risks);
  });
});

describe("sortRisks", () => {
  it.each([
    ["weight", "abdc"],
    ["due", "cbad"],
    ["project", "cabd"],
    ["newest", "dcab"],
  ] as const)("%s", (sort, expected) => {
    expect(
      sortRisks(risks, sort)
        .map(({ id }) => id)
        .join(""),
    ).toBe(expected);
  });

  it("weighs problem issues by how hard they hit", () => {
    const {
      probability: _probability,
      level: _level,
      settledOn: _on,
      settlement: _words,
      problem: _problem,
      ...rest
    } = risk({ id: "p" });
    const problem = (id: string, impact: number): ProblemListItem => ({
      ...rest,
      id,
      impact,
      risk: null,
      state: "open",
      raisedOn: "2023-02-06",
      resolvedOn: null,
      resolution: null,
    });
    const problems = [problem("p", 1), problem("q", 3)];
    expect(sortRisks(problems, "weight").map(({ id }) => id)).toEqual(["q", "p"]);
    expect(
      riskFacets(problems, "levels")
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(["high", "low"]);
  });
});

describe("riskFacets", () => {
  it("counts every row, those without a post last", () => {
    expect(riskFacets(risks, "deputies")).toEqual([
      { value: "DG-1", label: "Заместитель", count: 1 },
      { value: "none", label: "", count: 3 },
    ]);
  });
});

describe("a query of the register", () => {
  it("leaves the chosen cell in the chosen order, what is open and heaviest first when nothing is said", () => {
    const idsOf = (query: RiskQuery) =>
      chosenRisks(risks, query)
        .map(({ id }) => id)
        .join("");
    expect(idsOf({})).toBe("abc");
    expect(idsOf({ states: [], probability: 2, impact: 2, sort: "newest" })).toBe("db");
    expect(chosenProblems([], {})).toEqual([]);
  });

  it("is read as the page sends it, and not otherwise", () => {
    expect(riskQuerySchema.parse({ states: [], impact: 3 })).toEqual({ states: [], impact: 3 });
    expect(riskQuerySchema.safeParse({ impact: 4 }).success).toBe(false);
    expect(riskQuerySchema.safeParse({ states: ["gone"] }).success).toBe(false);
  });
});
