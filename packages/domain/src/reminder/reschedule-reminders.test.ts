import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { indexOf, milestone, project, report } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office, reschedule } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";

const told = (actor: Actor, request: ReturnType<typeof reschedule>) =>
  remindersFor(
    indexOf({
      Project: [project({ leadPositionId: "POS-LEAD" })],
      Milestone: [milestone()],
      ProgressReport: [report()],
      RescheduleRequest: [request],
    }),
    actor,
  );

describe("a requested move", () => {
  it.each([deputy, office])("is told to $name", (actor) => {
    expect(told(actor, reschedule())).toEqual([
      {
        kind: "reschedule_requested",
        entity: "RescheduleRequest",
        entityId: "RES-1",
        projectId: "PRJ-1",
        details: {
          projectName: "Новый умный дом",
          target: "Система введена в эксплуатацию",
          requestedBy: "Руководитель проекта",
        },
        since: "2023-02-28",
      },
    ]);
  });

  it("is not told to whoever asked, nor to the lead", () => {
    expect(told(office, reschedule({ requestedById: office.accountId }))).toEqual([]);
    expect(told(lead, reschedule())).toEqual([]);
  });
});

describe("accounts of one name", () => {
  it("are told of each other's requests and decisions", () => {
    const namesake = { ...office, accountId: "A-SECOND" };
    const asked = reschedule({ requestedBy: office.name, requestedById: office.accountId });
    expect(told(namesake, asked)).toMatchObject([{ kind: "reschedule_requested" }]);
    const answer = { state: "accepted", decidedBy: office.name, decidedOn: "2023-02-28" } as const;
    const decided = reschedule({ ...answer, decidedById: "A-SECOND", requestedById: office.accountId });
    expect(told(office, decided)).toMatchObject([{ kind: "reschedule_decided" }]);
    expect(told(namesake, decided)).toEqual([]);
  });
});

describe("a decided move", () => {
  const accepted = reschedule({
    state: "accepted",
    decidedBy: deputy.name,
    decidedById: deputy.accountId,
    decidedOn: "2023-02-28",
  });

  it("is told to the lead and to whoever asked, not to whoever decided", () => {
    expect(told(lead, accepted)).toMatchObject([
      { kind: "reschedule_decided", details: { isAccepted: true }, since: "2023-02-28" },
    ]);
    expect(told(office, { ...accepted, requestedById: office.accountId })).toHaveLength(1);
    expect(told(deputy, accepted)).toEqual([]);
  });

  it("is told with the comment where it was not agreed to", () => {
    const returned = reschedule({ ...accepted, state: "returned", decisionComment: "Срок федеральный" });
    expect(told(lead, returned)).toMatchObject([
      { details: { isAccepted: false, comment: "Срок федеральный" } },
    ]);
  });

  it.each([
    ["2023-02-22", 1],
    ["2023-02-21", 0],
  ] as const)("of %s is news to %i", (decidedOn, count) => {
    expect(told(lead, { ...accepted, decidedOn })).toHaveLength(count);
  });

  it("is nothing when the request was taken back", () => {
    expect(told(lead, reschedule({ state: "withdrawn" }))).toEqual([]);
    expect(told(deputy, reschedule({ state: "withdrawn" }))).toEqual([]);
  });
});
