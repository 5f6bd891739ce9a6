import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, CalendarDate } from "@kedr/domain";
import { createPortfolioReader, openDataNames, readOpenData, type PortfolioReader } from "@kedr/services";
import { createTrainingDb, eraseRecords, type TestDatabase } from "@kedr/testing";
import { asOfReads } from "./as-of-reads.fixture.ts";
import { callAs, contextOf, trainingActor } from "./caller.fixture.ts";
import type { ApiContext } from "./context.ts";
import { callByPath } from "./router-walk.fixture.ts";

const first: CalendarDate = "2023-03-01";
const second: CalendarDate = "2023-03-02";
const third: CalendarDate = "2023-03-03";
const projectId = "TPRJ-HEA-7";
const meetingId = "TMTG-2023-03";
const accounts = ["OFFICE", "DEPUTY-HEALTH", "LEAD-HEALTH"] as const;

let database: TestDatabase;
/** One for all days, as a server has it, so that what it remembers is asked too. */
let portfolios: PortfolioReader;
let actors: Map<string, Actor>;
/** What every read told as the present of its day. */
let shown: Map<CalendarDate, Map<string, unknown>>;

const contextAt = (day: CalendarDate, account: string): ApiContext => ({
  ...contextOf(database, actors.get(account) ?? null),
  portfolios,
  today: day,
  now: `${day}T05:00:00.000Z`,
});

/** What may be done is of the present, and on a past day nothing may be; everything else is to stay as it was. */
const withoutAbilities = (told: unknown): unknown =>
  JSON.parse(
    JSON.stringify(told, (key, value: unknown) =>
      /^(?:can|may)[A-Z]|^(?:abilities|acts|actions|assignable|decided|writable|obstacle|isApart)$/.test(key)
        ? undefined
        : value,
    ),
  );

type Question = { name: string; ask: (day: CalendarDate, asOf?: CalendarDate) => Promise<unknown> };

const questions: Question[] = [
  ...accounts.flatMap((account) =>
    asOfReads.map(({ path, question }): Question => ({
      name: `${path} by ${account}`,
      ask: (day, asOf) => callByPath(contextAt(day, account), path, { ...question, asOf }),
    })),
  ),
  ...openDataNames.map((name): Question => ({
    name: `open data: ${name}`,
    ask: (today, asOf) => readOpenData({ portfolios, today }, { name, asOf }),
  })),
];

/** A refusal is an answer too, and has to stay the same. */
const answer = async ({ ask }: Question, day: CalendarDate, asOf?: CalendarDate): Promise<unknown> => {
  try {
    return withoutAbilities(await ask(day, asOf));
  } catch (error) {
    return String(error);
  }
};

async function answersOf(day: CalendarDate): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const question of questions) answers.set(question.name, await answer(question, day));
  return answers;
}

/** What people do on the second day: a point reached, one dropped, one new, a target moved, a risk, a question. */
async function moveOn(): Promise<void> {
  const [lead, office] = [
    callAs(database, null, contextAt(second, "LEAD-HEALTH")),
    callAs(database, null, contextAt(second, "OFFICE")),
  ];
  const request = () => ({ requestId: randomUUID() });
  const { requests } = await office.reschedule.queue({});
  for (const { id, version: read } of requests.filter(({ canDecide }) => canDecide)) {
    const decided = { rescheduleId: id, version: read, decision: "accept", comment: null } as const;
    await office.reschedule.decide({ ...request(), ...decided });
  }
  const { milestones } = await lead.plan.get({ projectId });
  const [done, dropped] = milestones.filter(({ state }) => state !== "completed" && state !== "cancelled");
  if (done === undefined || dropped === undefined) throw new Error("the project has no open milestones");
  const { id: milestoneId, version } = done;
  await lead.milestone.comment({ ...request(), milestoneId, text: "Подписано" });
  const reached = { milestoneId, version, actualDate: second, evidence: "Акт" };
  await lead.milestone.complete({ ...request(), ...reached });
  const cancelled = { milestoneId: dropped.id, version: dropped.version, reason: "Объединена с другой" };
  await lead.plan.cancelMilestone({ ...request(), ...cancelled });
  const drafted = { title: "Новая", description: null, baselineDate: "2023-05-01", weight: 1 } as const;
  const kind = { isCritical: false, requiresEvidence: false, recurrence: null, recursUntil: null };
  await lead.plan.addMilestone({ ...request(), projectId, ...drafted, ...kind });
  const risk = { title: "Нет поставщика", probability: 3, impact: 3, measure: null };
  await lead.risk.save({ ...request(), projectId, ...risk, ownerPositionId: null, dueDate: null });
  const secretary = callAs(database, null, contextAt(second, "SECRETARY"));
  await secretary.agenda.addItem({ ...request(), meetingId, title: "О ходе проекта" });
}

beforeAll(async () => {
  database = await createTrainingDb();
  portfolios = createPortfolioReader(database);
  const keys = [...accounts, "SECRETARY"];
  actors = new Map(
    await Promise.all(
      keys.map(async (key): Promise<[string, Actor]> => [key, await trainingActor(database, key)]),
    ),
  );
  shown = new Map([[first, await answersOf(first)]]);
  await moveOn();
  shown.set(second, await answersOf(second));
  const author = { actor: "Стёрший всё", accountId: null, requestId: randomUUID(), isImported: false };
  await eraseRecords(database, { ...author, knownAt: `${third}T05:00:00.000Z` });
});
afterAll(() => database.close());

describe("a day that is over", () => {
  it.each(questions)("$name tells what it told on that day", async (question) => {
    for (const day of [first, second]) {
      expect(await answer(question, third, day)).toEqual(shown.get(day)?.get(question.name));
    }
  });

  it("was another one than the next, and than the one on which all was gone", async () => {
    const changed = [
      "overview.get",
      "project.get",
      "project.history",
      "project.list",
      "plan.get",
      "timeline.get",
      "risk.register",
      "reschedule.ledger",
      "reschedule.queue",
      "council.meeting",
      "sector.get",
    ].map((path) => `${path} by OFFICE`);
    for (const name of [...changed, "open data: projects", "open data: milestones"]) {
      expect([name, shown.get(second)?.get(name)]).not.toEqual([name, shown.get(first)?.get(name)]);
    }
    expect((await portfolios.read({ today: third })).portfolio.Project).toEqual([]);
  });
});
