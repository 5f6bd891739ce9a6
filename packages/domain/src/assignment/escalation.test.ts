import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headOf } from "../authority/head-of.ts";
import { addDays } from "../calendar/days.ts";
import { curation, today } from "../portfolio/portfolio.fixture.ts";
import { assignment, reported } from "./assignment.fixture.ts";
import { controlIndex, council } from "./control.fixture.ts";
import { escalationLadder } from "./escalation.ts";

const curated = { Curation: [curation({ industryId: "IND-1", positionId: "POS-1" })] };
const late = (days: number) =>
  assignment({ projectId: null, industryId: "IND-1", dueDate: addDays(today, -days) });

describe("headOf", () => {
  it("is the head of the body, and for the head the head of the body above", () => {
    const index = controlIndex();
    expect(headOf(index, "POS-LEAD")).toBe("POS-HEAD");
    expect(headOf(index, "POS-HEAD")).toBe("POS-TOP");
    expect(headOf(index, "POS-TOP")).toBeNull();
    expect(headOf(index, "POS-1")).toBeNull();
  });
});

describe("escalationLadder", () => {
  it.each([
    [0, []],
    [1, ["head"]],
    [6, ["head"]],
    [7, ["head", "curator"]],
    [29, ["head", "curator"]],
    [30, ["head", "curator", "council"]],
  ])("has reached, %i days after the date, %j", (days, steps) => {
    const ladder = escalationLadder(controlIndex(curated), late(days));
    expect(ladder.filter(({ isReached }) => isReached).map(({ step }) => step)).toEqual(steps);
    expect(ladder.map(({ position }) => position?.id ?? null)).toEqual(["POS-HEAD", "POS-1", null]);
  });

  it("leaves out the post of a curator that is not entered, and ends with the report", () => {
    expect(escalationLadder(controlIndex(), late(8))[1]?.position).toBeNull();
    expect(escalationLadder(controlIndex(), reported({ dueDate: "2023-01-01" }))).toEqual([]);
  });

  it("keeps its rungs in order, and what is reached stays reached", () => {
    const days = fc.integer({ min: -60, max: 400 });
    const rung = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(days, rung, rung, rung, (past, ...rungs) => {
        const [headToldAfter = 1, curatorToldAfter = 1, councilToldAfter = 1] = rungs.toSorted(
          (one, other) => one - other,
        );
        const rules = { ...council, headToldAfter, curatorToldAfter, councilToldAfter };
        const index = controlIndex({ Council: [rules] });
        const ladder = escalationLadder(index, late(past));
        expect(ladder.map(({ on }) => on)).toEqual(ladder.map(({ on }) => on).toSorted());
        const reached = ladder.map(({ isReached }) => isReached);
        expect(reached).toEqual(reached.toSorted((one, other) => Number(other) - Number(one)));
        const next = escalationLadder(index, late(past + 1));
        expect(ladder.every(({ isReached }, place) => !isReached || next[place]?.isReached)).toBe(true);
      }),
    );
  });
});
