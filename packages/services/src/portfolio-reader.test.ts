import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateRecord, write } from "@kedr/db";
import type { CalendarDate } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { createPortfolioReader } from "./portfolio-reader.ts";

const today: CalendarDate = "2023-03-01";
const projectId = "TPRJ-HEA-7";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTrainingDb();
});
afterAll(() => database.close());

const rename = (name: string): Promise<void> => {
  const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
  return write(database, { ...author, knownAt: "2023-03-01T05:00:00Z" }, (tx) =>
    updateRecord(tx, "Project", { id: projectId, fields: { name } }),
  );
};

describe("createPortfolioReader", () => {
  it("reads an unchanged portfolio once, however many ask at the same moment", async () => {
    const reader = createPortfolioReader(database);
    const queries = await database.countQueries(async () => {
      const [first, second] = await Promise.all([reader.read({ today }), reader.read({ today })]);
      expect(second).toBe(first);
      expect(await reader.read({ today })).toBe(first);
    });
    // Three looks at the revision and one reading.
    expect(queries).toBe(4);
  });

  it("sees a write at once", async () => {
    const reader = createPortfolioReader(database);
    await reader.read({ today });
    await rename("Другое название");
    const index = await reader.read({ today });
    expect(index.projectById.get(projectId)?.name).toBe("Другое название");
  });

  it("keeps days apart, and takes today for the live portfolio", async () => {
    const reader = createPortfolioReader(database);
    const live = await reader.read({ today });
    const past = await reader.read({ today, asOf: "2022-12-31" });
    expect(past.today).toBe("2022-12-31");
    expect(live.today).toBe(today);
    expect(await reader.read({ today, asOf: today })).toBe(live);
    expect((await reader.read({ today: "2023-03-02" })).today).toBe("2023-03-02");
  });

  it("forgets what has not been used for longest", async () => {
    const reader = createPortfolioReader(database, 2);
    const live = await reader.read({ today });
    const past = await reader.read({ today, asOf: "2022-12-31" });
    expect(await reader.read({ today })).toBe(live);
    await reader.read({ today, asOf: "2023-01-31" });
    expect(await reader.read({ today })).toBe(live);
    expect(await reader.read({ today, asOf: "2022-12-31" })).not.toBe(past);
  });

  it("does not remember a failure", async () => {
    const reader = createPortfolioReader(database);
    const noDay = "2022-13-45" as CalendarDate;
    await expect(reader.read({ today, asOf: noDay })).rejects.toThrow("Invalid time value");
    await expect(reader.read({ today, asOf: noDay })).rejects.toThrow("Invalid time value");
    await expect(reader.read({ today })).resolves.toMatchObject({ today });
  });
});
