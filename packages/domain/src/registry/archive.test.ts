import { describe, expect, it } from "vitest";
import {
  fundingLine,
  indexOf,
  industry,
  milestone,
  position,
  project,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import { archiveCheck } from "./archive-check.ts";
import { mayArchive, mayRemove, mayRestore } from "./archive-change.ts";
import { archiveList } from "./archive-list.ts";
import type { ArchiveEntryRecord } from "./archive.record.ts";

const archived = (fields: Pick<ArchiveEntryRecord, "entity" | "recordId">): ArchiveEntryRecord => ({
  id: `A-${fields.recordId}`,
  fromDate: "2023-02-20",
  reason: "Объединён с другим",
  archivedBy: "Проектный офис",
  origin: "entered",
  version: 1,
  ...fields,
});

const records = {
  Industry: [industry({ id: "IND-1" })],
  Position: [position({ id: "POS-1", title: "Начальник" })],
  Project: [
    project({ id: "PRJ-1", industryId: "IND-1", leadPositionId: "POS-1", name: "Новый умный дом" }),
    project({ id: "PRJ-2", industryId: "IND-1", leadPositionId: null }),
  ],
  Milestone: [milestone({ id: "KT-1", projectId: "PRJ-1" }), milestone({ id: "KT-2", projectId: "PRJ-2" })],
  FundingLine: [fundingLine({ id: "MON-1", projectId: "PRJ-1" })],
  Risk: [risk({ id: "RSK-1", projectId: "PRJ-1", ownerPositionId: null })],
};
const ofProject = archived({ entity: "Project", recordId: "PRJ-1" });

describe("an archived project", () => {
  const index = indexOf({ ...records, ArchiveEntry: [ofProject] });

  it("leaves the count with its parts, and theirs, and nothing else does", () => {
    expect(index.portfolio.Project.map(({ id }) => id)).toEqual(["PRJ-2"]);
    expect(index.portfolio.Milestone.map(({ id }) => id)).toEqual(["KT-2"]);
    expect(index.portfolio.FundingLine).toEqual([]);
    expect(index.portfolio.Risk).toEqual([]);
    expect(index.portfolio.Industry).toHaveLength(1);
    expect(index.projectById.has("PRJ-1")).toBe(false);
    expect(index.milestonesByProject.has("PRJ-1")).toBe(false);
  });

  it("stays recorded, and is listed with why and since when", () => {
    expect(index.recorded.Project).toHaveLength(2);
    expect(archiveList(index)).toEqual([
      {
        entity: "Project",
        id: "PRJ-1",
        name: "Новый умный дом",
        fromDate: "2023-02-20",
        reason: "Объединён с другим",
        archivedBy: "Проектный офис",
      },
    ]);
  });

  it("sets its lead's post free", () => {
    const post = { entity: "Position", id: "POS-1" } as const;
    expect(mayArchive(index, post)).toEqual({ isAllowed: true });
    expect(mayArchive(indexOf(records), post)).toEqual({
      isAllowed: false,
      refusal: { code: "held_by_others", field: null, params: { names: "«Новый умный дом»" } },
    });
  });
});

describe("a portfolio without an archive", () => {
  it("is the same object, so that nothing is paid for it", () => {
    const index = indexOf(records);
    expect(index.portfolio.Project).toBe(index.recorded.Project);
  });
});

describe("what holds a record", () => {
  it.each([
    ["a project that is over", { stage: "completed" } as const, true],
    ["a cancelled one", { stage: "cancelled" } as const, true],
    ["a paused one", { stage: "paused" } as const, false],
  ])("%s", (_case, fields, isAllowed) => {
    const index = indexOf({ ...records, Project: [project({ ...records.Project[0], ...fields })] });
    expect(mayArchive(index, { entity: "Position", id: "POS-1" }).isAllowed).toBe(isAllowed);
  });

  it("is named up to three, and counted beyond", () => {
    const many = [1, 2, 3, 4, 5].map((number) =>
      project({ id: `PRJ-${number}`, industryId: "IND-1", leadPositionId: null, name: `Проект ${number}` }),
    );
    const index = indexOf({ Industry: records.Industry, Project: many });
    expect(mayArchive(index, { entity: "Industry", id: "IND-1" })).toMatchObject({
      refusal: { params: { names: "«Проект 1», «Проект 2», «Проект 3», +2" } },
    });
  });
});

describe("restoring and removing", () => {
  it("refuses what belongs to something archived", () => {
    const both = [ofProject, archived({ entity: "Industry", recordId: "IND-1" })];
    const index = indexOf({ ...records, ArchiveEntry: both });
    expect(mayRestore(index, { entity: "Project", id: "PRJ-1" })).toMatchObject({
      refusal: { code: "belongs_to_archived" },
    });
    expect(mayRestore(index, { entity: "Industry", id: "IND-1" })).toEqual({ isAllowed: true });
  });

  it("removes only what nothing refers to, archived referrers included", () => {
    const index = indexOf({ ...records, ArchiveEntry: [ofProject] });
    expect(mayRemove(index, { entity: "Position", id: "POS-1" })).toMatchObject({
      refusal: { code: "still_referred_to", params: { names: "«Новый умный дом»" } },
    });
    const free = indexOf({ Position: [position({ id: "POS-9" })] });
    expect(mayRemove(free, { entity: "Position", id: "POS-9" })).toEqual({ isAllowed: true });
  });

  it("refuses to archive twice", () => {
    const index = indexOf({ ...records, ArchiveEntry: [ofProject] });
    expect(mayArchive(index, { entity: "Project", id: "PRJ-1" })).toMatchObject({
      refusal: { code: "already_archived" },
    });
  });
});

describe("archiveCheck", () => {
  it("counts what leaves with a project, and names nobody who holds it", () => {
    expect(archiveCheck(indexOf(records), { entity: "Project", id: "PRJ-1" })).toEqual({
      holders: [],
      parts: [
        { entity: "Milestone", count: 1 },
        { entity: "FundingLine", count: 1 },
        { entity: "Risk", count: 1 },
      ],
      referrers: 3,
    });
  });

  it("names who holds an industry", () => {
    expect(archiveCheck(indexOf(records), { entity: "Industry", id: "IND-1" }).holders).toMatchObject([
      { entity: "Project", id: "PRJ-1", name: "Новый умный дом" },
      { entity: "Project", id: "PRJ-2" },
    ]);
  });
});
