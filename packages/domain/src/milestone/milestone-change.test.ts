import { describe, expect, it } from "vitest";
import { milestone, today } from "../portfolio/portfolio.fixture.ts";
import { completeMilestone, forecastMilestone, reopenMilestone } from "./milestone-change.ts";
import { milestoneState } from "./milestone-state.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const cancelled = milestone({ cancelledDate: "2023-02-01", cancelReason: "Функция передана" });
const completed = milestone({ actualDate: "2023-02-01" });
const proven = milestone({ requiresEvidence: true });

describe("completeMilestone", () => {
  const complete = (record = milestone(), fields: { actualDate?: typeof today; evidence?: string } = {}) =>
    completeMilestone(record, { actualDate: today, evidence: null, today, ...fields });

  it("stores the date, the evidence and the day of the update", () => {
    const change = complete(proven, { evidence: "Акт № 12" });
    expect(change).toEqual({
      isAllowed: true,
      fields: { actualDate: today, evidence: "Акт № 12", updatedOn: today },
    });
  });

  it("leaves behind a completed milestone whenever it allows", () => {
    const change = complete(proven, { evidence: "Акт № 12" });
    const fields = change.isAllowed ? change.fields : {};
    expect(milestoneState({ ...proven, ...fields }, today)).toBe("completed");
  });

  it("takes a file for the evidence that is required", () => {
    const withFile = { ...proven, hasFiles: true };
    const change = complete(withFile);
    expect(change).toMatchObject({ isAllowed: true, fields: { evidence: null } });
  });

  it("keeps evidence that was given earlier", () => {
    const change = complete(milestone({ requiresEvidence: true, evidence: "Акт № 11" }));
    expect(change).toMatchObject({ isAllowed: true, fields: { evidence: "Акт № 11" } });
  });

  it("refuses a day to come, missing evidence, and what is over", () => {
    const tomorrow = completeMilestone(milestone(), { actualDate: "2023-03-02", evidence: null, today });
    expect(tomorrow).toEqual(refusal("date_in_future", "actualDate"));
    expect(complete(proven)).toEqual(refusal("evidence_required", "evidence"));
    expect(complete(proven, { evidence: " " })).toEqual(refusal("evidence_required", "evidence"));
    expect(complete(cancelled)).toEqual(refusal("milestone_cancelled"));
    expect(complete(completed)).toEqual(refusal("milestone_completed"));
  });

  it("takes the evidence that an earlier completion lacked", () => {
    const unproven = milestone({ requiresEvidence: true, actualDate: "2023-02-01" });
    expect(complete(unproven, { evidence: "Акт" })).toMatchObject({ isAllowed: true });
  });
});

describe("reopenMilestone", () => {
  it("takes the actual date back", () => {
    expect(reopenMilestone(completed, { today })).toEqual({
      isAllowed: true,
      fields: { actualDate: null, updatedOn: today },
    });
  });

  it("refuses what was not completed or is cancelled", () => {
    expect(reopenMilestone(milestone(), { today })).toEqual(refusal("milestone_not_completed"));
    expect(reopenMilestone(cancelled, { today })).toEqual(refusal("milestone_cancelled"));
  });
});

describe("forecastMilestone", () => {
  it.each([["2023-05-01"], [today], [null]] as const)("takes %s", (forecastDate) => {
    expect(forecastMilestone(milestone(), { forecastDate, today })).toEqual({
      isAllowed: true,
      fields: { forecastDate, updatedOn: today },
    });
  });

  it("refuses a day that has passed, and what is over", () => {
    const forecast = (record: ReturnType<typeof milestone>) =>
      forecastMilestone(record, { forecastDate: "2023-02-28", today });
    expect(forecast(milestone())).toEqual(refusal("date_in_past", "forecastDate"));
    expect(forecast(completed)).toEqual(refusal("milestone_completed"));
    expect(forecast(cancelled)).toEqual(refusal("milestone_cancelled"));
  });
});
