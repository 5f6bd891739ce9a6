import { describe, expect, it } from "vitest";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  position,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import { listProjects } from "./project-list.ts";
import { projectQuerySchema } from "./project-query.schema.ts";
import type { ProjectQuery } from "./project.view.ts";

const index = indexOf({
  Industry: [
    industry({ id: "IND-CUL", name: "Культура", listedAs: "regional", number: 1 }),
    industry({ id: "IND-URB", name: "Городская среда", number: 4 }),
    industry({ id: "IND-EDU", name: "Образование", number: 1 }),
  ],
  Position: [
    position({ id: "POS-DEP", title: "Заместитель Губернатора" }),
    position({ id: "POS-A", title: "Алёшин отдел" }),
    position({ id: "POS-B", title: "Безопасность" }),
  ],
  Curation: [curation({ industryId: "IND-URB", positionId: "POS-DEP" })],
  Project: [
    project({ id: "PRJ-1", name: "Ёлка", industryId: "IND-URB", leadPositionId: "POS-A" }),
    project({ id: "PRJ-2", name: "Еда в школах", industryId: "IND-EDU", fundingRequirement: "required" }),
    project({
      id: "PRJ-3",
      name: "Музей 10",
      fullName: "Цифровой музей",
      industryId: "IND-CUL",
      kind: "regional",
    }),
    project({
      id: "PRJ-4",
      name: "Музей 2",
      industryId: "IND-CUL",
      kind: "regional",
      leadPositionId: "POS-B",
    }),
    project({ id: "PRJ-5", name: "Дом", industryId: "IND-URB", fundingRequirement: "required" }),
  ],
  Milestone: [
    milestone({ id: "KT-1", projectId: "PRJ-1", baselineDate: "2023-05-01" }),
    milestone({ id: "KT-2", projectId: "PRJ-4", baselineDate: "2023-02-01" }),
    milestone({ id: "KT-3", projectId: "PRJ-4", baselineDate: "2023-04-01" }),
    milestone({ id: "KT-5", projectId: "PRJ-5", baselineDate: "2023-04-01", actualDate: "2023-02-01" }),
  ],
  ProgressReport: [
    report({ id: "REP-1", projectId: "PRJ-1" }),
    report({ id: "REP-4", projectId: "PRJ-4" }),
    report({ id: "REP-5", projectId: "PRJ-5" }),
  ],
  FundingLine: [
    fundingLine({ id: "FUN-2", projectId: "PRJ-2", need: 500, allocated: 100 }),
    fundingLine({ id: "FUN-5", projectId: "PRJ-5", need: 90, allocated: 90 }),
  ],
});

const list = (query: Partial<ProjectQuery> = {}) => listProjects(index, projectQuerySchema.parse(query));
const ids = (query: Partial<ProjectQuery>): string =>
  list(query)
    .rows.map(({ id }) => id.slice(4))
    .join("");

describe("filters", () => {
  it.each<[Partial<ProjectQuery>, string]>([
    [{}, "52143"],
    [{ industries: ["IND-URB"] }, "51"],
    [{ industries: ["IND-URB", "IND-EDU"] }, "521"],
    [{ kinds: ["regional"] }, "43"],
    [{ health: ["off_track"] }, "24"],
    [{ health: ["no_data"] }, "3"],
    [{ deputies: ["POS-DEP"] }, "51"],
    [{ deputies: ["none"] }, "243"],
    [{ leads: ["POS-A", "none"] }, "5213"],
    [{ funding: ["partly_funded"] }, "2"],
    [{ funding: ["funded", "not_required"], industries: ["IND-URB"] }, "51"],
    [{ industries: ["IND-NONE"] }, ""],
  ])("%j", (query, expected) => {
    expect(ids(query)).toBe(expected);
  });
});

describe("search", () => {
  it.each([
    ["елка", "1"],
    ["ЁЛКА", "1"],
    ["цифровой", "3"],
    ["prj-2", "2"],
    ["городская", "51"],
    ["алешин", "1"],
    ["музей культура", "43"],
    ["заместитель", ""],
  ])("«%s»", (search, expected) => {
    expect(ids({ search })).toBe(expected);
  });
});

describe("order", () => {
  it.each<[Partial<ProjectQuery>, string]>([
    [{ sort: "name", descending: true }, "34125"],
    [{ sort: "industry" }, "51432"],
    [{ sort: "kind", descending: true }, "43521"],
    [{ sort: "health" }, "24351"],
    [{ sort: "progress", descending: true }, "51423"],
    [{ sort: "difference" }, "41523"],
    [{ sort: "nextMilestone" }, "41523"],
    [{ sort: "nextMilestone", descending: true }, "14523"],
    [{ sort: "overdue", descending: true }, "45213"],
    [{ sort: "lead" }, "14523"],
    [{ sort: "lead", descending: true }, "41523"],
    [{ sort: "deputy" }, "51243"],
    [{ sort: "fundingStatus" }, "25143"],
    [{ sort: "need", descending: true }, "25143"],
    [{ sort: "allocated" }, "52143"],
  ])("%j", (query, expected) => {
    expect(ids(query)).toBe(expected);
  });
});

describe("groups", () => {
  it.each<[ProjectQuery["group"], [string, number][], string]>([
    [
      "industry",
      [
        ["IND-EDU", 1],
        ["IND-URB", 2],
        ["IND-CUL", 2],
      ],
      "25143",
    ],
    [
      "kind",
      [
        ["mandatory", 3],
        ["regional", 2],
      ],
      "52143",
    ],
    [
      "health",
      [
        ["off_track", 2],
        ["no_data", 1],
        ["on_track", 2],
      ],
      "24351",
    ],
    [
      "deputy",
      [
        ["POS-DEP", 2],
        ["none", 3],
      ],
      "51243",
    ],
    [
      "lead",
      [
        ["POS-A", 1],
        ["POS-B", 1],
        ["none", 3],
      ],
      "14523",
    ],
    [
      "fundingStatus",
      [
        ["partly_funded", 1],
        ["funded", 1],
        ["not_required", 3],
      ],
      "25143",
    ],
  ])("by %s", (group, expected, rows) => {
    const grouped = list({ group });
    expect(grouped.groups.map(({ value, count }) => [value, count])).toEqual(expected);
    expect(ids({ group })).toBe(rows);
  });

  it("sorts within a group and never across", () => {
    expect(ids({ group: "industry", sort: "name", descending: true })).toBe("21534");
  });

  it("labels posts and industries, and leaves the unassigned to the client", () => {
    expect(list({ group: "lead" }).groups.map(({ label }) => label)).toEqual([
      "Алёшин отдел",
      "Безопасность",
      "",
    ]);
  });
});

describe("pages", () => {
  it("cuts the rows and counts over all pages", () => {
    const page = list({ page: 2, pageSize: 2, group: "kind" });
    expect(page.rows.map(({ id }) => id)).toEqual(["PRJ-1", "PRJ-4"]);
    expect(page).toMatchObject({ total: 5, entered: 5, groups: [{ count: 3 }, { count: 2 }] });
    expect(list({ page: 9 })).toMatchObject({ rows: [], total: 5 });
  });

  it("keeps facets over the whole registry whatever is filtered", () => {
    const { facets, total, entered } = list({ kinds: ["regional"], search: "музей" });
    expect([total, entered]).toEqual([2, 5]);
    expect(facets).toEqual(list().facets);
    expect(facets.deputies).toEqual([
      { value: "POS-DEP", label: "Заместитель Губернатора", count: 2 },
      { value: "none", label: "", count: 3 },
    ]);
    expect(facets.industries.map(({ value, count }) => [value, count])).toEqual([
      ["IND-EDU", 1],
      ["IND-URB", 2],
      ["IND-CUL", 2],
    ]);
    expect(facets.kinds.map(({ value, count }) => [value, count])).toEqual([
      ["mandatory", 3],
      ["regional", 2],
    ]);
    expect(facets.health.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(facets.funding.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });
});
