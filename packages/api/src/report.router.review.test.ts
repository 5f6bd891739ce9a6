import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QueuedReport } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let office: Caller;
let deputy: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
});
afterAll(() => database.close());

const queuedOf = async (caller: Caller, projectId: string): Promise<QueuedReport> => {
  const { reports } = await caller.report.queue({});
  const found = reports.find(({ project }) => project.id === projectId);
  if (found === undefined) throw new Error(`no report of ${projectId} awaits review`);
  return found;
};

const reviewOf = ({ report }: QueuedReport) => ({
  requestId: randomUUID(),
  reportId: report.id,
  version: report.version,
});

describe("report.queue", () => {
  it("gives the office all that awaits review, those with exceptions first", async () => {
    const { reports, awaited } = await office.report.queue({});
    expect(reports.length).toBeGreaterThan(20);
    const exceptional = reports.filter(({ exceptions }) => exceptions.length > 0);
    expect(exceptional.length).toBeGreaterThan(0);
    expect(exceptional.length).toBeLessThan(reports.length);
    expect(reports.slice(0, exceptional.length)).toEqual(exceptional);
    expect(awaited.every(({ period, isLate }) => period.id === "PERIOD-2023-02" && !isLate)).toBe(true);
    expect(await queuedOf(office, "TPRJ-HEA-7")).toMatchObject({
      ratings: { own: "off_track", computed: "off_track", effective: "off_track" },
      exceptions: ["decision_needed", "off_track"],
      canReview: true,
    });
    expect((await queuedOf(office, "TPRJ-HEA-4")).exceptions).toContain("ratings_differ");
  });

  it("gives a deputy governor the own sector, a lead the own projects, a reader nothing", async () => {
    const own = await deputy.report.queue({});
    expect(own.reports.length).toBeGreaterThan(0);
    expect(new Set(own.reports.map(({ project }) => project.deputy?.id))).toEqual(new Set(["TPOS-DG-1"]));
    const led = await lead.report.queue({});
    expect(led.reports).toEqual([]);
    expect(led.returned).toMatchObject([{ project: { id: "TPRJ-HEA-1" }, canCorrect: true }]);
    expect(led.awaited.map(({ project }) => project.id).toSorted()).toEqual([
      "TPRJ-HEA-3",
      "TPRJ-HEA-5",
      "TPRJ-HEA-9",
    ]);
    const reader = await callAsTraining(database, "READER");
    expect(await reader.report.queue({})).toEqual({
      reports: [],
      returned: [],
      awaited: [],
      values: { reports: [], returned: [], awaited: [] },
      decided: [],
    });
  });

  it("offers no review of the past", async () => {
    const { reports } = await office.report.queue({ asOf: "2023-02-06" });
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.filter(({ canReview }) => canReview)).toEqual([]);
  });

  it("counts what awaits the actor", async () => {
    expect(await lead.work.awaiting()).toMatchObject({
      toSubmit: 3,
      toTell: 0,
      returned: 1,
      toReview: 0,
      toDecide: 0,
    });
    const { reports } = await office.report.queue({});
    const { requests } = await office.reschedule.queue({});
    const decidable = requests.filter(({ canDecide }) => canDecide).length;
    expect(decidable).toBeGreaterThan(0);
    expect(await office.work.awaiting()).toMatchObject({
      toSubmit: 0,
      toTell: 0,
      returned: 0,
      toReview: reports.length,
      toDecide: decidable,
    });
  });
});

describe("report.review", () => {
  it("accepts, and says who did it and when", async () => {
    const queued = await queuedOf(deputy, "TPRJ-HEA-2");
    const { report } = await deputy.report.review({ ...reviewOf(queued), decision: "accept", comment: null });
    expect(report).toMatchObject({
      state: "accepted",
      reviewedOn: today,
      reviewedBy: "Заместитель Губернатора Томской области (учебная должность № 1)",
      version: queued.report.version + 1,
    });
    expect((await lead.report.prepare({ projectId: "TPRJ-HEA-2" })).report).toEqual(report);
  });

  it("returns with a reason only, and then awaits the lead", async () => {
    const queued = await queuedOf(deputy, "TPRJ-HEA-6");
    const before = await lead.work.awaiting();
    const returning = { ...reviewOf(queued), decision: "return" } as const;
    expect(await refusalOf(deputy.report.review({ ...returning, comment: " " }))).toMatchObject({
      code: "invalid_input",
      field: "comment",
    });
    await deputy.report.review({ ...returning, comment: "Когда поставка?" });
    expect((await lead.work.awaiting()).returned).toBe(before.returned + 1);
  });

  it("is not for one's own report, but for the administrator", async () => {
    const desk = await office.report.prepare({ projectId: "TPRJ-HEA-3" });
    await office.report.submit(submissionOf(desk));
    const queued = await queuedOf(office, "TPRJ-HEA-3");
    expect(queued.canReview).toBe(false);
    const accepting = { ...reviewOf(queued), decision: "accept", comment: null } as const;
    expect(await refusalOf(office.report.review(accepting))).toMatchObject({
      code: "not_allowed_now",
      message: "Это ваш отчёт: принимает или возвращает его другой.",
    });
    const officeActor = await trainingActor(database, "OFFICE");
    const renamed = callAs(database, { ...officeActor, name: "Отдел сопровождения" });
    expect((await queuedOf(renamed, "TPRJ-HEA-3")).canReview).toBe(false);
    expect(await refusalOf(renamed.report.review(accepting))).toMatchObject({ code: "not_allowed_now" });
    const administrator = callAs(database, { ...officeActor, roles: ["administrator"] });
    await expect(administrator.report.review(accepting)).resolves.toMatchObject({
      report: { state: "accepted" },
    });
  });

  it("is for an account that only bears the name of the one that submitted", async () => {
    const desk = await office.report.prepare({ projectId: "TPRJ-HEA-5" });
    await office.report.submit(submissionOf(desk));
    const { name } = await trainingActor(database, "OFFICE");
    const namesake = callAs(database, { ...(await trainingActor(database, "DEPUTY-HEALTH")), name });
    const queued = await queuedOf(namesake, "TPRJ-HEA-5");
    expect(queued).toMatchObject({ canReview: true, report: { submittedBy: name } });
    const review = { ...reviewOf(queued), decision: "accept", comment: null } as const;
    expect(await namesake.report.review(review)).toMatchObject({ report: { reviewedBy: name } });
    expect(
      await database.prisma.progressReport.findUnique({ where: { id: queued.report.id } }),
    ).toMatchObject({ submittedById: "TACC-OFFICE", reviewedById: "TACC-DEPUTY-HEALTH" });
  });

  it("is refused to the lead, to another sector, twice, and after a change", async () => {
    const queued = await queuedOf(office, "TPRJ-HEA-8");
    const accept = { decision: "accept", comment: null } as const;
    const accepting = { ...reviewOf(queued), ...accept };
    for (const key of ["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "READER"]) {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.report.review(accepting))).toMatchObject({ code: "forbidden" });
    }
    await deputy.report.review(accepting);
    expect(await refusalOf(office.report.review({ ...reviewOf(queued), ...accept }))).toMatchObject({
      code: "conflict",
      current: { state: "accepted", version: queued.report.version + 1 },
    });
    const again = { ...reviewOf(queued), ...accept, version: queued.report.version + 1 };
    expect(await refusalOf(office.report.review(again))).toMatchObject({
      code: "not_allowed_now",
      message: "Отчёт уже рассмотрен.",
    });
  });
});

describe("report.acceptMany", () => {
  it("accepts those that may be accepted and names the others", async () => {
    const fresh = await queuedOf(office, "TPRJ-HEA-4");
    const stale = await queuedOf(office, "TPRJ-HEA-7");
    const foreign = await queuedOf(office, "TPRJ-EDU-1");
    const answer = await deputy.report.acceptMany({
      requestId: randomUUID(),
      reports: [
        { reportId: fresh.report.id, version: fresh.report.version },
        { reportId: stale.report.id, version: stale.report.version + 1 },
        { reportId: foreign.report.id, version: foreign.report.version },
        { reportId: "none", version: 1 },
      ],
    });
    expect(answer).toEqual({
      accepted: [fresh.report.id],
      refused: [
        { reportId: stale.report.id, reason: "version_changed" },
        { reportId: foreign.report.id, reason: "report_not_permitted" },
        { reportId: "none", reason: "report_missing" },
      ],
    });
    const { reports } = await office.report.queue({});
    expect(reports.map(({ report }) => report.id)).not.toContain(fresh.report.id);
  });

  it("applies a retry once, and is refused to whoever reviews nothing", async () => {
    const { reports } = await office.report.queue({});
    const asked = {
      requestId: randomUUID(),
      reports: reports.map(({ report }) => ({ reportId: report.id, version: report.version })),
    };
    expect(await refusalOf(lead.report.acceptMany(asked))).toMatchObject({ code: "forbidden" });
    const first = await office.report.acceptMany(asked);
    expect(first.accepted).toHaveLength(reports.length);
    expect(await office.report.acceptMany(asked)).toEqual(first);
    expect((await office.report.queue({})).reports).toEqual([]);
  });
});

describe("values of indicators told by a report", () => {
  const inQuarter = { today: "2023-03-29", now: "2023-03-29T05:00:00.000Z" } as const;

  it("are estimates until the report is accepted, then facts", async () => {
    const leadThen = callAs(database, await trainingActor(database, "LEAD-HEALTH"), inQuarter);
    const officeThen = callAs(database, await trainingActor(database, "OFFICE"), inQuarter);
    const desk = await leadThen.report.prepare({ projectId: "TPRJ-HEA-3" });
    expect(desk.period?.id).toBe("PERIOD-2023-03");
    const [quarter] = desk.quarters;
    expect(quarter).toMatchObject({ isApart: false, period: { id: "PERIOD-2023-Q1", state: "open" } });
    const { indicatorId = "" } = quarter?.indicators.find(({ isAsked }) => isAsked) ?? {};
    const told = (value: number) => ({
      values: [{ quarterId: "PERIOD-2023-Q1", indicatorId, value, evidence: "Выгрузка" }],
    });
    const first = await leadThen.report.submit(submissionOf(desk, told(41)));
    const again = await leadThen.report.submit(submissionOf(first, told(42.5)));
    const toldIn = ({ quarters }: typeof desk) => quarters[0]?.indicators[0]?.told;
    const { valueId } = toldIn(again) ?? {};
    const words = { value: 42.5, kind: "estimate", evidence: "Выгрузка", files: [] };
    expect(toldIn(again)).toEqual({ valueId, ...words });
    expect(again.told).toMatchObject([{ valueId, quarterStart: "2023-01-01", ...words }]);
    expect(toldIn(first)?.valueId).toBe(valueId);

    const valueOf = async () => {
      const { indicators } = await officeThen.indicator.list({});
      return indicators.find(({ id }) => id === indicatorId)?.values.find(({ id }) => id === valueId);
    };
    expect(await valueOf()).toMatchObject({ kind: "estimate", value: 42.5, date: "2023-03-31" });
    const queued = await queuedOf(officeThen, "TPRJ-HEA-3");
    expect(queued.exceptions).toContain("values_told");
    expect(queued.values).toMatchObject([
      {
        indicatorId,
        quarterStart: "2023-01-01",
        value: 42.5,
        previous: { kind: "published", date: "2022-12-31" },
        evidence: "Выгрузка",
        files: [],
      },
    ]);
    await officeThen.report.review({ ...reviewOf(queued), decision: "accept", comment: null });
    expect(await valueOf()).toMatchObject({ kind: "reported", origin: "entered" });
    const period = (await officeThen.period.list({})).periods.find(({ id }) => id === "PERIOD-2023-Q1");
    expect(period?.counts).toMatchObject({ accepted: 1, submitted: 0 });
  });

  it("are taken of the project's own indicators only", async () => {
    const leadThen = callAs(database, await trainingActor(database, "LEAD-HEALTH"), inQuarter);
    const desk = await leadThen.report.prepare({ projectId: "TPRJ-HEA-3" });
    const values = [{ quarterId: "PERIOD-2023-Q1", indicatorId: "TIND-TUR-1", value: 1, evidence: null }];
    expect(await refusalOf(leadThen.report.submit(submissionOf(desk, { values })))).toMatchObject({
      code: "not_allowed_now",
    });
  });
});
