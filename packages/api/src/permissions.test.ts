import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actions, type Actor } from "@kedr/domain";
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
      "attachment.list",
      "attachment.remove",
      "calendar.create",
      "calendar.list",
      "calendar.revoke",
      "council.get",
      "council.meeting",
      "council.planMeeting",
      "indicator.list",
      "milestone.comment",
      "milestone.complete",
      "milestone.forecast",
      "milestone.reopen",
      "notification.list",
      "notification.markRead",
      "notification.preferences",
      "notification.savePreference",
      "notification.unread",
      "overview.get",
      "period.close",
      "period.list",
      "period.reopen",
      "period.saveSettings",
      "period.settings",
      "plan.addMilestone",
      "plan.applyTemplate",
      "plan.cancelMilestone",
      "plan.copyFrom",
      "plan.editMilestone",
      "plan.get",
      "plan.order",
      "plan.removeTemplate",
      "plan.restoreMilestone",
      "plan.saveTemplate",
      "plan.setDependencies",
      "plan.shift",
      "plan.takeBack",
      "position.list",
      "problem.reopen",
      "problem.resolve",
      "problem.save",
      "project.get",
      "project.history",
      "project.list",
      "report.acceptMany",
      "report.prepare",
      "report.queue",
      "report.review",
      "report.submit",
      "reschedule.decide",
      "reschedule.ledger",
      "reschedule.preview",
      "reschedule.queue",
      "reschedule.request",
      "reschedule.withdraw",
      "risk.register",
      "risk.reopen",
      "risk.save",
      "risk.settle",
      "sector.compare",
      "sector.get",
      "session.get",
      "timeline.get",
      "work.awaiting",
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

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

/** Calls a procedure by its path with whatever input. */
function call(actor: Actor | null, path: string, input: unknown): Promise<unknown> {
  const [noun = "", verb = ""] = path.split(".");
  const router = callAs(database, actor) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  return router[noun]?.[verb]?.(input) ?? Promise.reject(new Error(`no procedure ${path}`));
}

describe("writes", () => {
  const office: Actor = {
    accountId: "A",
    name: "Проектный офис",
    roles: ["project_office"],
    positionId: null,
    curatedIndustryIds: [],
  };

  it.each(procedures.filter(({ type }) => type === "mutation"))(
    "$path asks for a request key",
    async ({ path }) => {
      expect(await refusalOf(call(office, path, {}))).toMatchObject({
        code: "invalid_input",
        field: "requestId",
        message: "Поле «Ключ запроса»: не заполнено.",
      });
    },
  );
});

describe("without signing in", () => {
  it.each(procedures.filter(({ path }) => path !== "session.get"))("$path is refused", async ({ path }) => {
    // Not even what is wrong with the input is told.
    const refusal = await refusalOf(call(null, path, { nothing: true }));
    expect(refusal).toMatchObject({ code: "unauthenticated", message: "Нужно войти в систему." });
  });
});
