import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { project, report } from "../portfolio/portfolio.fixture.ts";
import type { Actor } from "../access/actor.ts";
import { deputy, lead, office, period } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";

const led = project({ leadPositionId: "POS-LEAD" });
const january = report({ id: "REP-0", periodStart: "2023-01-01" });

const told = (actor: Actor, today: CalendarDate, records: Partial<Portfolio> = {}) => {
  const all = { Project: [led], ReportingPeriod: [period()], ProgressReport: [january], ...records };
  return remindersFor(indexPortfolio({ ...emptyPortfolio(today), ...all }), actor);
};
const brief = (reminders: ReturnType<typeof told>) =>
  reminders.map(({ kind, entityId, since }) => [kind, entityId, since]);

describe("a missing report", () => {
  it.each([
    ["2023-02-24", []],
    ["2023-02-25", [["report_due", "PRJ-1", "2023-02-25"]]],
    ["2023-03-03", [["report_due", "PRJ-1", "2023-02-25"]]],
    ["2023-03-04", [["report_due", "PRJ-1", "2023-03-04"]]],
    ["2023-03-08", [["report_due", "PRJ-1", "2023-03-04"]]],
    ["2023-03-09", [["period_closing", "PRJ-1", "2023-03-09"]]],
    ["2023-03-10", [["period_closing", "PRJ-1", "2023-03-09"]]],
    ["2023-03-11", []],
  ] as const)("on %s: %j", (today, expected) => {
    expect(brief(told(lead, today))).toEqual(expected);
  });

  it("is told of no more once it is in", () => {
    const ProgressReport = [january, report({ state: "submitted" })];
    expect(told(lead, "2023-03-09", { ProgressReport })).toEqual([]);
  });

  it("is asked for again in a window that was opened again, until its last day", () => {
    const ReportingPeriod = [period({ reopenedUntil: "2023-03-25" })];
    const [reminder, ...more] = told(lead, "2023-03-15", { ReportingPeriod });
    expect(reminder).toMatchObject({ kind: "report_due", entityId: "PRJ-1", since: "2023-03-11" });
    expect(reminder?.details).toMatchObject({ dueOn: "2023-03-25" });
    expect(more).toEqual([]);
  });

  it("of two open months is that of the earlier", () => {
    const ReportingPeriod = [
      period(),
      period({
        id: "PERIOD-2022-12",
        startsOn: "2022-12-01",
        closesOn: "2023-01-10",
        reopenedUntil: "2023-03-20",
      }),
    ];
    const [reminder] = told(lead, "2023-03-03", { ReportingPeriod });
    expect(reminder?.details).toMatchObject({ period: "2022-12-01" });
  });

  it("is counted for the project office while the window closes", () => {
    const Project = [led, project({ id: "PRJ-2" }), project({ id: "PRJ-3", stage: "paused" })];
    expect(told(office, "2023-03-09", { Project })).toContainEqual({
      kind: "period_closing",
      entity: "ReportingPeriod",
      entityId: "PERIOD-2023-02",
      projectId: null,
      details: { projectName: null, period: "2023-02-01", lastDay: "2023-03-10", missing: 2 },
      since: "2023-03-09",
    });
    expect(told(office, "2023-03-08", { Project })).toEqual([]);
  });

  it("is not asked for by a quarter's window", () => {
    const ReportingPeriod = [period({ id: "PERIOD-2022-Q4", kind: "quarter" })];
    expect(told(lead, "2023-03-03", { ReportingPeriod })).toEqual([]);
  });
});

describe("a returned report", () => {
  const returned = report({ state: "returned", reviewedOn: "2023-03-02", reviewComment: "Уточните сроки" });
  const records = { ProgressReport: [january, returned] };

  it("is told to the lead with the reviewer's comment", () => {
    expect(told(lead, "2023-03-03", records)).toEqual([
      {
        kind: "report_returned",
        entity: "ProgressReport",
        entityId: "REP-1",
        projectId: "PRJ-1",
        details: { projectName: "Новый умный дом", period: "2023-02-01", comment: "Уточните сроки" },
        since: "2023-03-02",
      },
    ]);
  });

  it("counts as missing while the window closes, and is past mending afterwards", () => {
    expect(told(lead, "2023-03-10", records).map(({ kind }) => kind)).toEqual([
      "report_returned",
      "period_closing",
    ]);
    expect(told(lead, "2023-03-11", records)).toEqual([]);
  });
});

describe("a stale project", () => {
  const ProgressReport = [report({ periodStart: "2022-10-01" })];
  const ReportingPeriod: Portfolio["ReportingPeriod"] = [];

  it.each([
    ["2022-12-31", null],
    ["2023-01-01", "2023-01-01"],
    ["2023-01-09", "2023-01-08"],
    ["2023-03-31", "2023-03-29"],
  ] as const)("on %s since %s: at first, then weekly", (today, since) => {
    const [reminder] = told(lead, today, { ProgressReport, ReportingPeriod });
    expect(reminder?.since ?? null).toBe(since);
  });

  it("is told with the month of its last report, if there ever was one", () => {
    const [stale] = told(lead, "2023-03-01", { ProgressReport, ReportingPeriod });
    expect(stale).toMatchObject({ kind: "project_stale", details: { lastPeriod: "2022-10-01" } });
    const [never] = told(lead, "2023-03-01", { ProgressReport: [], ReportingPeriod });
    expect(never).toMatchObject({ kind: "project_stale", details: { lastPeriod: null } });
  });
});

describe("submitted reports", () => {
  const submitted = report({ state: "submitted", submittedBy: lead.name, submittedOn: "2023-03-01" });
  const records = {
    ProgressReport: [report({ id: "REP-2", projectId: "PRJ-2" }), submitted],
    Project: [led, project({ id: "PRJ-2" })],
  };

  it.each([deputy, office])("are told to $name in one line a month", (actor) => {
    expect(told(actor, "2023-03-02", records)).toEqual([
      {
        kind: "report_submitted",
        entity: "ReportingPeriod",
        entityId: "PERIOD-2023-02",
        projectId: null,
        details: { period: "2023-02-01", received: 2 },
        since: "2023-03-01",
      },
    ]);
  });

  it("are not told to whoever submitted them, nor outside the sector", () => {
    const own = { ...records, ProgressReport: [{ ...submitted, submittedById: office.accountId }] };
    expect(told(office, "2023-03-02", own)).toEqual([]);
    expect(told({ ...office, accountId: "A-NAMESAKE" }, "2023-03-02", own)).toHaveLength(1);
    expect(told({ ...deputy, curatedIndustryIds: ["IND-2"] }, "2023-03-02", records)).toEqual([]);
    expect(told({ ...office, roles: ["administrator"] }, "2023-03-02", records)).toEqual([]);
  });
});
