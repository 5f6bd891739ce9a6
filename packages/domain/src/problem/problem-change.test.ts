import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { problem, today } from "../portfolio/portfolio.fixture.ts";
import { type ProblemFields, reopenProblem, resolveProblem, saveProblem } from "./problem-change.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const resolved = problem({ state: "resolved", resolvedOn: "2023-02-20", resolution: "Закупка повторена" });

describe("saveProblem", () => {
  const said: ProblemFields = {
    title: "Закупка не состоялась",
    impact: 2,
    measure: "Повторная закупка",
    ownerPositionId: null,
    dueDate: "2023-03-31",
    raisedOn: "2023-02-06",
  };
  const save = (record: ReturnType<typeof problem> | null, fields: Partial<ProblemFields> = {}) =>
    saveProblem(record, { fields: { ...said, ...fields }, today });

  it("stores what is said of a new problem issue and of an open one", () => {
    expect(save(null)).toEqual({ isAllowed: true, fields: said });
    expect(save(problem())).toEqual({ isAllowed: true, fields: said });
  });

  it("cannot have been raised tomorrow, nor promise a measure for yesterday", () => {
    expect(save(null, { raisedOn: "2023-03-02" })).toEqual(refusal("date_in_future", "raisedOn"));
    expect(save(null, { dueDate: "2023-02-28" })).toEqual(refusal("date_in_past", "dueDate"));
    expect(save(problem({ dueDate: "2023-02-10" }), { dueDate: "2023-02-10" })).toMatchObject({
      isAllowed: true,
    });
  });

  it("leaves a resolved one as it is", () => {
    expect(save(resolved)).toEqual(refusal("problem_resolved"));
  });
});

describe("resolveProblem", () => {
  const resolve = (record: ReturnType<typeof problem>, resolvedOn: CalendarDate = today) =>
    resolveProblem(record, { resolvedOn, resolution: "Закупка повторена", today });

  it("stores the day and what was done", () => {
    expect(resolve(problem())).toEqual({
      isAllowed: true,
      fields: { state: "resolved", resolvedOn: today, resolution: "Закупка повторена" },
    });
    expect(resolve(problem(), "2023-02-06")).toMatchObject({ isAllowed: true });
  });

  it("refuses a day to come, one before it was raised, and what is resolved", () => {
    expect(resolve(problem(), "2023-03-02")).toEqual(refusal("date_in_future", "resolvedOn"));
    expect(resolve(problem(), "2023-02-05")).toEqual(refusal("date_before_raised", "resolvedOn"));
    expect(resolve(resolved)).toEqual(refusal("problem_resolved"));
  });
});

describe("reopenProblem", () => {
  it("takes a resolution back, where there is one", () => {
    expect(reopenProblem(resolved)).toEqual({
      isAllowed: true,
      fields: { state: "open", resolvedOn: null, resolution: null },
    });
    expect(reopenProblem(problem())).toEqual(refusal("problem_not_resolved"));
  });
});
