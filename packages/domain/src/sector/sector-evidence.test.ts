import { describe, expect, it } from "vitest";
import type { ProjectIndicatorRecord } from "../indicator/indicator.record.ts";
import { aMeeting } from "../council/council.fixture.ts";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  noMaturity,
  position,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { accepted, reschedule } from "../reschedule/reschedule.fixture.ts";
import { previousCouncil } from "./previous-council.ts";
import { sectorProject } from "./sector-project.ts";
import { sectorOf } from "./sector.ts";

const base: Partial<Portfolio> = {
  Industry: [industry({ id: "IND-1", name: "Образование" }), industry({ id: "IND-2", name: "Транспорт" })],
  Position: [position()],
  Curation: [curation()],
  Project: [
    project({ id: "PRJ-1", fundingRequirement: "required" }),
    project({ id: "PRJ-2", fundingRequirement: "required" }),
    project({ id: "PRJ-free" }),
    project({ id: "PRJ-over", stage: "cancelled", fundingRequirement: "required" }),
    project({ id: "PRJ-other", industryId: "IND-2", fundingRequirement: "required" }),
  ],
};
const sectorWith = (records: Partial<Portfolio>, earlier: Partial<Portfolio> | null = null) =>
  sectorOf(indexOf({ ...base, ...records }), "POS-1", {
    maturity: noMaturity,
    previous: earlier && {
      meeting: aMeeting({ number: 4, date: "2022-12-15", state: "held" }),
      index: indexOf(earlier),
    },
  });

describe("previousCouncil", () => {
  const today = "2023-03-01";
  const held = (id: string, date: typeof today) => aMeeting({ id, date, state: "held" });

  it("is the latest meeting held before the day", () => {
    const Meeting = [
      held("first", "2022-06-01" as typeof today),
      held("second", "2022-12-15" as typeof today),
      held("today", today),
      aMeeting({ id: "planned", date: "2023-02-01" }),
    ];
    expect(previousCouncil({ Meeting, today })?.id).toBe("second");
  });

  it("is none before the first", () => {
    expect(previousCouncil({ Meeting: [held("today", today)], today })).toBeNull();
  });
});

describe("health at the previous Council", () => {
  const earlier: Partial<Portfolio> = {
    ...base,
    Project: [
      project({ id: "PRJ-1" }),
      project({ id: "PRJ-gone" }),
      project({ id: "PRJ-2", stage: "cancelled" }),
    ],
    Milestone: [milestone({ projectId: "PRJ-1" })],
    ProgressReport: [report({ projectId: "PRJ-1" })],
  };

  it("stands beside each project, and is none for one that was not counted then", () => {
    const sector = sectorWith({}, earlier);
    const before = new Map(sector?.projects.map(({ id, before: health }) => [id, health]));
    expect([before.get("PRJ-1"), before.get("PRJ-2"), before.get("PRJ-free")]).toEqual([
      "on_track",
      null,
      null,
    ]);
  });

  it("counts what the industries had then, also what is gone since", () => {
    const sector = sectorWith({}, earlier);
    const counts = { on_track: 1, at_risk: 0, off_track: 0, no_data: 1 };
    expect(sector?.previousCouncil).toEqual({
      meetingId: "MTG",
      number: 4,
      date: "2022-12-15",
      health: counts,
    });
    expect(sector?.industries.map(({ before }) => before)).toEqual([counts]);
  });

  it("is nothing where no Council was held", () => {
    const sector = sectorWith({});
    expect(sector?.previousCouncil).toBeNull();
    expect(sector?.industries[0]?.before).toBeNull();
    expect(sector?.projects.every(({ before }) => before === null)).toBe(true);
  });
});

describe("the money of a sector", () => {
  const line = (id: string, fields: Parameters<typeof fundingLine>[0]) =>
    fundingLine({ id, source: "regional", committed: 4, ...fields });
  const sector = sectorWith({
    FundingLine: [
      line("1", { projectId: "PRJ-1", source: "federal", need: 10, allocated: 14 }),
      line("2", { projectId: "PRJ-1", need: 6, allocated: 1 }),
      line("3", { projectId: "PRJ-2", need: 5, allocated: null, committed: null }),
      line("4", { projectId: "PRJ-2", year: 2024, need: 7, allocated: 0 }),
      line("5", { projectId: "PRJ-free", need: 100 }),
      line("6", { projectId: "PRJ-over", need: 100 }),
      line("7", { projectId: "PRJ-other", need: 100 }),
    ],
  });

  it("stands by year and source, without projects that are cancelled or need none", () => {
    expect(sector?.money).toEqual([
      {
        year: 2023,
        total: { need: 21, allocated: 15, committed: 8, spent: null, gap: 1, gapUnknown: 1 },
        bySource: [
          {
            source: "federal",
            figures: { need: 10, allocated: 14, committed: 4, spent: null, gap: 0, gapUnknown: 0 },
          },
          {
            source: "regional",
            figures: { need: 11, allocated: 1, committed: 4, spent: null, gap: 5, gapUnknown: 1 },
          },
        ],
      },
      expect.objectContaining({
        year: 2024,
        total: expect.objectContaining({ need: 7, gap: 7, gapUnknown: 0 }),
      }),
    ]);
  });
});

describe("the moves of a sector", () => {
  it("are those of its industries' projects, as the ledger counts them", () => {
    const moved = (id: string, projectId: string) => accepted({ id, projectId, milestoneId: `KT-${id}` });
    const sector = sectorWith({
      RescheduleRequest: [
        ...["1", "2", "3", "4", "5", "6"].map((id) => moved(id, "PRJ-1")),
        reschedule({ id: "7", projectId: "PRJ-2" }),
        moved("8", "PRJ-other"),
      ],
    });
    expect(sector?.moves).toMatchObject({ totals: { moves: 6, targets: 6, movedAgain: 0 }, open: 1 });
    expect(sector?.moves.latest).toHaveLength(5);
  });

  it("are none of a post that curates nothing", () => {
    const sector = sectorWith({ Curation: [], RescheduleRequest: [accepted()] });
    expect(sector?.moves).toMatchObject({ totals: { moves: 0 }, open: 0, latest: [] });
  });
});

describe("the orphans of a sector", () => {
  it("are its indicators without a project and its projects without an indicator", () => {
    const link: ProjectIndicatorRecord = {
      id: "LNK",
      projectId: "PRJ-1",
      indicatorId: "linked",
      confidence: "stated",
      note: null,
      origin: "training",
      sourceSlide: null,
      version: 1,
    };
    const sector = sectorWith({
      Indicator: ["linked", "unlinked"].map((id) => anIndicator({ id, industryId: "IND-1" })),
      ProjectIndicator: [link],
    });
    expect(sector?.orphans.indicators).toEqual([
      { id: "unlinked", number: null, name: "unlinked", industry: { id: "IND-1", name: "Образование" } },
    ]);
    expect(sector?.orphans.projects.map(({ id }) => id)).toEqual(["PRJ-2", "PRJ-free"]);
  });
});

describe("sectorProject", () => {
  const index = indexOf({
    ...base,
    Milestone: [
      milestone({ id: "KT-2", number: 2 }),
      milestone({ id: "KT-1", number: 1, baselineDate: "2023-02-01" }),
      milestone({ id: "KT-else", projectId: "PRJ-2" }),
    ],
  });

  it("has the project's milestones by number, without what a line does not show", () => {
    const opened = sectorProject(index, "PRJ-1");
    expect(opened?.milestones.map(({ id, state }) => [id, state])).toEqual([
      ["KT-1", "overdue"],
      ["KT-2", "on_track"],
    ]);
    expect(Object.keys(opened?.milestones[0] ?? {})).not.toContain("comments");
  });

  it("is nothing for a project that is not recorded", () => {
    expect(sectorProject(index, "PRJ-404")).toBeNull();
  });
});
