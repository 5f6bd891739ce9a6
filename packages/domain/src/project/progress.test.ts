import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/days.ts";
import { milestone, today } from "../portfolio/portfolio.fixture.ts";
import { progressOf } from "./progress.ts";

const done = (weight: number) => milestone({ weight, baselineDate: "2023-02-01", actualDate: "2023-02-01" });
const late = (weight: number) => milestone({ weight, baselineDate: "2023-02-01" });
const ahead = (weight: number) => milestone({ weight, baselineDate: "2023-06-01" });

describe("progressOf", () => {
  it("weighs what is done against what was to be done by today", () => {
    expect(progressOf([done(3), late(2), ahead(5)], today)).toEqual({
      actual: 30,
      planned: 50,
      difference: -20,
    });
  });

  it("is exact where the thresholds lie", () => {
    expect(progressOf([done(11), late(5), ahead(4)], today)).toEqual({
      actual: 55,
      planned: 80,
      difference: -25,
    });
  });

  it("leaves the cancelled out and keeps the undated in", () => {
    const cancelled = milestone({ weight: 90, cancelledDate: "2023-01-01", baselineDate: "2023-01-01" });
    const undated = milestone({ weight: 1, baselineDate: null });
    expect(progressOf([done(1), cancelled, undated], today)).toEqual({
      actual: 50,
      planned: 50,
      difference: 0,
    });
  });

  it("plans the milestone of today and counts one done ahead of its plan", () => {
    const dueToday = milestone({ baselineDate: today });
    const early = milestone({ baselineDate: "2023-09-01", actualDate: "2023-01-10" });
    expect(progressOf([dueToday, early], today)).toEqual({ actual: 50, planned: 50, difference: 0 });
  });

  it("does not count as done what lacks its evidence", () => {
    const unproven = milestone({ actualDate: "2023-02-01", requiresEvidence: true });
    expect(progressOf([unproven], today)?.actual).toBe(0);
  });

  it("is null without milestones that count", () => {
    expect(progressOf([], today)).toBeNull();
    expect(progressOf([milestone({ cancelledDate: "2023-01-01" })], today)).toBeNull();
  });

  const open = fc.record({
    weight: fc.integer({ min: 1, max: 100 }),
    baselineDate: fc.option(fc.integer({ min: -300, max: 300 }).map((days) => addDays(today, days))),
    actualDate: fc.option(fc.integer({ min: -300, max: 0 }).map((days) => addDays(today, days))),
  });
  const milestones = fc.array(
    open.map((fields) => milestone(fields)),
    { minLength: 1 },
  );

  it("stays within 0 and 100, and rises when one more is completed", () => {
    fc.assert(
      fc.property(milestones, fc.nat(), (records, pick) => {
        const before = progressOf(records, today);
        const chosen = pick % records.length;
        const after = progressOf(
          records.map((record, place) => (place === chosen ? { ...record, actualDate: today } : record)),
          today,
        );
        expect(before?.actual).toBeGreaterThanOrEqual(0);
        expect(before?.planned).toBeLessThanOrEqual(100);
        expect(after?.actual).toBeLessThanOrEqual(100);
        expect(after?.actual).toBeGreaterThanOrEqual(before?.actual ?? Infinity);
        expect(after?.planned).toBe(before?.planned);
      }),
    );
  });
});
