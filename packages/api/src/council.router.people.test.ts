import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

/** A meeting of the test's own on the day of the portfolio. */
const planToday = () => secretary.council.planMeeting({ requestId: requestId(), date: today });

describe("the people of a meeting", () => {
  const markOf = (councilMemberId: string, version: number | null = null) =>
    ({ councilMemberId, state: "present", substituteName: null, version }) as const;

  it("are the members of the day; marks count for the quorum at once", async () => {
    const { id: meetingId } = await planToday();
    const before = await secretary.council.people({ meetingId });
    expect(before.members).toHaveLength(8);
    expect(before.quorum).toEqual({ members: 8, present: 0, needed: 4, isReached: false });
    expect(before.members[0]).toMatchObject({ memberId: "TMEM-CHAIR", state: "expected", version: null });
    const saved = await secretary.council.saveAttendance({
      requestId: requestId(),
      meetingId,
      attendance: [
        ...["TMEM-CHAIR", "TMEM-MEMBER", "TMEM-DG-1"].map((id) => markOf(id)),
        { ...markOf("TMEM-DG-5"), state: "substituted", substituteName: "Иной представитель" },
      ],
      invited: [],
    });
    expect(saved.quorum).toMatchObject({ present: 4, isReached: true });
    const stale = secretary.council.saveAttendance({
      requestId: requestId(),
      meetingId,
      attendance: [markOf("TMEM-CHAIR")],
      invited: [],
    });
    expect(await refusalOf(stale)).toMatchObject({ code: "conflict", current: { state: "present" } });
  });

  it("are not present before the day, and only members are marked", async () => {
    const marks = { requestId: requestId(), invited: [] };
    const early = secretary.council.saveAttendance({
      ...marks,
      meetingId: "TMTG-2023-03",
      attendance: [markOf("TMEM-CHAIR")],
    });
    expect((await refusalOf(early)).code).toBe("not_allowed_now");
    const { id: meetingId } = await planToday();
    const stranger = secretary.council.saveAttendance({ ...marks, meetingId, attendance: [markOf("none")] });
    expect(await refusalOf(stranger)).toMatchObject({ code: "not_found", field: "councilMemberId" });
    const past = secretary.council.saveAttendance({
      ...marks,
      meetingId: "TMTG-2022-12",
      attendance: [markOf("TMEM-CHAIR", 1)],
    });
    expect((await refusalOf(past)).message).toBe("Протокол утверждён и больше не меняется.");
  });

  it("invites once, marks who came and takes the invitation back", async () => {
    const { id: meetingId } = await planToday();
    const guest = { meetingId, positionId: "TPOS-OFFICE" };
    const { invited } = await secretary.council.invite({ requestId: requestId(), ...guest });
    expect(invited).toMatchObject([{ position: { id: "TPOS-OFFICE" }, state: "expected" }]);
    const twice = await refusalOf(secretary.council.invite({ requestId: requestId(), ...guest }));
    expect(twice).toMatchObject({ code: "invalid_input", field: "positionId" });
    const { id: attendanceId = "", version = 0 } = invited[0] ?? {};
    const came = await secretary.council.saveAttendance({
      requestId: requestId(),
      meetingId,
      attendance: [],
      invited: [{ attendanceId, state: "present", version }],
    });
    expect(came).toMatchObject({ invited: [{ state: "present" }], quorum: { present: 0 } });
    const removal = { requestId: requestId(), attendanceId, version: version + 1 };
    expect((await secretary.council.removeInvited(removal)).invited).toEqual([]);
  });

  it("tell of December who came", async () => {
    const { quorum, members, invited, canMark } = await reader.council.people({ meetingId: "TMTG-2022-12" });
    expect(quorum).toEqual({ members: 8, present: 6, needed: 4, isReached: true });
    expect(members.filter(({ state }) => state === "absent")).toHaveLength(2);
    expect([invited.length, canMark]).toEqual([2, false]);
    const before = await reader.council.people({ meetingId: "TMTG-2022-12", asOf: "2022-12-14" });
    expect(before.quorum.present).toBe(0);
  });
});
