import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { aValue, anIndicator } from "../maturity/maturity.fixture.ts";
import { project } from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { reopenedQuarter, valueReport } from "../report/value-report.fixture.ts";
import { aPeriod } from "../reporting/reporting.fixture.ts";
import { indicatorLink, lead, office } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";

const led = project({ leadPositionId: "POS-LEAD" });
const second = project({ id: "PRJ-2", name: "Второй", leadPositionId: "POS-LEAD" });

/** What a report has told of the first quarter, not accepted yet. */
const value = (fields: Partial<IndicatorValueRecord> = {}) =>
  aValue({ indicatorId: "INDICATOR-1", kind: "estimate", value: 40, date: "2023-03-31", ...fields });

/** The first quarter: open from 28 March to 15 April, due on 8 April. */
const quarter = aPeriod("quarter", "2023-01-01");

const records = {
  Project: [led],
  ReportingPeriod: [quarter],
  Indicator: [
    anIndicator({ id: "INDICATOR-1", name: "Доля записей" }),
    anIndicator({ id: "INDICATOR-2", name: "Доля справок" }),
  ],
  ProjectIndicator: [indicatorLink("PRJ-1", "INDICATOR-1")],
} satisfies Partial<Portfolio>;

/** What somebody is told of values, and nothing of reports that are missing altogether. */
const told = (actor: Actor, today: CalendarDate, change: Partial<Portfolio> = {}) =>
  remindersFor(indexPortfolio({ ...emptyPortfolio(today), ...records, ...change }), actor).filter(
    ({ details }) => "quarter" in details,
  );
const brief = (reminders: ReturnType<typeof told>) =>
  reminders.map(({ kind, entityId, since }) => [kind, entityId, since]);
const indicatorsOf = (reminders: ReturnType<typeof told>) => reminders.map(({ entityId }) => entityId);

describe("a value that is missing", () => {
  it.each([
    ["2023-03-27", []],
    ["2023-03-28", [["report_due", "INDICATOR-1", "2023-03-28"]]],
    ["2023-04-06", [["report_due", "INDICATOR-1", "2023-03-28"]]],
    ["2023-04-07", [["report_due", "INDICATOR-1", "2023-04-07"]]],
    ["2023-04-08", [["report_due", "INDICATOR-1", "2023-04-07"]]],
    ["2023-04-13", [["report_due", "INDICATOR-1", "2023-04-07"]]],
    ["2023-04-14", [["period_closing", "INDICATOR-1", "2023-04-14"]]],
    ["2023-04-15", [["period_closing", "INDICATOR-1", "2023-04-14"]]],
    ["2023-04-16", []],
  ] as const)("is told of on %s: %j", (today, expected) => {
    expect(brief(told(lead, today))).toEqual(expected);
  });

  it("is told with its project, its quarter and the day that its settings give", () => {
    const thing = { entity: "Indicator", entityId: "INDICATOR-1", projectId: "PRJ-1" };
    const details = { projectName: led.name, quarter: "2023-01-01", indicator: "Доля записей" };
    const ReportingPeriod = [{ ...quarter, dueOn: "2023-04-06" as const }];
    expect(told(lead, "2023-03-28", { ReportingPeriod })).toEqual([
      { kind: "report_due", ...thing, details: { ...details, dueOn: "2023-04-06" }, since: "2023-03-28" },
    ]);
    expect(told(lead, "2023-04-14")).toEqual([
      {
        kind: "period_closing",
        ...thing,
        details: { ...details, lastDay: "2023-04-15" },
        since: "2023-04-14",
      },
    ]);
  });

  it("is asked for until the last day of a window that was opened again", () => {
    const fourth = aPeriod("quarter", "2022-10-01", { reopenedUntil: "2023-03-25" });
    const [reminder, ...more] = told(lead, "2023-03-01", { ReportingPeriod: [fourth, quarter] });
    expect(reminder).toMatchObject({
      kind: "report_due",
      details: { quarter: "2022-10-01", dueOn: "2023-03-25" },
      since: "2023-01-16",
    });
    expect(more).toEqual([]);
  });

  it("of two open quarters is told once, that of the earlier", () => {
    const fourth = aPeriod("quarter", "2022-10-01", { reopenedUntil: "2023-04-10" });
    const both = { ReportingPeriod: [quarter, fourth] };
    const [reminder, ...more] = told(lead, "2023-04-01", both);
    expect(reminder?.details).toMatchObject({ quarter: "2022-10-01" });
    expect(more).toEqual([]);
    const ofFourth = { ...both, IndicatorValue: [value({ date: "2022-12-31" })] };
    expect(told(lead, "2023-04-01", ofFourth)[0]?.details).toMatchObject({ quarter: "2023-01-01" });
  });

  it("is told once to a lead with several projects that are to move it", () => {
    const reminders = told(lead, "2023-04-01", {
      Project: [led, second],
      ProjectIndicator: [
        indicatorLink("PRJ-1", "INDICATOR-1"),
        indicatorLink("PRJ-2", "INDICATOR-1"),
        indicatorLink("PRJ-2", "INDICATOR-2"),
      ],
    });
    expect(reminders.map(({ entityId, projectId }) => [entityId, projectId])).toEqual([
      ["INDICATOR-1", "PRJ-1"],
      ["INDICATOR-2", "PRJ-2"],
    ]);
  });
});

describe("values told apart from a month's report", () => {
  const apart = { ValueReport: [valueReport()], ReportingPeriod: [reopenedQuarter] };

  it("are told of to whoever reviews them, once a quarter, but not to whoever told them", () => {
    expect(told(office, "2023-03-01", apart)).toMatchObject([
      {
        kind: "report_submitted",
        entityId: "PERIOD-2022-Q4",
        details: { quarter: "2022-10-01", received: 1 },
        since: "2023-03-01",
      },
    ]);
    const own = { ...apart, ValueReport: [valueReport({ submittedById: office.accountId })] };
    expect(told(office, "2023-03-01", own)).toEqual([]);
  });

  it("are told of to the lead when they are returned, while the quarter is open", () => {
    const returned = valueReport({ state: "returned", reviewedOn: "2023-03-01", reviewComment: "Проверьте" });
    const records = { ...apart, ValueReport: [returned], ProjectIndicator: [] };
    expect(told(lead, "2023-03-02", records)).toMatchObject([
      {
        kind: "report_returned",
        entity: "ValueReport",
        entityId: "VREP-1",
        projectId: "PRJ-1",
        details: { quarter: "2022-10-01", comment: "Проверьте" },
        since: "2023-03-01",
      },
    ]);
    expect(told(lead, "2023-03-06", records)).toEqual([]);
  });
});

describe("nobody is reminded of a value", () => {
  it.each([
    ["once it is told", { IndicatorValue: [value()] }],
    ["once it is a fact", { IndicatorValue: [value({ kind: "reported" })] }],
    ["that no project is to move", { ProjectIndicator: [] }],
    ["of another lead's project", { Project: [project({ leadPositionId: "POS-OTHER" })] }],
    ["of a paused project", { Project: [{ ...led, stage: "paused" }] }],
    ["of a cancelled project", { Project: [{ ...led, stage: "cancelled" }] }],
    ["of a completed project", { Project: [{ ...led, stage: "completed" }] }],
    ["without a window", { ReportingPeriod: [] }],
    ["of a month", { ReportingPeriod: [aPeriod("month", "2023-03-01")] }],
  ] satisfies [string, Partial<Portfolio>][])("%s", (_case, change) => {
    expect(told(lead, "2023-04-01", change)).toEqual([]);
    expect(told(lead, "2023-04-14", change)).toEqual([]);
  });

  it.each([
    ["another indicator", { indicatorId: "INDICATOR-2" }],
    ["another quarter", { date: "2022-12-31" }],
    ["where the indicator began", { role: "baseline" }],
  ] satisfies [string, Partial<IndicatorValueRecord>][])("but of one told of %s", (_case, fields) => {
    expect(told(lead, "2023-04-01", { IndicatorValue: [value(fields)] })).toHaveLength(1);
  });

  it("beside those that are told already", () => {
    const ProjectIndicator = [indicatorLink("PRJ-1", "INDICATOR-1"), indicatorLink("PRJ-1", "INDICATOR-2")];
    const reminders = told(lead, "2023-04-01", { ProjectIndicator, IndicatorValue: [value()] });
    expect(indicatorsOf(reminders)).toEqual(["INDICATOR-2"]);
  });
});

describe("the project office", () => {
  const paused = project({ id: "PRJ-3", stage: "paused" });
  const change = {
    Project: [led, second, paused],
    ProjectIndicator: [
      indicatorLink("PRJ-1", "INDICATOR-1"),
      indicatorLink("PRJ-2", "INDICATOR-1"),
      indicatorLink("PRJ-2", "INDICATOR-2"),
      indicatorLink("PRJ-3", "INDICATOR-3"),
    ],
  };

  it("is told how many values are missing while the window closes", () => {
    expect(told(office, "2023-04-14", change)).toEqual([
      {
        kind: "period_closing",
        entity: "ReportingPeriod",
        entityId: "PERIOD-2023-Q1",
        projectId: null,
        details: { projectName: null, quarter: "2023-01-01", lastDay: "2023-04-15", missing: 2 },
        since: "2023-04-14",
      },
    ]);
    expect(told(office, "2023-04-13", change)).toEqual([]);
  });

  it("is told nothing once all are in", () => {
    const IndicatorValue = [value(), value({ id: "VAL-2", indicatorId: "INDICATOR-2" })];
    expect(told(office, "2023-04-14", { ...change, IndicatorValue })).toEqual([]);
  });
});
