import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeskMilestone, ReportConflicts, ReportDesk } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

const countChanges = (): Promise<number> => database.prisma.change.count();

const openMilestone = (desk: ReportDesk, requiresEvidence = false): DeskMilestone => {
  const found = desk.milestones.find(
    (milestone) => milestone.state !== "completed" && milestone.requiresEvidence === requiresEvidence,
  );
  if (found === undefined) throw new Error("no such open milestone");
  return found;
};

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error("there is none");
  return first;
}

describe("report.submit", () => {
  /** Each test has a project of its own: what one sends is not in the way of another. */
  const prepare = (projectId: string) => lead.report.prepare({ projectId });

  it("stores the words and everything that they change, under the lead's name", async () => {
    const projectId = "TPRJ-HEA-3";
    const desk = await prepare(projectId);
    const milestone = openMilestone(desk);
    const other = desk.milestones.find(({ id, state }) => id !== milestone.id && state !== "completed");
    const line = firstOf(desk.funding);
    const risk = firstOf(desk.risks);
    const answer = await lead.report.submit(
      submissionOf(desk, {
        ownRating: "at_risk",
        ratingReason: "Поставщик просит время.",
        decisionNeeded: "Согласовать новый срок.",
        decisionAddressee: "Заместитель Губернатора",
        milestones: [
          {
            milestoneId: milestone.id,
            version: milestone.version,
            done: { actualDate: "2023-02-27", evidence: "Акт № 3" },
          },
          {
            milestoneId: other?.id ?? "",
            version: other?.version ?? 0,
            forecast: { forecastDate: "2024-12-01", reason: "Ждём поставку." },
          },
        ],
        funding: [{ fundingLineId: line.fundingLineId, version: line.version, committed: 100.5, spent: 20 }],
        risks: [{ riskId: risk.id, version: risk.version, probability: 1, impact: 2 }],
      }),
    );
    expect(answer.report).toMatchObject({
      state: "submitted",
      version: 1,
      ownRating: "at_risk",
      submittedOn: today,
      submittedBy: "Руководитель цифровой трансформации, сфера «Здравоохранение»",
      decisionAddressee: "Заместитель Губернатора",
      reviewedOn: null,
    });
    expect(answer.milestones.find(({ id }) => id === milestone.id)).toMatchObject({
      state: "completed",
      evidence: "Акт № 3",
    });
    const page = await lead.project.get({ projectId });
    const forecasted = page.milestones.find(({ id }) => id === other?.id);
    expect(forecasted).toMatchObject({ forecastDate: "2024-12-01" });
    expect(forecasted?.comments[0]?.text).toBe("Ждём поставку.");
    expect(answer.funding[0]).toMatchObject({ committed: 100.5, spent: 20, version: line.version + 1 });
    expect(answer.risks.find(({ id }) => id === risk.id)).toMatchObject({ probability: 1, impact: 2 });
    expect(page.summary.health.own).toBe("at_risk");
    const { changes } = await lead.project.history({ projectId, limit: 1 });
    expect(changes[0]).toMatchObject({ entity: "ProgressReport", operation: "insert" });
  });

  it("applies a request that was sent twice, even at once, a single time", async () => {
    const desk = await prepare("TPRJ-HEA-5");
    const submission = submissionOf(desk);
    const [first, second] = await Promise.all([
      lead.report.submit(submission),
      lead.report.submit(submission),
    ]);
    expect(first).toEqual(second);
    const changes = await countChanges();
    expect(await lead.report.submit(submission)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it("asks why where the lead rates otherwise than the rules, the report's own changes counted", async () => {
    const desk = await prepare("TPRJ-HEA-9");
    const refusal = await refusalOf(lead.report.submit(submissionOf(desk, { ownRating: "off_track" })));
    expect(refusal).toMatchObject({ code: "invalid_input", field: "ratingReason" });

    // A forecast past its plan makes the project one at risk: the rating that was right before needs a reason now.
    const milestone = openMilestone(desk);
    const forecast = { forecastDate: "2024-12-31", reason: null } as const;
    const milestones = [{ milestoneId: milestone.id, version: milestone.version, forecast }];
    const changes = await countChanges();
    expect(
      await refusalOf(lead.report.submit(submissionOf(desk, { ownRating: "on_track", milestones }))),
    ).toMatchObject({ field: "ratingReason" });
    expect(await countChanges()).toBe(changes);
    const answer = await lead.report.submit(submissionOf(desk, { ownRating: "at_risk", milestones }));
    expect(answer.report).toMatchObject({ computedRating: "at_risk", ratingReason: null });
  });

  it("asks for an addressee of a decision, and forgets an addressee of none", async () => {
    const desk = await prepare("TPRJ-HEA-6");
    const asking = submissionOf(desk, { decisionNeeded: "Выделить средства." });
    expect(await refusalOf(lead.report.submit(asking))).toMatchObject({
      code: "invalid_input",
      field: "decisionAddressee",
    });
    const answer = await lead.report.submit(submissionOf(desk, { decisionAddressee: "Совет" }));
    expect(answer.report?.decisionAddressee).toBeNull();
  });

  it("is all or nothing: evidence that is missing keeps everything out, and the field tells the row", async () => {
    const desk = await prepare("TPRJ-HEA-8");
    const plain = openMilestone(desk);
    const proven = openMilestone(desk, true);
    const done = { actualDate: today, evidence: null };
    const changes = await countChanges();
    const refusal = await refusalOf(
      lead.report.submit(
        submissionOf(desk, {
          milestones: [
            { milestoneId: plain.id, version: plain.version, done },
            { milestoneId: proven.id, version: proven.version, done },
          ],
        }),
      ),
    );
    expect(refusal).toMatchObject({ code: "invalid_input", field: "milestones.1.done.evidence" });
    expect(await countChanges()).toBe(changes);
  });

  it("names everything that somebody else changed meanwhile, and overwrites none of it", async () => {
    const projectId = "TPRJ-HEA-4";
    const desk = await prepare(projectId);
    const milestone = openMilestone(desk);
    await office.milestone.forecast({
      requestId: randomUUID(),
      milestoneId: milestone.id,
      version: milestone.version,
      forecastDate: "2023-12-01",
    });
    await office.report.submit(
      submissionOf(await office.report.prepare({ projectId }), {
        ownRating: "off_track",
        ratingReason: "По сведениям офиса.",
        summary: "Отчёт внёс проектный офис.",
      }),
    );
    const changes = await countChanges();
    const refusal = await refusalOf(
      lead.report.submit(
        submissionOf(desk, {
          milestones: [
            {
              milestoneId: milestone.id,
              version: milestone.version,
              forecast: { forecastDate: "2023-06-01", reason: null },
            },
          ],
        }),
      ),
    );
    expect(refusal).toMatchObject({ code: "conflict", field: "version" });
    const { conflicts } = refusal.current as ReportConflicts;
    expect(conflicts).toMatchObject([
      { entity: "ProgressReport", version: 2, fields: { summary: "Отчёт внёс проектный офис." } },
      {
        entity: "Milestone",
        id: milestone.id,
        version: milestone.version + 1,
        fields: { forecastDate: "2023-12-01" },
      },
    ]);
    expect(await countChanges()).toBe(changes);
  });

  it("takes a corrected report after a return, and keeps what the reviewer asked for", async () => {
    const projectId = "TPRJ-HEA-2";
    const desk = await prepare(projectId);
    const first = await lead.report.submit(submissionOf(desk));
    const { id: reportId = "", version = 0 } = first.report ?? {};
    const review = { requestId: randomUUID(), reportId, version };
    expect(first.report?.state).toBe("submitted");
    await office.report.review({ ...review, decision: "return", comment: "Опишите подробнее." });
    const returned = await lead.report.prepare({ projectId });
    expect(returned.report).toMatchObject({ state: "returned", reviewComment: "Опишите подробнее." });
    const again = await lead.report.submit(submissionOf(returned, { summary: "Подробнее." }));
    expect(again.report).toMatchObject({
      state: "submitted",
      version: version + 2,
      summary: "Подробнее.",
      reviewComment: "Опишите подробнее.",
    });
    await office.report.review({
      requestId: randomUUID(),
      reportId,
      version: version + 2,
      decision: "accept",
      comment: null,
    });
    const late = submissionOf(await lead.report.prepare({ projectId }), { version: version + 3 });
    expect(await refusalOf(lead.report.submit(late))).toMatchObject({
      code: "not_allowed_now",
      message: "Отчёт уже принят и больше не меняется.",
    });
  });

  it("takes nothing for a month that is closed or planned", async () => {
    const projectId = "TPRJ-HEA-8";
    const desk = await prepare(projectId);
    for (const periodId of ["PERIOD-2023-01", "PERIOD-2023-03"]) {
      const { report } = await lead.report.prepare({ projectId, periodId });
      const submission = submissionOf(desk, { periodId, version: report?.version ?? null });
      expect(await refusalOf(lead.report.submit(submission))).toMatchObject({
        code: "not_allowed_now",
        message: "Период сейчас не открыт: отчёты за него не принимаются.",
      });
    }
  });

  it("refuses what is not of the project, is sent twice, or is below zero", async () => {
    const projectId = "TPRJ-HEA-8";
    const desk = await prepare(projectId);
    const stranger = await office.report.prepare({ projectId: "TPRJ-EDU-1" });
    const { id: milestoneId, version } = openMilestone(stranger);
    const foreign = submissionOf(desk, { milestones: [{ milestoneId, version }] });
    expect(await refusalOf(lead.report.submit(foreign))).toMatchObject({
      code: "not_found",
      field: "milestoneId",
    });
    const own = openMilestone(desk);
    const twice = { milestoneId: own.id, version: own.version };
    expect(
      await refusalOf(lead.report.submit(submissionOf(desk, { milestones: [twice, twice] }))),
    ).toMatchObject({ code: "invalid_input", field: "milestones" });
    const spent = { fundingLineId: "any", version: 1, committed: null, spent: -1 };
    expect(await refusalOf(lead.report.submit(submissionOf(desk, { funding: [spent] })))).toMatchObject({
      code: "invalid_input",
      field: "funding.0.spent",
    });
    const blank = submissionOf(desk, { summary: "  " });
    expect(await refusalOf(lead.report.submit(blank))).toMatchObject({
      message: "Поле «Ход работ»: не заполнено.",
    });
  });

  it("asks for indicators only while the window of a quarter is open", async () => {
    const desk = await prepare("TPRJ-HEA-8");
    const [indicator] = desk.quarters[0]?.indicators ?? [];
    const { indicatorId = "" } = indicator ?? {};
    const values = [{ quarterId: "PERIOD-2023-Q1", indicatorId, value: 50, evidence: null }];
    expect(await refusalOf(lead.report.submit(submissionOf(desk, { values })))).toMatchObject({
      code: "not_allowed_now",
      message: "Значения этого показателя сейчас не запрашиваются.",
    });
  });
});
