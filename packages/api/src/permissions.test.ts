import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actions, type Actor } from "@kedr/domain";
import { createTestDb, type TestDatabase } from "@kedr/testing";
import { contextOf, refusalOf } from "./caller.fixture.ts";
import { callByPath, procedures } from "./router-walk.fixture.ts";

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
      "assignment.get",
      "assignment.issue",
      "assignment.list",
      "assignment.release",
      "assignment.report",
      "assignment.return",
      "assignment.takeBack",
      "assignment.takeBackRelease",
      "attachment.list",
      "attachment.remove",
      "calendar.create",
      "calendar.list",
      "calendar.revoke",
      "changes.get",
      "comparison.get",
      "contribution.choices",
      "contribution.confirm",
      "contribution.coverage",
      "contribution.link",
      "contribution.ofIndicator",
      "contribution.ofProject",
      "contribution.restore",
      "contribution.state",
      "contribution.unconfirm",
      "contribution.withdraw",
      "council.get",
      "council.meeting",
      "council.planMeeting",
      "countingPeriod.remove",
      "countingPeriod.save",
      "curation.assign",
      "curation.end",
      "curation.handOver",
      "curation.list",
      "curation.takeBack",
      "decision.effectChoices",
      "decision.get",
      "decision.list",
      "decision.stateEffect",
      "folder.get",
      "framework.list",
      "indicator.choices",
      "indicator.create",
      "indicator.edit",
      "indicator.explain",
      "indicator.get",
      "indicator.list",
      "indicator.remove",
      "indicator.setFormula",
      "indicator.setTargets",
      "indicatorPart.get",
      "indicatorPart.record",
      "indicatorPart.takeBack",
      "indicatorValue.authors",
      "indicatorValue.choose",
      "indicatorValue.correct",
      "indicatorValue.entry",
      "indicatorValue.saveMany",
      "indicatorValue.unchoose",
      "inquiry.answer",
      "inquiry.ask",
      "inquiry.list",
      "inquiry.withdraw",
      "maturity.explain",
      "maturity.forecast",
      "maturity.whatIf",
      "methodology.preview",
      "methodology.remove",
      "methodology.save",
      "methodology.saveMembers",
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
      "plan.findMilestones",
      "plan.get",
      "plan.order",
      "plan.removeTemplate",
      "plan.restoreMilestone",
      "plan.saveTemplate",
      "plan.setDependencies",
      "plan.shift",
      "plan.takeBack",
      "position.list",
      "positionTerm.remove",
      "positionTerm.save",
      "problem.reopen",
      "problem.resolve",
      "problem.save",
      "project.get",
      "project.history",
      "project.list",
      "proposal.list",
      "proposal.propose",
      "proposal.withdraw",
      "publication.list",
      "publication.preview",
      "publication.publish",
      "report.acceptMany",
      "report.prepare",
      "report.queue",
      "report.review",
      "report.reviewValues",
      "report.submit",
      "report.takeBackReview",
      "report.takeBackValuesReview",
      "report.tellValues",
      "reschedule.decide",
      "reschedule.ledger",
      "reschedule.preview",
      "reschedule.queue",
      "reschedule.request",
      "reschedule.takeBackDecision",
      "reschedule.withdraw",
      "risk.register",
      "risk.reopen",
      "risk.save",
      "risk.settle",
      "sector.compare",
      "sector.get",
      "sector.project",
      "session.get",
      "timeline.get",
      "visit.note",
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

const call = (actor: Actor | null, path: string, input: unknown): Promise<unknown> =>
  callByPath(contextOf(database, actor), path, input);

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
