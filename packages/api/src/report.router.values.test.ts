import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AttachmentOwner, ReportDesk } from "@kedr/domain";
import { addAttachment } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, contextOf, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

/** The windows of March and of the first quarter are both open. */
const inQuarter = { today: "2023-03-29", now: "2023-03-29T05:00:00.000Z" } as const;

let database: TestDatabase;
let lead: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = callAs(database, await trainingActor(database, "LEAD-HEALTH"), inQuarter);
  office = callAs(database, await trainingActor(database, "OFFICE"), inQuarter);
});
afterAll(() => database.close());

async function attach(owner: AttachmentOwner, sha256: string): Promise<void> {
  const actor = await trainingActor(database, "LEAD-HEALTH");
  const file = { fileName: "Расчёт.pdf", contentType: "application/pdf", size: 10, sha256 };
  await addAttachment({ ...contextOf(database, null), actor }, { requestId: randomUUID(), owner, file });
}

const named = async (periodId: string) => {
  const period = (await office.period.list({})).periods.find(({ id }) => id === periodId);
  return { requestId: randomUUID(), periodId, version: period?.version ?? 0, reason: "Уточнение" };
};

const toldOf = ({ quarters: [first] }: ReportDesk) => first?.indicators[0]?.told ?? null;

const telling = (desk: ReportDesk, value: number) =>
  submissionOf(desk, {
    values: [
      {
        quarterId: desk.quarters[0]?.period?.id ?? "",
        indicatorId: desk.quarters[0]?.indicators[0]?.indicatorId ?? "",
        value,
        evidence: null,
      },
    ],
  });

describe("values of a quarter that was opened again", () => {
  const projectId = "TPRJ-HEA-3";

  it("are told beside those of the other quarter in the same report, each with its files", async () => {
    const first = await lead.report.submit(telling(await lead.report.prepare({ projectId }), 60));
    const ofMarch = toldOf(first)?.valueId ?? "";
    await attach({ indicatorValueId: ofMarch }, "march");
    await office.period.close(await named("PERIOD-2023-Q1"));
    await office.period.reopen({ ...(await named("PERIOD-2022-Q4")), until: "2023-04-05" });

    // What was read while another quarter was asked for would become a value of this one.
    expect(await refusalOf(lead.report.submit(telling(first, 61)))).toMatchObject({
      code: "not_allowed_now",
      message: "Значения этого показателя сейчас не запрашиваются.",
    });
    const desk = await lead.report.prepare({ projectId });
    expect(desk.quarters).toMatchObject([
      { period: { id: "PERIOD-2022-Q4" }, isApart: false, indicators: [{ isAsked: true, told: null }] },
    ]);
    const second = await lead.report.submit(telling(desk, 55));
    expect(toldOf(second)).toMatchObject({ value: 55, files: [] });
    const ofDecember = toldOf(second)?.valueId ?? "";
    await attach({ indicatorValueId: ofDecember }, "december");
    expect(toldOf(await lead.report.submit(telling(second, 55.5)))).toMatchObject({
      valueId: ofDecember,
      value: 55.5,
      files: [{ fileName: "Расчёт.pdf" }],
    });

    const { indicators } = await lead.indicator.list({});
    const values = indicators.flatMap((indicator) => indicator.values);
    const known = (id: string) => values.find((value) => value.id === id);
    expect(known(ofMarch)).toMatchObject({ value: 60, date: "2023-03-31", kind: "estimate" });
    expect(known(ofDecember)).toMatchObject({ value: 55.5, date: "2022-12-31", kind: "estimate" });
  });
});

describe("a milestone told done", () => {
  it("needs no words where a file shows it", async () => {
    const desk = await lead.report.prepare({ projectId: "TPRJ-HEA-5" });
    const open = desk.milestones.find(
      ({ state, requiresEvidence }) => state !== "completed" && requiresEvidence,
    );
    const { id: milestoneId = "", version = 0 } = open ?? {};
    const done = { actualDate: inQuarter.today, evidence: null };
    const told = { milestones: [{ milestoneId, version, done }], ratingReason: "По сведениям исполнителя." };
    const submission = () => submissionOf(desk, told);
    expect(await refusalOf(lead.report.submit(submission()))).toMatchObject({
      field: "milestones.0.done.evidence",
    });
    await attach({ milestoneId }, "act");
    const answer = await lead.report.submit(submission());
    expect(answer.milestones.find(({ id }) => id === milestoneId)).toMatchObject({
      state: "completed",
      evidence: null,
      files: [{ fileName: "Расчёт.pdf" }],
    });
  });
});
