import { describe, expect, it } from "vitest";
import type { Actor, Role } from "../access/actor.ts";
import { indexOf, industry, milestone, project } from "../portfolio/portfolio.fixture.ts";
import { milestoneViewIn } from "../milestone/milestone-list.ts";
import { rescheduleQueue } from "./reschedule-queue.ts";
import { accepted, reschedule } from "./reschedule.fixture.ts";

const moved = milestone({ id: "KT-2", number: 2 });
const index = indexOf({
  Industry: [industry()],
  Project: [project({ leadPositionId: "POS-LEAD" })],
  Milestone: [milestone(), moved],
  RescheduleRequest: [
    reschedule({ id: "RQ-2", milestoneId: "KT-2", requestedOn: "2023-02-20", oldDate: "2023-03-15" }),
    reschedule(),
    accepted({ id: "RQ-3", milestoneId: "KT-2", oldDate: "2023-02-01", newDate: "2023-03-01" }),
    accepted({
      id: "RQ-4",
      milestoneId: "KT-2",
      oldDate: "2023-03-01",
      newDate: "2023-04-01",
      decidedOn: "2023-03-01",
    }),
  ],
});
const actor = (role: Role, fields: Partial<Actor> = {}): Actor => ({
  accountId: role,
  name: "Куратор",
  roles: [role],
  positionId: null,
  curatedIndustryIds: ["IND-1"],
  ...fields,
});
/** The account that has asked for both open requests. */
const asker = { accountId: "A-LEAD" };
const queueOf = (who: Actor, isPast = false) =>
  rescheduleQueue(index, { actor: who, isPast }).requests.map(({ id, canDecide, canWithdraw }) => ({
    id,
    canDecide,
    canWithdraw,
  }));

describe("rescheduleQueue", () => {
  it("gives the curator the open requests of the sector, oldest first", () => {
    expect(queueOf(actor("deputy_governor"))).toEqual([
      { id: "RQ-2", canDecide: true, canWithdraw: false },
      { id: "RQ-1", canDecide: true, canWithdraw: false },
    ]);
    expect(queueOf(actor("deputy_governor", { curatedIndustryIds: [] }))).toEqual([]);
  });

  it("lets the lead follow and withdraw the own ones", () => {
    const lead = actor("project_lead", { ...asker, positionId: "POS-LEAD" });
    expect(queueOf(lead)[0]).toEqual({ id: "RQ-2", canDecide: false, canWithdraw: true });
    expect(queueOf({ ...lead, accountId: "A-NEXT", name: "Руководитель проекта" })[0]).toMatchObject({
      canWithdraw: false,
    });
  });

  it("lets the office decide, but not on its own requests; the administrator on all", () => {
    expect(queueOf(actor("project_office"))[0]?.canDecide).toBe(true);
    expect(queueOf(actor("project_office", asker))[0]).toMatchObject({ canDecide: false, canWithdraw: true });
    expect(queueOf(actor("administrator", asker))[0]).toMatchObject({ canDecide: true, canWithdraw: true });
  });

  it("is empty for readers, and read-only in the past", () => {
    expect(queueOf(actor("reader"))).toEqual([]);
    expect(queueOf(actor("administrator"), true)[0]).toMatchObject({ canDecide: false, canWithdraw: false });
  });

  it("previews the effect while the old date stands, and not after", () => {
    const { requests } = rescheduleQueue(index, { actor: actor("project_office"), isPast: false });
    expect(requests.map(({ preview }) => preview?.days ?? null)).toEqual([null, 30]);
  });
});

describe("the moves of a milestone", () => {
  it("are told with it: where it began, how often and how far it went, and what is asked for", () => {
    expect(milestoneViewIn(index, moved)).toMatchObject({
      moves: { originalDate: "2023-02-01", count: 2, days: 59 },
      askedMove: { id: "RQ-2", newDate: "2023-05-01", requestedOn: "2023-02-20" },
    });
    const [first] = index.portfolio.Milestone;
    expect(first && milestoneViewIn(index, first)).toMatchObject({ moves: null, askedMove: { id: "RQ-1" } });
  });
});
