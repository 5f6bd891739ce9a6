import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate, MilestonePlan, PlannedMilestone } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";
const requestId = (): string => randomUUID();

let database: TestDatabase;
let lead: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

const draft = {
  description: null,
  baselineDate: "2023-06-30" as CalendarDate | null,
  weight: 1,
  isCritical: false,
  requiresEvidence: false,
  recurrence: null,
  recursUntil: null,
};
type Draft = Omit<Parameters<Caller["plan"]["addMilestone"]>[0], "requestId" | "projectId">;

const draftOf = (milestone: PlannedMilestone): Draft => ({
  title: milestone.title,
  description: milestone.description,
  baselineDate: milestone.baselineDate,
  weight: milestone.weight,
  isCritical: milestone.isCritical,
  requiresEvidence: milestone.requiresEvidence,
  recurrence: milestone.recurrence,
  recursUntil: milestone.recursUntil,
});

const last = ({ milestones }: MilestonePlan): PlannedMilestone => {
  const milestone = milestones.at(-1);
  if (milestone === undefined) throw new Error("the plan is empty");
  return milestone;
};
const named = ({ milestones }: MilestonePlan, title: string) =>
  milestones.filter((one) => one.title === title);

/** A milestone of the test's own at the end of the plan. */
const add = async (title: string, fields: Partial<Draft> = {}): Promise<PlannedMilestone> =>
  last(await lead.plan.addMilestone({ requestId: requestId(), projectId, ...draft, title, ...fields }));

const writeOn = ({ id, version }: { id: string; version: number }) => ({
  requestId: requestId(),
  milestoneId: id,
  version,
});
const countChanges = (): Promise<number> => database.prisma.change.count();

describe("plan.get", () => {
  it("gives the plan in order, with ties, shares, templates and what may be done", async () => {
    const plan = await lead.plan.get({ projectId: "PRJ-EDU-5" });
    expect(plan.milestones.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const shares = plan.milestones.reduce((sum, { share }) => sum + (share ?? 0), 0);
    expect(shares).toBeCloseTo(100, 6);
    expect(plan.milestones[6]?.dependsOn.map(({ title }) => title)).toEqual([
      plan.milestones[4]?.title,
      plan.milestones[5]?.title,
    ]);
    expect(plan.templates).toHaveLength(3);
    expect(plan.abilities).toEqual({ canPlan: false, canEditTemplates: false, canRequestReschedule: false });
    const own = await lead.plan.get({ projectId });
    expect(own.abilities).toEqual({ canPlan: true, canEditTemplates: false, canRequestReschedule: true });
    const ofOffice = await office.plan.get({ projectId });
    expect(ofOffice.abilities).toEqual({ canPlan: true, canEditTemplates: true, canRequestReschedule: true });
  });

  it("shows the past and lets nobody change it", async () => {
    const past = await office.plan.get({ projectId: "TPRJ-CUL-4", asOf: "2022-10-01" });
    expect(past.milestones).toHaveLength(11);
    expect(past.templates).toHaveLength(3);
    expect(past.abilities).toEqual({ canPlan: false, canEditTemplates: false, canRequestReschedule: false });
    const refusal = await refusalOf(office.plan.get({ projectId: "none" }));
    expect(refusal).toMatchObject({ code: "not_found", field: "projectId" });
  });

  it("asks the database twice at first and once afterwards", async () => {
    const reader = await callAsTraining(database, "READER");
    expect(await database.countQueries(() => reader.plan.get({ projectId }))).toBe(2);
    expect(await database.countQueries(() => reader.plan.get({ projectId }))).toBe(1);
  });
});

describe("adding and editing", () => {
  it("adds at the end, counts it at once, and takes it back as if it had never been", async () => {
    const before = await lead.plan.get({ projectId });
    const added = await add("Второй этап обучения", { weight: 2 });
    expect(added).toMatchObject({
      number: 11,
      origin: "entered",
      version: 1,
      canTakeBack: true,
      state: "on_track",
    });
    const summary = (await lead.project.get({ projectId })).summary;
    expect(summary.milestones.total).toBe(before.milestones.length + 1);
    const after = await lead.plan.takeBack({ requestId: requestId(), projectId, milestoneIds: [added.id] });
    expect(after.milestones).toEqual(before.milestones);
  });

  it("applies an addition once, however often it is sent", async () => {
    const input = { requestId: requestId(), projectId, ...draft, title: "Дважды посланная" };
    await lead.plan.addMilestone(input);
    const plan = await lead.plan.addMilestone(input);
    expect(named(plan, "Дважды посланная")).toHaveLength(1);
  });

  it("does not take back what somebody has spoken of", async () => {
    const { id } = await add("Обсуждаемая");
    await office.milestone.comment({ requestId: requestId(), milestoneId: id, text: "Нужна ли она?" });
    const refusal = await refusalOf(
      lead.plan.takeBack({ requestId: requestId(), projectId, milestoneIds: [id] }),
    );
    expect(refusal).toMatchObject({ code: "not_allowed_now" });
    expect(refusal.message).toContain("можно только отменить");
  });

  it("edits, and refuses to move a baseline date that is set", async () => {
    const added = await add("Правка", { baselineDate: null });
    const first = await lead.plan.editMilestone({
      ...writeOn(added),
      ...draftOf(added),
      title: "Правка внесена",
      weight: 2.5,
      baselineDate: "2023-09-29",
    });
    const edited = last(first);
    expect(edited).toMatchObject({
      title: "Правка внесена",
      weight: 2.5,
      baselineDate: "2023-09-29",
      version: 2,
    });
    const changes = await countChanges();
    const refusal = await refusalOf(
      lead.plan.editMilestone({ ...writeOn(edited), ...draftOf(edited), baselineDate: "2023-12-29" }),
    );
    expect(refusal).toMatchObject({ code: "invalid_input", field: "baselineDate" });
    expect(refusal.message).toContain("только по запросу");
    expect(await countChanges()).toBe(changes);
  });

  it("shows the record as it is now to whoever read an older version", async () => {
    const added = await add("Спорная");
    await office.plan.editMilestone({ ...writeOn(added), ...draftOf(added), weight: 3 });
    const refusal = await refusalOf(
      lead.plan.editMilestone({ ...writeOn(added), ...draftOf(added), weight: 2 }),
    );
    expect(refusal).toMatchObject({
      code: "conflict",
      field: "version",
      current: { id: added.id, version: 2, weight: 3 },
    });
  });

  it.each([
    ["weight", { weight: 0 }],
    ["title", { title: "  " }],
    ["recursUntil", { recurrence: "monthly", recursUntil: "2023-06-01" }],
    ["baselineDate", { recurrence: "monthly", baselineDate: null }],
  ] as const)("refuses a wrong %s", async (field, fields) => {
    const input = { requestId: requestId(), projectId, ...draft, title: "Неверная", ...fields };
    expect(await refusalOf(lead.plan.addMilestone(input))).toMatchObject({ code: "invalid_input", field });
  });

  it("cancels with a reason, keeps it on record, and restores", async () => {
    const added = await add("Лишняя");
    const cancelled = last(
      await lead.plan.cancelMilestone({ ...writeOn(added), reason: "Передана другому проекту" }),
    );
    expect(cancelled).toMatchObject({
      state: "cancelled",
      cancelReason: "Передана другому проекту",
      share: null,
    });
    expect(
      await refusalOf(lead.plan.cancelMilestone({ ...writeOn(cancelled), reason: "Ещё раз" })),
    ).toMatchObject({
      code: "not_allowed_now",
      message: "Контрольная точка отменена.",
    });
    const restored = last(await lead.plan.restoreMilestone(writeOn(cancelled)));
    expect(restored).toMatchObject({
      state: "on_track",
      cancelReason: null,
      baselineDate: added.baselineDate,
    });
  });
});

describe("plan.order", () => {
  it("renumbers without raising versions, and refuses an order that has changed since", async () => {
    const plan = await lead.plan.get({ projectId });
    const before = plan.milestones.map(({ id }) => id);
    const wanted = [...before.slice(1), before[0] ?? ""];
    const moved = await lead.plan.order({ requestId: requestId(), projectId, before, milestoneIds: wanted });
    expect(moved.milestones.map(({ id }) => id)).toEqual(wanted);
    expect(moved.milestones.map(({ number }) => number)).toEqual(wanted.map((_, place) => place + 1));
    expect(moved.milestones.at(-1)?.version).toBe(plan.milestones[0]?.version);
    const late = lead.plan.order({ requestId: requestId(), projectId, before, milestoneIds: before });
    expect(await refusalOf(late)).toMatchObject({ code: "conflict", current: { milestoneIds: wanted } });
    await lead.plan.order({ requestId: requestId(), projectId, before: wanted, milestoneIds: before });
  });
});

describe("plan.setDependencies", () => {
  it("says all that a milestone waits for, and raises its version", async () => {
    const [first, second, third] = [await add("Первая"), await add("Вторая"), await add("Третья")];
    await lead.plan.setDependencies({ ...writeOn(third), dependsOnIds: [first.id] });
    const plan = await lead.plan.setDependencies({
      ...writeOn({ ...third, version: 2 }),
      dependsOnIds: [second.id],
    });
    expect(last(plan)).toMatchObject({ version: 3, dependsOn: [{ id: second.id, title: "Вторая" }] });
    const stale = lead.plan.setDependencies({ ...writeOn(third), dependsOnIds: [] });
    expect(await refusalOf(stale)).toMatchObject({ code: "conflict", field: "version" });
  });

  it("refuses a circle and names it", async () => {
    const [one, two] = [await add("Подготовка"), await add("Запуск")];
    await lead.plan.setDependencies({ ...writeOn(two), dependsOnIds: [one.id] });
    const changes = await countChanges();
    const refusal = await refusalOf(lead.plan.setDependencies({ ...writeOn(one), dependsOnIds: [two.id] }));
    expect(refusal).toMatchObject({
      code: "invalid_input",
      field: "dependsOnIds",
      message: "Круговая зависимость: «Подготовка» → «Запуск» → «Подготовка». Уберите одну из связей.",
    });
    expect(await countChanges()).toBe(changes);
  });

  it("names a circle across projects with the other project", async () => {
    const own = await add("Обмен данными запущен");
    const farProject = "PRJ-EDU-5";
    const far = (await office.plan.get({ projectId: farProject })).milestones[8];
    const farId = far?.id ?? "";
    const tied = await office.plan.setDependencies({
      ...writeOn({ id: farId, version: far?.version ?? 0 }),
      dependsOnIds: [own.id],
    });
    const refusal = await refusalOf(lead.plan.setDependencies({ ...writeOn(own), dependsOnIds: [farId] }));
    expect(refusal.message).toContain(
      `«Обмен данными запущен» → «${far?.title}» (Сетевой город. Образование) → «Обмен данными запущен»`,
    );
    await office.plan.setDependencies({
      ...writeOn({ id: farId, version: tied.milestones[8]?.version ?? 0 }),
      dependsOnIds: far?.dependsOn.map(({ id }) => id) ?? [],
    });
  });

  it("ties to a milestone of another project, but to none that does not exist", async () => {
    const foreign = (await lead.plan.get({ projectId: "PRJ-EDU-5" })).milestones[0];
    const own = await add("Зависит от соседей");
    const plan = await lead.plan.setDependencies({ ...writeOn(own), dependsOnIds: [foreign?.id ?? ""] });
    expect(last(plan).dependsOn).toEqual([
      { id: foreign?.id, title: foreign?.title, projectName: "Сетевой город. Образование" },
    ]);
    const nowhere = lead.plan.setDependencies({ ...writeOn(last(plan)), dependsOnIds: ["none"] });
    expect(await refusalOf(nowhere)).toMatchObject({ code: "not_found", field: "dependsOnIds" });
  });
});

describe("plan.findMilestones", () => {
  it("finds milestones of every project, the own one first", async () => {
    const { projects, more } = await lead.plan.findMilestones({ projectId, text: "эксплуатация" });
    expect(projects[0]?.id).toBe(projectId);
    expect(projects.length).toBeGreaterThan(2);
    expect(more).toBe(0);
    const everything = await lead.plan.findMilestones({ projectId, text: "" });
    expect(everything.projects.flatMap(({ milestones }) => milestones)).toHaveLength(50);
    expect(everything.more).toBeGreaterThan(600);
    const named = await lead.plan.findMilestones({ projectId, text: "сетевой город образование" });
    expect(named.projects.map(({ id }) => id)).toEqual(["PRJ-EDU-5"]);
    expect(named.projects[0]?.milestones).toHaveLength(10);
  });

  it("asks the database no more than the plan itself", async () => {
    const input = { projectId, text: "контракт" };
    await lead.plan.findMilestones(input);
    expect(await database.countQueries(() => lead.plan.findMilestones(input))).toBe(1);
  });

  it("answers with nothing, and refuses what is no text or no project", async () => {
    expect(await lead.plan.findMilestones({ projectId, text: "такого нет" })).toEqual({
      projects: [],
      more: 0,
    });
    const long = lead.plan.findMilestones({ projectId, text: "ю".repeat(201) });
    expect(await refusalOf(long)).toMatchObject({ code: "invalid_input", field: "text" });
    const nowhere = office.plan.findMilestones({ projectId: "none", text: "" });
    expect(await refusalOf(nowhere)).toMatchObject({ code: "not_found", field: "projectId" });
  });

  it("is for whoever plans the project", async () => {
    for (const key of ["LEAD-EDUCATION", "DEPUTY-DIGITAL", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      const found = caller.plan.findMilestones({ projectId, text: "контракт" });
      expect([key, (await refusalOf(found)).code]).toEqual([key, "forbidden"]);
    }
  });
});

describe("building a plan from something", () => {
  it("applies a template with its ties, and takes the lot back", async () => {
    const before = await lead.plan.get({ projectId });
    const template = before.templates.find(({ name }) => name === "Государственная информационная система");
    const applied = await lead.plan.applyTemplate({
      requestId: requestId(),
      projectId,
      templateId: template?.id ?? "",
      version: template?.version ?? 0,
      startDate: "2023-04-03",
    });
    const made = applied.milestones.slice(before.milestones.length);
    expect(made).toHaveLength(10);
    expect(made[0]).toMatchObject({
      title: template?.steps[0]?.title,
      baselineDate: "2023-05-29",
      dependsOn: [],
    });
    expect(made[9]?.dependsOn.map(({ id }) => id)).toEqual([made[8]?.id]);
    const milestoneIds = made.map(({ id }) => id);
    const back = await lead.plan.takeBack({ requestId: requestId(), projectId, milestoneIds });
    expect(back.milestones).toEqual(before.milestones);
  });

  it("copies the chosen milestones of another project, so many days later", async () => {
    const source = (await lead.plan.get({ projectId: "PRJ-EDU-5" })).milestones;
    const chosen = source.slice(2, 5);
    const before = (await lead.plan.get({ projectId })).milestones.length;
    const plan = await lead.plan.copyFrom({
      requestId: requestId(),
      projectId,
      fromProjectId: "PRJ-EDU-5",
      milestoneIds: chosen.map(({ id }) => id).toReversed(),
      shiftDays: 365,
    });
    const copies = plan.milestones.slice(before);
    expect(copies.map(({ title }) => title)).toEqual(chosen.map(({ title }) => title));
    expect(copies.every(({ actualDate, forecastDate }) => actualDate === null && forecastDate === null)).toBe(
      true,
    );
    // 5 waits for 3 there, and 4 for 2, which was not chosen.
    expect(copies.map(({ dependsOn }) => dependsOn.map(({ id }) => id))).toEqual([[], [], [copies[0]?.id]]);
    const foreign = lead.plan.copyFrom({
      requestId: requestId(),
      projectId,
      fromProjectId: "PRJ-EDU-4",
      milestoneIds: [chosen[0]?.id ?? ""],
      shiftDays: 0,
    });
    expect(await refusalOf(foreign)).toMatchObject({ code: "not_found", field: "milestoneIds" });
  });

  it("shifts forecasts together or not at all, and leaves the baseline", async () => {
    const [one, two] = [await add("Сдвиг 1"), await add("Сдвиг 2", { baselineDate: "2023-03-10" })];
    const milestones = [one, two].map(({ id, version }) => ({ id, version }));
    const shift = (days: number, versions = milestones) =>
      lead.plan.shift({ requestId: requestId(), projectId, what: "forecast", milestones: versions, days });
    const changes = await countChanges();
    expect(await refusalOf(shift(-10))).toMatchObject({ code: "invalid_input", field: "days" });
    expect(await countChanges()).toBe(changes);
    const plan = await shift(14);
    expect(plan.milestones.slice(-2)).toMatchObject([
      { baselineDate: "2023-06-30", forecastDate: "2023-07-14", state: "at_risk", version: 2 },
      { baselineDate: "2023-03-10", forecastDate: "2023-03-24", state: "at_risk", version: 2 },
    ]);
    expect(await refusalOf(shift(7))).toMatchObject({
      code: "conflict",
      current: { id: one.id, version: 2 },
    });
  });
});

describe("a recurring milestone", () => {
  const monthly = { recurrence: "monthly", baselineDate: "2023-03-31", recursUntil: "2023-12-31" } as const;
  const complete = (milestone: PlannedMilestone) =>
    lead.milestone.complete({ ...writeOn(milestone), actualDate: today });

  it("makes the next of its series when it is completed, and takes an untouched one back", async () => {
    const report = await add("Ежемесячный отчёт", monthly);
    const done = await complete(report);
    expect(done.series).toEqual({ kind: "made", title: "Ежемесячный отчёт", baselineDate: "2023-04-30" });
    const plan = await lead.plan.get({ projectId });
    expect(last(plan)).toMatchObject({
      title: "Ежемесячный отчёт",
      state: "on_track",
      recurrence: "monthly",
    });
    expect(done.project.milestones.total).toBe(plan.milestones.length);
    const reopened = await lead.milestone.reopen(writeOn(done.milestone));
    expect(reopened.series).toMatchObject({ kind: "removed", baselineDate: "2023-04-30" });
    expect(named(await lead.plan.get({ projectId }), "Ежемесячный отчёт")).toHaveLength(1);
  });

  it("keeps the next one when somebody has worked on it, and makes no second", async () => {
    const report = await add("Сверка", monthly);
    const done = await complete(report);
    const next = last(await lead.plan.get({ projectId }));
    await lead.milestone.comment({ requestId: requestId(), milestoneId: next.id, text: "Готовим форму" });
    const reopened = await lead.milestone.reopen(writeOn(done.milestone));
    expect(reopened.series).toMatchObject({ kind: "kept" });
    const again = await complete({ ...report, version: reopened.milestone.version });
    expect(again.series).toBeNull();
    expect(named(await lead.plan.get({ projectId }), "Сверка")).toHaveLength(2);
  });

  it("ends on its last day; what does not recur makes nothing", async () => {
    const ending = await add("Последний отчёт", { ...monthly, recursUntil: "2023-04-15" });
    expect((await complete(ending)).series).toBeNull();
    expect((await complete(await add("Однажды"))).series).toBeNull();
  });
});

describe("templates", () => {
  const step = { weight: 1, isCritical: false, requiresEvidence: false, followsPrevious: true };
  const steps = [
    { ...step, title: "Начало", offsetDays: 0 },
    { ...step, title: "Конец", offsetDays: 90 },
  ];
  const byName = (templates: MilestonePlan["templates"], name: string) =>
    templates.find((template) => template.name === name);

  it("are made, edited step by step and removed by those who keep the registry", async () => {
    const made = await office.plan.saveTemplate({
      requestId: requestId(),
      name: "Короткий проект",
      description: " ",
      steps,
    });
    const template = byName(made, "Короткий проект");
    expect(template).toMatchObject({ description: null, version: 1, steps });
    const write = { templateId: template?.id ?? "", version: template?.version ?? 0 };
    const changes = await countChanges();
    const longer = [...steps.slice(0, 1), { ...step, title: "Середина", offsetDays: 45 }, ...steps.slice(1)];
    const edited = await office.plan.saveTemplate({
      requestId: requestId(),
      ...write,
      name: "Короткий проект",
      description: null,
      steps: longer,
    });
    expect(byName(edited, "Короткий проект")).toMatchObject({ version: 2, steps: longer });
    // The template, the step that is another now, and the one that is new; the first stays as it was.
    expect(await countChanges()).toBe(changes + 3);
    const stale = office.plan.removeTemplate({ requestId: requestId(), ...write });
    expect(await refusalOf(stale)).toMatchObject({
      code: "conflict",
      field: "version",
      current: { name: "Короткий проект", version: 2, steps: longer },
    });
    const removed = await office.plan.removeTemplate({ requestId: requestId(), ...write, version: 2 });
    expect(byName(removed, "Короткий проект")).toBeUndefined();
  });

  it("are not applied in another version than the one shown", async () => {
    const template = (await office.plan.get({ projectId })).templates[0];
    const input = {
      requestId: requestId(),
      projectId,
      templateId: template?.id ?? "",
      version: (template?.version ?? 0) + 1,
      startDate: today,
    };
    expect(await refusalOf(lead.plan.applyTemplate(input))).toMatchObject({ code: "conflict" });
  });
});

describe("who may plan", () => {
  const write = { requestId: requestId(), projectId: "PRJ-EDU-5" };
  const none = { milestoneId: "", version: 1, requestId: requestId() };

  it("the lead of the project and those who keep the registry; templates only the latter", async () => {
    const milestone = (await office.plan.get({ projectId: "PRJ-EDU-5" })).milestones[9];
    const version = (milestone?.version ?? 0) + 1;
    const on = { ...none, milestoneId: milestone?.id ?? "", version };
    const template = { requestId: requestId(), templateId: "TTPL-SYSTEM", version: 9 };
    const own: [string, (caller: Caller) => Promise<unknown>, string][] = [
      [
        "order",
        (c) => c.plan.order({ ...write, requestId: requestId(), before: [], milestoneIds: [] }),
        "conflict",
      ],
      [
        "add",
        (c) =>
          c.plan.addMilestone({ ...write, ...draft, title: "X", recurrence: "monthly", baselineDate: null }),
        "invalid_input",
      ],
      ["takeBack", (c) => c.plan.takeBack({ ...write, milestoneIds: ["none"] }), "not_found"],
      ["edit", (c) => c.plan.editMilestone({ ...on, ...draft, title: "X" }), "conflict"],
      ["cancel", (c) => c.plan.cancelMilestone({ ...on, reason: "X" }), "conflict"],
      ["restore", (c) => c.plan.restoreMilestone(on), "conflict"],
      ["tie", (c) => c.plan.setDependencies({ ...on, dependsOnIds: [] }), "conflict"],
      [
        "template",
        (c) => c.plan.applyTemplate({ ...write, templateId: "none", version: 1, startDate: today }),
        "not_found",
      ],
      [
        "copy",
        (c) => c.plan.copyFrom({ ...write, fromProjectId: "none", milestoneIds: ["none"], shiftDays: 0 }),
        "not_found",
      ],
      [
        "shift",
        (c) =>
          c.plan.shift({ ...write, what: "forecast", milestones: [{ id: "none", version: 1 }], days: 1 }),
        "not_found",
      ],
    ];
    const shared: typeof own = [
      [
        "saveTemplate",
        (c) =>
          c.plan.saveTemplate({
            ...template,
            name: "X",
            description: null,
            steps: [
              {
                title: "X",
                offsetDays: 0,
                weight: 1,
                isCritical: false,
                requiresEvidence: false,
                followsPrevious: false,
              },
            ],
          }),
        "conflict",
      ],
      ["removeTemplate", (c) => c.plan.removeTemplate(template), "conflict"],
    ];
    const callers = new Map<string, Caller>();
    for (const key of [
      "LEAD-EDUCATION",
      "LEAD-HEALTH",
      "OFFICE",
      "ADMINISTRATOR",
      "DEPUTY-DIGITAL",
      "SECRETARY",
      "MEMBER",
      "READER",
    ]) {
      callers.set(key, await callAsTraining(database, key));
    }
    const changes = await countChanges();
    const permitted: [typeof own, string[]][] = [
      [own, ["LEAD-EDUCATION", "OFFICE", "ADMINISTRATOR"]],
      [shared, ["OFFICE", "ADMINISTRATOR"]],
    ];
    for (const [calls, allowed] of permitted) {
      for (const [name, call, letThrough] of calls) {
        for (const [key, caller] of callers) {
          const { code } = await refusalOf(call(caller));
          expect([name, key, code]).toEqual([name, key, allowed.includes(key) ? letThrough : "forbidden"]);
        }
      }
    }
    expect(await countChanges()).toBe(changes);
    // Each of the many calls reads a portfolio of its own.
  }, 60_000);
});
