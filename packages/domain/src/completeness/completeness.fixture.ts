import { aLink, contributionsOf } from "../contribution/contribution.fixture.ts";
import { plainIndicator, plainValue } from "../indicator/blank-records.ts";
import {
  curation,
  fundingLine,
  industry,
  milestone,
  position,
  project,
} from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { GapKind } from "./gap-kinds.ts";

const tracked = { origin: "entered", version: 1 } as const;
const sourceless = { sourceDocument: null, sourceSlide: null };
const link = aLink("PRJ-1", "IND-A");
const target = (year: number, value: number) => ({
  id: `TGT-${year}`,
  indicatorId: "IND-A",
  year,
  value,
  ...sourceless,
  ...tracked,
});
const term = (positionId: string) => ({
  id: `TERM-${positionId}`,
  positionId,
  state: "held" as const,
  fromDate: "2022-01-01" as const,
  toDate: null,
  basis: null,
  personId: null,
  ...tracked,
});

/** A small registry that lacks nothing: every field that is asked for is filled. */
export const wholeRegistry = {
  PlanItem: [
    {
      id: "PLAN",
      strategyId: "STR",
      year: 2023,
      number: 1,
      title: "Мониторинг качества услуг",
      dueDate: "2023-06-30",
      responsiblePositionId: "POS-LEAD",
      indicatorId: "IND-A",
      isRecurring: false,
      completedDate: null,
      sourceSlide: 26,
      ...tracked,
    },
  ],
  Goal: [{ id: "SG-1", strategyId: "STR", number: 1, text: "Доступность", sourceSlide: 20, ...tracked }],
  Industry: [industry()],
  Curation: [curation()],
  Position: [
    position(),
    position({ id: "POS-LEAD", title: "Руководитель цифровой трансформации", authorityId: "ORG" }),
  ],
  PositionTerm: [term("POS-1"), term("POS-LEAD")],
  Authority: [
    {
      id: "ORG",
      name: "Департамент ЖКХ",
      kind: "department",
      parentId: null,
      formerName: null,
      isInstructed: true,
      sourceSlide: null,
      ...tracked,
    },
  ],
  Project: [
    project({
      goalId: "SG-1",
      description: "Датчики в подъездах",
      expectedEffect: "Меньше аварий",
      federalProject: "Умный город",
      responsibleAuthorityId: "ORG",
      leadPositionId: "POS-LEAD",
      fundingRequirement: "required",
      startDate: "2022-01-10",
      endDate: "2024-12-20",
    }),
  ],
  Milestone: [milestone()],
  FundingLine: [fundingLine()],
  Indicator: [
    {
      id: "IND-A",
      industryId: "IND-1",
      number: 1,
      name: "Доля умных домов",
      unit: "%",
      direction: "higher_is_better",
      ...plainIndicator,
      responsibleAuthorityId: "ORG",
      ...sourceless,
      sourceNote: null,
      ...tracked,
    },
  ],
  IndicatorTarget: [target(2023, 80), target(2024, 90)],
  IndicatorValue: [
    {
      id: "VAL",
      indicatorId: "IND-A",
      role: "actual",
      kind: "published",
      value: 70,
      year: null,
      date: "2022-12-31",
      dateBasis: null,
      reportId: null,
      valueReportId: null,
      toldOn: null,
      evidence: null,
      ...plainValue,
      ...sourceless,
      ...tracked,
    },
  ],
  ProjectIndicator: [link],
  IndicatorContribution: contributionsOf(link, { 2023: 10 }),
  Framework: [{ id: "FRW", number: 1, name: "Зрелость", description: null, ...sourceless, ...tracked }],
  Methodology: [
    {
      id: "MET",
      frameworkId: "FRW",
      name: "Методика 2022",
      act: null,
      validFrom: "2022-01-01",
      validTo: null,
      generalTarget: null,
      generalTargetYear: null,
      sourceSlide: null,
      ...tracked,
    },
  ],
  MethodologyMember: [
    {
      id: "MEM",
      methodologyId: "MET",
      indicatorId: "IND-A",
      isCounted: true,
      reason: null,
      industryId: null,
      weight: 1,
      cap: null,
      direction: null,
      ...tracked,
    },
  ],
} satisfies Partial<Portfolio>;

type Registry = Partial<Portfolio>;
type Blank = (registry: Registry) => Registry;

/** Sets fields of every record of a name. */
const setting =
  <Name extends "PlanItem" | "Project" | "Milestone" | "FundingLine" | "Indicator">(
    name: Name,
    fields: Partial<Portfolio[Name][number]>,
  ): Blank =>
  (registry) => ({ ...registry, [name]: (registry[name] ?? []).map((record) => ({ ...record, ...fields })) });

const without =
  (name: keyof typeof wholeRegistry): Blank =>
  (registry) => ({ ...registry, [name]: [] });

/** For each kind of gap, what empties its field and no other. */
export const blanks: Readonly<Record<GapKind, Blank>> = {
  plan_item_due: setting("PlanItem", { dueDate: null }),
  plan_item_responsible: setting("PlanItem", { responsiblePositionId: null }),
  plan_item_indicator: setting("PlanItem", { indicatorId: null }),
  industry_curator: without("Curation"),
  post_holder: (registry) => ({
    ...registry,
    PositionTerm: (registry.PositionTerm ?? []).map((one) =>
      one.positionId === "POS-LEAD" ? { ...one, state: "vacant" } : one,
    ),
  }),
  project_lead: setting("Project", { leadPositionId: null }),
  project_body: setting("Project", { responsibleAuthorityId: null }),
  project_goal: setting("Project", { goalId: null }),
  project_federal: setting("Project", { federalProject: " " }),
  project_start: setting("Project", { startDate: null }),
  project_end: setting("Project", { endDate: null }),
  project_description: setting("Project", { description: "" }),
  project_effect: setting("Project", { expectedEffect: null }),
  project_milestones: without("Milestone"),
  milestone_date: setting("Milestone", { baselineDate: null }),
  project_indicators: without("ProjectIndicator"),
  link_contribution: without("IndicatorContribution"),
  project_need: setting("FundingLine", { need: null }),
  project_allocation: setting("FundingLine", { allocated: null }),
  indicator_body: setting("Indicator", { responsibleAuthorityId: null }),
  indicator_unit: setting("Indicator", { unit: "" }),
  indicator_methodology: without("MethodologyMember"),
  indicator_target: without("IndicatorTarget"),
  indicator_year_target: (registry) => ({
    ...registry,
    IndicatorTarget: (registry.IndicatorTarget ?? []).filter(({ year }) => year !== 2023),
  }),
  indicator_value: without("IndicatorValue"),
};

/** What is not asked for while the first is missing. */
export const hidden: Readonly<Partial<Record<GapKind, GapKind>>> = {
  project_lead: "post_holder",
  project_milestones: "milestone_date",
  project_indicators: "link_contribution",
  project_need: "project_allocation",
  indicator_target: "indicator_year_target",
};
