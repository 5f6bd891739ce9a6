import { describe, expect, it } from "vitest";
import { anIndicator, aTarget, aValue } from "../maturity/maturity.fixture.ts";
import { indexOf, industry, milestone, project, report } from "../portfolio/portfolio.fixture.ts";
import { contributionOf } from "./contribution-of.ts";
import { aLink, contributionsOf } from "./contribution.fixture.ts";
import { indicatorsOf } from "./indicators-of.ts";
import { nothingMay } from "./link-view.ts";

const links = {
  well: aLink("well", "booking", { confidence: "confirmed" }),
  late: aLink("late", "booking", { note: "По смыслу проекта" }),
  silent: aLink("silent", "booking"),
  cancelled: aLink("cancelled", "booking"),
  days: aLink("well", "days"),
};
const ofProject = (projectId: string, baselineDate: `${number}-${number}-${number}`) => ({
  milestone: milestone({ id: `KT-${projectId}`, projectId, baselineDate, isCritical: true }),
  report: report({ id: `REP-${projectId}`, projectId }),
});
const lives = [
  ofProject("well", "2023-06-01"),
  ofProject("late", "2022-12-01"),
  ofProject("silent", "2023-07-01"),
];

const index = indexOf({
  Industry: [industry()],
  Indicator: [
    anIndicator({ id: "booking", industryId: "IND-1" }),
    anIndicator({ id: "days", industryId: "IND-1", direction: "lower_is_better", unit: "дней" }),
    anIndicator({ id: "bare", industryId: "IND-1" }),
  ],
  IndicatorValue: [
    aValue({ indicatorId: "booking", value: 20, role: "baseline", date: "2020-12-31" }),
    aValue({ indicatorId: "booking", value: 40, date: "2022-12-31" }),
    aValue({ indicatorId: "days", value: 12, year: 2022 }),
  ],
  IndicatorTarget: [
    aTarget({ indicatorId: "booking", value: 55, year: 2023 }),
    aTarget({ indicatorId: "booking", value: 100, year: 2024 }),
    aTarget({ indicatorId: "days", value: 10 }),
  ],
  Project: ["well", "late", "silent", "cancelled"].map((id) =>
    project({ id, name: id, stage: id === "cancelled" ? "cancelled" : "active" }),
  ),
  Milestone: lives.map((life) => life.milestone),
  ProgressReport: lives.map((life) => life.report),
  ProjectIndicator: Object.values(links),
  IndicatorContribution: [
    ...contributionsOf(links.well, { 2022: 9, 2023: 10.1, 2024: 20.2 }),
    ...contributionsOf(links.late, { 2023: 7, 2025: 99 }),
    ...contributionsOf(links.cancelled, { 2023: 50 }),
    ...contributionsOf(links.days, { 2023: -1.5, 2024: -1 }),
  ],
});
const asReader = { judge: () => nothingMay, canLink: false };

describe("contributionOf", () => {
  const found = contributionOf(index, "booking", asReader);

  it("lists the projects, worst health first and cancelled ones last, and counts those that state nothing", () => {
    expect(
      found?.projects.map(({ project: { id }, health, isCounted }) => [id, health.effective, isCounted]),
    ).toEqual([
      ["late", "off_track", true],
      ["silent", "on_track", true],
      ["well", "on_track", true],
      ["cancelled", "no_data", false],
    ]);
    expect(found?.unstated.map(({ id }) => id)).toEqual(["silent"]);
    expect(found?.projects[1]?.link).toMatchObject({ years: [], stated: null });
  });

  it("counts the years after the current value up to the target's year", () => {
    expect(found?.indicator.cover).toEqual({ kind: "short", need: 60, stated: 37.3, by: 22.7 });
    expect(found?.projects[2]?.link).toMatchObject({
      confidence: "confirmed",
      stated: 30.3,
      years: [
        { year: 2022, value: 9, cumulated: 9, isPast: true },
        { year: 2023, value: 10.1, cumulated: 19.1, isPast: false },
        { year: 2024, value: 20.2, cumulated: 39.3, isPast: false },
      ],
    });
    expect(found?.projects[0]?.link.stated).toBe(7);
    expect(found?.statedBySick).toBe(7);
  });

  it("sums the years beside what each of them needs, without the cancelled project", () => {
    expect(found?.years).toEqual([
      { year: 2022, sum: 9, cumulated: 0, target: null, need: null, isPast: true },
      { year: 2023, sum: 17.1, cumulated: 17.1, target: 55, need: 15, isPast: false },
      { year: 2024, sum: 20.2, cumulated: 37.3, target: 100, need: 60, isPast: false },
      { year: 2025, sum: 99, cumulated: 136.3, target: null, need: null, isPast: false },
    ]);
  });

  it("tells that the indicator is off its path, and whether it hangs on sick projects alone", () => {
    // Two of the three years to the 55 of 2023 have gone.
    expect(found?.indicator.path?.expected).toBeCloseTo(20 + 35 * (2 / 3), 1);
    expect(found?.indicator.hasOnlySick).toBe(false);
    const { Project, ...rest } = index.portfolio;
    const alone = indexOf({ ...rest, Project: Project.filter(({ id }) => id === "late") });
    expect(contributionOf(alone, "booking", asReader)?.indicator.hasOnlySick).toBe(true);
  });

  it("goes down where lower is better", () => {
    expect(contributionOf(index, "days", asReader)?.indicator).toMatchObject({
      currentOn: 2022,
      cover: { kind: "covered", need: -2, stated: -2.5, over: -0.5 },
      path: null,
    });
  });

  it("says what is missing, and null for an indicator unknown", () => {
    expect(contributionOf(index, "bare", asReader)).toMatchObject({
      indicator: { cover: { kind: "no_target" }, hasOnlySick: false },
      projects: [],
      years: [],
    });
    expect(contributionOf(index, "none", asReader)).toBeNull();
  });
});

describe("indicatorsOf", () => {
  it("is the other way round: the project's indicators with its own contribution and how many others there are", () => {
    expect(indicatorsOf(index, "well", asReader)?.indicators).toMatchObject([
      { indicator: { id: "booking", current: 40, target: 100 }, link: { stated: 30.3 }, otherProjects: 2 },
      { indicator: { id: "days" }, link: { stated: -2.5 }, otherProjects: 0 },
    ]);
    expect(indicatorsOf(index, "none", asReader)).toBeNull();
  });

  it("tells the same of a link as the indicator does", () => {
    for (const { indicator, link } of indicatorsOf(index, "well", asReader)?.indicators ?? []) {
      const other = contributionOf(index, indicator.id, asReader);
      expect(other?.indicator).toEqual(indicator);
      expect(other?.projects.map((one) => one.link)).toContainEqual(link);
    }
  });
});
