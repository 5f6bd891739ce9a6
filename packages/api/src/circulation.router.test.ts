import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareAgendas, type CirculationView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

const meetingId = "TMTG-2023-03";
const requestId = (): string => randomUUID();

let database: TestDatabase;
let secretary: Caller;
let member: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
  member = await callAsTraining(database, "MEMBER");
});
afterAll(() => database.close());

const send = (caller: Caller, commentsUntil = "2023-03-10"): Promise<CirculationView> =>
  caller.circulation.send({ requestId: requestId(), meetingId, commentsUntil });

/** The version that was sent round last, with what may be done with it. */
const latest = ({ versions: [first] }: CirculationView): CirculationView["versions"][number] => {
  if (first === undefined) throw new Error("nothing was sent round");
  return first;
};

const sent = async (): Promise<string> => latest(await send(secretary)).id;
const say = (caller: Caller, agendaVersionId: string, place: string | null = "1"): Promise<CirculationView> =>
  caller.circulation.comment({ requestId: requestId(), agendaVersionId, place, text: "Уточнить срок" });
const onlyComment = (view: CirculationView): CirculationView["versions"][number]["comments"][number] => {
  const [comment] = latest(view).comments;
  if (comment === undefined) throw new Error("no comment");
  return comment;
};

describe("circulation.send", () => {
  it("keeps the agenda as it stands, as the next version, once for a request", async () => {
    const before = await secretary.circulation.get({ meetingId });
    expect(before.canSend).toBe(true);
    const input = { requestId: requestId(), meetingId, commentsUntil: "2023-03-10" };
    const view = await secretary.circulation.send(input);
    expect(await secretary.circulation.send(input)).toEqual(view);
    expect(view.versions).toHaveLength(before.versions.length + 1);
    expect(latest(view)).toMatchObject({
      purpose: "circulation",
      madeOn: today,
      commentsUntil: "2023-03-10",
    });
    expect(latest(view).content).toEqual(before.draft);
  });

  it("shows what the agenda has become since", async () => {
    const content = latest(await send(secretary)).content;
    const { items } = await secretary.council.meeting({ meetingId });
    const [item] = items;
    if (item === undefined) throw new Error("no question");
    const { id: itemId, version, presenter, minutesAllotted } = item;
    await secretary.agenda.editItem({
      requestId: requestId(),
      itemId,
      version,
      title: `${item.title} (уточнено)`,
      presenterPositionId: item.presenterPosition?.id ?? null,
      presenter,
      minutesAllotted,
    });
    const { draft } = await secretary.circulation.get({ meetingId });
    const difference = compareAgendas(content, draft);
    expect(difference.map((question) => question.itemId)).toEqual([itemId]);
    expect(difference[0]?.title?.at(-1)).toEqual({ kind: "added", text: " (уточнено)" });
  });

  it("asks for a day that has not passed, and for questions", async () => {
    expect(await refusalOf(send(secretary, "2023-02-28"))).toMatchObject({
      code: "invalid_input",
      field: "commentsUntil",
    });
    const empty = await secretary.council.planMeeting({ requestId: requestId(), date: "2023-09-14" });
    const nothing = { requestId: requestId(), meetingId: empty.id, commentsUntil: today };
    expect((await refusalOf(secretary.circulation.send(nothing))).code).toBe("not_allowed_now");
  });

  it.each(["MEMBER", "LEAD-HEALTH", "DEPUTY-HEALTH", "READER"])("is not for %s", async (key) => {
    const caller = await callAsTraining(database, key);
    expect((await refusalOf(send(caller))).code).toBe("forbidden");
    expect(await caller.circulation.get({ meetingId })).toMatchObject({ canSend: false, canAnswer: false });
  });

  it("refuses an agenda that is settled", async () => {
    const held = { requestId: requestId(), meetingId: "TMTG-2022-12", commentsUntil: "2023-03-10" };
    expect((await refusalOf(secretary.circulation.send(held))).code).toBe("not_allowed_now");
  });
});

describe("circulation.comment", () => {
  it("takes a member's word on a place, and lets the member take it back", async () => {
    const id = await sent();
    expect(latest(await member.circulation.get({ meetingId })).canComment).toBe(true);
    const view = await say(member, id);
    expect(latest(view).open).toBe(1);
    expect((await secretary.council.meeting({ meetingId })).openComments).toBe(1);
    const comment = onlyComment(view);
    expect(comment).toMatchObject({ place: "1", text: "Уточнить срок", state: "open", canWithdraw: true });
    const back = { requestId: requestId(), commentId: comment.id, version: comment.version };
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    expect((await refusalOf(lead.circulation.withdrawComment(back))).code).toBe("forbidden");
    const office = await callAsTraining(database, "OFFICE");
    const others = await refusalOf(office.circulation.withdrawComment({ ...back, requestId: requestId() }));
    expect(others.code).toBe("not_allowed_now");
    expect(latest(await member.circulation.withdrawComment(back)).comments).toEqual([]);
  });

  it("is for members, deputy governors and the office", async () => {
    const id = await sent();
    for (const key of ["DEPUTY-HEALTH", "OFFICE"]) {
      expect(latest(await say(await callAsTraining(database, key), id)).open).toBeGreaterThan(0);
    }
    for (const key of ["LEAD-HEALTH", "READER"]) {
      const caller = await callAsTraining(database, key);
      expect((await refusalOf(say(caller, id))).code).toBe("forbidden");
      expect(latest(await caller.circulation.get({ meetingId })).canComment).toBe(false);
    }
  });

  it("refuses a place that is not there, an older version, and the day after the last", async () => {
    const older = await sent();
    const id = await sent();
    expect(await refusalOf(say(member, id, "9.9"))).toMatchObject({ code: "invalid_input", field: "place" });
    expect((await refusalOf(say(member, older))).code).toBe("not_allowed_now");
    expect(await refusalOf(say(member, "none"))).toMatchObject({ field: "agendaVersionId" });
    const late = callAs(database, await trainingActor(database, "MEMBER"), { today: "2023-03-11" });
    expect((await refusalOf(say(late, id))).message).toBe("Срок для замечаний прошёл.");
  });
});

describe("circulation.answer", () => {
  it("answers with words, anew where it was wrong, and only for the secretary", async () => {
    const comment = onlyComment(await say(member, await sent()));
    const decline = { commentId: comment.id, version: comment.version, state: "declined" as const };
    const wordless = await refusalOf(secretary.circulation.answer({ requestId: requestId(), ...decline }));
    expect(wordless).toMatchObject({ code: "invalid_input", field: "answer" });
    const answer = { ...decline, answer: "Срок установлен планом" };
    expect((await refusalOf(member.circulation.answer({ requestId: requestId(), ...answer }))).code).toBe(
      "forbidden",
    );
    const declined = onlyComment(await secretary.circulation.answer({ requestId: requestId(), ...answer }));
    expect(declined).toMatchObject({ state: "declined", answer: answer.answer, answeredOn: today });
    const stale = await refusalOf(secretary.circulation.answer({ requestId: requestId(), ...answer }));
    expect(stale.code).toBe("conflict");
    const withdrawn = { requestId: requestId(), commentId: comment.id, version: declined.version };
    expect((await refusalOf(member.circulation.withdrawComment(withdrawn))).code).toBe("not_allowed_now");
    const anew = { requestId: requestId(), commentId: comment.id, version: declined.version };
    const open = onlyComment(await secretary.circulation.answer({ ...anew, state: "open" }));
    expect(open).toMatchObject({ state: "open", answer: null, answeredOn: null });
  });
});

describe("members", () => {
  it("find it awaiting them until they have said something", async () => {
    await sent();
    expect(await member.work.awaiting()).toMatchObject({ toComment: 1, toCommentMeetingId: meetingId });
    await say(member, latest(await member.circulation.get({ meetingId })).id, null);
    expect(await member.work.awaiting()).toMatchObject({ toComment: 0, toCommentMeetingId: null });
  });
});

describe("circulation.get", () => {
  it("knows nothing that was sent later, and lets nobody write on a past day", async () => {
    await sent();
    const past = await secretary.circulation.get({ meetingId, asOf: "2023-02-28" });
    expect(past).toMatchObject({ versions: [], canSend: false, canAnswer: false });
    expect(await refusalOf(secretary.circulation.get({ meetingId: "none" }))).toMatchObject({
      code: "not_found",
      field: "meetingId",
    });
  });
});
