import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FrameworkView, MethodologyMemberView, MethodologyView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let reader: Caller;

const requestId = () => randomUUID();
const countChanges = (): Promise<number> => database.prisma.change.count();

// Every test changes methodologies: each has the training portfolio to itself.
const fresh = (): void => {
  beforeAll(async () => {
    database = await createTrainingDb();
    office = await callAsTraining(database, "OFFICE");
    reader = await callAsTraining(database, "READER");
  });
  afterAll(() => database.close());
};

const frameworkOf = async (id: string, asOf?: "2022-09-15"): Promise<FrameworkView> => {
  const { frameworks } = await reader.framework.list({ asOf });
  const found = frameworks.find((framework) => framework.id === id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
};
const versionOf = async (frameworkId: string, id: string): Promise<MethodologyView> => {
  const found = (await frameworkOf(frameworkId)).versions.find((version) => version.id === id);
  if (found === undefined) throw new Error(`no version ${id}`);
  return found;
};
const memberOf = (version: MethodologyView, indicatorId: string): MethodologyMemberView => {
  const found = version.members.find(({ indicator }) => indicator.id === indicatorId);
  if (found === undefined) throw new Error(`no member ${indicatorId}`);
  return found;
};
const said = ({ indicator, industryId, weight, cap, direction, version }: MethodologyMemberView) => ({
  indicatorId: indicator.id,
  isCounted: true,
  reason: null,
  industryId,
  weight,
  cap,
  direction,
  version,
});
const urbanOf = async (): Promise<number | null | undefined> =>
  (await reader.overview.get({})).maturity.industries.find(({ industryId }) => industryId === "IND-URB")
    ?.computed;

describe("framework.list", () => {
  fresh();

  it("shows the source's frameworks and the training one, with versions, terms and what is not counted", async () => {
    const { frameworks, outside, canAdminister } = await reader.framework.list({});
    expect(frameworks.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ["FRW-DM", 23],
      ["FRW-NT", 4],
      ["FRW-IMP", 7],
      ["FRW-FPK", 4],
      ["TFRW-REG", 6],
    ]);
    const training = await frameworkOf("TFRW-REG");
    expect(
      training.versions.map(({ id, validFrom, validTo, phase }) => [id, validFrom, validTo, phase]),
    ).toEqual([
      ["TMET-REG-2", "2022-10-01", null, "current"],
      ["TMET-REG-1", "2022-01-01", "2022-09-30", "past"],
    ]);
    const latest = await versionOf("TFRW-REG", "TMET-REG-2");
    expect(memberOf(latest, "TIND-SOC-4")).toMatchObject({ isCounted: false, isUsuallyCounted: false });
    expect(memberOf(latest, "TIND-SOC-2")).toMatchObject({ isCounted: false, isUsuallyCounted: true });
    expect(outside.indicators).toBe(80 - 23 - 5);
    expect(canAdminister).toBe(false);
  });

  it("is as known on an earlier day, and then nobody's to change", async () => {
    const then = await frameworkOf("TFRW-REG", "2022-09-15");
    expect(then.versions.map(({ id, validTo }) => [id, validTo])).toEqual([["TMET-REG-1", null]]);
    expect((await office.framework.list({ asOf: "2022-09-15" })).canAdminister).toBe(false);
    expect((await office.framework.list({})).canAdminister).toBe(true);
  });
});

describe("methodology.saveMembers", () => {
  fresh();

  it("previews what it then does: the urban index falls from 54.75 to 41.06 when all eight count", async () => {
    const version = await versionOf("FRW-DM", "MET-1");
    const members = ["URB-2", "URB-3"].map((id) => said(memberOf(version, id)));
    const change = { kind: "members", methodologyId: "MET-1", members } as const;
    const before = await countChanges();
    const preview = await office.methodology.preview({ change });
    expect(preview).toMatchObject({ day: "2023-03-01", isMaturityIndex: true });
    expect(preview.lines.map(({ industry }) => industry?.id ?? null)).toEqual(["IND-URB", null]);
    expect(preview.lines[0]?.before).toBeCloseTo(54.7467, 4);
    expect(preview.lines[0]?.after).toBeCloseTo(41.06, 2);
    expect(await countChanges()).toBe(before);

    const request = { requestId: requestId(), methodologyId: "MET-1", members };
    const answer = await office.methodology.saveMembers(request);
    expect(await urbanOf()).toBe(preview.lines[0]?.after);
    const after = await countChanges();
    expect(await office.methodology.saveMembers(request)).toEqual(answer);
    expect(await countChanges()).toBe(after);
    expect(
      await refusalOf(office.methodology.saveMembers({ ...request, requestId: requestId() })),
    ).toMatchObject({
      code: "conflict",
    });
  });

  it("weighs, caps and moves between industries", async () => {
    const version = await versionOf("FRW-DM", "MET-1");
    const member = said(memberOf(version, "EDU-1"));
    await office.methodology.saveMembers({
      requestId: requestId(),
      methodologyId: "MET-1",
      members: [{ ...member, weight: 3, cap: 50 }],
    });
    const { maturity } = await reader.overview.get({});
    const education = maturity.industries.find(({ industryId }) => industryId === "IND-EDU");
    expect(education?.computed).toBeCloseTo((50 * 3 + 31.3 + 100 + 98.5 + 100) / 7, 10);
  });

  it("refuses one left out without a reason, and a version that counts nothing", async () => {
    const version = await versionOf("FRW-IMP", "MET-IMP");
    const members = version.members.map((member) => ({ ...said(member), isCounted: false }));
    const save = (reason: string | null, more: { takenOut?: string[] } = {}) =>
      office.methodology.saveMembers({
        requestId: requestId(),
        methodologyId: "MET-IMP",
        members: members.map((member) => ({ ...member, reason })),
        ...more,
      });
    const before = await countChanges();
    expect(await refusalOf(save(null))).toMatchObject({ code: "invalid_input", field: "members" });
    expect(await refusalOf(save("Нет данных"))).toMatchObject({ code: "invalid_input", field: "members" });
    const takenOut = version.members.map(({ indicator }) => indicator.id);
    const emptied = office.methodology.saveMembers({
      requestId: requestId(),
      methodologyId: "MET-IMP",
      members: [],
      takenOut,
    });
    expect(await refusalOf(emptied)).toMatchObject({ code: "invalid_input", field: "members" });
    expect(await countChanges()).toBe(before);
  });
});

describe("methodology.save and remove", () => {
  fresh();

  const fields = {
    frameworkId: "FRW-DM",
    name: "Методика, вторая редакция",
    act: "Приказ",
    validFrom: "2023-04-01",
    validTo: null,
    generalTarget: 100,
    generalTargetYear: 2030,
  } as const;

  it("makes a version that follows: the former ends the day before, its members go on", async () => {
    const { framework } = await office.methodology.save({ requestId: requestId(), ...fields });
    expect(framework.versions.map(({ validFrom, validTo, phase }) => [validFrom, validTo, phase])).toEqual([
      ["2023-04-01", null, "planned"],
      [null, "2023-03-31", "current"],
    ]);
    expect(framework.versions[0]?.members).toHaveLength(23);
    expect(framework.inForceId).toBe("MET-1");
    const overlapping = office.methodology.save({
      requestId: requestId(),
      ...fields,
      validFrom: "2023-02-01",
      validTo: "2023-05-01",
    });
    expect(await refusalOf(overlapping)).toMatchObject({ code: "invalid_input", field: "validFrom" });
  });

  it("takes away a version of one's own, but none of the source", async () => {
    const own = (await frameworkOf("FRW-DM")).versions[0];
    if (own === undefined) throw new Error("no version");
    const remove = (methodologyId: string, version: number) =>
      office.methodology.remove({ requestId: requestId(), methodologyId, version });
    const { framework } = await remove(own.id, own.version);
    expect(framework.versions.map(({ id }) => id)).toEqual(["MET-1"]);
    const ofSource = await versionOf("FRW-DM", "MET-1");
    expect(await refusalOf(remove("MET-1", ofSource.version))).toMatchObject({ code: "not_allowed_now" });
    const renamed = office.methodology.save({
      requestId: requestId(),
      ...fields,
      methodologyId: "MET-1",
      version: ofSource.version,
    });
    expect(await refusalOf(renamed)).toMatchObject({ code: "not_allowed_now" });
  });
});

describe("countingPeriod", () => {
  fresh();

  it("counts a member otherwise on its days, with the reason, until it is removed", async () => {
    const before = await urbanOf();
    const period = {
      memberId: "MET-1-URB-6",
      fromDate: "2023-02-01",
      toDate: "2023-06-30",
      isCounted: false,
      reason: "Методика расчёта уточняется.",
    } as const;
    const preview = await office.methodology.preview({ change: { kind: "period", ...period } });
    const { framework } = await office.countingPeriod.save({ requestId: requestId(), ...period });
    const version = framework.versions[0];
    const member = version && memberOf(version, "URB-6");
    expect(member).toMatchObject({ isCounted: false, reason: period.reason, isUsuallyCounted: true });
    const counted = [0.78, 42.3, 65.6, 100, 19.8];
    expect(await urbanOf()).toBeCloseTo(counted.reduce((sum, value) => sum + value, 0) / 5, 10);
    expect(await urbanOf()).toBe(preview.lines[0]?.after);
    const [stored] = member?.periods ?? [];
    if (stored === undefined) throw new Error("no period");
    await office.countingPeriod.remove({
      requestId: requestId(),
      countingPeriodId: stored.id,
      version: stored.version,
    });
    expect(await urbanOf()).toBe(before);
  });

  it("refuses an end before the beginning", async () => {
    const save = office.countingPeriod.save({
      requestId: requestId(),
      memberId: "MET-1-URB-6",
      fromDate: "2023-02-01",
      toDate: "2023-01-31",
      isCounted: false,
      reason: "Нет данных",
    });
    expect(await refusalOf(save)).toMatchObject({ code: "invalid_input", field: "toDate" });
  });

  it.each(["READER", "LEAD-HEALTH", "DEPUTY-HEALTH", "SECRETARY", "MEMBER"])(
    "is not for %s, nor is any change of a methodology",
    async (account) => {
      const caller = await callAsTraining(database, account);
      const version = { methodologyId: "MET-1", version: 1 };
      const period = {
        memberId: "MET-1-URB-6",
        fromDate: "2023-02-01",
        toDate: null,
        isCounted: false,
        reason: "Нет данных",
      } as const;
      const before = await countChanges();
      const attempts = [
        caller.countingPeriod.save({ requestId: requestId(), ...period }),
        caller.countingPeriod.remove({
          requestId: requestId(),
          countingPeriodId: "TCNT-SOC-2-1",
          version: 1,
        }),
        caller.methodology.remove({ requestId: requestId(), ...version }),
        caller.methodology.saveMembers({ requestId: requestId(), methodologyId: "MET-1", members: [] }),
        caller.methodology.save({ requestId: requestId(), frameworkId: "FRW-DM", name: "Методика" }),
        caller.methodology.preview({ change: { kind: "period", ...period } }),
      ];
      // Listened to at once: one that fails while another is awaited would be nobody's.
      for (const refusal of await Promise.all(attempts.map(refusalOf))) {
        expect(refusal).toMatchObject({ code: "forbidden" });
      }
      expect(await countChanges()).toBe(before);
    },
  );
});
