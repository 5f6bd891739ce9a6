import { lastDayOf, missingPeriods, periodState } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingAccounts } from "./accounts.ts";
import { trainingDataset } from "./training-dataset.ts";

const { steps } = trainingDataset();
const knownOn = (day: CalendarDate) => portfolioKnownOn(steps, day);
const today = knownOn("2023-03-01");

describe("the reporting of the training portfolio", () => {
  it("has the months and quarters that the schedule has made by today, and none is missing", () => {
    const made = today.ReportingPeriod.map(({ id }) => id).toSorted();
    expect(made).toEqual([
      "PERIOD-2022-08",
      "PERIOD-2022-09",
      "PERIOD-2022-10",
      "PERIOD-2022-11",
      "PERIOD-2022-12",
      "PERIOD-2022-Q3",
      "PERIOD-2022-Q4",
      "PERIOD-2023-01",
      "PERIOD-2023-02",
      "PERIOD-2023-03",
      "PERIOD-2023-04",
      "PERIOD-2023-Q1",
      "PERIOD-2023-Q2",
    ]);
    expect(missingPeriods(today)).toEqual([]);
  });

  it("has February open, January closed and the first quarter planned", () => {
    const stateOf = (id: string) => {
      const period = today.ReportingPeriod.find((one) => one.id === id);
      return period && periodState(period, "2023-03-01");
    };
    expect(["PERIOD-2023-01", "PERIOD-2023-02", "PERIOD-2023-Q1", "PERIOD-2022-Q4"].map(stateOf)).toEqual([
      "closed",
      "open",
      "planned",
      "closed",
    ]);
    expect(today.ReportingPeriod.find(({ id }) => id === "PERIOD-2023-02")).toMatchObject({
      opensOn: "2023-02-25",
      dueOn: "2023-03-05",
      closesOn: "2023-03-10",
    });
  });

  it("takes every report, corrected ones too, within the window as it was known that day", () => {
    const outside = steps.flatMap(({ knownOn: day, changes }) =>
      changes.flatMap((change) => {
        if (change.entity !== "ProgressReport" || change.operation === "delete") return [];
        const id = change.operation === "insert" ? change.record.id : change.id;
        const state = change.operation === "insert" ? change.record.state : change.fields.state;
        if (state !== "submitted") return [];
        const known = knownOn(day);
        const report = known.ProgressReport.find((one) => one.id === id);
        const period = known.ReportingPeriod.find(
          ({ kind, startsOn }) => kind === "month" && startsOn === report?.periodStart,
        );
        const isInside = period !== undefined && day >= period.opensOn && day <= lastDayOf(period);
        return isInside ? [] : [`${id} on ${day}`];
      }),
    );
    expect(outside).toEqual([]);
  });

  it("opens months again with a reason where corrections came late", () => {
    const reopened = today.ReportingPeriod.filter(({ reopenedUntil }) => reopenedUntil !== null);
    expect(reopened.length).toBeGreaterThan(0);
    expect(reopened.filter(({ reopenReason, reopenedBy }) => !reopenReason || !reopenedBy)).toEqual([]);
  });
});

describe("the reports of the training portfolio", () => {
  it("ask a named body for each decision, and give a reason wherever the lead sees it otherwise", () => {
    for (const report of today.ProgressReport) {
      expect(report.decisionNeeded === null).toBe(report.decisionAddressee === null);
      expect(report.computedRating === report.ownRating || report.ratingReason !== null).toBe(true);
    }
  });

  it("are reviewed by somebody else than whoever sent them, a return with its reason", () => {
    const reviewed = today.ProgressReport.filter(({ state }) => state !== "submitted");
    expect(reviewed.length).toBeGreaterThan(300);
    for (const report of reviewed) {
      expect(report.reviewedOn).not.toBeNull();
      expect(report.reviewedBy).not.toBe(report.submittedBy);
      expect(report.state === "returned").toBe(report.reviewComment !== null);
    }
  });

  it("name the accounts of those posts that have one", () => {
    const idOf = (name: string | null) =>
      trainingAccounts.find((account) => account.name === name)?.id ?? null;
    for (const report of today.ProgressReport) {
      expect(report.submittedById).toBe(idOf(report.submittedBy));
      expect(report.reviewedById).toBe(idOf(report.reviewedBy));
    }
    const submitters = new Set(today.ProgressReport.map(({ submittedById }) => submittedById));
    expect(submitters).toEqual(new Set(["TACC-LEAD-EDUCATION", "TACC-LEAD-HEALTH", "TACC-OFFICE", null]));
    expect(new Set(trainingAccounts.map(({ name }) => name)).size).toBe(trainingAccounts.length);
  });

  it("leave something for everybody in February: to review, to correct and to send", () => {
    const february = today.ProgressReport.filter(({ periodStart }) => periodStart === "2023-02-01");
    expect(february.filter(({ state }) => state === "submitted").length).toBeGreaterThan(20);
    const returned = february.filter(({ state }) => state === "returned");
    expect(returned.map(({ projectId }) => projectId).toSorted()).toEqual(["TPRJ-EDU-2", "TPRJ-HEA-1"]);
    const told = new Set(february.map(({ projectId }) => projectId));
    const leads = trainingAccounts.filter(({ roles }) => roles.includes("project_lead"));
    for (const { positionId } of leads) {
      const led = today.Project.filter(({ leadPositionId }) => leadPositionId === positionId);
      expect(led.filter(({ id }) => !told.has(id)).length).toBeGreaterThan(0);
    }
  });
});
