import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate, ReportDesk } from "@kedr/domain";
import { createPortfolioReader, tellNews } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

/** The windows of March and of the first quarter are both open. */
const today: CalendarDate = "2023-03-29";
const projectId = "TPRJ-HEA-3";
const indicatorId = "TIND-HEA-3";

let database: TestDatabase;
let lead: Caller;
let deputy: Caller;
let office: Caller;
let administrator: Caller;

const callOn = async (key: string, day: CalendarDate = today): Promise<Caller> =>
  callAs(database, await trainingActor(database, key), { today: day, now: `${day}T05:00:00.000Z` });

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callOn("LEAD-HEALTH");
  deputy = await callOn("DEPUTY-HEALTH");
  office = await callOn("OFFICE");
  administrator = await callOn("ADMINISTRATOR");
});
afterAll(() => database.close());

const key = ({ id, version }: { id: string; version: number }) => ({
  requestId: randomUUID(),
  reportId: id,
  version,
});
const accepting = (report: { id: string; version: number }) =>
  ({ ...key(report), decision: "accept", comment: null }) as const;
const returning = (report: { id: string; version: number }) =>
  ({ ...key(report), decision: "return", comment: "Уточните" }) as const;

const reportIn = ({ report }: ReportDesk) => {
  if (report === null) throw new Error("no report");
  return report;
};

/** Sends the month's report, with a value of the quarter where one is told. */
const send = async (value: number | null, of = projectId) => {
  const desk = await lead.report.prepare({ projectId: of });
  const quarterId = desk.quarters[0]?.period?.id ?? "";
  const values = value === null ? [] : [{ quarterId, indicatorId, value, evidence: "Форма № 30" }];
  return reportIn(await lead.report.submit(submissionOf(desk, { values })));
};

const stored = async (id: string) => {
  const report = await database.prisma.progressReport.findUniqueOrThrow({ where: { id } });
  return { ...report, version: 0 };
};

/** Everything that counts values: maturity of the whole and of the sector, each indicator's standing. */
const figures = async () => {
  const { indicators } = await office.indicator.list({});
  return {
    overview: await office.overview.get({}),
    sector: await deputy.sector.get({}),
    indicators: indicators.map(({ id, achievement, current, values }) => ({
      id,
      achievement,
      current: current?.value,
      values: values.map(({ id: valueId, kind, value }) => ({ valueId, kind, value })),
    })),
  };
};

const tell = () =>
  tellNews({ database, portfolios: createPortfolioReader(database), today, newId: randomUUID });

const heard = async () => {
  const { items } = await lead.notification.list({ limit: 100 });
  return items.map(({ kind, entityId }) => `${kind} ${entityId}`);
};

describe("report.takeBackReview", () => {
  it("puts the report, its values and every roll-up back where they were", async () => {
    const sent = await send(61.5);
    const before = await figures();
    const record = await stored(sent.id);
    const { report: accepted } = await deputy.report.review(accepting(sent));
    expect((await figures()).indicators).not.toEqual(before.indicators);
    const { decided } = await deputy.report.queue({});
    expect(decided).toMatchObject([
      { what: "report", id: sent.id, state: "accepted", project: { id: projectId } },
    ]);
    expect((await office.report.queue({})).decided).toEqual([]);

    const taking = key(accepted);
    expect(await deputy.report.takeBackReview(taking)).toEqual({ reportId: sent.id });
    expect(await deputy.report.takeBackReview(taking)).toEqual({ reportId: sent.id });
    expect(await stored(sent.id)).toEqual(record);
    expect(await figures()).toEqual(before);
    const { reports, decided: left } = await deputy.report.queue({});
    expect(reports.find(({ report }) => report.id === sent.id)).toMatchObject({ canReview: true });
    expect(left).toEqual([]);
    const { changes } = await office.project.history({ projectId, limit: 4 });
    const states = changes
      .filter(({ entityId }) => entityId === sent.id)
      .map(({ fields }) => fields.find(({ field }) => field === "state")?.after);
    expect(states).toEqual(["submitted", "accepted", "submitted"]);
  });

  it("lets what an earlier return asked for stand again", async () => {
    const sent = await send(null, "TPRJ-HEA-5");
    await deputy.report.review(returning(sent));
    const corrected = await send(null, "TPRJ-HEA-5");
    const record = await stored(sent.id);
    expect(record).toMatchObject({ state: "submitted", reviewComment: "Уточните" });
    const { report } = await deputy.report.review(accepting(corrected));
    await deputy.report.takeBackReview(key(report));
    expect(await stored(sent.id)).toEqual(record);
  });

  it("is too late when the author has sent it again, and the next day", async () => {
    const sent = await send(null, "TPRJ-HEA-9");
    const { report: returned } = await deputy.report.review(returning(sent));
    const again = await send(null, "TPRJ-HEA-9");
    expect(await refusalOf(deputy.report.takeBackReview(key(returned)))).toMatchObject({ code: "conflict" });
    expect(await refusalOf(deputy.report.takeBackReview(key(again)))).toMatchObject({
      code: "not_allowed_now",
      message: "Решения, которое можно отменить, здесь нет.",
    });
    const { report } = await deputy.report.review(accepting(again));
    const tomorrow = await callOn("DEPUTY-HEALTH", "2023-03-30");
    expect((await tomorrow.report.queue({})).decided).toEqual([]);
    expect(await refusalOf(tomorrow.report.takeBackReview(key(report)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отменить решение можно только в тот же день.",
    });
  });

  it("is for whoever decided, and the administrator", async () => {
    const { decided } = await administrator.report.queue({});
    const found = decided.find(({ project }) => project.id === "TPRJ-HEA-9");
    if (found === undefined) throw new Error("the administrator may take back any decision of today");
    for (const post of ["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "READER"]) {
      const caller = await callOn(post);
      expect(await refusalOf(caller.report.takeBackReview(key(found)))).toMatchObject({ code: "forbidden" });
    }
    expect(await refusalOf(office.report.takeBackReview(key(found)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отменить решение может только тот, кто его принял.",
    });
    await administrator.report.takeBackReview(key(found));
    expect(await stored(found.id)).toMatchObject({ state: "submitted" });
  });

  it("takes back one of many that were accepted together, and no other", async () => {
    const sent = [await send(null, "TPRJ-HEA-9"), await send(null, "TPRJ-HEA-5")];
    const reports = sent.map(({ id, version }) => ({ reportId: id, version }));
    await deputy.report.acceptMany({ requestId: randomUUID(), reports });
    const [first, second] = sent;
    if (!first || !second) throw new Error("two were sent");
    await deputy.report.takeBackReview(key({ id: first.id, version: first.version + 1 }));
    expect(await stored(first.id)).toMatchObject({ state: "submitted" });
    expect(await stored(second.id)).toMatchObject({ state: "accepted" });
  });

  it("tells whoever was told of the decision, and nobody else", async () => {
    const waiting = await send(null, "TPRJ-HEA-9");
    const { report: untold } = await deputy.report.review(returning(waiting));
    await deputy.report.takeBackReview(key(untold));
    await tell();
    expect(await heard()).not.toContain(`report_returned ${waiting.id}`);
    expect(await heard()).not.toContain(`decision_taken_back ${waiting.id}`);

    const { report } = await deputy.report.review(returning({ ...untold, version: untold.version + 1 }));
    await tell();
    expect(await heard()).toContain(`report_returned ${waiting.id}`);
    await deputy.report.takeBackReview(key(report));
    await tell();
    expect(await heard()).toContain(`decision_taken_back ${waiting.id}`);
    expect(await heard()).not.toContain(`report_returned ${waiting.id}`);
    const { items } = await lead.notification.list({ limit: 100 });
    expect(items.find(({ kind }) => kind === "decision_taken_back")).toMatchObject({
      projectId: "TPRJ-HEA-9",
      details: { period: "2023-03-01" },
      isRead: false,
    });

    await deputy.report.review(returning({ ...report, version: report.version + 1 }));
    await tell();
    expect(await heard()).toContain(`report_returned ${waiting.id}`);
  });

  it("finds no report that is not there", async () => {
    const nowhere = key({ id: "NOWHERE", version: 1 });
    const { takeBackReview, takeBackValuesReview } = deputy.report;
    for (const takeBack of [takeBackReview, takeBackValuesReview]) {
      expect(await refusalOf(takeBack(nowhere))).toMatchObject({ code: "not_found", field: "reportId" });
    }
  });
});

describe("report.takeBackValuesReview", () => {
  it("makes estimates of the values that the acceptance had made facts", async () => {
    const march = await send(61.5);
    await deputy.report.review(accepting(march));
    const { periods } = await office.period.list({});
    const periodId = "PERIOD-2022-Q4";
    const version = periods.find(({ id }) => id === periodId)?.version ?? 0;
    await office.period.reopen({
      requestId: randomUUID(),
      periodId,
      version,
      until: "2023-04-05",
      reason: "Уточнение",
    });
    const values = [{ indicatorId, value: 57, evidence: "Форма № 30" }];
    await lead.report.tellValues({
      requestId: randomUUID(),
      projectId,
      quarterId: periodId,
      version: null,
      values,
    });
    const before = await figures();
    const { values: queue } = await deputy.report.queue({});
    const told = queue.reports.find(({ project }) => project.id === projectId);
    if (told === undefined) throw new Error("nothing awaits review");
    const { report } = await deputy.report.reviewValues(accepting(told.report));
    expect(await figures()).not.toEqual(before);
    expect(await refusalOf(office.report.takeBackValuesReview(key(report)))).toMatchObject({
      code: "not_allowed_now",
    });
    await deputy.report.takeBackValuesReview(key(report));
    expect(await figures()).toEqual(before);

    const { report: again } = await deputy.report.reviewValues(
      accepting({ ...report, version: report.version + 1 }),
    );
    const closing = (await office.period.list({})).periods.find(({ id }) => id === periodId);
    await office.period.close({
      requestId: randomUUID(),
      periodId,
      version: closing?.version ?? 0,
      reason: "Сверено",
    });
    const isClosed =
      (await office.period.list({})).periods.find(({ id }) => id === periodId)?.state === "closed";
    expect(isClosed).toBe(true);
    expect(await refusalOf(deputy.report.takeBackValuesReview(key(again)))).toMatchObject({
      code: "not_allowed_now",
      message: "Период закрыт: решение по отчёту за него уже не отменить.",
    });
  });
});
