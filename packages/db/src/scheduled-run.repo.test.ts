import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimRun, findFinishedJobs, findRunBefore, finishRun, releaseRun } from "./scheduled-run.repo.ts";
import { createTestDb, type TestDatabase } from "./testing/index.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const day = "2023-03-01" as const;
const claim = (job: string, leaseSeconds = 600) => claimRun(database, { job, day, leaseSeconds });

describe("an occasion of scheduled work", () => {
  it("is taken by one of many who ask at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => claim("race")));
    expect(answers.filter((isMine) => isMine)).toHaveLength(1);
  });

  it("is another's as long as the lease runs, and is taken over afterwards, once", async () => {
    expect(await claim("lease")).toBe(true);
    expect(await claim("lease")).toBe(false);
    // A server that died: its lease is over.
    expect(await claim("dead", 0)).toBe(true);
    const answers = await Promise.all([claim("dead"), claim("dead"), claim("dead")]);
    expect(answers.filter((isMine) => isMine)).toHaveLength(1);
  });

  it("is never taken again once it is done, whatever the lease", async () => {
    await claim("done", 0);
    await finishRun(database, { job: "done", day });
    expect(await claim("done")).toBe(false);
    expect(await findFinishedJobs(database, day)).toEqual(["done"]);
    expect(await findFinishedJobs(database, "2023-03-02")).toEqual([]);
  });

  it("is taken at once when it was given back", async () => {
    await claim("back");
    await finishRun(database, { job: "back", day });
    await releaseRun(database, { job: "back", day });
    expect(await claim("back")).toBe(true);
  });

  it("tells when the one before was begun", async () => {
    const occasions = ["2023-02-20", "2023-02-27", day] as const;
    expect(await findRunBefore(database, { job: "weekly", day })).toBeNull();
    for (const on of occasions) {
      await claimRun(database, { job: "weekly", day: on, leaseSeconds: 600 });
      await finishRun(database, { job: "weekly", day: on });
    }
    const rows = await database.prisma.scheduledRun.findMany({
      where: { job: "weekly" },
      orderBy: { day: "asc" },
    });
    expect(await findRunBefore(database, { job: "weekly", day })).toEqual(rows[1]?.startedAt);
  });
});
