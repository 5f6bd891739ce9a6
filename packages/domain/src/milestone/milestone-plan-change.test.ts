import { describe, expect, it } from "vitest";
import { milestone, today } from "../portfolio/portfolio.fixture.ts";
import type { MilestoneDraft } from "./milestone-draft.ts";
import {
  cancelMilestone,
  editMilestone,
  recurrenceRefusal,
  restoreMilestone,
  shiftForecast,
} from "./milestone-plan-change.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const cancelled = milestone({ cancelledDate: "2023-02-01", cancelReason: "Функция передана" });
const completed = milestone({ actualDate: "2023-02-01" });

const draftOf = (record: MilestoneRecord, fields: Partial<MilestoneDraft> = {}): MilestoneDraft => ({
  title: record.title,
  description: record.description,
  baselineDate: record.baselineDate,
  weight: record.weight,
  isCritical: record.isCritical,
  requiresEvidence: record.requiresEvidence,
  recurrence: record.recurrence,
  recursUntil: record.recursUntil,
  ...fields,
});
const edit = (record: MilestoneRecord, fields: Partial<MilestoneDraft>) =>
  editMilestone(record, { wanted: draftOf(record, fields), today });

describe("editMilestone", () => {
  it("stores what was planned anew", () => {
    const fields = { title: "Система принята", weight: 3, isCritical: true, description: "Обе очереди" };
    const change = edit(milestone(), fields);
    expect(change).toEqual({ isAllowed: true, fields: { ...draftOf(milestone(), fields), seriesId: null } });
  });

  it("takes a first baseline date, and never a second", () => {
    const undated = milestone({ baselineDate: null });
    expect(edit(undated, { baselineDate: "2023-05-01" })).toMatchObject({
      isAllowed: true,
      fields: { baselineDate: "2023-05-01" },
    });
    expect(edit(milestone(), { baselineDate: "2023-05-01" })).toEqual(
      refusal("baseline_by_request", "baselineDate"),
    );
    expect(edit(milestone(), { baselineDate: null })).toEqual(refusal("baseline_by_request", "baselineDate"));
  });

  it("begins a series, keeps one, and ends one", () => {
    const begun = edit(milestone(), { recurrence: "monthly", recursUntil: "2023-12-31" });
    expect(begun).toMatchObject({ fields: { seriesId: "KT-1", recursUntil: "2023-12-31" } });
    const second = milestone({ recurrence: "monthly", seriesId: "KT-0" });
    expect(edit(second, { recurrence: "quarterly" })).toMatchObject({ fields: { seriesId: "KT-0" } });
    expect(edit(second, { recurrence: null })).toMatchObject({ fields: { seriesId: "KT-0" } });
    const first = milestone({ recurrence: "monthly", seriesId: "KT-1", recursUntil: "2023-12-31" });
    expect(edit(first, { recurrence: null })).toMatchObject({
      fields: { recurrence: null, recursUntil: null, seriesId: null },
    });
  });

  it("words and weighs anew what is done, and leaves the rest of it alone", () => {
    expect(edit(completed, { weight: 5, title: "Введена" })).toMatchObject({ isAllowed: true });
    expect(edit(completed, { recurrence: "yearly" })).toEqual(refusal("milestone_completed", "recurrence"));
    expect(edit(completed, { requiresEvidence: true })).toEqual(
      refusal("evidence_required", "requiresEvidence"),
    );
    const proven = milestone({ actualDate: "2023-02-01", evidence: "Акт № 1" });
    expect(edit(proven, { requiresEvidence: true })).toMatchObject({ isAllowed: true });
  });

  it("refuses what is cancelled, and a recurrence that cannot be", () => {
    expect(edit(cancelled, { weight: 2 })).toEqual(refusal("milestone_cancelled"));
    expect(edit(milestone({ baselineDate: null }), { recurrence: "monthly" })).toEqual(
      refusal("recurrence_undated", "baselineDate"),
    );
    expect(edit(milestone(), { recurrence: "monthly", recursUntil: "2023-03-31" })).toEqual(
      refusal("recurs_until_before_date", "recursUntil"),
    );
  });

  it("does not ask again about a recurrence that stays", () => {
    const moved = milestone({ recurrence: "monthly", recursUntil: "2023-03-31", baselineDate: "2023-04-10" });
    expect(edit(moved, { title: "Отчёт" })).toMatchObject({ isAllowed: true });
  });
});

describe("recurrenceRefusal", () => {
  it("lets the last day be the first", () => {
    const draft = { recurrence: "yearly", recursUntil: "2023-04-01", baselineDate: "2023-04-01" } as const;
    expect(recurrenceRefusal(draft)).toBeNull();
    expect(recurrenceRefusal({ ...draft, recurrence: null, baselineDate: null })).toBeNull();
  });
});

describe("cancelMilestone and restoreMilestone", () => {
  it("cancels for a reason, and undoes it", () => {
    const change = cancelMilestone(milestone(), { reason: "Функция передана", today });
    const fields = { cancelledDate: today, cancelReason: "Функция передана", updatedOn: today } as const;
    expect(change).toEqual({ isAllowed: true, fields });
    expect(restoreMilestone({ ...milestone(), ...fields }, { today })).toEqual({
      isAllowed: true,
      fields: { cancelledDate: null, cancelReason: null, updatedOn: today },
    });
  });

  it("refuses what is done, what is cancelled, and what is not", () => {
    const reason = "Нет";
    expect(cancelMilestone(completed, { reason, today })).toEqual(refusal("milestone_completed"));
    expect(cancelMilestone(cancelled, { reason, today })).toEqual(refusal("milestone_cancelled"));
    expect(restoreMilestone(milestone(), { today })).toEqual(refusal("milestone_not_cancelled"));
  });
});

describe("shiftForecast", () => {
  it.each([
    ["the forecast", { forecastDate: "2023-04-10" }, 10, "2023-04-20"],
    ["the baseline where there is no forecast", {}, -7, "2023-03-25"],
    ["up to today", {}, -31, "2023-03-01"],
  ] as const)("moves %s", (_, fields, days, forecastDate) => {
    expect(shiftForecast(milestone(fields), { days, today })).toEqual({
      isAllowed: true,
      fields: { forecastDate, updatedOn: today },
    });
  });

  it("refuses the past, the undated, the done and the cancelled", () => {
    const shift = (record: MilestoneRecord, days = 7) => shiftForecast(record, { days, today });
    expect(shift(milestone(), -32)).toEqual(refusal("date_in_past", "days"));
    expect(shift(milestone({ baselineDate: null }))).toEqual(refusal("nothing_to_shift"));
    expect(shift(completed)).toEqual(refusal("milestone_completed"));
    expect(shift(cancelled)).toEqual(refusal("milestone_cancelled"));
  });
});
