import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeetingView } from "@kedr/domain";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let secretary: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterAll(() => database.close());

type MeetingFields = Parameters<typeof changeRecord<"Meeting">>[2]["fields"];

/** A meeting of the test's own as it stands. */
async function aMeetingThat(fields: MeetingFields): Promise<MeetingView> {
  const { id } = await secretary.council.planMeeting({ requestId: randomUUID(), date: today });
  await changeRecord(database, "Meeting", { id, fields });
  return secretary.council.meeting({ meetingId: id });
}

const times = ({ id, version }: MeetingView, openedTime: string | null, closedTime: string | null) => ({
  requestId: randomUUID(),
  meetingId: id,
  version,
  openedTime,
  closedTime,
});

describe("the times of a session", () => {
  it("are corrected until the minutes are approved, over the version read", async () => {
    const held = await aMeetingThat({ state: "held", openedTime: "10:00", closedTime: "10:20" });
    expect(held.steps.canSetTimes).toBe(true);
    const saved = await secretary.council.saveTimes(times(held, "09:55", "11:40"));
    expect(saved).toMatchObject({ openedTime: "09:55", closedTime: "11:40" });
    expect(await secretary.minutes.get({ meetingId: held.id })).toMatchObject({
      openedTime: "09:55",
      closedTime: "11:40",
    });
    expect(await refusalOf(secretary.council.saveTimes(times(held, "09:50", null)))).toMatchObject({
      code: "conflict",
      current: { openedTime: "09:55" },
    });
    const office = await callAsTraining(database, "OFFICE");
    const emptied = await office.council.saveTimes(times(saved, null, null));
    expect(emptied).toMatchObject({ openedTime: null, closedTime: null });
    await changeRecord(database, "Meeting", { id: held.id, fields: { state: "minutes_approved" } });
    const settled = await secretary.council.meeting({ meetingId: held.id });
    expect(settled.steps.canSetTimes).toBe(false);
    expect(await refusalOf(secretary.council.saveTimes(times(settled, "10:00", null)))).toMatchObject({
      code: "not_allowed_now",
      message: "Протокол утверждён и больше не меняется.",
    });
  });

  it("name the field at fault", async () => {
    const held = await aMeetingThat({ state: "held", openedTime: "10:00", closedTime: "10:20" });
    expect(await refusalOf(secretary.council.saveTimes(times(held, "10:00", "09:59")))).toMatchObject({
      code: "invalid_input",
      field: "closedTime",
      message: "Поле «Заседание закрыто»: заседание закрыто раньше, чем открыто.",
    });
    expect(await refusalOf(secretary.council.saveTimes(times(held, "25:00", null)))).toMatchObject({
      code: "invalid_input",
      field: "openedTime",
    });
    const open = await aMeetingThat({ state: "in_session", openedTime: "10:00" });
    expect(await refusalOf(secretary.council.saveTimes(times(open, "10:00", "10:30")))).toMatchObject({
      field: "closedTime",
    });
    expect(await secretary.council.saveTimes(times(open, "09:50", null))).toMatchObject({
      openedTime: "09:50",
    });
  });

  it("are not left so that a session closes before it was opened", async () => {
    const open = await aMeetingThat({ state: "in_session", openedTime: "13:00" });
    const step = { requestId: randomUUID(), meetingId: open.id, version: open.version };
    // The clock on the wall says 12:00.
    expect(await secretary.council.closeSession(step)).toMatchObject({
      openedTime: "13:00",
      closedTime: null,
    });
  });
});
