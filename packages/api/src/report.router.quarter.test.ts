import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportDesk } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

const projectId = "TPRJ-HEA-3";
const quarterId = "PERIOD-2022-Q4";
const indicatorId = "TIND-HEA-3";

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

const quarterOf = ({ quarters }: ReportDesk) => quarters.find(({ period }) => period?.id === quarterId);

const telling = (value: number, version: number | null, requestId: string = randomUUID()) => ({
  requestId,
  projectId,
  quarterId,
  version,
  values: [{ indicatorId, value, evidence: "Форма № 30" }],
});

const periodVersion = async (periodId: string) => {
  const { periods } = await office.period.list({});
  return periods.find(({ id }) => id === periodId)?.version ?? 0;
};

const awaitingReview = async (caller: Caller) => {
  const { values } = await caller.report.queue({});
  const queued = values.reports.find(({ project }) => project.id === projectId);
  if (!queued) throw new Error("nothing awaits review");
  return queued;
};

const reviewOf = ({ report: { id, version } }: Awaited<ReturnType<typeof awaitingReview>>) => ({
  requestId: randomUUID(),
  reportId: id,
  version,
});

const valueIn = async (valueId: string | undefined) => {
  const { indicators } = await office.indicator.list({});
  return indicators.flatMap(({ values }) => values).find(({ id }) => id === valueId);
};

describe("values of a quarter told apart from the report of the month", () => {
  it("are not taken while the quarter is closed", async () => {
    expect(await refusalOf(lead.report.tellValues(telling(55, null)))).toMatchObject({
      code: "not_allowed_now",
    });
    expect(
      await refusalOf(lead.report.tellValues({ ...telling(55, null), quarterId: "PERIOD-2023-02" })),
    ).toMatchObject({ code: "not_found", field: "quarterId" });
  });

  it("are asked for apart once the month's report is accepted", async () => {
    const desk = await lead.report.prepare({ projectId });
    const sent = await lead.report.submit(submissionOf(desk));
    const { id: reportId = "", version = 0 } = sent.report ?? {};
    const review = { requestId: randomUUID(), reportId, version, comment: null };
    await office.report.review({ ...review, decision: "accept" });
    await office.period.reopen({
      requestId: randomUUID(),
      periodId: quarterId,
      version: await periodVersion(quarterId),
      until: "2023-03-05",
      reason: "Уточнение",
    });
    const now = await lead.report.prepare({ projectId });
    expect(now).toMatchObject({ canSubmit: false, obstacle: "report_accepted" });
    expect(quarterOf(now)).toMatchObject({ isApart: true, canTell: true, report: null });
    expect(quarterOf(await deputy.report.prepare({ projectId }))).toMatchObject({ canTell: false });
  });

  it("are told by the project's lead or the office, of the project's own indicators", async () => {
    const other = await callAsTraining(database, "LEAD-EDUCATION");
    const reader = await callAsTraining(database, "READER");
    for (const caller of [other, reader, deputy]) {
      expect(await refusalOf(caller.report.tellValues(telling(55, null)))).toMatchObject({
        code: "forbidden",
      });
    }
    const foreign = {
      ...telling(55, null),
      values: [{ indicatorId: "TIND-TUR-1", value: 1, evidence: null }],
    };
    expect(await refusalOf(lead.report.tellValues(foreign))).toMatchObject({
      code: "not_allowed_now",
      message: "Значения этого показателя сейчас не запрашиваются.",
    });
  });

  it("are taken once, and stay estimates until they are accepted", async () => {
    const asked = telling(55, null);
    const desk = await lead.report.tellValues(asked);
    expect(quarterOf(await lead.report.tellValues(asked))).toEqual(quarterOf(desk));
    expect(quarterOf(desk)).toMatchObject({
      report: { state: "submitted", version: 1 },
      indicators: [{ told: { value: 55, kind: "estimate", evidence: "Форма № 30" } }],
    });
    const toldId = quarterOf(desk)?.indicators[0]?.told?.valueId;
    expect(await valueIn(toldId)).toMatchObject({ kind: "estimate", date: "2022-12-31", origin: "entered" });
    expect((await office.report.queue({})).reports.some(({ project }) => project.id === projectId)).toBe(
      false,
    );
  });

  it("are not written over what somebody else has told meanwhile", async () => {
    expect(await refusalOf(office.report.tellValues(telling(56, null)))).toMatchObject({
      code: "conflict",
      current: { conflicts: [{ entity: "ValueReport", version: 1, fields: { state: "submitted" } }] },
    });
    const desk = await office.report.tellValues(telling(56, 1));
    expect(quarterOf(desk)).toMatchObject({ report: { version: 2 }, indicators: [{ told: { value: 56 } }] });
  });

  it("are reviewed by whoever reviews the project, but not by whoever told them", async () => {
    const queued = await awaitingReview(deputy);
    expect(queued).toMatchObject({
      period: { id: quarterId },
      values: [
        {
          indicatorId,
          quarterStart: "2022-10-01",
          value: 56,
          previous: { kind: "published", date: "2022-12-31" },
          evidence: "Форма № 30",
        },
      ],
      canReview: true,
    });
    const accept = { ...reviewOf(queued), decision: "accept" as const, comment: null };
    expect(await refusalOf(office.report.reviewValues(accept))).toMatchObject({ code: "not_allowed_now" });
    const curator = await callAsTraining(database, "DEPUTY-EDUCATION");
    for (const caller of [lead, curator]) {
      expect(await refusalOf(caller.report.reviewValues(accept))).toMatchObject({ code: "forbidden" });
    }
    expect(await refusalOf(deputy.report.reviewValues({ ...accept, version: 1 }))).toMatchObject({
      code: "conflict",
    });
    expect(await refusalOf(deputy.report.review(accept))).toMatchObject({ code: "not_found" });
  });

  it("go back with a remark, are corrected and accepted, and then are facts", async () => {
    const back = reviewOf(await awaitingReview(deputy));
    expect(
      await refusalOf(deputy.report.reviewValues({ ...back, decision: "return", comment: null })),
    ).toMatchObject({ code: "invalid_input", field: "comment" });
    await deputy.report.reviewValues({ ...back, decision: "return", comment: "Проверьте знаменатель" });
    const returned = (await lead.report.queue({})).values.returned;
    expect(returned).toMatchObject([
      { canCorrect: true, report: { reviewComment: "Проверьте знаменатель" } },
    ]);
    const desk = await lead.report.tellValues(telling(57.5, returned[0]?.report.version ?? null));
    const told = quarterOf(desk)?.indicators[0]?.told;
    const again = await awaitingReview(deputy);
    expect(again.exceptions).toEqual(["corrected"]);
    await deputy.report.reviewValues({ ...reviewOf(again), decision: "accept", comment: null });
    expect(await valueIn(told?.valueId)).toMatchObject({ kind: "reported", value: 57.5 });
    const { periods } = await office.period.list({});
    const counts = periods.find(({ id }) => id === quarterId)?.counts;
    expect(counts?.submitted).toBe(0);
  });

  it("are corrected after acceptance while the quarter is open again; what is repeated stays a fact", async () => {
    const desk = await lead.report.prepare({ projectId });
    const version = quarterOf(desk)?.report?.version ?? null;
    const same = await lead.report.tellValues(telling(57.5, version));
    expect(quarterOf(same)?.indicators[0]?.told).toMatchObject({ value: 57.5, kind: "reported" });
    const next = quarterOf(same)?.report?.version ?? null;
    const changed = await lead.report.tellValues(telling(58, next));
    expect(quarterOf(changed)?.indicators[0]?.told).toMatchObject({ value: 58, kind: "estimate" });
  });

  it("are part of the project's history", async () => {
    const { changes } = await lead.project.history({ projectId });
    const entries = changes.filter(({ entity }) => entity === "ValueReport");
    expect(entries.at(-1)).toMatchObject({ operation: "insert", label: "4 кв. 2022" });
  });
});

describe("a quarter of which values were told apart", () => {
  const inQuarter = { today: "2023-03-29", now: "2023-03-29T05:00:00.000Z" } as const;

  it("is not asked for in the report of the month any more", async () => {
    const leadThen = callAs(database, await trainingActor(database, "LEAD-HEALTH"), inQuarter);
    const ofFirst = { ...telling(60, null), quarterId: "PERIOD-2023-Q1" };
    await leadThen.report.tellValues(ofFirst);
    const desk = await leadThen.report.prepare({ projectId });
    expect(desk.canSubmit).toBe(true);
    expect(desk.quarters).toMatchObject([{ period: { id: "PERIOD-2023-Q1" }, isApart: true, canTell: true }]);
    const values = [{ quarterId: "PERIOD-2023-Q1", indicatorId, value: 61, evidence: null }];
    expect(await refusalOf(leadThen.report.submit(submissionOf(desk, { values })))).toMatchObject({
      code: "not_allowed_now",
    });
  });
});
