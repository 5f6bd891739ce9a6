import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, CalendarDate, MinutesItem, MinutesPoint, MinutesView } from "@kedr/domain";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

const heldId = "TMTG-2022-12";
const key = () => ({ requestId: randomUUID() });

let database: TestDatabase;
let secretary: Caller;
let member: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
  member = await callAsTraining(database, "MEMBER");
});
afterAll(() => database.close());

type MeetingFields = Parameters<typeof changeRecord<"Meeting">>[2]["fields"];
const setMeeting = (id: string, fields: MeetingFields) => changeRecord(database, "Meeting", { id, fields });

/** A meeting of the test's own with a question and a draft point, as it stands once it is opened. */
async function openMeeting(fields: MeetingFields = {}): Promise<string> {
  const { id: meetingId } = await secretary.council.planMeeting({ ...key(), date: today });
  const question = { title: "О ходе работ", presenterPositionId: null, presenter: null, minutesAllotted: 5 };
  const meeting = await secretary.agenda.addItem({ ...key(), meetingId, ...question });
  const itemId = meeting.items[0]?.id ?? "";
  await secretary.agenda.saveDecision({ ...key(), itemId, verb: "note", text: "Принять к сведению отчёт." });
  await setMeeting(meetingId, { state: "in_session", ...fields });
  return meetingId;
}

const itemOf = (view: MinutesView): MinutesItem => {
  const [item] = view.items;
  if (item === undefined) throw new Error("no question");
  return item;
};
const pointOf = (view: MinutesView): MinutesPoint => {
  const point = itemOf(view).points[0];
  if (point === undefined) throw new Error("no point");
  return point;
};
const read = (meetingId: string, caller = secretary) => caller.minutes.get({ meetingId });

const blank = { outcome: null, heard: null, spoke: null, startedTime: null, endedTime: null };
const aVote = (councilMemberId: string) => ({
  councilMemberId,
  choice: "for" as const,
  note: null,
  version: null,
});

async function markPresent(meetingId: string, ...members: string[]): Promise<void> {
  const attendance = members.map((councilMemberId) => ({
    councilMemberId,
    state: "present" as const,
    version: null,
  }));
  await secretary.council.saveAttendance({ ...key(), meetingId, attendance, invited: [] });
}

describe("the record of December", () => {
  it("tells what was heard, decided and voted; nobody writes it any more", async () => {
    const view = await read(heldId);
    expect(view).toMatchObject({ state: "minutes_approved", canRecord: false, canVote: false });
    expect(view.items.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => "considered"));
    const voted = view.items[3]?.points[0];
    expect(voted?.count).toEqual({ for: 4, against: 0, abstained: 1, conflict: 1, total: 6 });
    expect(voted?.draftText).not.toBeNull();
    const { id: itemId, version } = itemOf(view);
    const refusal = await refusalOf(secretary.minutes.recordItem({ ...key(), itemId, version, ...blank }));
    expect(refusal).toMatchObject({ code: "not_allowed_now" });
  });

  it("is not known before it was kept", async () => {
    const before = await secretary.minutes.get({ meetingId: heldId, asOf: "2022-12-14" });
    expect(before.items.map(({ outcome, heard }) => [outcome, heard])).toEqual(
      Array.from({ length: 4 }, () => [null, null]),
    );
    const after = await secretary.minutes.get({ meetingId: heldId, asOf: "2022-12-16" });
    expect(after).toMatchObject({ state: "held", canRecord: false });
    expect((await refusalOf(read("lost"))).code).toBe("not_found");
  });

  it("is read in two queries, and in one the second time", async () => {
    const reader = await callAsTraining(database, "READER");
    expect(await database.countQueries(() => read(heldId, reader))).toBeLessThanOrEqual(2);
  });
});

describe("recording a question", () => {
  it("is for the secretary, once, over the version that was read", async () => {
    const meetingId = await openMeeting();
    const { id: itemId, version } = itemOf(await read(meetingId));
    const told = { ...blank, heard: " Докладчика ", startedTime: "10:00" };
    const input = { ...key(), itemId, version, ...told };
    const view = await secretary.minutes.recordItem(input);
    expect(itemOf(view)).toMatchObject({ heard: "Докладчика", startedTime: "10:00", version: version + 1 });
    expect(await secretary.minutes.recordItem(input)).toEqual(view);
    const late = await refusalOf(secretary.minutes.recordItem({ ...input, ...key() }));
    expect(late).toMatchObject({ code: "conflict", current: { heard: "Докладчика" } });
    const wrong = { ...key(), itemId, version: version + 1, ...told, endedTime: "09:59" };
    expect(await refusalOf(secretary.minutes.recordItem(wrong))).toMatchObject({
      code: "invalid_input",
      field: "endedTime",
    });
    const office = await callAsTraining(database, "OFFICE");
    await office.minutes.recordItem({ ...key(), itemId, version: version + 1, ...told });
    for (const account of ["MEMBER", "DEPUTY-HEALTH", "LEAD-HEALTH", "READER"]) {
      const caller = await callAsTraining(database, account);
      expect((await refusalOf(caller.minutes.recordItem({ ...input, ...key() }))).code).toBe("forbidden");
    }
  });

  it.each(["planned", "agenda_approved", "minutes_approved", "cancelled"] as const)(
    "is not for a meeting that is %s",
    async (state) => {
      const meetingId = await openMeeting({ state });
      const view = await read(meetingId);
      expect(view.canRecord).toBe(false);
      const { id: itemId, version } = itemOf(view);
      const refusal = await refusalOf(secretary.minutes.recordItem({ ...key(), itemId, version, ...blank }));
      expect(refusal.code).toBe("not_allowed_now");
    },
  );
});

describe("points at the meeting", () => {
  it("are adopted, made drafts again, amended and added", async () => {
    const meetingId = await openMeeting();
    let view = await read(meetingId);
    const { id: decisionId, version, text } = pointOf(view);
    view = await secretary.minutes.decidePoint({ ...key(), decisionId, version, state: "adopted" });
    expect(pointOf(view).state).toBe("adopted");
    const { id: itemId, version: itemVersion } = itemOf(view);
    const putOff = { ...key(), itemId, version: itemVersion, ...blank, outcome: "carried_over" as const };
    expect(await refusalOf(secretary.minutes.recordItem(putOff))).toMatchObject({ field: "outcome" });
    view = await secretary.minutes.decidePoint({
      ...key(),
      decisionId,
      version: version + 1,
      state: "draft",
    });
    view = await secretary.minutes.amendPoint({
      ...key(),
      decisionId,
      version: version + 2,
      verb: "endorse",
      text: "Одобрить отчёт.",
      dueDate: "2023-05-01",
    });
    expect(pointOf(view)).toMatchObject({ draftText: text, verb: "endorse", dueDate: "2023-05-01" });
    const point = { verb: "instruct" as const, text: "Поручить доложить.", dueDate: null, addressees: null };
    view = await secretary.minutes.addPoint({ ...key(), itemId, ...point });
    expect(itemOf(view).points.map(({ number }) => number)).toEqual(["1.1", "1.2"]);
    const stale = { ...key(), decisionId, version, state: "adopted" as const };
    expect((await refusalOf(secretary.minutes.decidePoint(stale))).code).toBe("conflict");
    expect((await refusalOf(member.minutes.decidePoint(stale))).code).toBe("forbidden");
    expect((await refusalOf(member.minutes.amendPoint({ ...stale, ...point }))).code).toBe("forbidden");
    expect((await refusalOf(member.minutes.addPoint({ ...key(), itemId, ...point }))).code).toBe("forbidden");
  });

  it("are not amended so that a municipality is instructed", async () => {
    const meetingId = await openMeeting({ state: "planned" });
    const { id: itemId } = itemOf(await read(meetingId));
    const town = await database.prisma.authority.findFirstOrThrow({ where: { isInstructed: false } });
    const addressed = [{ kind: "authority" as const, value: town.id, dueDate: null }];
    const words = { verb: "recommend" as const, text: "Рекомендовать подключиться." };
    await secretary.agenda.saveDecision({ ...key(), itemId, ...words, addressed });
    await setMeeting(meetingId, { state: "in_session" });
    const point = itemOf(await read(meetingId)).points[1];
    const amended = { verb: "instruct" as const, text: "Поручить подключиться.", dueDate: null };
    const decision = { decisionId: point?.id ?? "", version: point?.version ?? 0 };
    expect(
      await refusalOf(secretary.minutes.amendPoint({ ...key(), ...decision, ...amended })),
    ).toMatchObject({ code: "invalid_input", field: "verb" });
    expect(
      await refusalOf(secretary.minutes.amendPoint({ ...key(), ...decision, ...amended, addressed })),
    ).toMatchObject({ code: "invalid_input", field: "addressed" });
  });

  it("are addressed otherwise by an amendment, and stay addressed by one that says nothing of it", async () => {
    const meetingId = await openMeeting({ state: "in_session" });
    const { id: itemId } = itemOf(await read(meetingId));
    const [one, other] = await database.prisma.authority.findMany({ where: { isInstructed: true }, take: 2 });
    const to = (body: typeof one) => [{ kind: "authority" as const, value: body?.id ?? "", dueDate: null }];
    const words = { verb: "instruct" as const, text: "Поручить доложить.", dueDate: null };
    let view = await secretary.minutes.addPoint({ ...key(), itemId, ...words, addressed: to(one) });
    const last = () => itemOf(view).points.at(-1);
    const seen = () => ({ decisionId: last()?.id ?? "", version: last()?.version ?? 0 });
    view = await secretary.minutes.amendPoint({ ...key(), ...seen(), ...words, addressed: to(other) });
    expect(last()).toMatchObject({ addressees: other?.name, addressed: [{ subjectId: other?.id }] });
    view = await secretary.minutes.amendPoint({
      ...key(),
      ...seen(),
      ...words,
      text: "Поручить отчитаться.",
    });
    expect(last()).toMatchObject({ addressees: other?.name, text: "Поручить отчитаться." });
  });

  it("are removed only where they were added at the meeting", async () => {
    const { id: meetingId, version } = await secretary.council.planMeeting({ ...key(), date: today });
    const question = { title: "О планах", presenterPositionId: null, presenter: null, minutesAllotted: null };
    const planned = await secretary.agenda.addItem({ ...key(), meetingId, ...question });
    const itemId = planned.items[0]?.id ?? "";
    await secretary.agenda.saveDecision({ ...key(), itemId, verb: "note", text: "Принять к сведению." });
    await secretary.council.approveAgenda({ ...key(), meetingId, version });
    await setMeeting(meetingId, { state: "in_session" });
    const added = { verb: "note" as const, text: "Ещё пункт.", dueDate: null, addressees: null };
    const view = await secretary.minutes.addPoint({ ...key(), itemId, ...added });
    const points = itemOf(view).points;
    expect(points.map(({ canRemove }) => canRemove)).toEqual([false, true]);
    const [first, second] = points.map((point) => ({ decisionId: point.id, version: point.version }));
    if (!first || !second) throw new Error("no points");
    expect((await refusalOf(member.minutes.removePoint({ ...key(), ...second }))).code).toBe("forbidden");
    expect((await refusalOf(secretary.minutes.removePoint({ ...key(), ...first }))).code).toBe(
      "not_allowed_now",
    );
    const rest = await secretary.minutes.removePoint({ ...key(), ...second });
    expect(itemOf(rest).points).toHaveLength(1);
  });
});

describe("votes at a meeting", () => {
  it("are of those present, in one save, and are asked about where they do not carry the point", async () => {
    const meetingId = await openMeeting();
    const { id: decisionId, version } = pointOf(await read(meetingId));
    const absent = await refusalOf(
      secretary.minutes.saveVotes({ ...key(), decisionId, votes: [aVote("TMEM-MEMBER")] }),
    );
    expect(absent).toMatchObject({ code: "invalid_input", field: "votes.0.councilMemberId" });
    await markPresent(meetingId, "TMEM-MEMBER", "TMEM-CHAIR", "TMEM-DG-1");
    const votes = [
      { ...aVote("TMEM-MEMBER"), choice: "against" as const, note: "Особое мнение" },
      { ...aVote("TMEM-CHAIR"), choice: "conflict" as const, note: null },
    ];
    expect(await refusalOf(secretary.minutes.saveVotes({ ...key(), decisionId, votes }))).toMatchObject({
      field: "votes.1.note",
    });
    // Nothing of a save that was refused is kept.
    expect(pointOf(await read(meetingId)).votes).toEqual([]);
    const good = [votes[0] ?? aVote(""), aVote("TMEM-CHAIR")];
    const view = await secretary.minutes.saveVotes({ ...key(), decisionId, votes: good });
    expect(pointOf(view).count).toMatchObject({ for: 1, against: 1, total: 2 });
    const again = await refusalOf(secretary.minutes.saveVotes({ ...key(), decisionId, votes: good }));
    expect(again).toMatchObject({ code: "conflict", field: "votes.0.version" });
    const adopt = { decisionId, version, state: "adopted" as const };
    expect(await refusalOf(secretary.minutes.decidePoint({ ...key(), ...adopt }))).toMatchObject({
      field: "isAcknowledged",
    });
    await secretary.minutes.decidePoint({ ...key(), ...adopt, isAcknowledged: true });
    const back = [{ ...aVote("TMEM-CHAIR"), choice: null, version: 1 }];
    const without = await secretary.minutes.saveVotes({ ...key(), decisionId, votes: back });
    expect(pointOf(without).count).toMatchObject({ for: 0, total: 1 });
    expect(
      (await refusalOf(member.minutes.saveVotes({ ...key(), decisionId, votes: [aVote("TMEM-DG-1")] }))).code,
    ).toBe("forbidden");
  });
});

describe("a written procedure", () => {
  const written = { kind: "written", votingUntil: "2023-03-03" } as const;
  const asOn = async (day: CalendarDate, key_ = "MEMBER"): Promise<Caller> =>
    callAs(database, await trainingActor(database, key_), { today: day, now: `${day}T05:00:00.000Z` });

  it("takes a member's own vote until its last day, and nobody else's", async () => {
    const meetingId = await openMeeting(written);
    const view = await read(meetingId, member);
    expect(view).toMatchObject({ canVote: true, canRecord: false });
    const decisionId = pointOf(view).id;
    const cast = { decisionId, ...aVote("TMEM-MEMBER") };
    const { toVote } = await member.work.awaiting();
    expect(toVote).toBeGreaterThan(0);
    const voted = await member.minutes.castVote({ ...key(), ...cast });
    expect((await member.work.awaiting()).toVote).toBe(toVote - 1);
    const reading = await callAsTraining(database, "READER");
    expect(await reading.work.awaiting()).toMatchObject({ toVote: 0, nextBallotId: null });
    expect(pointOf(voted).votes).toMatchObject([{ memberId: "TMEM-MEMBER", choice: "for", version: 1 }]);
    const others = { ...key(), decisionId, ...aVote("TMEM-CHAIR") };
    expect((await refusalOf(member.minutes.castVote(others))).code).toBe("forbidden");
    expect((await refusalOf(secretary.minutes.castVote(others))).code).toBe("forbidden");
    const changed = { ...cast, choice: "abstained" as const, version: 1 };
    await (await asOn("2023-03-03")).minutes.castVote({ ...key(), ...changed });
    const late = (await asOn("2023-03-04")).minutes.castVote({ ...key(), ...changed, version: 2 });
    expect((await refusalOf(late)).code).toBe("not_allowed_now");
    const health = await callAsTraining(database, "DEPUTY-HEALTH");
    expect(pointOf(await read(meetingId, health)).votes).toEqual([]);
  });

  it("lets the post that stands in for a member vote, and the secretary enter papers of any member", async () => {
    const meetingId = await openMeeting(written);
    const decisionId = pointOf(await read(meetingId)).id;
    const office = await callAsTraining(database, "OFFICE");
    await office.minutes.castVote({ ...key(), decisionId, ...aVote("TMEM-DG-5") });
    const votes = [aVote("TMEM-CHAIR"), aVote("TMEM-DG-3")];
    const view = await secretary.minutes.saveVotes({ ...key(), decisionId, votes });
    expect(pointOf(view).count.for).toBe(3);
  });

  it("is not open before it is opened, nor in a meeting in person, nor to who has no role", async () => {
    const vote = async (meetingId: string, caller = member) => {
      const decisionId = pointOf(await read(meetingId)).id;
      return refusalOf(caller.minutes.castVote({ ...key(), decisionId, ...aVote("TMEM-MEMBER") }));
    };
    expect((await vote(await openMeeting({ ...written, state: "agenda_approved" }))).code).toBe(
      "not_allowed_now",
    );
    expect((await vote(await openMeeting())).code).toBe("not_allowed_now");
    const actor: Actor = { ...(await trainingActor(database, "MEMBER")), roles: [] };
    expect((await vote(await openMeeting(written), callAs(database, actor))).code).toBe("forbidden");
  });
});
