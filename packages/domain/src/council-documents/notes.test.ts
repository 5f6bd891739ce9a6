import { describe, expect, it } from "vitest";
import { aDecision, aMeeting, anAgendaItem } from "../council/council.fixture.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import { aTarget, aValue, anIndicator } from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import * as make from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { indicatorNotes } from "./indicator-note.ts";
import { notesDay, papersPack } from "./papers-pack.ts";
import { projectNote } from "./project-note.ts";

const milestoneOn = (number: number, baselineDate: `${number}-${number}-${number}`) =>
  make.milestone({ id: `KT-${number}`, number, baselineDate });

const portfolio: Portfolio = {
  ...emptyPortfolio(make.today),
  Council: [],
  Industry: [make.industry({ id: "IND-1" })],
  Project: [make.project({ fundingRequirement: "required" }), make.project({ id: "PRJ-2", name: "Сеть" })],
  Milestone: [
    milestoneOn(1, "2023-06-01"),
    milestoneOn(2, "2023-03-20"),
    milestoneOn(3, "2023-02-01"),
    make.milestone({ id: "KT-4", number: 4, actualDate: "2023-02-01" }),
  ],
  FundingLine: [make.fundingLine({ year: 2023, need: 10, allocated: 8 })],
  Meeting: [aMeeting({})],
  AgendaItem: [anAgendaItem({ id: "Q1", projectId: "PRJ-1" }), anAgendaItem({ id: "Q2", number: 2 })],
  Decision: [
    aDecision({ id: "D1", agendaItemId: "Q1" }),
    aDecision({ id: "D2", agendaItemId: "Q2", effectProjectId: "PRJ-2" }),
    aDecision({ id: "D3", agendaItemId: "Q1", number: 2, state: "adopted" }),
  ],
};
const index = indexPortfolio(portfolio);

describe("projectNote", () => {
  const note = projectNote(index, "PRJ-1");

  it("has the registry's own summary and the year's money", () => {
    expect(note?.summary).toEqual(summariseProjects(index).find(({ id }) => id === "PRJ-1"));
    expect(note).toMatchObject({ year: 2023, funding: { total: { need: 10, allocated: 8, gap: 2 } } });
  });

  it("tells the milestones that are overdue or due within a month, the earliest first", () => {
    expect(note?.milestones.map(({ number }) => number)).toEqual([3, 2]);
    expect(note?.otherMilestones).toBe(0);
  });

  it("keeps to a page where there are many", () => {
    const Milestone = Array.from({ length: 11 }, (_, place) => milestoneOn(place + 1, "2023-02-01"));
    const full = projectNote(indexPortfolio({ ...portfolio, Milestone }), "PRJ-1");
    expect([full?.milestones.length, full?.otherMilestones]).toEqual([8, 3]);
  });

  it("has the points that wait for a decision on it", () => {
    expect(note?.points).toEqual([
      { text: "Поручить представить отчёт.", dueDate: null, ownDueDates: [], meetingDate: "2023-03-23" },
    ]);
    expect(projectNote(index, "PRJ-2")?.points).toHaveLength(1);
  });

  it("is not there without the project", () => {
    expect(projectNote(index, "NONE")).toBeNull();
  });
});

describe("indicatorNotes", () => {
  const withIndicator: Portfolio = {
    ...portfolio,
    Indicator: [anIndicator({ id: "I-1", industryId: "IND-1" })],
    IndicatorValue: [
      aValue({ id: "V1", indicatorId: "I-1", date: "2022-06-01", value: 40 }),
      aValue({ id: "V2", indicatorId: "I-1", date: "2023-02-01", value: 50 }),
      aValue({ id: "V3", indicatorId: "I-1", date: "2023-02-15", value: 60, kind: "estimate" }),
    ],
    IndicatorTarget: [aTarget({ id: "T1", indicatorId: "I-1", year: 2024, value: 90 })],
  };
  const note = indicatorNotes(indexPortfolio(withIndicator))("I-1");

  it("has the list's own figures", () => {
    expect(note?.indicator).toEqual(indicatorList(withIndicator).indicators[0]);
  });

  it("draws facts and targets in the order of time, estimates left out", () => {
    expect(note?.path).toEqual([
      { date: "2022-06-01", year: null, value: 40, target: null },
      { date: "2023-02-01", year: null, value: 50, target: null },
      { date: null, year: 2024, value: null, target: 90 },
    ]);
  });

  it("is not there without the indicator", () => {
    expect(indicatorNotes(index)("NONE")).toBeNull();
  });
});

describe("papersPack", () => {
  it("has notes on what each question and its points are about", () => {
    const meeting = aMeeting({});
    const pack = papersPack({ portfolio, meeting, isTrainingPortfolio: false }, index);
    expect(pack.notesOn).toBe("2023-03-01");
    expect(pack.questions.map(({ projects }) => projects.map(({ summary }) => summary.id))).toEqual([
      ["PRJ-1"],
      ["PRJ-2"],
    ]);
  });

  it.each([
    ["2023-03-23", "2023-03-01", "2023-03-01"],
    ["2022-12-15", "2023-03-01", "2022-12-15"],
  ] as const)("for a meeting on %s seen on %s is of %s", (meetingDate, today, day) => {
    expect(notesDay(meetingDate, today)).toBe(day);
  });
});
