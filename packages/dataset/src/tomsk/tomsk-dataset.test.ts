import { isOfStrategy, overallMaturity } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn, replay } from "../replay.ts";
import { tomskDataset } from "./tomsk-dataset.ts";

const dataset = tomskDataset("2023-05-10");
const records = replay(dataset.steps);
const portfolio = portfolioKnownOn(dataset.steps, "2023-05-10");

describe("the source's facts", () => {
  it("are one load without accounts on the true clock", () => {
    expect(dataset).toMatchObject({ name: "tomsk", pinnedToday: null, accounts: [] });
    expect(dataset.steps.map(({ knownOn, actor }) => ({ knownOn, actor }))).toEqual([
      { knownOn: "2023-05-10", actor: "Загрузка данных источника" },
    ]);
  });

  it("are counted", () => {
    const counts = Object.fromEntries(Object.entries(records).map(([entity, table]) => [entity, table.size]));
    expect(counts).toEqual({
      Strategy: 1,
      Goal: 5,
      PlanItem: 3,
      Industry: 17,
      Curation: 0,
      Authority: 8,
      Position: 2,
      Project: 19,
      Milestone: 0,
      MilestoneComment: 0,
      Indicator: 38,
      IndicatorTarget: 22,
      IndicatorValue: 34,
      IndicatorPart: 4,
      FormulaTerm: 0,
      ProjectIndicator: 13,
      IndicatorContribution: 0,
      Framework: 4,
      Methodology: 4,
      MethodologyMember: 38,
      CountingPeriod: 0,
      PublishedMaturity: 7,
      FundingLine: 0,
      Risk: 0,
      ProgressReport: 0,
      ValueReport: 0,
      RescheduleRequest: 0,
      Council: 1,
      Meeting: 0,
      AgendaItem: 0,
      Decision: 1,
      DeclinedSuggestion: 0,
      Attachment: 0,
      PositionTerm: 0,
      Inquiry: 0,
      Assignment: 0,
      AgendaProposal: 0,
      CouncilMember: 0,
      MeetingAttendance: 0,
      AgendaVersion: 0,
      AgendaComment: 0,
      Vote: 0,
      DecisionAddressee: 1,
      AddresseeClass: 1,
      AddresseeClassMember: 0,
      AssignmentParty: 0,
      AssignmentReport: 0,
      AssignmentExtension: 0,
      LegalAct: 17,
      LegalActLink: 7,
      InformationSystem: 25,
      ProjectSystem: 0,
      ExpectedResult: 14,
      ExpectedResultLink: 0,
      Person: 7,
      ProjectPerformer: 0,
      ArchiveEntry: 0,
      MilestoneDependency: 0,
      MilestoneTemplate: 0,
      MilestoneTemplateStep: 0,
      Problem: 0,
      ReportingPeriod: 0,
      ReportingSettings: 0,
    });
  });

  it("all come from the source, and each names its slide", () => {
    const all = Object.values(records).flatMap((table) => [...table.values()]);
    expect(all.filter(({ origin, version }) => origin !== "source" || version !== 1)).toEqual([]);
    const unplaced = all.filter(
      (record) =>
        "sourceSlide" in record &&
        (record.sourceSlide === null || record.sourceSlide < 2 || record.sourceSlide > 37),
    );
    expect(unplaced).toEqual([]);
    const unnamed = all.filter((record) => "sourceDocument" in record && record.sourceDocument === null);
    expect(unnamed).toEqual([]);
  });
});

describe("industries and projects of the source", () => {
  it("are six mandatory and eleven regional industries, five of them in the index", () => {
    expect(portfolio.Industry.filter(({ listedAs }) => listedAs === "mandatory")).toHaveLength(6);
    expect(portfolio.Industry.filter(({ listedAs }) => listedAs === "regional")).toHaveLength(11);
    expect(portfolio.Industry.map(({ number }) => number)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    const inIndex = portfolio.Industry.filter(({ inMaturityIndex }) => inMaturityIndex).map(({ id }) => id);
    expect(inIndex).toEqual(["IND-EDU", "IND-HEA", "IND-GOV", "IND-URB", "IND-TRN"]);
  });

  it("keep the declared totals apart from what is entered", () => {
    expect(records.Strategy.get("STR")).toMatchObject({
      declaredMandatoryProjects: 40,
      declaredRegionalProjects: 35,
      declaredMandatoryIndustries: 6,
      declaredRegionalIndustries: 12,
    });
    expect(records.Industry.get("IND-GOV")).toMatchObject({ declaredProjects: 10, declaredIndicators: 16 });
    expect(records.Industry.get("IND-EDU")).toMatchObject({
      declaredProjects: null,
      declaredIndicators: null,
    });
  });

  it("count 2, 3, 9 and 5 projects", () => {
    const byIndustry = Object.groupBy(portfolio.Project, ({ industryId }) => industryId);
    const counts = Object.entries(byIndustry).map(([id, projects]) => [id, projects?.length]);
    expect(Object.fromEntries(counts)).toEqual({ "IND-URB": 2, "IND-TRN": 3, "IND-GOV": 9, "IND-EDU": 5 });
  });

  it("need no money only where the slide says so", () => {
    const needless = portfolio.Project.filter(
      ({ fundingRequirement }) => fundingRequirement === "not_required",
    );
    expect(needless.map(({ id }) => id)).toEqual(["PRJ-URB-1", "PRJ-URB-2"]);
    expect(portfolio.Project.filter(({ fundingRequirement }) => fundingRequirement === "required")).toEqual(
      [],
    );
  });

  it("say nothing that the slides do not print", () => {
    for (const project of portfolio.Project) {
      expect(project).toMatchObject({
        goalId: null,
        expectedEffect: null,
        federalProject: null,
        responsibleAuthorityId: null,
        leadPositionId: null,
        startDate: null,
        endDate: null,
      });
    }
    expect(portfolio.PlanItem.map(({ dueDate, isRecurring }) => [dueDate, isRecurring])).toEqual([
      [null, false],
      [null, false],
      [null, true],
    ]);
  });
});

describe("indicators of the source", () => {
  it("are numbered only on the urban slide", () => {
    const numbered = portfolio.Indicator.filter(({ number }) => number !== null);
    expect(numbered.map(({ id, number }) => `${id}: ${number}`)).toEqual(
      Array.from({ length: 8 }, (_, index) => `URB-${index + 1}: ${index + 1}`),
    );
  });

  it("keep zero apart from nothing", () => {
    const valuesOf = (id: string) =>
      portfolio.IndicatorValue.filter(({ indicatorId }) => indicatorId === id).map(({ value }) => value);
    expect(valuesOf("URB-2")).toEqual([0, 0]);
    expect(["TRN-A", "TRN-B", "TRN-C", "GOV-1", "GOV-2", "GOV-7"].flatMap(valuesOf)).toEqual([]);
    expect(valuesOf("GOV-3")).toEqual([66.5]);
  });

  it("say why a value has the date it has", () => {
    const actuals = portfolio.IndicatorValue.filter(({ role }) => role === "actual");
    expect(actuals.filter(({ dateBasis }) => dateBasis === null)).toEqual([]);
    expect(actuals.filter(({ date }) => date === null).map(({ indicatorId }) => indicatorId)).toEqual([
      "GOV-3",
      ...Array.from({ length: 7 }, (_, index) => `IMP-${index + 1}`),
    ]);
    expect(new Set(actuals.map(({ date }) => date))).toEqual(new Set(["2023-01-01", null]));
    const baselines = portfolio.IndicatorValue.filter(({ role }) => role === "baseline");
    expect(baselines.filter(({ year, date }) => year !== 2021 || date !== null)).toEqual([]);
  });

  it("have a target of their own in three cases", () => {
    const ofStrategy = new Set(portfolio.Indicator.filter(isOfStrategy).map(({ id }) => id));
    expect(ofStrategy.size).toBe(23);
    const targets = portfolio.IndicatorTarget.filter(({ indicatorId }) => ofStrategy.has(indicatorId));
    expect(targets.map(({ indicatorId, value, year }) => [indicatorId, value, year])).toEqual([
      ["GOV-2", 95, 2030],
      ["GOV-3", 100, 2030],
      ["GOV-7", 3, null],
    ]);
  });

  it("are linked as printed, or as assumed with a note", () => {
    const stated = portfolio.ProjectIndicator.filter(({ confidence }) => confidence === "stated");
    const assumed = portfolio.ProjectIndicator.filter(({ confidence }) => confidence === "assumed");
    expect([stated.length, assumed.length]).toEqual([8, 5]);
    expect(assumed.filter(({ note }) => note === null)).toEqual([]);
  });
});

describe("digital maturity of the source", () => {
  const maturity = overallMaturity(portfolio);
  const computedOf = (id: string) => maturity.industries.find(({ industryId }) => industryId === id);

  it("reproduces education and urban environment", () => {
    expect(computedOf("IND-EDU")).toMatchObject({
      counted: 5,
      total: 5,
      published: { value: 85.9, slide: 15 },
    });
    expect(computedOf("IND-EDU")?.computed).toBeCloseTo(85.96, 10);
    expect(computedOf("IND-URB")).toMatchObject({
      counted: 6,
      total: 6,
      published: { value: 54.7, slide: 13 },
    });
    expect(computedOf("IND-URB")?.computed).toBeCloseTo(54.7467, 4);
  });

  it("keeps the published figures, and healthcare without one", () => {
    expect(maturity.baseline?.value).toBe(32.5);
    expect(maturity.published?.value).toBe(73.6);
    expect(maturity.target).toMatchObject({ value: 100, year: 2030 });
    expect(computedOf("IND-GOV")?.published).toMatchObject({ value: 76.7, slide: 12 });
    expect(computedOf("IND-TRN")?.published).toMatchObject({ value: 68.3, slide: 14 });
    expect(computedOf("IND-HEA")).toMatchObject({ published: null, computed: null });
    expect(computedOf("IND-HEA")?.derived).toBeCloseTo(82.4, 10);
  });

  it("counts two urban indicators out, with a reason", () => {
    const left = portfolio.MethodologyMember.filter(({ isCounted }) => !isCounted);
    expect(left.map(({ indicatorId, reason }) => [indicatorId, reason?.includes("54,7")])).toEqual([
      ["URB-2", true],
      ["URB-3", true],
    ]);
  });

  it("explains document flow by its four groups", () => {
    const ratios = portfolio.IndicatorPart.map(
      ({ numerator, denominator }) => ((numerator ?? Number.NaN) / (denominator ?? Number.NaN)) * 100,
    );
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(66.457, 3);
  });
});

describe("the draft decision", () => {
  it("waits outside any meeting", () => {
    expect(portfolio.Decision).toMatchObject([
      {
        id: "DEC-1",
        state: "draft",
        verb: "recommend",
        agendaItemId: null,
        dueDate: "2022-09-01",
        sourceSlide: 17,
      },
    ]);
  });
});
