import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeetingView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let secretary: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const requestId = (): string => randomUUID();
const countChanges = (): Promise<number> => database.prisma.change.count();
const read = ({ id, version }: MeetingView) => ({ requestId: requestId(), meetingId: id, version });
const question = { title: "О ходе работ", presenterPositionId: null, presenter: null, minutesAllotted: 5 };

/** A meeting of the test's own on the day of the portfolio, with one question. */
async function planToday(fields: object = {}): Promise<MeetingView> {
  const { id: meetingId } = await secretary.council.planMeeting({
    requestId: requestId(),
    date: today,
    ...fields,
  });
  return secretary.agenda.addItem({ requestId: requestId(), meetingId, ...question });
}

const factsOf = (meeting: MeetingView) => ({
  kind: meeting.kind,
  date: meeting.date,
  startTime: meeting.startTime,
  endTime: meeting.endTime,
  place: meeting.place,
  votingUntil: meeting.votingUntil,
  chairPositionId: meeting.chair?.id ?? null,
  secretaryPositionId: meeting.secretary?.id ?? null,
  meetingNumber: meeting.number,
});

describe("planning", () => {
  it("takes the chair and the secretary of the day, and the kind", async () => {
    const meeting = await planToday({ kind: "extraordinary", startTime: "10:00", endTime: "11:00" });
    expect(meeting).toMatchObject({
      kind: "extraordinary",
      endTime: "11:00",
      chair: { id: "TPOS-CHAIR" },
      secretary: { id: "TPOS-SECRETARY" },
      number: null,
    });
  });

  it("asks a written procedure for its last day, and a meeting for an end after its beginning", async () => {
    const plan = { requestId: requestId(), date: "2023-03-10" } as const;
    const written = secretary.council.planMeeting({ ...plan, kind: "written" });
    expect(await refusalOf(written)).toMatchObject({ code: "invalid_input", field: "votingUntil" });
    const hours = secretary.council.planMeeting({ ...plan, startTime: "11:00", endTime: "10:00" });
    expect(await refusalOf(hours)).toMatchObject({ code: "invalid_input", field: "endTime" });
    const nobody = secretary.council.planMeeting({ ...plan, chairPositionId: "none" });
    expect(await refusalOf(nobody)).toMatchObject({ code: "not_found", field: "chairPositionId" });
  });

  it("changes the facts over the version read, also of an approved agenda, and shows both on a conflict", async () => {
    const planned = await planToday();
    const approved = await secretary.council.approveAgenda(read(planned));
    const moved = await secretary.council.editMeeting({
      ...read(approved),
      ...factsOf(approved),
      date: "2023-03-14",
      meetingNumber: 7,
    });
    expect(moved).toMatchObject({ date: "2023-03-14", number: 7, state: "agenda_approved" });
    const late = secretary.council.editMeeting({ ...read(approved), ...factsOf(approved) });
    expect(await refusalOf(late)).toMatchObject({ code: "conflict", current: { date: "2023-03-14" } });
    const other = await planToday();
    const taken = secretary.council.editMeeting({ ...read(other), ...factsOf(other), meetingNumber: 7 });
    expect(await refusalOf(taken)).toMatchObject({ code: "invalid_input", field: "meetingNumber" });
  });
});

describe("from the plan to the minutes", () => {
  it("goes step by step, each refused before its time", async () => {
    const planned = await planToday();
    expect(await refusalOf(secretary.council.openSession(read(planned)))).toMatchObject({
      code: "not_allowed_now",
      message: "Повестка ещё не утверждена.",
    });
    const approved = await secretary.council.approveAgenda(read(planned));
    expect(approved).toMatchObject({ state: "agenda_approved", canPrepare: false });
    expect(await database.prisma.agendaVersion.findMany({ where: { meetingId: approved.id } })).toMatchObject(
      [{ number: 1, purpose: "approval", commentsUntil: null }],
    );
    const open = await secretary.council.openSession(read(approved));
    expect(open).toMatchObject({ state: "in_session", openedTime: "12:00" });
    const held = await secretary.council.closeSession(read(open));
    expect(held).toMatchObject({ state: "held", closedTime: "12:00" });
    expect(held.steps.gaps.map(({ code }) => code)).toEqual(["number_missing", "item_without_outcome"]);
    const early = secretary.council.approveMinutes({ ...read(held), meetingNumber: 11 });
    expect(await refusalOf(early)).toMatchObject({ code: "not_allowed_now" });
    expect((await refusalOf(secretary.council.approveMinutes(read(held)))).field).toBe("meetingNumber");

    const [item] = held.items;
    await secretary.minutes.recordItem({
      requestId: requestId(),
      itemId: item?.id ?? "",
      version: item?.version ?? 0,
      outcome: "withdrawn",
      heard: null,
      spoke: null,
      startedTime: null,
      endedTime: null,
    });
    const minutes = await secretary.council.approveMinutes({ ...read(held), meetingNumber: 11 });
    expect(minutes).toMatchObject({ state: "minutes_approved", number: 11, minutesApprovedOn: today });

    const registered = await secretary.council.register({
      ...read(minutes),
      registrationNumber: "03-пр",
      registeredOn: today,
    });
    expect(registered).toMatchObject({ registrationNumber: "03-пр", steps: { backTo: null } });
    const { hits } = await reader.council.search({ text: "03-ПР" });
    expect(hits).toMatchObject([{ kind: "meeting", id: held.id }]);
    const stuck = await refusalOf(secretary.council.stepBack(read(registered)));
    expect(stuck.message).toContain("регистрационный номер");
    const bare = { registrationNumber: null, registeredOn: null };
    const unregistered = await secretary.council.register({ ...read(registered), ...bare });
    expect((await secretary.council.stepBack(read(unregistered))).state).toBe("held");
  });

  it("goes back step by step while nothing is recorded", async () => {
    let meeting = await planToday();
    meeting = await secretary.council.approveAgenda(read(meeting));
    meeting = await secretary.council.openSession(read(meeting));
    const states: string[] = [];
    for (let step = 0; step < 2; step += 1) {
      meeting = await secretary.council.stepBack(read(meeting));
      states.push(meeting.state);
    }
    expect(states).toEqual(["agenda_approved", "planned"]);
    expect(meeting.openedTime).toBeNull();
    expect((await refusalOf(secretary.council.stepBack(read(meeting)))).code).toBe("not_allowed_now");
  });

  it("is not opened before its day", async () => {
    const planned = await planToday({ date: "2023-03-02" });
    const approved = await secretary.council.approveAgenda(read(planned));
    expect(approved.steps.nextRefusal?.code).toBe("meeting_not_today");
    const refusal = await refusalOf(secretary.council.openSession(read(approved)));
    expect(refusal.message).toContain("День заседания ещё не наступил");
  });

  it("gives a retry the same answer, and a second secretary a conflict", async () => {
    const planned = await planToday();
    const input = read(planned);
    const first = await secretary.council.approveAgenda(input);
    const changes = await countChanges();
    expect(await secretary.council.approveAgenda(input)).toEqual(first);
    expect(await refusalOf(secretary.council.approveAgenda(read(planned)))).toMatchObject({
      code: "conflict",
      current: { state: "agenda_approved" },
    });
    expect(await countChanges()).toBe(changes);
  });

  it("calls a meeting off with the reason, and plans it again", async () => {
    const planned = await planToday();
    const off = await secretary.council.cancelMeeting({ ...read(planned), reason: "Нет докладчика" });
    expect(off).toMatchObject({ state: "cancelled", cancelReason: "Нет докладчика", suggestions: [] });
    const edit = secretary.council.editMeeting({ ...read(off), ...factsOf(off) });
    expect((await refusalOf(edit)).message).toBe("Заседание отменено.");
    const again = await secretary.council.stepBack(read(off));
    expect(again).toMatchObject({ state: "planned", cancelReason: null, cancelledOn: null });
  });
});

describe("the Council's page", () => {
  it("names plan items that no meeting took, and those that can be taken", async () => {
    const { planItems, meetings } = await reader.council.get({});
    expect(planItems.length).toBeGreaterThan(0);
    expect(planItems.map(({ id }) => id)).not.toContain("PL23-1");
    const [item] = planItems.filter(({ isSuggested }) => isSuggested);
    const { id: meetingId } = await planToday();
    const suggestionKey = item?.suggestionKey ?? "";
    await secretary.agenda.acceptSuggestion({ requestId: requestId(), meetingId, suggestionKey });
    expect((await reader.council.get({})).planItems.map(({ id }) => id)).not.toContain(item?.id);
    expect(meetings.find(({ id }) => id === "TMTG-2022-12")).toMatchObject({ items: 4, decisions: 6 });
  });

  it.each(["get", "people", "search"] as const)("reads %s without asking twice", async (kind) => {
    const asks = {
      get: () => reader.council.get({}),
      people: () => reader.council.people({ meetingId: "TMTG-2023-03" }),
      search: () => reader.council.search({ text: "отчёты" }),
    };
    await asks[kind]();
    expect(await database.countQueries(asks[kind])).toBe(1);
  });
});

describe("who may write", () => {
  it("are the secretary, the office and the administrator; everybody reads", async () => {
    const meeting = await planToday();
    const at = { ...read(meeting), version: 1_000_000 };
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => caller.council.planMeeting({ requestId: requestId(), date: today }),
      (caller) => caller.council.editMeeting({ ...at, ...factsOf(meeting) }),
      (caller) => caller.council.approveAgenda(at),
      (caller) => caller.council.openSession(at),
      (caller) => caller.council.closeSession(at),
      (caller) => caller.council.approveMinutes(at),
      (caller) => caller.council.cancelMeeting({ ...at, reason: "Нет" }),
      (caller) => caller.council.stepBack(at),
      (caller) => caller.council.saveTimes({ ...at, openedTime: null, closedTime: null }),
      (caller) => caller.council.register({ ...at, registrationNumber: "1", registeredOn: today }),
      (caller) =>
        caller.council.saveAttendance({
          requestId: requestId(),
          meetingId: meeting.id,
          attendance: [],
          invited: [],
        }),
      (caller) => caller.council.invite({ requestId: requestId(), meetingId: meeting.id, name: "Гость" }),
      (caller) => caller.council.removeInvited({ requestId: requestId(), attendanceId: "none", version: 1 }),
    ];
    for (const key of ["LEAD-HEALTH", "DEPUTY-HEALTH", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      await expect(caller.council.people({ meetingId: meeting.id })).resolves.toMatchObject({
        canMark: false,
      });
      const { steps } = await caller.council.meeting({ meetingId: meeting.id });
      expect(steps).toMatchObject({ canKeep: false, canEdit: false, canCancel: false });
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    const office = await callAsTraining(database, "OFFICE");
    await expect(office.council.approveAgenda(read(meeting))).resolves.toMatchObject({
      state: "agenda_approved",
    });
  });
});
