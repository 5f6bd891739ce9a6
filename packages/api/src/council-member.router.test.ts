import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let secretary: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterAll(() => database.close());

const requestId = (): string => randomUUID();
const newcomer = { part: "member", positionId: "TPOS-LEAD-EDU", fromDate: today } as const;

describe("the members of the Council", () => {
  it("are those of the day; the past does not know them and changes nothing", async () => {
    const page = await secretary.councilMember.list({});
    expect(page).toMatchObject({ inForce: 8, canAdminister: true, rules: { quorumShare: 0.5 } });
    expect(page.members.map(({ part }) => part).slice(0, 3)).toEqual(["chair", "deputy_chair", "secretary"]);
    const before = await secretary.councilMember.list({ asOf: "2022-11-10" });
    expect(before).toMatchObject({ members: [], canAdminister: false, rules: { quorumShare: null } });
    expect(await database.countQueries(() => secretary.councilMember.list({}))).toBe(1);
  });

  it("are added, changed over the version read, ended, and removed as long as nothing is recorded of them", async () => {
    const added = await secretary.councilMember.save({ requestId: requestId(), ...newcomer });
    const member = added.members.find(({ position }) => position?.id === newcomer.positionId);
    const own = { councilMemberId: member?.id ?? "", version: member?.version ?? 0 };
    const twice = secretary.councilMember.save({ requestId: requestId(), ...newcomer });
    expect(await refusalOf(twice)).toMatchObject({ code: "invalid_input", field: "positionId" });
    const ended = { requestId: requestId(), ...own, ...newcomer, toDate: today } as const;
    await secretary.councilMember.save(ended);
    const stale = secretary.councilMember.save({ ...ended, requestId: requestId() });
    expect(await refusalOf(stale)).toMatchObject({ code: "conflict", current: { toDate: today } });
    const removal = { requestId: requestId(), ...own, version: own.version + 1 };
    expect((await secretary.councilMember.remove(removal)).inForce).toBe(8);
    const marked = secretary.councilMember.remove({
      requestId: requestId(),
      councilMemberId: "TMEM-CHAIR",
      version: 1,
    });
    expect((await refusalOf(marked)).message).toContain("Укажите последний день");
  });

  it("have one chair at a time, and nobody's post is unknown", async () => {
    const chair = { requestId: requestId(), ...newcomer, part: "chair" } as const;
    expect(await refusalOf(secretary.councilMember.save(chair))).toMatchObject({ field: "part" });
    const nobody = { requestId: requestId(), part: "member", fromDate: today } as const;
    expect(await refusalOf(secretary.councilMember.save(nobody))).toMatchObject({ field: "positionId" });
    const unknown = { ...chair, substitutePositionId: "none" };
    expect(await refusalOf(secretary.councilMember.save(unknown))).toMatchObject({
      code: "not_found",
      field: "substitutePositionId",
    });
  });
});

describe("the rules of the Council", () => {
  const rules = { movesDueDates: false, headToldAfter: 2, curatorToldAfter: 5, councilToldAfter: 20 };

  it("are saved over the version read, and count for the next meeting at once", async () => {
    const { version } = (await secretary.councilMember.list({})).rules ?? { version: 0 };
    const input = { requestId: requestId(), version, quorumShare: 0.6666, ...rules };
    const page = await secretary.councilMember.saveRules(input);
    expect(page.rules).toEqual({ ...rules, quorumShare: 0.6666, version: version + 1 });
    const { quorum } = await secretary.council.people({ meetingId: "TMTG-2023-03" });
    expect(quorum).toMatchObject({ members: 8, needed: 6 });
    const stale = secretary.councilMember.saveRules({ ...input, requestId: requestId() });
    expect((await refusalOf(stale)).code).toBe("conflict");
  });

  it.each([0, 1.5])("take no share of %d", async (quorumShare) => {
    const input = { requestId: requestId(), version: 1, quorumShare, ...rules };
    expect(await refusalOf(secretary.councilMember.saveRules(input))).toMatchObject({
      code: "invalid_input",
      field: "quorumShare",
    });
  });
});

describe("who may write", () => {
  it("are the secretary, the office and the administrator", async () => {
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => caller.councilMember.save({ requestId: requestId(), ...newcomer }),
      (caller) =>
        caller.councilMember.remove({ requestId: requestId(), councilMemberId: "none", version: 1 }),
      (caller) =>
        caller.councilMember.saveRules({
          requestId: requestId(),
          version: 1,
          quorumShare: null,
          movesDueDates: true,
          headToldAfter: 1,
          curatorToldAfter: 7,
          councilToldAfter: 30,
        }),
    ];
    for (const key of ["LEAD-HEALTH", "DEPUTY-HEALTH", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      await expect(caller.councilMember.list({})).resolves.toMatchObject({ canAdminister: false });
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    const office = await callAsTraining(database, "OFFICE");
    await expect(office.councilMember.list({})).resolves.toMatchObject({ canAdminister: true });
  });
});
