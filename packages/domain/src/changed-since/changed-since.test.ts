import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import {
  curation,
  fundingLine,
  industry,
  milestone,
  position,
  problem,
  project,
  report,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { reschedule } from "../reschedule/reschedule.fixture.ts";
import { changesBetween } from "./changed-since.ts";
import type { ChangedLine } from "./changed-since.view.ts";

const earlier: CalendarDate = "2023-02-01";
const later: CalendarDate = "2023-03-01";

const known = (day: CalendarDate, records: Partial<Portfolio>) =>
  indexPortfolio({ ...emptyPortfolio(day), Industry: [industry()], Project: [project()], ...records });

const linesOf = (
  before: Partial<Portfolio>,
  after: Partial<Portfolio>,
  days: [CalendarDate, CalendarDate] = [earlier, later],
): ChangedLine[] =>
  changesBetween(known(days[0], before), known(days[1], after)).industries.flatMap(({ lines }) => lines);

const told = (before: Partial<Portfolio>, after: Partial<Portfolio>) =>
  linesOf(before, after)
    .filter(({ entity, kind }) => entity !== "Project" || !kind.startsWith("rating_"))
    .map(({ kind, measure, tone }) => [kind, measure?.value ?? null, tone]);

describe("what is told of a milestone", () => {
  const plan = milestone({ baselineDate: "2023-04-01", updatedOn: "2023-01-30" });
  it.each<{
    case: string;
    before?: Partial<MilestoneRecord>;
    after: Partial<MilestoneRecord>;
    lines: unknown[];
  }>([
    { case: "nothing", after: {}, lines: [] },
    {
      case: "a forecast past the plan",
      after: { forecastDate: "2023-04-11" },
      lines: [["milestone_later", 10, "worse"]],
    },
    {
      case: "a later forecast, from the forecast before",
      before: { forecastDate: "2023-04-11" },
      after: { forecastDate: "2023-04-16" },
      lines: [["milestone_later", 5, "worse"]],
    },
    {
      case: "an earlier forecast",
      after: { forecastDate: "2023-03-22" },
      lines: [["milestone_earlier", -10, "better"]],
    },
    {
      case: "a forecast on the plan's day",
      after: { forecastDate: "2023-04-01" },
      lines: [["milestone_edited", null, "neutral"]],
    },
    {
      case: "a baseline moved while planning",
      after: { baselineDate: "2023-04-04" },
      lines: [["milestone_later", 3, "worse"]],
    },
    {
      case: "a first baseline",
      before: { baselineDate: null },
      after: {},
      lines: [["milestone_edited", null, "neutral"]],
    },
    {
      case: "completion, late",
      before: { baselineDate: "2023-02-10" },
      after: { baselineDate: "2023-02-10", actualDate: "2023-02-20" },
      lines: [["milestone_completed", 10, "better"]],
    },
    {
      case: "reopening",
      before: { actualDate: "2023-01-20" },
      after: {},
      lines: [["milestone_reopened", null, "worse"]],
    },
    {
      case: "cancelling",
      after: { cancelledDate: "2023-02-20", cancelReason: "Не нужна" },
      lines: [["milestone_cancelled", null, "neutral"]],
    },
    {
      case: "the passing of time alone",
      before: { baselineDate: "2023-02-20" },
      after: { baselineDate: "2023-02-20" },
      lines: [["milestone_overdue", 9, "worse"]],
    },
    { case: "another title", after: { title: "Другое" }, lines: [["milestone_edited", null, "neutral"]] },
    {
      case: "its order and a touch alone",
      after: { number: 4, version: 9, updatedOn: "2023-02-25" },
      lines: [],
    },
  ])("$case", ({ before = {}, after, lines }) => {
    expect(told({ Milestone: [{ ...plan, ...before }] }, { Milestone: [{ ...plan, ...after }] })).toEqual(
      lines,
    );
  });

  it("is told once where an accepted request has moved the baseline", () => {
    const asked = reschedule({
      milestoneId: "KT-1",
      oldDate: "2023-04-01",
      newDate: "2023-05-01",
      state: "requested",
    });
    const accepted = { ...asked, state: "accepted", decidedOn: "2023-02-20", decidedBy: "Куратор" } as const;
    expect(
      told(
        { Milestone: [plan], RescheduleRequest: [asked] },
        { Milestone: [{ ...plan, baselineDate: "2023-05-01" }], RescheduleRequest: [accepted] },
      ),
    ).toEqual([["date_moved", 30, "worse"]]);
  });
});

describe("what else is told", () => {
  it.each<{ case: string; before: Partial<Portfolio>; after: Partial<Portfolio>; lines: unknown[] }>([
    {
      case: "a project that is new, and one that is gone",
      before: { Project: [project({ id: "P-1" })] },
      after: { Project: [project({ id: "P-2" })] },
      lines: [
        ["project_removed", null, "worse"],
        ["project_added", null, "neutral"],
      ],
    },
    {
      case: "a stage and another lead",
      before: {},
      after: { Project: [project({ stage: "paused", leadPositionId: "POS-1" })] },
      lines: [
        ["project_stage", null, "worse"],
        ["project_lead", null, "neutral"],
      ],
    },
    {
      case: "money by amounts, to the kopeck",
      before: { FundingLine: [fundingLine({ allocated: 0.1, spent: null })] },
      after: { FundingLine: [fundingLine({ allocated: 0.3, spent: 5 })] },
      lines: [
        ["funding_spent", null, "neutral"],
        ["funding_allocated", 0.2, "better"],
      ],
    },
    {
      case: "risks and problem issues",
      before: { Risk: [risk({ id: "R-1" }), risk({ id: "R-2" })] },
      after: {
        Risk: [
          risk({ id: "R-1", state: "occurred", settledOn: "2023-02-10" }),
          risk({ id: "R-2", state: "closed" }),
        ],
        Problem: [problem()],
      },
      lines: [
        ["risk_occurred", null, "worse"],
        ["problem_raised", null, "worse"],
        ["risk_closed", null, "better"],
      ],
    },
    {
      case: "a measure whose day has passed",
      before: { Risk: [risk({ dueDate: "2023-02-20" })] },
      after: { Risk: [risk({ dueDate: "2023-02-20" })] },
      lines: [["measure_overdue", null, "worse"]],
    },
    {
      case: "a report returned",
      before: { ProgressReport: [report({ state: "submitted" })] },
      after: { ProgressReport: [report({ state: "returned", reviewComment: "Уточните" })] },
      lines: [["report_returned", null, "worse"]],
    },
    {
      case: "an industry handed over, and not the entries by which it was done",
      before: { Position: [position(), position({ id: "POS-2" })], Curation: [curation()] },
      after: {
        Position: [position(), position({ id: "POS-2" })],
        Curation: [
          curation({ toDate: "2023-02-14" }),
          curation({ id: "CUR-2", positionId: "POS-2", fromDate: "2023-02-15" }),
        ],
      },
      lines: [["curator_changed", null, "neutral"]],
    },
  ])("$case", ({ before, after, lines }) => {
    expect(told(before, after)).toEqual(lines);
  });

  it("tells the rules' rating and the lead's own apart", () => {
    const lines = linesOf(
      {
        Milestone: [milestone()],
        ProgressReport: [report({ periodStart: "2023-01-01", submittedOn: "2023-01-30" })],
      },
      {
        Milestone: [milestone({ baselineDate: "2023-01-01", isCritical: true })],
        ProgressReport: [report({ ownRating: "at_risk" })],
      },
    );
    const ratings = lines.filter(({ kind }) => kind.startsWith("rating_"));
    expect(ratings.map(({ kind, tone, lead }) => [kind, tone, lead])).toEqual([
      ["rating_computed", "worse", "computedHealth"],
      ["rating_own", "worse", "ownHealth"],
    ]);
  });

  it("counts what is not told, with the reason", () => {
    const before = known(earlier, { Milestone: [milestone()] });
    const after = known(later, {
      Milestone: [milestone({ version: 2 })],
      MilestoneComment: [
        {
          id: "C",
          milestoneId: "KT-1",
          text: "Да",
          author: "А",
          writtenOn: later,
          origin: "training",
          version: 1,
        },
      ],
    });
    expect(changesBetween(before, after).silent).toEqual([
      { reason: "comment", count: 1 },
      { reason: "touched", count: 1 },
    ]);
  });

  it("keeps to the scope", () => {
    const two = [industry(), industry({ id: "IND-2", number: 2 })];
    const before = known(earlier, {
      Industry: two,
      Project: [],
      Position: [position()],
      Curation: [curation({ industryId: "IND-2" })],
    });
    const projects = [project({ id: "P-1" }), project({ id: "P-2", industryId: "IND-2" })];
    const after = known(later, {
      Industry: two,
      Project: projects,
      Position: [position()],
      Curation: [curation({ industryId: "IND-2" })],
    });
    const namesIn = (scope: Parameters<typeof changesBetween>[2]) =>
      changesBetween(before, after, scope).industries.flatMap(({ lines }) => lines.map(({ key }) => key));
    expect(namesIn({ kind: "project", projectId: "P-1" })).toEqual(["Project:P-1:project_added"]);
    expect(namesIn({ kind: "industry", industryId: "IND-2" })).toEqual(["Project:P-2:project_added"]);
    expect(namesIn({ kind: "deputy", positionId: "POS-1" })).toEqual(["Project:P-2:project_added"]);
    expect(namesIn({ kind: "deputy", positionId: null })).toEqual(["Project:P-1:project_added"]);
    expect(namesIn(null)).toHaveLength(2);
  });
});
