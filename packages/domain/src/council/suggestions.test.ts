import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { noMilestones } from "../milestone/milestone-state.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import {
  aCouncil,
  aDecision,
  aDeclinedSuggestion,
  aHealth,
  aMeeting,
  aMilestone,
  anAgendaItem,
  aPlanItem,
  aPosition,
  aReport,
  aSummary,
  today,
  torSedText,
} from "./council.fixture.ts";
import { suggestionsFor } from "./suggestions.ts";

const portfolioWith = (records: Partial<Portfolio>): Portfolio => ({
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Meeting: [aMeeting()],
  ...records,
});

const suggested = (records: Partial<Portfolio>, summaries: ProjectSummary[] = []) =>
  suggestionsFor({ portfolio: portfolioWith(records), summaries, meetingId: "MTG" });

const keys = (records: Partial<Portfolio>, summaries: ProjectSummary[] = []) =>
  suggested(records, summaries).map(({ key }) => key);

const overdue = (days: number): HealthReason => ({
  code: "milestone_overdue",
  milestoneId: "M",
  title: "КТ",
  days,
});
const lateProject = (id: string, days: number): ProjectSummary =>
  aSummary({
    id,
    health: aHealth({ effective: "at_risk", reasons: [overdue(days)] }),
    milestones: { ...noMilestones(), overdue: 1, total: 1 },
  });
const offTrack = (id: string, fields: Partial<ProjectSummary> = {}): ProjectSummary =>
  aSummary({
    id,
    health: aHealth({ effective: "off_track", reasons: [{ code: "progress_behind", points: 30 }] }),
    ...fields,
  });
const lateCritical = (projectId: string) =>
  aMilestone({ projectId, isCritical: true, baselineDate: "2023-02-20" });

describe("a project", () => {
  it("is suggested when off track, presented by its lead's post", () => {
    const lead = { id: "POST", name: "Руководитель проекта" };
    expect(suggested({}, [offTrack("P", { lead, name: "ФГИС «Моя школа»" })])).toEqual([
      {
        key: "project:P",
        kind: "off_track",
        title: "О ходе реализации проекта «ФГИС „Моя школа“»",
        reasons: [{ code: "progress_behind", points: 30 }],
        projectId: "P",
        indicatorId: null,
        planItemId: null,
        decisionId: null,
        carriedFromId: null,
        presenter: lead,
        minutesAllotted: 10,
        origin: "training",
      },
    ]);
  });

  it("is suggested once, with the decision asked for before all other reasons", () => {
    const [only, ...more] = suggested(
      {
        ProgressReport: [aReport({ projectId: "P", decisionNeeded: " Выделить средства " })],
        Milestone: [lateCritical("P")],
      },
      [offTrack("P")],
    );
    expect(more).toEqual([]);
    expect(only?.kind).toBe("off_track");
    expect(only?.reasons.map(({ code }) => code)).toEqual(["decision_needed", "progress_behind"]);
    expect(only?.reasons[0]).toEqual({ code: "decision_needed", words: "Выделить средства" });
  });

  it("is suggested for a decision that the latest report asks for", () => {
    const reports = [
      aReport({ projectId: "old", periodStart: "2023-01-01", decisionNeeded: "Уже не нужно" }),
      aReport({ projectId: "old" }),
      aReport({ projectId: "new", periodStart: "2023-01-01" }),
      aReport({ projectId: "new", decisionNeeded: "Согласовать перенос срока" }),
      aReport({ projectId: "redo", periodStart: "2023-01-01", decisionNeeded: "Назначить куратора" }),
      aReport({ projectId: "redo", state: "returned" }),
      aReport({ projectId: "blank", decisionNeeded: "  " }),
    ];
    const found = suggested(
      { ProgressReport: reports },
      ["old", "new", "redo", "blank"].map((id) => aSummary({ id })),
    );
    expect(found.map(({ key, kind }) => [key, kind])).toEqual([
      ["project:new", "decision_needed"],
      ["project:redo", "decision_needed"],
    ]);
  });

  it("is suggested when a milestone is overdue, a critical one first however short the delay", () => {
    const found = suggested({ Milestone: [lateCritical("critical")] }, [
      lateProject("late", 200),
      lateProject("critical", 9),
    ]);
    expect(found.map(({ key, kind }) => [key, kind])).toEqual([
      ["project:critical", "overdue"],
      ["project:late", "overdue"],
    ]);
  });

  it.each(["completed", "cancelled"] as const)("is not suggested once %s", (stage) => {
    expect(
      keys({ ProgressReport: [aReport({ projectId: "P", decisionNeeded: "Да" })] }, [
        offTrack("P", { stage }),
      ]),
    ).toEqual([]);
  });

  it("is not suggested while it goes well, or is only at risk", () => {
    const risky = aSummary({
      id: "R",
      health: aHealth({ effective: "at_risk", reasons: [{ code: "high_risk", riskId: "K", title: "Риск" }] }),
    });
    expect(keys({}, [aSummary({ id: "P" }), risky])).toEqual([]);
  });
});

describe("a plan item", () => {
  it("without a date is suggested, presented by the responsible post", () => {
    const [found] = suggested({
      PlanItem: [aPlanItem({ id: "PL23-1", responsiblePositionId: "POST" })],
      Position: [aPosition("POST", "Начальник департамента")],
    });
    expect(found).toMatchObject({
      key: "plan:PL23-1",
      kind: "plan_item",
      title:
        "О выполнении пункта 1 плана на 2023 год: обеспечить перепроектирование процессов оптимизации услуг",
      reasons: [{ code: "plan_item_undated", year: 2023 }],
      planItemId: "PL23-1",
      presenter: { id: "POST", name: "Начальник департамента" },
      minutesAllotted: 10,
      origin: "source",
    });
  });

  it.each([
    { case: "past its date", fields: { dueDate: "2023-02-28" }, isSuggested: true },
    { case: "due today", fields: { dueDate: today }, isSuggested: true },
    { case: "due next year", fields: { year: 2024, dueDate: "2024-02-01" }, isSuggested: false },
    { case: "completed without a date", fields: { completedDate: "2023-02-01" }, isSuggested: false },
    { case: "of last year without a date", fields: { year: 2022 }, isSuggested: true },
    { case: "of next year without a date", fields: { year: 2024 }, isSuggested: false },
  ] as {
    case: string;
    fields: { dueDate?: CalendarDate; completedDate?: CalendarDate; year?: number };
    isSuggested: boolean;
  }[])("$case is suggested: $isSuggested", ({ fields, isSuggested }) => {
    expect(keys({ PlanItem: [aPlanItem({ id: "I", ...fields })] })).toEqual(isSuggested ? ["plan:I"] : []);
  });
});

describe("a draft decision", () => {
  const torSed = aDecision({
    id: "DEC-1",
    verb: "recommend",
    text: torSedText,
    dueDate: "2022-09-01",
    indicatorId: "GOV-3",
    origin: "source",
  });

  it("that waits is suggested under a short title", () => {
    const [found] = suggested({ Decision: [torSed] });
    expect(found).toMatchObject({
      key: "decision:DEC-1",
      kind: "draft_decision",
      title:
        "О проекте решения: рекомендовать органам местного самоуправления Томской области и их подведомственным организациям, не имеющим…",
      reasons: [{ code: "draft_decision_waiting", dueDate: "2022-09-01" }],
      decisionId: "DEC-1",
      indicatorId: "GOV-3",
      presenter: null,
      minutesAllotted: 5,
      origin: "source",
    });
  });

  it("names its verb in the title, and no addressees", () => {
    const [found] = suggested({
      Decision: [aDecision({ id: "D", text: "представить отчёт", addressees: "Комитет" })],
    });
    expect(found?.title).toBe("О проекте решения: поручить представить отчёт");
  });

  it.each([
    { case: "on an agenda", fields: { agendaItemId: "A" } },
    { case: "adopted", fields: { state: "adopted" as const } },
  ])("$case is not suggested", ({ fields }) => {
    expect(keys({ Decision: [{ ...torSed, ...fields }] })).toEqual([]);
  });
});

describe("suggestions", () => {
  const records: Partial<Portfolio> = {
    Decision: [
      aDecision({ id: "undated" }),
      aDecision({ id: "later", dueDate: "2023-04-01" }),
      aDecision({ id: "past", dueDate: "2022-09-01" }),
    ],
    PlanItem: [
      aPlanItem({ id: "undated-10", number: 10 }),
      aPlanItem({ id: "undated-2", number: 2 }),
      aPlanItem({ id: "overdue", dueDate: "2023-02-01" }),
    ],
    ProgressReport: [aReport({ projectId: "asks", decisionNeeded: "Решить" })],
    Milestone: [lateCritical("critical")],
  };
  const summaries = [
    lateProject("late-5", 5),
    lateProject("late-50", 50),
    lateProject("critical", 9),
    aSummary({ id: "asks" }),
    offTrack("red"),
  ];
  const inOrder = [
    "project:red",
    "project:asks",
    "project:critical",
    "decision:past",
    "decision:later",
    "decision:undated",
    "plan:overdue",
    "plan:undated-2",
    "plan:undated-10",
    "project:late-50",
    "project:late-5",
  ];

  it("stand in the order of pressure, whatever the order of the records", () => {
    expect(keys(records, summaries)).toEqual(inOrder);
    const reversed = Object.fromEntries(
      Object.entries(records).map(([name, list]) => [name, [...(list as unknown[])].reverse()]),
    );
    expect(keys(reversed, summaries.toReversed())).toEqual(inOrder);
  });

  it("leave out what is accepted or declined for the meeting", () => {
    const settled = {
      ...records,
      AgendaItem: [anAgendaItem({ id: "A", suggestionKey: "project:red" }), anAgendaItem({ id: "B" })],
      DeclinedSuggestion: [aDeclinedSuggestion("plan:overdue")],
    };
    expect(keys(settled, summaries)).toEqual(
      inOrder.filter((key) => key !== "project:red" && key !== "plan:overdue"),
    );
  });

  it("leave out what another meeting still to come has taken up", () => {
    const other = aMeeting({ id: "NEXT", date: "2023-06-01" });
    const taken = {
      ...records,
      Meeting: [aMeeting(), other],
      AgendaItem: [anAgendaItem({ id: "A", meetingId: "NEXT", suggestionKey: "project:red" })],
    };
    expect(keys(taken, summaries)).toEqual(inOrder.slice(1));
  });

  it.each([
    { case: "was held today", meeting: aMeeting({ id: "PAST", date: today, state: "held" }) },
    { case: "was held", meeting: aMeeting({ id: "PAST", date: "2022-12-15", state: "held" }) },
    { case: "has passed without being held", meeting: aMeeting({ id: "PAST", date: "2022-12-15" }) },
  ])("come again after a meeting that $case", ({ meeting }) => {
    const again = {
      ...records,
      Meeting: [aMeeting(), meeting],
      AgendaItem: [anAgendaItem({ id: "A", meetingId: "PAST", suggestionKey: "project:red" })],
      DeclinedSuggestion: [aDeclinedSuggestion("plan:overdue", "PAST")],
    };
    expect(keys(again, summaries)).toEqual(inOrder);
  });
});
