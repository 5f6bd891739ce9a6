import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actions } from "@kedr/domain";
import { createTestDb, type TestDatabase } from "@kedr/testing";
import { callAs, refusalOf } from "./caller.fixture.ts";
import { appRouter } from "./router.ts";

interface Definition {
  type: "query" | "mutation" | "subscription";
  meta?: { permission?: string };
}

// The router keeps its procedures under this name; their types do not tell the meta.
const procedures = Object.entries(appRouter._def.procedures).map(([path, procedure]) => ({
  path,
  ...(procedure as unknown as { _def: Definition })._def,
}));

describe("procedures", () => {
  it("sees the whole router", () => {
    expect(procedures.map(({ path }) => path).toSorted()).toEqual([
      "agenda.acceptSuggestion",
      "agenda.addItem",
      "agenda.declineSuggestion",
      "agenda.editItem",
      "agenda.moveItem",
      "agenda.removeDecision",
      "agenda.removeItem",
      "agenda.restoreSuggestion",
      "agenda.saveDecision",
      "council.get",
      "council.meeting",
      "council.planMeeting",
      "indicator.list",
      "milestone.comment",
      "milestone.complete",
      "milestone.forecast",
      "milestone.reopen",
      "overview.get",
      "position.list",
      "project.get",
      "project.history",
      "project.list",
      "sector.compare",
      "sector.get",
      "session.get",
      "work.get",
    ]);
  });

  it.each(procedures)("$path states its permission", ({ meta }) => {
    expect(["public", ...actions]).toContain(meta?.permission);
  });

  it("leaves nothing but the session open to everybody", () => {
    const open = procedures.filter(({ meta }) => meta?.permission === "public");
    expect(open.map(({ path }) => path)).toEqual(["session.get"]);
  });
});

describe("without signing in", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDb();
  });
  afterAll(() => database.close());

  it.each(procedures.filter(({ path }) => path !== "session.get"))("$path is refused", async ({ path }) => {
    const [noun = "", verb = ""] = path.split(".");
    const router = callAs(database, null) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    const call = router[noun]?.[verb];
    expect(call).toBeDefined();
    // Not even what is wrong with the input is told.
    const refusal = await refusalOf(call?.({ nothing: true }) ?? Promise.resolve());
    expect(refusal).toMatchObject({ code: "unauthenticated", message: "Нужно войти в систему." });
  });
});
