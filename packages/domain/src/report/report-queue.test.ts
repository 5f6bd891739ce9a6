import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { indexOf, industry, milestone, project, report } from "../portfolio/portfolio.fixture.ts";
import { february } from "../reporting/reporting.fixture.ts";
import { awaitingReports, reportQueue } from "./report-queue.ts";
import type { ProgressReportRecord } from "./report.record.ts";

const actor = (fields: Partial<Actor>): Actor => ({
  accountId: "ACC",
  name: "Проверяющий",
  roles: [],
  positionId: null,
  curatedIndustryIds: [],
  ...fields,
});
const office = actor({ roles: ["project_office"] });
const lead = actor({ name: "Руководитель", roles: ["project_lead"], positionId: "POS-1" });
const deputy = actor({ roles: ["deputy_governor"], curatedIndustryIds: ["IND-2"] });

const led = project({ id: "PRJ-1", name: "Аптеки", leadPositionId: "POS-1" });
const other = project({ id: "PRJ-2", name: "Больницы", industryId: "IND-2" });

const indexWith = (reports: ProgressReportRecord[], records: Partial<Portfolio> = {}) =>
  indexOf({
    Industry: [industry(), industry({ id: "IND-2" })],
    Project: [other, led],
    Milestone: [milestone(), milestone({ id: "KT-2", projectId: "PRJ-2" })],
    ReportingPeriod: [february],
    ProgressReport: reports,
    ...records,
  });

const submitted = (fields: Partial<ProgressReportRecord> = {}) =>
  report({ state: "submitted", computedRating: "on_track", submittedBy: "Руководитель", ...fields });

const queueFor = (asker: Actor, reports: ProgressReportRecord[], isPast = false) =>
  reportQueue(indexWith(reports), { actor: asker, isPast });

describe("the exceptions of a report", () => {
  it.each([
    ["ratings_differ", { ownRating: "at_risk" }],
    ["decision_needed", { decisionNeeded: "Средства" }],
    ["off_track", { ownRating: "off_track", computedRating: "off_track" }],
    ["off_track", { ownRating: "off_track", computedRating: null }],
    ["corrected", { reviewedOn: "2023-02-28" }],
    ["late", { submittedOn: "2023-03-06" }],
  ] as const)("%s: %j", (exception, fields) => {
    const [queued] = queueFor(office, [submitted(fields)]).reports;
    expect(queued?.exceptions).toEqual([exception]);
  });

  it("are none of one that says what the rules say, in time", () => {
    const [queued] = queueFor(office, [submitted({ submittedOn: "2023-03-05" })]).reports;
    expect(queued).toMatchObject({
      exceptions: [],
      ratings: { own: "on_track", computed: "on_track", effective: "on_track" },
    });
  });
});

describe("reportQueue", () => {
  const ofLed = submitted();
  const ofOther = submitted({ id: "REP-2", projectId: "PRJ-2" });

  it("puts exceptions first, then goes by project", () => {
    const ids = (reports: ProgressReportRecord[]) =>
      queueFor(office, reports).reports.map(({ project: { id } }) => id);
    expect(ids([ofOther, ofLed])).toEqual(["PRJ-1", "PRJ-2"]);
    expect(ids([{ ...ofOther, decisionNeeded: "Средства" }, ofLed])).toEqual(["PRJ-2", "PRJ-1"]);
  });

  it("shows a deputy governor the own sector, and a lead only what awaits the lead", () => {
    expect(queueFor(deputy, [ofLed, ofOther]).reports.map(({ report: { id } }) => id)).toEqual(["REP-2"]);
    expect(queueFor(lead, [ofLed, ofOther])).toMatchObject({ reports: [], returned: [], awaited: [] });
    expect(queueFor(lead, [{ ...ofLed, state: "returned" }]).returned).toMatchObject([
      { report: { id: "REP-1" }, canCorrect: true, canReview: false },
    ]);
    expect(queueFor(lead, []).awaited).toMatchObject([
      { project: { id: "PRJ-1" }, period: { id: "PERIOD-2023-02" }, isLate: false, canSubmit: true },
    ]);
  });

  it("does not let anybody review the own submission, nor anything in the past", () => {
    const own = { ...ofLed, submittedById: office.accountId };
    const renamed = { ...office, name: "Отдел сопровождения" };
    expect(queueFor(renamed, [own]).reports[0]?.canReview).toBe(false);
    const ofNamesake = { ...ofLed, submittedBy: office.name, submittedById: "A-NAMESAKE" };
    expect(queueFor(office, [ofNamesake]).reports[0]?.canReview).toBe(true);
    expect(queueFor(office, [own]).reports[0]?.canReview).toBe(false);
    expect(queueFor({ ...office, roles: ["administrator"] }, [own]).reports[0]?.canReview).toBe(true);
    expect(queueFor(office, [ofLed]).reports[0]?.canReview).toBe(true);
    expect(queueFor(office, [ofLed], true).reports[0]?.canReview).toBe(false);
    expect(queueFor(lead, [], true).awaited[0]?.canSubmit).toBe(false);
  });

  it("forgets a returned report that a later month has overtaken", () => {
    const returned = submitted({ id: "REP-0", periodStart: "2023-01-01", state: "returned" });
    expect(queueFor(office, [returned]).returned).toHaveLength(1);
    expect(queueFor(office, [returned, ofLed]).returned).toEqual([]);
  });

  it("awaits nothing of a paused project, nor while no month is open", () => {
    const paused = indexWith([], { Project: [{ ...led, stage: "paused" }] });
    expect(reportQueue(paused, { actor: office, isPast: false }).awaited).toEqual([]);
    const closed = indexWith([], { ReportingPeriod: [{ ...february, closesOn: "2023-02-28" }] });
    expect(reportQueue(closed, { actor: office, isPast: false }).awaited).toEqual([]);
  });
});

describe("awaitingReports", () => {
  it("counts what a lead has to send or correct, and what a reviewer may review", () => {
    const returned = submitted({ state: "returned" });
    const ofOther = submitted({ id: "REP-2", projectId: "PRJ-2" });
    expect(awaitingReports(indexWith([]), lead)).toEqual({
      toSubmit: 1,
      toTell: 0,
      returned: 0,
      toReview: 0,
    });
    expect(awaitingReports(indexWith([returned]), lead)).toMatchObject({ toSubmit: 0, returned: 1 });
    expect(awaitingReports(indexWith([ofOther]), office)).toEqual({
      toSubmit: 0,
      toTell: 0,
      returned: 0,
      toReview: 1,
    });
    expect(awaitingReports(indexWith([ofOther]), deputy)).toMatchObject({ toReview: 1 });
    const own = { ...ofOther, submittedById: office.accountId };
    expect(awaitingReports(indexWith([own]), office)).toMatchObject({ toReview: 0 });
  });
});
