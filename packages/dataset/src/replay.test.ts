import { plainCouncil, type CouncilRecord, type RiskRecord } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import type { DatasetStep } from "./dataset.ts";
import { portfolioKnownOn, replay } from "./replay.ts";

const council: CouncilRecord = {
  ...plainCouncil,
  id: "C",
  name: "Совет",
  origin: "training",
  sourceSlide: null,
  version: 1,
};
const risk: RiskRecord = {
  id: "R",
  projectId: "P",
  title: "Риск",
  probability: 1,
  impact: 2,
  measure: null,
  ownerPositionId: null,
  dueDate: null,
  state: "open",
  settledOn: null,
  settlement: null,
  origin: "training",
  version: 1,
};

const steps: DatasetStep[] = [
  {
    knownOn: "2022-09-01",
    actor: "А",
    changes: [
      { entity: "Council", operation: "insert", record: council },
      { entity: "Risk", operation: "insert", record: risk },
    ],
  },
  {
    knownOn: "2022-10-01",
    actor: "Б",
    changes: [{ entity: "Risk", operation: "update", id: "R", fields: { impact: 3 } }],
  },
  { knownOn: "2022-11-01", actor: "Б", changes: [{ entity: "Risk", operation: "delete", id: "R" }] },
];

describe("replay", () => {
  it("applies inserts, updates and deletions, and raises the version", () => {
    expect(replay(steps.slice(0, 2)).Risk.get("R")).toEqual({ ...risk, impact: 3, version: 2 });
    expect(replay(steps).Risk.size).toBe(0);
    expect([...replay(steps).Council.values()]).toEqual([council]);
  });

  it("refuses a second insert and a change of what is not there", () => {
    expect(() => replay([...steps, ...steps.slice(0, 1)])).toThrow("Council C is inserted twice");
    expect(() => replay([...steps, ...steps.slice(1, 2)])).toThrow("Risk R is changed but not there");
  });

  it("leaves the steps as they were", () => {
    replay(steps);
    expect(risk).toMatchObject({ impact: 2, version: 1 });
  });

  it("shows the portfolio as known on a day", () => {
    expect(portfolioKnownOn(steps, "2022-09-30").Risk).toEqual([risk]);
    expect(portfolioKnownOn(steps, "2022-10-01").Risk).toEqual([{ ...risk, impact: 3, version: 2 }]);
    expect(portfolioKnownOn(steps, "2022-11-01")).toMatchObject({
      today: "2022-11-01",
      Risk: [],
      Council: [council],
    });
  });
});
