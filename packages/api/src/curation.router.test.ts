import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CurationBoard, CurationView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let reader: Caller;

// Tests share the database: each has industries and posts of its own to change.
beforeAll(async () => {
  database = await createTrainingDb();
  office = await callAsTraining(database, "OFFICE");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const requestId = () => randomUUID();
const countChanges = (): Promise<number> => database.prisma.change.count();
const industryIn = (board: CurationBoard, id: string) => {
  const found = board.industries.find(({ industry }) => industry.id === id);
  if (found === undefined) throw new Error(`no industry ${id}`);
  return found;
};
/** The curation of an industry that is in force. */
const currentOf = async (industryId: string): Promise<CurationView> => {
  const spans = industryIn(await office.curation.list({}), industryId).spans;
  const current = spans.find(({ phase }) => phase === "current")?.curation;
  if (!current) throw new Error(`nobody curates ${industryId}`);
  return current;
};
const readOf = ({ id, version }: CurationView) => ({ curationId: id, version });
const handOver = async (industryIds: string[], fields: { fromDate?: string; basis?: string | null } = {}) =>
  office.curation.handOver({
    requestId: requestId(),
    curations: (await Promise.all(industryIds.map(currentOf))).map(readOf),
    positionId: "TPOS-DG-5",
    fromDate: today,
    basis: null,
    ...fields,
  });
const industriesOf = async (positionId: string, asOf?: typeof today) => {
  const { industries, rollUp } = await reader.sector.get({ positionId, asOf });
  return { ids: industries.map(({ industry }) => industry.id), projects: rollUp.projects };
};
/** Lines of the comparison add up to the strategy. */
const expectWhole = async (): Promise<void> => {
  const { sectors, total } = await office.sector.compare({});
  expect(sectors.reduce((sum, { rollUp }) => sum + rollUp.projects, 0)).toBe(total.projects);
  expect(total).toEqual((await reader.overview.get({})).rollUp);
  const { projects } = await reader.curation.list({});
  expect(projects.assigned + projects.unassigned).toBe(total.projects);
};

describe("curation.list", () => {
  it("shows all industries with their curators over time, and the unassigned", async () => {
    const board = await reader.curation.list({});
    const overview = await reader.overview.get({});
    expect(board.industries.map(({ industry }) => industry.id)).toEqual(
      overview.industries.map(({ industry }) => industry.id),
    );
    expect(industryIn(board, "IND-TRD").spans.map((span) => [span.toDate, span.curation?.post.id])).toEqual([
      ["2022-12-31", "TPOS-DG-4"],
      [null, "TPOS-DG-5"],
    ]);
    const unassigned = board.industries.filter(({ curator }) => curator === null);
    expect(unassigned.map(({ spans }) => spans.map(({ curation }) => curation))).toEqual([[null]]);
    expect(board.projects).toMatchObject({ total: 75, unassigned: unassigned[0]?.projects });
    const standings = Object.fromEntries(board.posts.map(({ post, standing }) => [post.id, standing]));
    expect(standings).toMatchObject({ "TPOS-DG-1": "held", "TPOS-DG-3": "acting", "TPOS-DG-4": "vacant" });
    expect(board.canAdminister).toBe(false);
  });

  it("is as known on an earlier day, and then nobody's to change", async () => {
    const asOf = "2022-12-10";
    const board = await office.curation.list({ asOf });
    expect(industryIn(board, "IND-TRD").curator?.id).toBe("TPOS-DG-4");
    expect(industryIn(board, "IND-TRD").spans).toHaveLength(1);
    expect(board.posts.find(({ post }) => post.id === "TPOS-DG-3")?.standing).toBe("held");
    expect(board.canAdminister).toBe(false);
    expect((await office.curation.list({})).canAdminister).toBe(true);
  });

  it("asks the log once beside the portfolio", async () => {
    await reader.curation.list({});
    expect(await database.countQueries(() => reader.curation.list({}))).toBe(2);
  });
});

describe("curation.handOver", () => {
  it("moves an industry from one sector to the other from the day on, and yesterday stays as it was", async () => {
    const [giver, taker] = [await industriesOf("TPOS-DG-1"), await industriesOf("TPOS-DG-5")];
    const milestoneId = "TMS-TPRJ-SOC-1-01";
    const comment = async () => {
      const caller = await callAsTraining(database, "DEPUTY-HEALTH");
      return caller.milestone.comment({ requestId: requestId(), milestoneId, text: "Когда?" });
    };
    await expect(comment()).resolves.toMatchObject({ milestone: { id: milestoneId } });
    const { curations } = await handOver(["IND-SOC"]);
    expect(curations).toHaveLength(2);
    const moved = industryIn(await reader.curation.list({}), "IND-SOC").projects;
    expect(await industriesOf("TPOS-DG-1")).toEqual({
      ids: giver.ids.filter((id) => id !== "IND-SOC"),
      projects: giver.projects - moved,
    });
    expect((await industriesOf("TPOS-DG-5")).ids).toContain("IND-SOC");
    expect((await industriesOf("TPOS-DG-5")).projects).toBe(taker.projects + moved);
    expect(await industriesOf("TPOS-DG-1", "2023-02-28")).toEqual(giver);
    // What the post may do goes with the industry.
    expect(await refusalOf(comment())).toMatchObject({ code: "forbidden" });
    await expectWhole();
  });

  it("hands over all industries of a post, or none of them", async () => {
    const changes = await countChanges();
    const stale = [readOf(await currentOf("IND-EDU")), { ...readOf(await currentOf("IND-CUL")), version: 9 }];
    const input = { positionId: "TPOS-DG-5", fromDate: today, basis: null };
    const refusal = await refusalOf(
      office.curation.handOver({ requestId: requestId(), curations: stale, ...input }),
    );
    expect(refusal).toMatchObject({ code: "conflict", field: "version", current: { industryId: "IND-CUL" } });
    expect(await countChanges()).toBe(changes);
    await handOver(["IND-EDU", "IND-CUL", "IND-SPO"]);
    expect((await industriesOf("TPOS-DG-2")).ids).toEqual([]);
    await expectWhole();
  });

  it("shows a day to come as planned, and a day that has passed as recorded later", async () => {
    await handOver(["IND-URB"], { fromDate: "2023-04-01" });
    expect((await industriesOf("TPOS-DG-3")).ids).toContain("IND-URB");
    const planned = industryIn(await reader.curation.list({}), "IND-URB").spans;
    expect(planned.map(({ phase, toDate }) => [phase, toDate])).toEqual([
      ["current", "2023-03-31"],
      ["planned", null],
    ]);
    expect(await refusalOf(handOver(["IND-TRN"], { fromDate: "2023-02-01" }))).toEqual({
      code: "invalid_input",
      field: "basis",
      message: "Поле «Основание»: дата уже прошла, укажите документ-основание.",
    });
    await handOver(["IND-TRN"], { fromDate: "2023-02-01", basis: "Распоряжение" });
    const spans = industryIn(await reader.curation.list({}), "IND-TRN").spans.map((span) => span.curation);
    expect(spans).toMatchObject([
      { toDate: "2023-01-31", endRecordedOn: today, begunRecordedOn: null },
      { fromDate: "2023-02-01", endRecordedOn: null, begunRecordedOn: today, basis: "Распоряжение" },
    ]);
    expect((await industriesOf("TPOS-DG-3", "2023-02-15")).ids).toContain("IND-TRN");
  });

  it("gives a retry the same answer, and is taken back without a trace", async () => {
    const before = await currentOf("IND-CON");
    const input = {
      requestId: requestId(),
      curations: [readOf(before)],
      positionId: "TPOS-DG-5",
      fromDate: today,
      basis: null,
    };
    const first = await office.curation.handOver(input);
    const changes = await countChanges();
    expect(await office.curation.handOver(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
    const former = first.curations.find(({ id }) => id === before.id);
    const successor = first.curations.find(({ id }) => id !== before.id);
    await office.curation.takeBack({
      requestId: requestId(),
      curations: [
        {
          curationId: successor?.id ?? "",
          version: successor?.version ?? 0,
          former: { curationId: before.id, version: former?.version ?? 0 },
        },
      ],
    });
    expect(await currentOf("IND-CON")).toEqual({ ...before, version: before.version + 2 });
  });
});

describe("curation.end and curation.assign", () => {
  it("leave an industry to nobody, who shows, and give it a curator again", async () => {
    const last = await currentOf("IND-FIN");
    await office.curation.end({ requestId: requestId(), ...readOf(last), toDate: "2023-03-01", basis: null });
    expect((await currentOf("IND-FIN")).toDate).toBe("2023-03-01");
    const ended = await currentOf("IND-FIN");
    const past = { ...readOf(ended), toDate: "2023-02-28" as const, basis: "Распоряжение" };
    await office.curation.end({ requestId: requestId(), ...past });
    expect(industryIn(await reader.curation.list({}), "IND-FIN")).toMatchObject({ curator: null });
    const nobody = await reader.sector.get({ positionId: null });
    expect(nobody.industries.map(({ industry }) => industry.id)).toContain("IND-FIN");
    await expectWhole();
    const assign = { industryId: "IND-FIN", positionId: "TPOS-DG-3", basis: null };
    expect(
      await refusalOf(office.curation.assign({ requestId: requestId(), ...assign, fromDate: "2023-02-28" })),
    ).toMatchObject({ code: "invalid_input", field: "fromDate" });
    await office.curation.assign({ requestId: requestId(), ...assign, fromDate: today });
    expect((await currentOf("IND-FIN")).post.id).toBe("TPOS-DG-3");
    await expectWhole();
  });

  it("keep what was loaded with the data", async () => {
    const loaded = { ...readOf(await currentOf("IND-SEC")), former: null };
    const refusal = await refusalOf(
      office.curation.takeBack({ requestId: requestId(), curations: [loaded] }),
    );
    expect(refusal).toMatchObject({ code: "not_allowed_now" });
    expect(refusal.message).toContain("загружена с данными");
  });
});

describe("positionTerm", () => {
  const acting = {
    positionId: "TPOS-DG-1",
    state: "acting",
    fromDate: "2023-03-01",
    toDate: null,
    basis: null,
  } as const;
  const postOf = async (id: string) =>
    (await reader.curation.list({})).posts.find(({ post }) => post.id === id);

  it("closes the term that a new one follows; the sector and the project say so at once", async () => {
    const { terms } = await office.positionTerm.save({ requestId: requestId(), ...acting });
    expect(terms.map(({ state, toDate }) => [state, toDate])).toEqual([
      ["held", "2023-02-28"],
      ["acting", null],
    ]);
    expect((await reader.sector.get({ positionId: "TPOS-DG-1" })).standing).toBe("acting");
    expect((await reader.project.get({ projectId: "TPRJ-HEA-7" })).deputyStanding).toBe("acting");
    const asOf = "2023-02-28";
    expect((await reader.sector.get({ positionId: "TPOS-DG-1", asOf })).standing).toBe("held");
    const { sectors } = await office.sector.compare({});
    expect(sectors.find(({ deputy }) => deputy?.id === "TPOS-DG-1")?.standing).toBe("acting");
  });

  it("is rewritten over the version read, and removed", async () => {
    const term = (await postOf("TPOS-DG-4"))?.terms.find(({ state }) => state === "vacant");
    const read = { termId: term?.id ?? "", version: term?.version ?? 0 };
    const input = { ...acting, ...read, fromDate: term?.fromDate ?? today };
    await office.positionTerm.save({ requestId: requestId(), ...input });
    expect((await postOf("TPOS-DG-4"))?.standing).toBe("acting");
    const late = await refusalOf(office.positionTerm.save({ requestId: requestId(), ...input }));
    expect(late).toMatchObject({ code: "conflict", current: { state: "acting" } });
    await office.positionTerm.remove({ requestId: requestId(), ...read, version: read.version + 1 });
    expect((await postOf("TPOS-DG-4"))?.standing).toBe("not_entered");
  });

  it("refuses two terms at once and writes nothing", async () => {
    const changes = await countChanges();
    const refusal = await refusalOf(
      office.positionTerm.save({ requestId: requestId(), ...acting, fromDate: "2022-01-10" }),
    );
    expect(refusal).toMatchObject({ code: "invalid_input", field: "fromDate" });
    expect(await countChanges()).toBe(changes);
  });
});

describe("who may write", () => {
  it("are the office and the administrator alone; everybody reads", async () => {
    const curation = await currentOf("IND-GOV");
    const read = { ...readOf(curation), version: 1_000_000 };
    const post = { positionId: "TPOS-DG-5", fromDate: today, basis: null };
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => caller.curation.handOver({ requestId: requestId(), curations: [read], ...post }),
      (caller) => caller.curation.end({ requestId: requestId(), ...read, toDate: null }),
      (caller) => caller.curation.takeBack({ requestId: requestId(), curations: [read] }),
      (caller) => caller.curation.assign({ requestId: requestId(), industryId: "none", ...post }),
      (caller) =>
        caller.positionTerm.save({ requestId: requestId(), ...post, positionId: "none", state: "held" }),
      (caller) => caller.positionTerm.remove({ requestId: requestId(), termId: "none", version: 1 }),
    ];
    for (const key of ["LEAD-HEALTH", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      await expect(caller.curation.list({})).resolves.toMatchObject({ canAdminister: false });
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    for (const key of ["OFFICE", "ADMINISTRATOR"]) {
      const caller = await callAsTraining(database, key);
      for (const write of writes) {
        expect((await refusalOf(write(caller))).code).toMatch(/^(conflict|not_found)$/);
      }
    }
  });
});
