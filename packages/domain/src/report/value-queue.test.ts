import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { attachment, indexOf, industry, project } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { awaitingReports, reportQueue } from "./report-queue.ts";
import type { QueuedValues } from "./report-queue.view.ts";
import {
  link,
  lateQuarter,
  reopenedQuarter,
  toldApart,
  twoIndicators,
  valueReport,
} from "./value-report.fixture.ts";

const actor = (fields: Partial<Actor>): Actor => ({
  accountId: "ACC",
  name: "Проверяющий",
  roles: [],
  positionId: null,
  curatedIndustryIds: [],
  ...fields,
});
const office = actor({ roles: ["project_office"] });
const lead = actor({ accountId: "A-LEAD", roles: ["project_lead"], positionId: "POS-1" });
const deputy = actor({ roles: ["deputy_governor"], curatedIndustryIds: ["IND-2"] });

const index = (records: Partial<Portfolio>) =>
  indexOf({
    Industry: [industry(), industry({ id: "IND-2" })],
    Project: [
      project({ id: "PRJ-1", name: "Аптеки", leadPositionId: "POS-1" }),
      project({ id: "PRJ-2", name: "Больницы", industryId: "IND-2" }),
    ],
    ReportingPeriod: [reopenedQuarter],
    ...twoIndicators,
    ...records,
  });
const queueFor = (asker: Actor, records: Partial<Portfolio>, isPast = false) =>
  reportQueue(index(records), { actor: asker, isPast }).values;

const told: Partial<Portfolio> = { ValueReport: [valueReport()], IndicatorValue: [toldApart()] };

describe("values that await review", () => {
  it("stand with their quarter, what held before, words and files", () => {
    const values = [
      toldApart({ evidence: "Форма № 30" }),
      toldApart({ id: "PUB", kind: "published", value: 4, valueReportId: null }),
      toldApart({ id: "LATER", kind: "published", value: 9, date: "2023-02-01", valueReportId: null }),
    ];
    const Attachment = [attachment({ milestoneId: null, indicatorValueId: "VAL-1" })];
    expect(queueFor(office, { ...told, IndicatorValue: values, Attachment }).reports).toMatchObject([
      {
        report: { id: "VREP-1", quarterStart: "2022-10-01" },
        project: { id: "PRJ-1" },
        period: { id: "PERIOD-2022-Q4", state: "open" },
        exceptions: [],
        values: [
          {
            valueId: "VAL-1",
            name: "Доля А",
            value: 6,
            previous: { value: 4, date: "2022-12-31", kind: "published" },
            evidence: "Форма № 30",
            files: [{ fileName: Attachment[0]?.fileName }],
          },
        ],
        canReview: true,
      },
    ]);
  });

  it.each<[string, Partial<Portfolio>, QueuedValues["exceptions"]]>([
    ["in time for a quarter opened again", {}, []],
    ["late after the due day", { ReportingPeriod: [lateQuarter] }, ["late"]],
    [
      "corrected after a return",
      { ValueReport: [valueReport({ reviewedOn: "2023-02-28", reviewComment: "Проверьте" })] },
      ["corrected"],
    ],
  ])("say when they are told %s", (_, records, exceptions) => {
    expect(queueFor(office, { ...told, ...records }).reports[0]?.exceptions).toEqual(exceptions);
  });

  it("are reviewed by nobody who told them, but for the administrator, and not in the past", () => {
    const own = { ValueReport: [valueReport({ submittedById: "ACC" })] };
    const canReview = (asker: Actor, records: Partial<Portfolio>, isPast = false) =>
      queueFor(asker, { ...told, ...records }, isPast).reports[0]?.canReview;
    expect(canReview(office, {})).toBe(true);
    expect(canReview(office, own)).toBe(false);
    expect(canReview(actor({ roles: ["administrator"] }), own)).toBe(true);
    expect(canReview(office, {}, true)).toBe(false);
  });

  it("are seen by whoever reviews the project", () => {
    expect(queueFor(deputy, told).reports).toEqual([]);
    const ofOther = { ...told, ValueReport: [valueReport({ projectId: "PRJ-2" })] };
    expect(queueFor(deputy, ofOther).reports).toHaveLength(1);
    expect(queueFor(lead, told).reports).toEqual([]);
  });
});

describe("values that were returned", () => {
  const returned = { ...told, ValueReport: [valueReport({ state: "returned", reviewedOn: "2023-03-01" })] };

  it("await the lead while the quarter is open", () => {
    expect(queueFor(lead, returned).returned).toMatchObject([{ canCorrect: true, canReview: false }]);
    const closed = { ...returned, ReportingPeriod: [{ ...reopenedQuarter, reopenedUntil: null }] };
    expect(queueFor(lead, closed).returned).toMatchObject([{ canCorrect: false }]);
    expect(awaitingReports(index(returned), lead)).toMatchObject({ returned: 1, toReview: 0 });
  });
});

describe("values that nobody has told", () => {
  it("await each project of the reader that is to tell them, by quarter and project", () => {
    const both = { ProjectIndicator: [link("IND-A"), link("IND-B", "PRJ-2")] };
    expect(queueFor(office, both).awaited).toMatchObject([
      { project: { id: "PRJ-1" }, indicators: ["Доля А"], period: { id: "PERIOD-2022-Q4" }, isLate: false },
      { project: { id: "PRJ-2" }, indicators: ["Доля Б"] },
    ]);
    expect(queueFor(lead, both).awaited).toMatchObject([{ project: { id: "PRJ-1" }, canTell: true }]);
    expect(queueFor(lead, both, true).awaited).toMatchObject([{ canTell: false }]);
    expect(queueFor(lead, { ...both, ReportingPeriod: [lateQuarter] }).awaited).toMatchObject([
      { isLate: true },
    ]);
  });

  it("are those that no report and no authority has given", () => {
    expect(queueFor(lead, told).awaited).toMatchObject([{ indicators: ["Доля Б"] }]);
    const published = toldApart({ id: "PUB", indicatorId: "IND-B", kind: "published", valueReportId: null });
    expect(queueFor(lead, { ...told, IndicatorValue: [toldApart(), published] }).awaited).toEqual([]);
  });

  it("count for their lead only", () => {
    expect(awaitingReports(index({}), lead)).toMatchObject({ toTell: 1 });
    expect(awaitingReports(index(told), office)).toMatchObject({ toTell: 0, toReview: 1 });
    const paused = { Project: [project({ stage: "paused", leadPositionId: "POS-1" })] };
    expect(awaitingReports(index(paused), lead)).toMatchObject({ toTell: 0 });
  });
});
