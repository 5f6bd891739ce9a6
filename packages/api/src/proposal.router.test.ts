import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";
const meetingId = "TMTG-2023-03";

let database: TestDatabase;
let deputy: Caller;
let office: Caller;
let secretary: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  secretary = await callAsTraining(database, "SECRETARY");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const countChanges = (): Promise<number> => database.prisma.change.count();
const proposal = (fields: object = {}) => ({
  requestId: randomUUID(),
  projectId,
  title: "О переносе срока ввода",
  reason: "Исполнитель не справляется",
  ...fields,
});
const withdrawal = ({ id, version }: { id: string; version: number }) => ({
  requestId: randomUUID(),
  proposalId: id,
  version,
});
const suggestionOf = async (id: string) => {
  const { suggestions } = await secretary.council.meeting({ meetingId });
  return suggestions.find(({ key }) => key === `proposal:${id}`);
};
const outcomeOf = async (id: string) => {
  const { proposals } = await deputy.proposal.list({ projectId });
  return proposals.find((one) => one.id === id);
};

describe("proposal.propose", () => {
  it("reaches the secretary, who takes it onto the agenda with its reason", async () => {
    const made = await deputy.proposal.propose(proposal());
    expect(made).toMatchObject({ outcome: { state: "waiting" }, canWithdraw: true });
    expect(await suggestionOf(made.id)).toMatchObject({
      kind: "proposed",
      title: made.title,
      presenter: { id: "TPOS-LEAD-HEA" },
    });
    await secretary.agenda.acceptSuggestion({
      requestId: randomUUID(),
      meetingId,
      suggestionKey: `proposal:${made.id}`,
    });
    const { items } = await secretary.council.meeting({ meetingId });
    const item = items.find(({ suggestionKey }) => suggestionKey === `proposal:${made.id}`);
    expect(item).toMatchObject({ title: made.title, project: { id: projectId } });
    expect(item?.reason).toContain("Исполнитель не справляется");
    expect(await suggestionOf(made.id)).toBeUndefined();
    expect(await outcomeOf(made.id)).toMatchObject({
      outcome: { state: "on_agenda", meeting: { id: meetingId } },
      canWithdraw: false,
    });
    expect(await refusalOf(deputy.proposal.withdraw(withdrawal(made)))).toMatchObject({
      code: "not_allowed_now",
      message: "Вопрос уже включён в повестку: снять его может секретарь Совета.",
    });
  });

  it("is told with the reason when it is declined", async () => {
    const made = await deputy.proposal.propose(proposal());
    await secretary.agenda.declineSuggestion({
      requestId: randomUUID(),
      meetingId,
      suggestionKey: `proposal:${made.id}`,
      reason: "Рассмотрено на рабочей группе",
    });
    expect(await outcomeOf(made.id)).toMatchObject({
      outcome: { state: "declined" },
      declines: [{ meeting: { id: meetingId }, reason: "Рассмотрено на рабочей группе" }],
    });
    const { declined } = await secretary.council.meeting({ meetingId });
    expect(declined.map(({ title }) => title)).toContain(made.title);
  });

  it("applies a repeated sending once", async () => {
    const input = proposal();
    const first = await deputy.proposal.propose(input);
    const changes = await countChanges();
    expect(await deputy.proposal.propose(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it("takes an indicator instead of a project, in the own sector", async () => {
    const { indicators } = await reader.indicator.list({});
    const [own] = indicators.filter(({ industry }) => industry?.id === "IND-HEA");
    const [foreign] = indicators.filter(({ industry }) => industry?.id === "IND-EDU");
    const about = (indicatorId: string | undefined) => proposal({ projectId: null, indicatorId });
    expect(await deputy.proposal.propose(about(own?.id))).toMatchObject({
      project: null,
      indicator: { id: own?.id },
    });
    expect(await refusalOf(deputy.proposal.propose(about(foreign?.id)))).toMatchObject({ code: "forbidden" });
  });

  it("names the field that is wrong, and writes nothing", async () => {
    const changes = await countChanges();
    const refusals = [
      [proposal({ title: " " }), "invalid_input", "title"],
      [proposal({ reason: "" }), "invalid_input", "reason"],
      [proposal({ projectId: null }), "invalid_input", "projectId"],
      [proposal({ projectId: "NOWHERE" }), "not_found", "projectId"],
      [proposal({ projectId: null, indicatorId: "NOWHERE" }), "not_found", "indicatorId"],
    ] as const;
    for (const [input, code, field] of refusals) {
      expect(await refusalOf(office.proposal.propose(input))).toMatchObject({ code, field });
    }
    expect(await countChanges()).toBe(changes);
  });

  it.each(["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "MEMBER", "READER"])(
    "is not for %s",
    async (key) => {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.proposal.propose(proposal()))).toMatchObject({ code: "forbidden" });
    },
  );
});

describe("proposal.withdraw", () => {
  it("is for whoever proposed, and ends the suggestion", async () => {
    const made = await deputy.proposal.propose(proposal());
    expect(await refusalOf(office.proposal.withdraw(withdrawal(made)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отозвать предложение может только тот, кто его внёс.",
    });
    expect(await refusalOf(deputy.proposal.withdraw(withdrawal({ ...made, version: 3 })))).toMatchObject({
      code: "conflict",
      current: { title: made.title, version: 1 },
    });
    const other = await callAsTraining(database, "DEPUTY-EDUCATION");
    expect(await refusalOf(other.proposal.withdraw(withdrawal(made)))).toMatchObject({ code: "forbidden" });
    expect(await deputy.proposal.withdraw(withdrawal(made))).toMatchObject({
      outcome: { state: "withdrawn" },
      canWithdraw: false,
    });
    expect(await suggestionOf(made.id)).toBeUndefined();
  });
});

describe("proposal.list", () => {
  it("shows the past without a way to change it", async () => {
    const education = await callAsTraining(database, "DEPUTY-EDUCATION");
    const mine = (asOf?: "2023-02-28") =>
      education.proposal.list({ projectId: "PRJ-EDU-4", ...(asOf ? { asOf } : {}) });
    expect((await mine()).proposals).toMatchObject([{ id: "TPRP-1", canWithdraw: true }]);
    expect((await mine("2023-02-28")).proposals).toMatchObject([{ id: "TPRP-1", canWithdraw: false }]);
    expect((await reader.proposal.list({ asOf: "2023-02-20" })).proposals).toEqual([]);
  });

  it("is open to every role and closed without one", async () => {
    await expect(reader.proposal.list({})).resolves.toBeDefined();
    const nobody = { ...(await trainingActor(database, "READER")), roles: [] };
    expect(await refusalOf(callAs(database, nobody).proposal.list({}))).toMatchObject({ code: "forbidden" });
  });

  it("sends two statements cold and one warm", async () => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => caller.proposal.list({}))).toBe(2);
    expect(await database.countQueries(() => caller.proposal.list({}))).toBe(1);
  });
});
