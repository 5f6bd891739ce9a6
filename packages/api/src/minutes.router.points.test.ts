import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MinutesPoint, MinutesView } from "@kedr/domain";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

const key = () => ({ requestId: randomUUID() });
let database: TestDatabase;
let secretary: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterAll(() => database.close());

/** A meeting of the test's own in session, with one question and no point. */
async function inSession(): Promise<{ meetingId: string; itemId: string }> {
  const { id: meetingId } = await secretary.council.planMeeting({ ...key(), date: today });
  const question = { title: "О сроках", presenterPositionId: null, presenter: null, minutesAllotted: null };
  const { items } = await secretary.agenda.addItem({ ...key(), meetingId, ...question });
  await changeRecord(database, "Meeting", { id: meetingId, fields: { state: "in_session" } });
  return { meetingId, itemId: items[0]?.id ?? "" };
}

const pointOf = ({ items }: MinutesView): MinutesPoint => {
  const [point] = items[0]?.points ?? [];
  if (point === undefined) throw new Error("no point");
  return point;
};
const authority = (value: string) => ({ kind: "authority" as const, value, dueDate: null });
const words = { verb: "instruct" as const, text: "Поручить доложить.", dueDate: "2023-03-31" as const };
const blank = { heard: null, spoke: null, startedTime: null, endedTime: null };

describe("a point written at the meeting", () => {
  it("is addressed one by one, and its assignment goes to the post of the first", async () => {
    const { meetingId, itemId } = await inSession();
    const addressed = [
      { kind: "position" as const, value: "TPOS-HEAD-FIN", dueDate: null },
      { ...authority("TORG-HEA"), dueDate: "2023-03-20" as const },
      { kind: "name" as const, value: "Рабочая группа", dueDate: null },
    ];
    const added = pointOf(await secretary.minutes.addPoint({ ...key(), itemId, ...words, addressed }));
    expect(added.addressees).toContain("(до 20.03.2023); Рабочая группа");
    const adopted = { decisionId: added.id, version: added.version, state: "adopted" as const };
    const { items } = await secretary.minutes.decidePoint({ ...key(), ...adopted });
    const version = items[0]?.version ?? 0;
    await secretary.minutes.recordItem({ ...key(), itemId, version, ...blank, outcome: "considered" });
    await changeRecord(database, "Meeting", { id: meetingId, fields: { state: "minutes_approved" } });
    const { points } = await secretary.assignment.ofMeeting({ meetingId });
    expect(points).toMatchObject([
      {
        decisionId: added.id,
        status: "to_issue",
        lead: { id: "TPOS-HEAD-FIN" },
        due: { dueDate: "2023-03-31" },
      },
    ]);
    const [proposed] = points;
    const order = {
      decisionId: added.id,
      assigneePositionId: proposed?.lead?.id ?? "",
      dueDate: "2023-03-31" as const,
      parties: proposed?.parties.map(({ position, dueDate }) => ({ positionId: position.id, dueDate })) ?? [],
    };
    const issued = await secretary.assignment.issueFromMeeting({ ...key(), meetingId, points: [order] });
    expect(issued.points[0]?.assignments).toMatchObject([{ assignee: { id: "TPOS-HEAD-FIN" } }]);
  });

  it("does not instruct whom the Council can only recommend, and names whom there is", async () => {
    const { itemId } = await inSession();
    const town = await database.prisma.authority.findFirstOrThrow({ where: { isInstructed: false } });
    const told = { itemId, ...words, addressed: [authority(town.id)] };
    expect(await refusalOf(secretary.minutes.addPoint({ ...key(), ...told }))).toMatchObject({
      code: "invalid_input",
      field: "addressed",
    });
    const twice = { ...told, addressed: [authority("TORG-HEA"), authority("TORG-HEA")] };
    expect(await refusalOf(secretary.minutes.addPoint({ ...key(), ...twice }))).toMatchObject({
      field: "addressed",
    });
    const nobody = { ...told, addressed: [authority("NOBODY")] };
    expect(await refusalOf(secretary.minutes.addPoint({ ...key(), ...nobody }))).toMatchObject({
      code: "not_found",
      field: "addressed",
    });
    const recommended = await secretary.minutes.addPoint({ ...key(), ...told, verb: "recommend" });
    expect(pointOf(recommended)).toMatchObject({ verb: "recommend", addressees: town.name });
  });
});
