import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPortfolioReader, type PortfolioReader } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { asOfReads, presentReads } from "./as-of-reads.fixture.ts";
import { contextOf, refusalOf, today, trainingActor } from "./caller.fixture.ts";
import type { ApiContext } from "./context.ts";
import { callByPath, procedures } from "./router-walk.fixture.ts";

let database: TestDatabase;
let portfolios: PortfolioReader;

beforeAll(async () => {
  database = await createTrainingDb();
  portfolios = createPortfolioReader(database);
});
afterAll(() => database.close());

const contextAs = async (account: string): Promise<ApiContext> => ({
  ...contextOf(database, await trainingActor(database, account)),
  portfolios,
});

describe("reads as of a day", () => {
  it.each(asOfReads)("$path looks at the day that it is asked for", async ({ path, question, account }) => {
    const context = await contextAs(account);
    await expect(callByPath(context, path, question)).resolves.toBeDefined();
    // Only a read that takes the day to the portfolio can know that it has not come.
    const refusal = await refusalOf(callByPath(context, path, { ...question, asOf: "2023-03-02" }));
    expect(refusal).toMatchObject({ code: "invalid_input", field: "asOf" });
    expect(refusal.message).toBe("Эта дата ещё не наступила.");
  });

  it.each(asOfReads)("$path is the same live and as of today", async ({ path, question, account }) => {
    const context = await contextAs(account);
    const live = await callByPath(context, path, question);
    expect(await callByPath(context, path, { ...question, asOf: today })).toEqual(live);
  });

  it.each(Object.keys(presentReads))("%s, of the present alone, is a read", (path) => {
    expect(procedures.find((procedure) => procedure.path === path)?.type).toBe("query");
  });
});
