import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

const projectId = "TPRJ-HEA-7";
const meetingId = "TMTG-2023-03";
const itemId = "TMTG-2023-03-1";
const decisionId = "TDEC-TMTG-2023-03-1-1";
const requestId = (): string => randomUUID();

let database: TestDatabase;
let milestoneId: string;
/** An account to which the administrator has given no role yet. */
let nobody: Actor;

beforeAll(async () => {
  database = await createTrainingDb();
  nobody = { ...(await trainingActor(database, "READER")), roles: [] };
  const lead = await callAsTraining(database, "LEAD-HEALTH");
  const open = (await lead.project.get({ projectId })).milestones.find(({ state }) => state !== "completed");
  milestoneId = open?.id ?? "";
});
afterAll(() => database.close());

describe("reads", () => {
  const reads: [string, (caller: Caller) => Promise<unknown>][] = [
    ["overview.get", (caller) => caller.overview.get({})],
    ["project.list", (caller) => caller.project.list({})],
    ["project.get", (caller) => caller.project.get({ projectId })],
    ["project.history", (caller) => caller.project.history({ projectId })],
    ["sector.get", (caller) => caller.sector.get({ positionId: "TPOS-DG-1" })],
    ["sector.project", (caller) => caller.sector.project({ projectId })],
    ["indicator.list", (caller) => caller.indicator.list({})],
    ["council.get", (caller) => caller.council.get({})],
    ["council.meeting", (caller) => caller.council.meeting({ meetingId })],
    ["position.list", (caller) => caller.position.list({})],
    ["period.list", (caller) => caller.period.list({})],
    ["report.prepare", (caller) => caller.report.prepare({ projectId })],
    ["report.queue", (caller) => caller.report.queue({})],
    ["work.awaiting", (caller) => caller.work.awaiting()],
    ["risk.register", (caller) => caller.risk.register({})],
    ["curation.list", (caller) => caller.curation.list({})],
    ["publication.list", (caller) => caller.publication.list({})],
  ];

  it.each(reads)("%s is open to a reader and closed without a role", async (_name, read) => {
    const reader = await callAsTraining(database, "READER");
    await expect(read(reader)).resolves.toBeDefined();
    expect(await refusalOf(read(callAs(database, nobody)))).toMatchObject({ code: "forbidden" });
  });

  it("work.get is the page of leads", async () => {
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    await expect(lead.work.get({})).resolves.toBeDefined();
    const reader = await callAsTraining(database, "READER");
    expect(await refusalOf(reader.work.get({}))).toMatchObject({ code: "forbidden" });
  });

  it("sector.compare is for those who steer", async () => {
    const member = await callAsTraining(database, "MEMBER");
    await expect(member.sector.compare({})).resolves.toBeDefined();
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    expect(await refusalOf(lead.sector.compare({}))).toMatchObject({ code: "forbidden" });
  });
});

/** Version 1 000 000 was read by nobody: whoever is let through to the record meets a conflict and changes nothing. */
const version = 1_000_000;
const question = { title: "Вопрос", presenterPositionId: null, presenter: null, minutesAllotted: null };

describe("writes", () => {
  const ofMilestones: [string, (caller: Caller) => Promise<unknown>][] = [
    [
      "milestone.complete",
      (caller) =>
        caller.milestone.complete({ requestId: requestId(), milestoneId, version, actualDate: "2023-03-01" }),
    ],
    [
      "milestone.reopen",
      (caller) => caller.milestone.reopen({ requestId: requestId(), milestoneId, version }),
    ],
    [
      "milestone.forecast",
      (caller) =>
        caller.milestone.forecast({ requestId: requestId(), milestoneId, version, forecastDate: null }),
    ],
  ];

  it.each(ofMilestones)("%s: the project's own lead and the office, no other lead", async (_name, write) => {
    for (const key of ["LEAD-HEALTH", "OFFICE"]) {
      expect(await refusalOf(write(await callAsTraining(database, key)))).toMatchObject({ code: "conflict" });
    }
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      expect(await refusalOf(write(await callAsTraining(database, key)))).toMatchObject({
        code: "forbidden",
      });
    }
  });

  it("report.submit: the project's own lead and the office, no other lead", async () => {
    const submit = async (caller: Caller): Promise<unknown> => {
      const desk = await caller.report.prepare({ projectId });
      return caller.report.submit(submissionOf(desk, { version }));
    };
    for (const key of ["LEAD-HEALTH", "OFFICE"]) {
      expect(await refusalOf(submit(await callAsTraining(database, key)))).toMatchObject({
        code: "conflict",
      });
    }
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      expect(await refusalOf(submit(await callAsTraining(database, key)))).toMatchObject({
        code: "forbidden",
      });
    }
  });

  it("milestone.comment: also the deputy governor of the sector", async () => {
    const comment = (caller: Caller): Promise<unknown> =>
      caller.milestone.comment({ requestId: requestId(), milestoneId, text: "Когда будет готово?" });
    const deputy = await callAsTraining(database, "DEPUTY-HEALTH");
    await expect(comment(deputy)).resolves.toMatchObject({ milestone: { id: milestoneId } });
    for (const key of ["LEAD-EDUCATION", "DEPUTY-EDUCATION", "READER"]) {
      expect(await refusalOf(comment(await callAsTraining(database, key)))).toMatchObject({
        code: "forbidden",
      });
    }
  });

  const ofTheCouncil: [string, (caller: Caller) => Promise<unknown>, string][] = [
    [
      "council.planMeeting",
      (caller) => caller.council.planMeeting({ requestId: requestId(), date: "2023-02-28" }),
      "invalid_input",
    ],
    [
      "agenda.acceptSuggestion",
      (caller) =>
        caller.agenda.acceptSuggestion({ requestId: requestId(), meetingId, suggestionKey: "project:none" }),
      "not_found",
    ],
    [
      "agenda.declineSuggestion",
      (caller) =>
        caller.agenda.declineSuggestion({
          requestId: requestId(),
          meetingId,
          suggestionKey: "project:none",
          reason: "Не сейчас",
        }),
      "not_found",
    ],
    [
      "agenda.restoreSuggestion",
      (caller) =>
        caller.agenda.restoreSuggestion({ requestId: requestId(), meetingId, suggestionKey: "project:none" }),
      "not_found",
    ],
    [
      "agenda.addItem",
      (caller) =>
        caller.agenda.addItem({
          requestId: requestId(),
          meetingId,
          ...question,
          presenterPositionId: "none",
        }),
      "not_found",
    ],
    [
      "agenda.editItem",
      (caller) => caller.agenda.editItem({ requestId: requestId(), itemId, version, ...question }),
      "conflict",
    ],
    [
      "agenda.moveItem",
      (caller) => caller.agenda.moveItem({ requestId: requestId(), itemId, version, toNumber: 2 }),
      "conflict",
    ],
    [
      "agenda.removeItem",
      (caller) => caller.agenda.removeItem({ requestId: requestId(), itemId, version }),
      "conflict",
    ],
    [
      "agenda.saveDecision",
      (caller) =>
        caller.agenda.saveDecision({
          requestId: requestId(),
          itemId,
          decisionId,
          version,
          verb: "note",
          text: "Принять к сведению.",
        }),
      "conflict",
    ],
    [
      "agenda.removeDecision",
      (caller) => caller.agenda.removeDecision({ requestId: requestId(), decisionId, version }),
      "conflict",
    ],
  ];

  it.each(ofTheCouncil)("%s: the secretary and the office", async (_name, write, letThrough) => {
    for (const key of ["SECRETARY", "OFFICE"]) {
      expect(await refusalOf(write(await callAsTraining(database, key)))).toMatchObject({ code: letThrough });
    }
    for (const key of ["LEAD-HEALTH", "DEPUTY-HEALTH", "MEMBER", "READER"]) {
      expect(await refusalOf(write(await callAsTraining(database, key)))).toMatchObject({
        code: "forbidden",
      });
    }
  });
});
