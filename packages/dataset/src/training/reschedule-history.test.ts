import {
  indexPortfolio,
  ledgerQuerySchema,
  milestoneState,
  rescheduleLedger,
  summariseProjects,
} from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { coursesOf } from "./courses.ts";
import { milestoneId } from "./milestone-history.ts";
import { trackedProjects } from "./tracked-projects.ts";
import { trainingDataset } from "./training-dataset.ts";
import { movedMilestones } from "./typed-reschedules.ts";

const { steps, accounts } = trainingDataset();
const portfolio = portfolioKnownOn(steps, "2023-03-01");
const baselineOn = (id: string, day: CalendarDate) =>
  portfolioKnownOn(steps, day).Milestone.find((milestone) => milestone.id === id)?.baselineDate;

describe("moved baselines of the training", () => {
  it.each(movedMilestones)("$projectId, milestone $number ends where its plan has it", (moved) => {
    const project = trackedProjects.find(({ id }) => id === moved.projectId);
    const course = project && coursesOf(project).find(({ number }) => number === moved.number);
    expect(moved.moves.at(-1)?.to).toBe(course?.baseline);
    expect(course?.forecasts.filter(({ saidOn }) => saidOn < (moved.moves.at(-1)?.decidedOn ?? ""))).toEqual(
      [],
    );
  });

  it("stand in each accepted request as they stood that day", () => {
    for (const {
      milestoneId: id,
      state,
      oldDate,
      newDate,
      requestedOn,
      decidedOn,
    } of portfolio.RescheduleRequest) {
      if (id === null || state !== "accepted" || decidedOn === null) continue;
      expect([id, baselineOn(id, requestedOn), baselineOn(id, decidedOn)]).toEqual([id, oldDate, newDate]);
    }
  });

  it("never made a milestone late before it was moved", () => {
    for (const { projectId, number, moves } of movedMilestones) {
      for (const { decidedOn } of moves) {
        const known = portfolioKnownOn(steps, decidedOn).Milestone;
        const milestone = known.find(({ id }) => id === milestoneId(projectId, number));
        expect(milestone && milestoneState(milestone, decidedOn)).toBe("on_track");
      }
    }
  });
});

describe("requests of the training", () => {
  it("wait for the deputy governors of health and education, one of them for an indicator", () => {
    const index = indexPortfolio(portfolio);
    const { rows, totals } = rescheduleLedger(index, ledgerQuerySchema.parse({ show: "open" }));
    const waiting = rows.map(({ deputy, target }) => `${deputy?.id} ${target.kind}`);
    expect(new Set(waiting)).toEqual(
      new Set(["TPOS-DG-1 milestone", "TPOS-DG-2 indicator", "TPOS-DG-2 milestone"]),
    );
    expect(waiting).toHaveLength(3);
    expect(totals).toMatchObject({ moves: 17, targets: 13, movedAgain: 3 });
    expect(summariseProjects(index)).toHaveLength(75);
  });

  it("are made by the leads, decided by others, and can be followed by the accounts", () => {
    for (const { state, requestedBy, decidedBy } of portfolio.RescheduleRequest) {
      expect(decidedBy === requestedBy).toBe(state === "withdrawn");
      expect(decidedBy === null).toBe(state === "requested");
    }
    const open = portfolio.RescheduleRequest.filter(({ state }) => state === "requested");
    expect(open.filter(({ requestedById }) => requestedById !== null)).toHaveLength(2);
  });

  it("name the account of each post that has one", () => {
    const idOf = (name: string | null) => accounts.find((account) => account.name === name)?.id ?? null;
    for (const request of portfolio.RescheduleRequest) {
      expect(request.requestedById).toBe(idOf(request.requestedBy));
      expect(request.decidedById).toBe(idOf(request.decidedBy));
    }
    expect(portfolio.RescheduleRequest.some(({ decidedById }) => decidedById === "TACC-DEPUTY-HEALTH")).toBe(
      true,
    );
  });
});
