import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf } from "./caller.fixture.ts";

const huge = "ю".repeat(5_000_000);
const requestId = randomUUID();
const milestoneId = "none";
const meetingId = "TMTG-2023-03";
const itemId = "TMTG-2023-03-1";
const complete = { requestId, milestoneId, version: 1, actualDate: "2023-03-01" };
const item = { requestId, meetingId, title: "О ходе работ" };
const question = { title: "О ходе работ", presenterPositionId: null, presenter: null, minutesAllotted: null };
const decision = { requestId, itemId, verb: "note", text: "Принять к сведению." };

/** Procedure, what is sent, and what the refusal names. */
const refused: [string, unknown, string, string | undefined][] = [
  ["overview.get", { asOf: "2023-02-30" }, "invalid_input", "asOf"],
  ["overview.get", { asOf: 20230301 }, "invalid_input", "asOf"],
  ["overview.get", { asOf: "завтра" }, "invalid_input", "asOf"],
  ["overview.get", "text", "invalid_input", undefined],
  ["project.list", { search: huge }, "invalid_input", "search"],
  ["project.list", { sort: "secret" }, "invalid_input", "sort"],
  ["project.list", { page: 0 }, "invalid_input", "page"],
  ["project.list", { page: -1 }, "invalid_input", "page"],
  ["project.list", { pageSize: 100000 }, "invalid_input", "pageSize"],
  ["project.list", { kinds: ["secret"] }, "invalid_input", "kinds.0"],
  ["project.list", { industries: "IND-EDU" }, "invalid_input", "industries"],
  ["project.get", {}, "invalid_input", "projectId"],
  ["project.get", { projectId: "none" }, "not_found", "projectId"],
  ["project.get", { projectId: { $ne: null } }, "invalid_input", "projectId"],
  ["project.get", { projectId: huge }, "invalid_input", "projectId"],
  ["project.history", { projectId: "none" }, "not_found", "projectId"],
  ["project.history", { projectId: "none", limit: 101 }, "invalid_input", "limit"],
  ["project.history", { projectId: "none", beforeSequence: 0.5 }, "invalid_input", "beforeSequence"],
  ["project.history", { projectId: "none", beforeSequence: 1e300 }, "invalid_input", "beforeSequence"],
  ["sector.get", { positionId: "none" }, "not_found", "positionId"],
  ["sector.get", { positionId: 7 }, "invalid_input", "positionId"],
  ["sector.project", { projectId: "none" }, "not_found", "projectId"],
  ["sector.project", { projectId: 7 }, "invalid_input", "projectId"],
  ["indicator.explain", { indicatorId: "none" }, "not_found", "indicatorId"],
  ["maturity.explain", { industryId: "IND-SOC" }, "not_found", "industryId"],
  ["maturity.explain", {}, "invalid_input", "industryId"],
  ["maturity.whatIf", { indicatorId: "none", value: 1 }, "not_found", "indicatorId"],
  ["maturity.whatIf", { indicatorId: "URB-8", value: 1e300 }, "invalid_input", "value"],
  ["maturity.whatIf", { indicatorId: "URB-8", value: "40" }, "invalid_input", "value"],
  ["council.meeting", { meetingId: "none" }, "not_found", "meetingId"],
  ["circulation.get", { meetingId: "none" }, "not_found", "meetingId"],
  [
    "circulation.send",
    { requestId, meetingId, commentsUntil: "2023-02-30" },
    "invalid_input",
    "commentsUntil",
  ],
  ["circulation.comment", { requestId, agendaVersionId: "none", text: " " }, "invalid_input", "text"],
  ["circulation.comment", { requestId, agendaVersionId: "none", text: "Да" }, "not_found", "agendaVersionId"],
  [
    "circulation.answer",
    { requestId, commentId: "none", version: 1, state: "maybe" },
    "invalid_input",
    "state",
  ],
  ["circulation.withdrawComment", { requestId, commentId: "none", version: 1 }, "not_found", "commentId"],
  [
    "agenda.saveDecision",
    { ...decision, addressed: [{ kind: "class" }] },
    "invalid_input",
    "addressed.0.value",
  ],
  ["agenda.saveDecision", { ...decision, addressed: "все" }, "invalid_input", "addressed"],
  [
    "agenda.moveDecision",
    { requestId, decisionId: "none", version: 1, toNumber: 1 },
    "not_found",
    "decisionId",
  ],
  ["agenda.moveItemTo", { requestId, itemId, version: 1, meetingId: "" }, "invalid_input", "meetingId"],
  ["agenda.putOffItem", { requestId, itemId: "none", version: 1 }, "not_found", "itemId"],
  ["agenda.putBackItem", { requestId, itemId: "none" }, "not_found", "itemId"],
  ["agenda.saveClass", { requestId, name: huge, authorityIds: [] }, "invalid_input", "name"],
  ["agenda.saveClass", { requestId, name: "Все", authorityIds: ["none"] }, "not_found", "authorityIds"],
  ["agenda.removeClass", { requestId, classId: "none", version: 1 }, "not_found", "classId"],
  ["council.meeting", { meetingId: "" }, "invalid_input", "meetingId"],
  ["council.people", { meetingId: "none" }, "not_found", "meetingId"],
  ["council.search", { text: huge }, "invalid_input", "text"],
  ["council.planMeeting", { requestId, date: "2023-03-23", endTime: "24:00" }, "invalid_input", "endTime"],
  ["council.approveAgenda", { requestId, meetingId: "none", version: 1 }, "not_found", "meetingId"],
  ["council.stepBack", { requestId, meetingId, version: 0 }, "invalid_input", "version"],
  ["council.cancelMeeting", { requestId, meetingId, version: 1, reason: " " }, "invalid_input", "reason"],
  ["council.invite", { requestId, meetingId }, "invalid_input", "name"],
  [
    "council.saveTimes",
    { requestId, meetingId: "none", version: 1, openedTime: null, closedTime: null },
    "not_found",
    "meetingId",
  ],
  [
    "council.saveAttendance",
    { requestId, meetingId, attendance: "all", invited: [] },
    "invalid_input",
    "attendance",
  ],
  ["councilMember.save", { requestId, part: "king", fromDate: "2023-03-01" }, "invalid_input", "part"],
  [
    "councilMember.remove",
    { requestId, councilMemberId: "none", version: 1 },
    "not_found",
    "councilMemberId",
  ],
  ["milestone.complete", complete, "not_found", "milestoneId"],
  ["milestone.complete", { ...complete, requestId: "1" }, "invalid_input", "requestId"],
  ["milestone.complete", { ...complete, version: 0 }, "invalid_input", "version"],
  ["milestone.complete", { ...complete, version: "1" }, "invalid_input", "version"],
  ["milestone.complete", { ...complete, actualDate: "2023-02-30" }, "invalid_input", "actualDate"],
  ["milestone.complete", { ...complete, actualDate: null }, "invalid_input", "actualDate"],
  ["milestone.complete", { ...complete, evidence: huge }, "invalid_input", "evidence"],
  ["milestone.reopen", { requestId, milestoneId }, "invalid_input", "version"],
  ["milestone.forecast", { requestId, milestoneId, version: 1 }, "invalid_input", "forecastDate"],
  [
    "milestone.forecast",
    { requestId, milestoneId, version: 1, forecastDate: null, comment: huge },
    "invalid_input",
    "comment",
  ],
  ["milestone.comment", { requestId, milestoneId, text: "   " }, "invalid_input", "text"],
  ["milestone.comment", { requestId, milestoneId, text: huge }, "invalid_input", "text"],
  ["methodology.save", { requestId, frameworkId: "FRW-DM", name: " " }, "invalid_input", "name"],
  ["methodology.save", { requestId, frameworkId: "none", name: "Методика" }, "not_found", "frameworkId"],
  [
    "methodology.save",
    { requestId, frameworkId: "FRW-DM", name: "Методика", validFrom: "2023-02-30" },
    "invalid_input",
    "validFrom",
  ],
  ["methodology.remove", { requestId, methodologyId: "none", version: 1 }, "not_found", "methodologyId"],
  ["methodology.saveMembers", { requestId, methodologyId: "MET-1" }, "invalid_input", "members"],
  [
    "methodology.saveMembers",
    { requestId, methodologyId: "MET-1", members: [{ indicatorId: "URB-1", isCounted: true, weight: 0 }] },
    "invalid_input",
    "members.0.weight",
  ],
  [
    "methodology.saveMembers",
    { requestId, methodologyId: "MET-1", members: [], takenOut: ["none"] },
    "not_found",
    "takenOut",
  ],
  [
    "countingPeriod.save",
    { requestId, memberId: "none", fromDate: "2023-01-01", isCounted: false, reason: "Сверка" },
    "not_found",
    "memberId",
  ],
  [
    "countingPeriod.save",
    { requestId, memberId: "MET-1-URB-1", fromDate: "2023-01-01", isCounted: false, reason: " " },
    "invalid_input",
    "reason",
  ],
  [
    "countingPeriod.remove",
    { requestId, countingPeriodId: "none", version: 1 },
    "not_found",
    "countingPeriodId",
  ],
  ["methodology.preview", { change: { kind: "none" } }, "invalid_input", "change.kind"],
  ["notification.list", { limit: 101 }, "invalid_input", "limit"],
  ["notification.list", { after: huge }, "invalid_input", "after"],
  ["notification.list", { isUnreadOnly: "yes" }, "invalid_input", "isUnreadOnly"],
  ["notification.markRead", { requestId }, "invalid_input", "ids"],
  ["notification.markRead", { requestId, ids: [""] }, "invalid_input", "ids.0"],
  ["notification.markRead", { requestId, ids: Array(101).fill("N") }, "invalid_input", "ids"],
  [
    "notification.savePreference",
    { requestId, kind: "secret", isShown: true, isMailed: true },
    "invalid_input",
    "kind",
  ],
  ["notification.savePreference", { requestId, kind: "report_due" }, "invalid_input", "isShown"],
  ["calendar.create", { requestId: "1" }, "invalid_input", "requestId"],
  ["calendar.revoke", { requestId }, "invalid_input", "linkId"],
  ["calendar.revoke", { requestId, linkId: "none" }, "not_found", "linkId"],
  ["council.planMeeting", { requestId, date: "2023-13-01" }, "invalid_input", "date"],
  [
    "council.planMeeting",
    { requestId, date: "2023-04-01", startTime: "25:00" },
    "invalid_input",
    "startTime",
  ],
  ["council.planMeeting", { requestId, date: "2023-04-01", place: huge }, "invalid_input", "place"],
  ["agenda.acceptSuggestion", { requestId, meetingId, suggestionKey: "none" }, "not_found", "suggestionKey"],
  [
    "agenda.acceptSuggestion",
    { requestId, meetingId: "none", suggestionKey: "none" },
    "not_found",
    "meetingId",
  ],
  ["agenda.declineSuggestion", { requestId, meetingId, suggestionKey: "none" }, "invalid_input", "reason"],
  ["agenda.restoreSuggestion", { requestId, meetingId, suggestionKey: "none" }, "not_found", "suggestionKey"],
  ["agenda.addItem", { ...item, title: "" }, "invalid_input", "title"],
  ["agenda.addItem", { ...item, title: huge }, "invalid_input", "title"],
  ["agenda.addItem", { ...item, minutesAllotted: -5 }, "invalid_input", "minutesAllotted"],
  ["agenda.addItem", { ...item, minutesAllotted: 1.5 }, "invalid_input", "minutesAllotted"],
  ["agenda.addItem", { ...item, presenterPositionId: "none" }, "not_found", "presenterPositionId"],
  ["agenda.addItem", { ...item, meetingId: "none" }, "not_found", "meetingId"],
  ["agenda.editItem", { requestId, itemId: "none", version: 1, ...question }, "not_found", "itemId"],
  [
    "agenda.editItem",
    { requestId, itemId, version: 1, title: "О ходе работ" },
    "invalid_input",
    "presenterPositionId",
  ],
  ["agenda.moveItem", { requestId, itemId, version: 1, toNumber: 0 }, "invalid_input", "toNumber"],
  ["agenda.removeItem", { requestId, itemId: "none", version: 1 }, "not_found", "itemId"],
  ["agenda.saveDecision", { ...decision, verb: "forbid" }, "invalid_input", "verb"],
  ["agenda.saveDecision", { ...decision, text: huge }, "invalid_input", "text"],
  ["agenda.saveDecision", { ...decision, dueDate: "2023-02-29" }, "invalid_input", "dueDate"],
  ["agenda.saveDecision", { ...decision, decisionId: "none", version: 1 }, "not_found", "decisionId"],
  ["agenda.removeDecision", { requestId, decisionId: "none", version: 1 }, "not_found", "decisionId"],
  ["agenda.removeDecision", { requestId, decisionId: "DEC-1", version: 1 }, "not_found", "decisionId"],
];

describe("bad input", () => {
  let database: TestDatabase;
  let call: (path: string, input: unknown) => Promise<unknown>;

  beforeAll(async () => {
    database = await createTrainingDb();
    // The office may read and write everything, so that nothing is refused for want of a permission.
    const office = (await callAsTraining(database, "OFFICE")) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    call = (path, input) => {
      const [noun = "", verb = ""] = path.split(".");
      return office[noun]?.[verb]?.(input) ?? Promise.reject(new Error(`no procedure ${path}`));
    };
  });
  afterAll(() => database.close());

  it.each(refused)("%s %#: a clear refusal, nothing written", async (path, input, code, field) => {
    const before = await database.prisma.change.count();
    const refusal = await refusalOf(call(path, input));
    expect({ code: refusal.code, field: refusal.field }).toEqual({ code, field });
    // Every message is a Russian sentence with all its parameters filled in.
    expect(refusal.message).toMatch(/^[А-Я«].*[.]$/u);
    expect(refusal.message).not.toMatch(/[{}]/);
    expect(refusal.message.length).toBeLessThan(200);
    expect(await database.prisma.change.count()).toBe(before);
    expect(await database.prisma.appliedMutation.count()).toBe(0);
  });
});
