import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notificationKinds, type CalendarDate } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import type { Letter } from "../notification/mailer.ts";
import { createPortfolioReader } from "../portfolio-reader.ts";
import { runDueWork, type ScheduleContext } from "./run-due-work.ts";

let database: TestDatabase;
let letters: Letter[];

beforeEach(async () => {
  database = await createTrainingDb();
  letters = [];
});
afterEach(() => database.close());

/** A server process of its own: it shares nothing with another but the database. */
const contextOn = (today: CalendarDate, overrides: Partial<ScheduleContext> = {}): ScheduleContext => ({
  database,
  portfolios: createPortfolioReader(database),
  today,
  newId: randomUUID,
  isMorning: true,
  mailer: {
    send: (letter) => {
      letters.push(letter);
      return Promise.resolve(true);
    },
  },
  address: "https://kedr.example",
  now: `${today}T05:00:00.000Z`,
  ...overrides,
});

const jobs = (outcomes: Awaited<ReturnType<typeof runDueWork>>) => outcomes.map(({ job }) => job);
const countTold = (): Promise<number> => database.prisma.notification.count();

describe("a day's work", () => {
  it("is done once by two servers at the same moment, and not again after a restart", async () => {
    const [one, other] = await Promise.all([
      runDueWork(contextOn("2023-03-01")),
      runDueWork(contextOn("2023-03-01")),
    ]);
    // One may find a job taken and the next one not ready yet; whoever comes a minute later finishes the day.
    const later = await runDueWork(contextOn("2023-03-01"));
    const all = [...jobs(one), ...jobs(other), ...jobs(later)];
    expect(all.toSorted()).toEqual(["digest", "periods", "reminders"]);
    const names = letters.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);

    const told = await countTold();
    expect(await runDueWork(contextOn("2023-03-01"))).toEqual([]);
    expect(await countTold()).toBe(told);
    expect(letters).toHaveLength(names.length);
  });

  it("waits for the morning with reminders and letters, not with periods", async () => {
    expect(jobs(await runDueWork(contextOn("2023-03-01", { isMorning: false })))).toEqual(["periods"]);
    expect(await countTold()).toBe(0);
    expect(jobs(await runDueWork(contextOn("2023-03-01")))).toEqual(["reminders", "digest"]);
  });

  it("is left to others while it runs, and done again when its server died over it", async () => {
    const portfolios = { read: () => Promise.reject(new Error("lost")) };
    expect(await runDueWork(contextOn("2023-03-01", { portfolios }))).toEqual([
      { job: "periods", error: null },
      { job: "reminders", error: new Error("lost") },
    ]);
    expect(await runDueWork(contextOn("2023-03-01"))).toEqual([]);
    await database.prisma.scheduledRun.updateMany({ data: { leaseUntil: new Date(0) } });
    expect(jobs(await runDueWork(contextOn("2023-03-01")))).toEqual(["reminders", "digest"]);
  });

  it("makes the periods that are due, those of the days without a server included", async () => {
    const periods = () => database.prisma.reportingPeriod.findMany({ select: { id: true } });
    const idsOf = async () => (await periods()).map(({ id }) => id);
    expect(await idsOf()).not.toContain("PERIOD-2023-05");
    await runDueWork(contextOn("2023-05-03"));
    expect(await idsOf()).toContain("PERIOD-2023-05");
  });
});

describe("after a day without a server", () => {
  it("tells what is still to be told, for today alone and nothing twice", async () => {
    await runDueWork(contextOn("2023-03-01"));
    const first = letters.length;
    await runDueWork(contextOn("2023-03-03"));
    const days = await database.prisma.notification.groupBy({
      by: ["day"],
      _count: true,
      orderBy: { day: "asc" },
    });
    expect(days.map(({ day }) => day.toISOString().slice(0, 10))).toEqual(["2023-03-01", "2023-03-03"]);
    expect(letters.slice(first).every(({ day }) => day === "2023-03-03")).toBe(true);

    // Of what is overdue, only that comes twice whose week ended in between.
    const told = await database.prisma.notification.findMany({
      where: { kind: "milestone_overdue" },
      orderBy: { day: "asc" },
    });
    const onFirst = new Set(
      told.filter(({ day }) => day < new Date("2023-03-03")).map(({ entityId }) => entityId),
    );
    const again = told.filter(({ day, entityId }) => day >= new Date("2023-03-03") && onFirst.has(entityId));
    expect(onFirst.size).toBeGreaterThan(1);
    const weekEndsOn = again.map(({ details }) => ((details as { overdueDays: number }).overdueDays - 1) % 7);
    expect(weekEndsOn.every((days) => days < 2)).toBe(true);
  });

  it("sends what was told after the letter before", async () => {
    await runDueWork(contextOn("2023-03-01"));
    const [account] = await database.prisma.account.findMany({ where: { id: "TACC-OFFICE" } });
    await database.prisma.notification.create({
      data: {
        id: "late",
        accountId: account?.id ?? "",
        kind: "reschedule_requested",
        entity: "RescheduleRequest",
        entityId: "RES-LATE",
        projectId: "PRJ-URB-1",
        details: { projectName: "Поздний проект", target: "Ввод", requestedBy: "Руководитель" },
        day: new Date("2023-03-01T00:00:00Z"),
        createdAt: new Date(),
      },
    });
    letters = [];
    await runDueWork(contextOn("2023-03-02"));
    const toOffice = letters.find(({ to }) => to === account?.email);
    expect(toOffice?.text).toContain("Поздний проект");
  });
});

describe("letters", () => {
  it("are one an account, by project, with links to what they tell of", async () => {
    await runDueWork(contextOn("2023-03-01"));
    expect(new Set(letters.map(({ to }) => to)).size).toBe(letters.length);
    const toLead = letters.find(({ to }) => to === "lead-health@training.invalid");
    expect(toLead?.subject).toMatch(/^Кедр: \d+ напоминан(ие|ия|ий) на 01\.03\.2023$/);
    expect(toLead?.text).toContain("https://kedr.example/projects/");
    expect(toLead?.text).toContain("Учебные данные");
  });

  it("that could not be sent are sent later, and the others are not sent again", async () => {
    let isDown = true;
    const sent: string[] = [];
    const mailer = {
      send: ({ to }: Letter) => {
        if (isDown && to.startsWith("lead-health")) return Promise.reject(new Error("ECONNREFUSED"));
        sent.push(to);
        return Promise.resolve(true);
      },
    };
    const [, , digest] = await runDueWork(contextOn("2023-03-01", { mailer }));
    expect(String(digest?.error)).toBe("Error: 1 letters not sent: Error: ECONNREFUSED");
    isDown = false;
    await database.prisma.scheduledRun.updateMany({
      where: { job: "digest" },
      data: { leaseUntil: new Date(0) },
    });
    await runDueWork(contextOn("2023-03-01", { mailer }));
    expect(sent.filter((to) => to.startsWith("lead-health"))).toHaveLength(1);
    expect(new Set(sent).size).toBe(sent.length);
  });

  it("are not written where no mail is set, and are once it is", async () => {
    expect(jobs(await runDueWork(contextOn("2023-03-01", { mailer: null })))).toEqual([
      "periods",
      "reminders",
    ]);
    expect(letters).toEqual([]);
    expect(jobs(await runDueWork(contextOn("2023-03-01")))).toEqual(["digest"]);
    expect(letters.length).toBeGreaterThan(2);
  });

  it("follow the account's choice", async () => {
    const account = { accountId: "TACC-LEAD-HEALTH" };
    await database.prisma.notificationPreference.createMany({
      data: notificationKinds.map((kind) => ({ ...account, id: kind, kind, isShown: true, isMailed: false })),
    });
    await runDueWork(contextOn("2023-03-01"));
    expect(letters.map(({ to }) => to)).not.toContain("lead-health@training.invalid");
    expect(await database.prisma.notification.count({ where: account })).toBeGreaterThan(0);
  });
});
