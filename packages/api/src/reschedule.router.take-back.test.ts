import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { createPortfolioReader, tellNews } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-4";

let database: TestDatabase;
let lead: Caller;
let deputy: Caller;
let office: Caller;
let administrator: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  administrator = await callAsTraining(database, "ADMINISTRATOR");
});
afterAll(() => database.close());

/** The last milestone of a project of the lead that nobody has asked to move. */
async function takeUnmoved(): Promise<MilestoneView> {
  const { projects } = await lead.work.get({});
  for (const { id } of projects) {
    const { milestones } = await lead.project.get({ projectId: id });
    const free = milestones.findLast(
      ({ state, askedMove, moves }) => state === "on_track" && askedMove === null && moves === null,
    );
    if (free) return free;
  }
  throw new Error("every milestone of the lead has been asked for");
}

const ask = ({ id: milestoneId, version }: MilestoneView, newDate: CalendarDate = "2025-02-28") =>
  lead.reschedule.request({
    requestId: randomUUID(),
    target: { kind: "milestone", milestoneId, version, newDate },
    reason: "Поставка оборудования задерживается",
  });

interface Versioned {
  id: string;
  version: number;
}
const key = ({ id, version }: Versioned) => ({ requestId: randomUUID(), rescheduleId: id, version });
const accept = (asked: Versioned) => ({ ...key(asked), decision: "accept" as const });
const giveBack = (asked: Versioned) => ({ ...key(asked), decision: "return" as const, comment: "Рано" });

const milestoneNow = async ({ id, projectId: of }: MilestoneView): Promise<MilestoneView> => {
  const found = (await lead.project.get({ projectId: of })).milestones.find((one) => one.id === id);
  if (!found) throw new Error(`no milestone ${id}`);
  return found;
};
const withoutVersion = <Record extends Versioned>(record: Record) => ({ ...record, version: 0 });

describe("reschedule.takeBackDecision", () => {
  it("puts the date and the request back where they were, and counts the move no more", async () => {
    const asked = await ask(await takeUnmoved());
    const project = asked.project.id;
    const before = await lead.project.get({ projectId: project });
    const { totals } = await office.reschedule.ledger({});
    const decided = await deputy.reschedule.decide(accept(asked));
    expect((await office.reschedule.ledger({})).totals.moves).toBe(totals.moves + 1);
    expect((await deputy.reschedule.queue({})).decided).toMatchObject([{ id: asked.id, state: "accepted" }]);
    expect((await office.reschedule.queue({})).decided).toEqual([]);
    expect((await deputy.reschedule.queue({ asOf: "2023-02-28" })).decided).toEqual([]);

    const taking = key(decided);
    const answer = await deputy.reschedule.takeBackDecision(taking);
    expect(withoutVersion(answer)).toEqual(withoutVersion(asked));
    expect(await deputy.reschedule.takeBackDecision(taking)).toEqual(answer);
    const after = await lead.project.get({ projectId: project });
    expect(after.summary).toEqual(before.summary);
    expect(after.milestones.map((one) => ({ ...one, version: 0, askedMove: null }))).toEqual(
      before.milestones.map((one) => ({ ...one, version: 0, askedMove: null })),
    );
    expect((await office.reschedule.ledger({})).totals).toEqual(totals);
    const { changes } = await lead.project.history({ projectId: project, limit: 4 });
    expect(changes.map(({ entity }) => entity).toSorted()).toEqual([
      "Milestone",
      "Milestone",
      "RescheduleRequest",
      "RescheduleRequest",
    ]);
    expect(await deputy.reschedule.decide(giveBack(answer))).toMatchObject({ state: "returned" });
  });

  it("lets a returned request wait again, as long as nobody has asked anew", async () => {
    const milestone = await takeUnmoved();
    const asked = await ask(milestone);
    const returned = await deputy.reschedule.decide(giveBack(asked));
    const waiting = await deputy.reschedule.takeBackDecision(key(returned));
    expect(withoutVersion(waiting)).toEqual(withoutVersion(asked));
    const again = await deputy.reschedule.decide(giveBack(waiting));
    await ask(await milestoneNow(milestone), "2025-03-31");
    expect(await refusalOf(deputy.reschedule.takeBackDecision(key(again)))).toMatchObject({
      code: "not_allowed_now",
      message: "После решения уже поступил новый отчёт или запрос: отменить его нельзя.",
    });
  });

  it("is too late once the milestone was forecast anew, and the next day", async () => {
    const milestone = await takeUnmoved();
    const decided = await deputy.reschedule.decide(accept(await ask(milestone)));
    const { version } = await milestoneNow(milestone);
    const told = { requestId: randomUUID(), milestoneId: milestone.id, version };
    await lead.milestone.forecast({ ...told, forecastDate: "2025-04-01" });
    expect(await refusalOf(deputy.reschedule.takeBackDecision(key(decided)))).toMatchObject({
      code: "not_allowed_now",
      message: "После решения запись уже изменили: отменить его нельзя. Примите новое решение.",
    });
    const other = await deputy.reschedule.decide(accept(await ask(await takeUnmoved())));
    const tomorrow = { today: "2023-03-02", now: "2023-03-02T05:00:00.000Z" } as const;
    const late = callAs(database, await trainingActor(database, "DEPUTY-HEALTH"), tomorrow);
    expect(await refusalOf(late.reschedule.takeBackDecision(key(other)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отменить решение можно только в тот же день.",
    });
  });

  it("sets an indicator's target back", async () => {
    const { indicators } = await lead.project.get({ projectId });
    const printed = indicators[0]?.printedTarget;
    if (!printed) throw new Error("no target of its own");
    const { id: indicatorTargetId, version, value } = printed;
    const target = { kind: "indicator" as const, projectId, indicatorTargetId, version, newValue: value - 5 };
    const asked = await lead.reschedule.request({ requestId: randomUUID(), target, reason: "Уточнено" });
    const decided = await deputy.reschedule.decide(accept(asked));
    await deputy.reschedule.takeBackDecision(key(decided));
    const after = await lead.project.get({ projectId });
    expect(after.indicators[0]).toMatchObject({
      target: value,
      printedTarget: { value },
      askedMove: { id: asked.id },
    });
  });

  it("is for whoever decided, and the administrator", async () => {
    const decided = await deputy.reschedule.decide(accept(await ask(await takeUnmoved())));
    for (const post of ["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "READER"]) {
      const caller = await callAsTraining(database, post);
      expect(await refusalOf(caller.reschedule.takeBackDecision(key(decided)))).toMatchObject({
        code: "forbidden",
      });
    }
    expect(await refusalOf(office.reschedule.takeBackDecision(key(decided)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отменить решение может только тот, кто его принял.",
    });
    expect(
      await refusalOf(deputy.reschedule.takeBackDecision(key({ ...decided, version: 9 }))),
    ).toMatchObject({
      code: "conflict",
    });
    expect(await administrator.reschedule.takeBackDecision(key(decided))).toMatchObject({
      state: "requested",
    });
  });

  it("tells whoever was told of the decision", async () => {
    const tell = () =>
      tellNews({ database, portfolios: createPortfolioReader(database), today, newId: randomUUID });
    const asked = await ask(await takeUnmoved());
    const decided = await deputy.reschedule.decide(accept(asked));
    await tell();
    await deputy.reschedule.takeBackDecision(key(decided));
    const { items } = await lead.notification.list({ limit: 100 });
    const told = items.filter(({ entityId }) => entityId === asked.id);
    expect(told).toMatchObject([
      { kind: "decision_taken_back", projectId: asked.project.id, details: { target: asked.target.title } },
    ]);
  });
});
