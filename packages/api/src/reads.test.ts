import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let secretary: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterAll(() => database.close());

describe("what the reads tell of the training portfolio", () => {
  it("overview: 40 mandatory and 35 regional projects, maturity as printed", async () => {
    const overview = await secretary.overview.get({});
    expect(overview.rollUp).toMatchObject({ projects: 75, mandatory: 40, regional: 35 });
    expect(overview.maturity.published).toMatchObject({ value: 73.6, slide: 10 });
    expect(overview.maturity.industries).toHaveLength(5);
    expect(overview.overdue.length).toBeGreaterThan(0);
  });

  it("project.list: pages, filters and sorts with defaults for what is left out", async () => {
    const all = await secretary.project.list({});
    expect(all).toMatchObject({ total: 75, entered: 75 });
    expect(all.rows).toHaveLength(75);
    const page = await secretary.project.list({ kinds: ["regional"], pageSize: 10, page: 4 });
    expect(page.total).toBe(35);
    expect(page.rows).toHaveLength(5);
  });

  it("project.get: the passport, and who may change it", async () => {
    const question = { projectId: "TPRJ-HEA-7" };
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    const page = await lead.project.get(question);
    expect(page.summary.id).toBe("TPRJ-HEA-7");
    expect(page.milestones.length).toBeGreaterThan(0);
    expect(page.abilities).toEqual({ canUpdate: true, canComment: true });
    expect((await secretary.project.get(question)).abilities).toEqual({ canUpdate: false, canComment: true });
  });

  it("project.history: newest first, in pages that join", async () => {
    const projectId = "TPRJ-HEA-7";
    const first = await secretary.project.history({ projectId, limit: 5 });
    expect(first.changes).toHaveLength(5);
    const beforeSequence = first.nextBeforeSequence ?? undefined;
    const second = await secretary.project.history({ projectId, limit: 5, beforeSequence });
    const both = await secretary.project.history({ projectId, limit: 10 });
    expect([...first.changes, ...second.changes]).toEqual(both.changes);
    const sequences = both.changes.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((one, other) => other - one));
    expect(both.changes.filter(({ label }) => label === "")).toEqual([]);
  });

  it("project.history: says where the log ends", async () => {
    const projectId = "TPRJ-HEA-7";
    let beforeSequence: number | undefined;
    let operations: string[] = [];
    for (;;) {
      const page = await secretary.project.history({ projectId, limit: 100, beforeSequence });
      operations = [...operations, ...page.changes.map(({ entity, operation }) => `${entity} ${operation}`)];
      if (page.nextBeforeSequence === null) break;
      beforeSequence = page.nextBeforeSequence;
    }
    expect(operations).toContain("Project insert");
  });

  it("work.get: the lead's milestones", async () => {
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    const work = await lead.work.get({});
    expect(work.projects.length).toBeGreaterThan(0);
    const milestones = [...work.overdue, ...work.atRisk, ...work.soon, ...work.later];
    expect(milestones.length).toBeGreaterThan(0);
  });

  it("work.get: empty for a lead without a post", async () => {
    const actor: Actor = { ...(await trainingActor(database, "LEAD-HEALTH")), positionId: null };
    const work = await callAs(database, actor).work.get({});
    expect(work.projects).toEqual([]);
  });

  it("sector.get: the actor's own post unless another is named", async () => {
    const deputy = await callAsTraining(database, "DEPUTY-HEALTH");
    const own = await deputy.sector.get({});
    expect(own.deputy?.id).toBe("TPOS-DG-1");
    const other = await deputy.sector.get({ positionId: "TPOS-DG-2" });
    expect(other.deputy?.id).toBe("TPOS-DG-2");
    expect((await deputy.sector.get({ positionId: null })).deputy).toBeNull();
  });

  it("sector.compare: lines that add up to the strategy", async () => {
    const { sectors, total } = await secretary.sector.compare({});
    const projects = sectors.reduce((sum, { rollUp }) => sum + rollUp.projects, 0);
    expect(projects).toBe(total.projects);
  });

  it("indicator.list: at least the 23 of the source", async () => {
    const { indicators } = await secretary.indicator.list({});
    expect(indicators.filter(({ origin }) => origin === "source")).toHaveLength(23);
  });

  it("council: the meetings, and the agenda with what is suggested", async () => {
    const council = await secretary.council.get({});
    expect(council.meetings.map(({ id }) => id)).toEqual(["TMTG-2023-03", "TMTG-2022-12"]);
    expect(council.backlog.map(({ id }) => id)).toContain("DEC-1");
    expect(council.canPrepare).toBe(true);
    const meeting = await secretary.council.meeting({ meetingId: "TMTG-2023-03" });
    expect(meeting.items).toHaveLength(2);
    expect(meeting.suggestions.map(({ key }) => key)).toContain("decision:DEC-1");
  });

  it("position.list: posts with their bodies, in Russian order", async () => {
    const { positions } = await secretary.position.list({});
    const titles = positions.map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator("ru", { numeric: true }).compare));
    expect(positions.find(({ id }) => id === "TPOS-SECRETARY")?.authority).toContain("Совет");
  });
});

describe("as of an earlier day", () => {
  it("shows the meeting of December before it was held", async () => {
    const meetingId = "TMTG-2022-12";
    const before = await secretary.council.meeting({ meetingId, asOf: "2022-12-13" });
    expect(before).toMatchObject({ state: "agenda_approved", canPrepare: false });
    expect((await secretary.council.meeting({ meetingId })).state).toBe("minutes_approved");
  });

  it("offers no change of the past", async () => {
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    const past = await lead.project.get({ projectId: "TPRJ-HEA-7", asOf: "2023-02-01" });
    expect(past.abilities).toEqual({ canUpdate: false, canComment: false });
    expect((await secretary.council.get({ asOf: "2023-02-01" })).canPrepare).toBe(false);
  });

  it("gives today's answer for today", async () => {
    expect(await secretary.overview.get({ asOf: today })).toEqual(await secretary.overview.get({}));
  });

  it("does not know what was entered later", async () => {
    const meetingId = "TMTG-2022-12";
    const refusal = await refusalOf(secretary.council.meeting({ meetingId, asOf: "2022-11-01" }));
    expect(refusal).toMatchObject({ code: "not_found", field: "meetingId" });
  });

  it("refuses a day that has not come", async () => {
    const refusal = await refusalOf(secretary.overview.get({ asOf: "2023-03-02" }));
    expect(refusal).toMatchObject({ code: "invalid_input", field: "asOf" });
    expect(refusal.message).toBe("Эта дата ещё не наступила.");
  });
});

describe("statements that a read sends", () => {
  const reads: [string, (caller: Caller) => Promise<unknown>, { cold: number; warm: number }][] = [
    ["overview.get", (caller) => caller.overview.get({}), { cold: 2, warm: 1 }],
    [
      "overview.get as of a day",
      (caller) => caller.overview.get({ asOf: "2022-12-31" }),
      { cold: 2, warm: 1 },
    ],
    ["project.list", (caller) => caller.project.list({}), { cold: 2, warm: 1 }],
    ["project.get", (caller) => caller.project.get({ projectId: "TPRJ-HEA-7" }), { cold: 2, warm: 1 }],
    [
      "project.history",
      (caller) => caller.project.history({ projectId: "TPRJ-HEA-7" }),
      { cold: 3, warm: 2 },
    ],
    // Beside today's portfolio the one of the day of the Council before.
    ["sector.get", (caller) => caller.sector.get({ positionId: "TPOS-DG-1" }), { cold: 4, warm: 2 }],
    ["sector.project", (caller) => caller.sector.project({ projectId: "TPRJ-HEA-7" }), { cold: 2, warm: 1 }],
    ["sector.compare", (caller) => caller.sector.compare({}), { cold: 2, warm: 1 }],
    ["folder.get", (caller) => caller.folder.get({ positionId: "TPOS-DG-1" }), { cold: 2, warm: 1 }],
    ["folder.get as of a day", (caller) => caller.folder.get({ asOf: "2022-12-31" }), { cold: 2, warm: 1 }],
    ["indicator.list", (caller) => caller.indicator.list({}), { cold: 2, warm: 1 }],
    ["indicator.get", (caller) => caller.indicator.get({ indicatorId: "URB-8" }), { cold: 2, warm: 1 }],
    [
      "indicator.explain",
      (caller) => caller.indicator.explain({ indicatorId: "GOV-3" }),
      { cold: 2, warm: 1 },
    ],
    ["maturity.explain", (caller) => caller.maturity.explain({ industryId: null }), { cold: 2, warm: 1 }],
    ["maturity.forecast", (caller) => caller.maturity.forecast({}), { cold: 2, warm: 1 }],
    [
      "maturity.whatIf",
      (caller) => caller.maturity.whatIf({ indicatorId: "URB-8", value: 40 }),
      { cold: 2, warm: 1 },
    ],
    [
      "indicatorPart.get",
      (caller) => caller.indicatorPart.get({ indicatorId: "TIND-COM-1" }),
      { cold: 2, warm: 1 },
    ],
    ["indicatorValue.entry", (caller) => caller.indicatorValue.entry({}), { cold: 2, warm: 1 }],
    [
      "indicatorValue.authors",
      (caller) => caller.indicatorValue.authors({ indicatorId: "EDU-2" }),
      { cold: 3, warm: 2 },
    ],
    [
      "contribution.ofIndicator",
      (caller) => caller.contribution.ofIndicator({ indicatorId: "TIND-HEA-2" }),
      { cold: 2, warm: 1 },
    ],
    [
      "contribution.ofProject",
      (caller) => caller.contribution.ofProject({ projectId: "TPRJ-HEA-2" }),
      { cold: 2, warm: 1 },
    ],
    ["completeness.get", (caller) => caller.completeness.get({}), { cold: 2, warm: 1 }],
    [
      "completeness.get as of a day",
      (caller) => caller.completeness.get({ asOf: "2022-12-31", mine: true }),
      { cold: 2, warm: 1 },
    ],
    ["contribution.coverage", (caller) => caller.contribution.coverage({}), { cold: 2, warm: 1 }],
    [
      "contribution.coverage as of a day",
      (caller) => caller.contribution.coverage({ asOf: "2022-12-31" }),
      { cold: 2, warm: 1 },
    ],
    [
      "contribution.choices",
      (caller) => caller.contribution.choices({ indicatorId: "TIND-HEA-2" }),
      { cold: 2, warm: 1 },
    ],
    ["framework.list", (caller) => caller.framework.list({}), { cold: 2, warm: 1 }],
    [
      "framework.list as of a day",
      (caller) => caller.framework.list({ asOf: "2022-12-31" }),
      { cold: 2, warm: 1 },
    ],
    // Two days; a cold reader asks of each what the log has gained, and reads it.
    ["changes.get", (caller) => caller.changes.get({ since: { kind: "council" } }), { cold: 4, warm: 2 }],
    [
      "changes.get since the last visit",
      (caller) => caller.changes.get({ since: { kind: "visit" } }),
      { cold: 5, warm: 3 },
    ],
    [
      "comparison.get",
      (caller) =>
        caller.comparison.get({
          left: { scope: { kind: "strategy" }, asOf: "2022-12-31" },
          right: { scope: { kind: "strategy" } },
        }),
      { cold: 4, warm: 2 },
    ],
    ["council.get", (caller) => caller.council.get({}), { cold: 2, warm: 1 }],
    [
      "meetingDocuments.list",
      (caller) => caller.meetingDocuments.list({ meetingId: "TMTG-2022-12" }),
      { cold: 2, warm: 1 },
    ],
    [
      "council.meeting",
      (caller) => caller.council.meeting({ meetingId: "TMTG-2023-03" }),
      { cold: 2, warm: 1 },
    ],
    [
      "circulation.get",
      (caller) => caller.circulation.get({ meetingId: "TMTG-2022-12" }),
      { cold: 2, warm: 1 },
    ],
    ["agenda.choices", (caller) => caller.agenda.choices(), { cold: 2, warm: 1 }],
    ["position.list", (caller) => caller.position.list({}), { cold: 2, warm: 1 }],
    ["period.list", (caller) => caller.period.list({}), { cold: 2, warm: 1 }],
    ["report.queue", (caller) => caller.report.queue({}), { cold: 2, warm: 1 }],
    ["work.awaiting", (caller) => caller.work.awaiting(), { cold: 2, warm: 1 }],
    // Beside today's portfolio the one of the day of the report before.
    ["report.prepare", (caller) => caller.report.prepare({ projectId: "TPRJ-HEA-7" }), { cold: 4, warm: 2 }],
    ["risk.register", (caller) => caller.risk.register({}), { cold: 2, warm: 1 }],
    [
      "risk.register as of a day",
      (caller) => caller.risk.register({ asOf: "2022-11-30" }),
      { cold: 2, warm: 1 },
    ],
  ];

  it.each(reads)("%s", async (_name, read, { cold, warm }) => {
    const caller = await callAsTraining(database, "SECRETARY");
    expect(await database.countQueries(() => read(caller))).toBe(cold);
    expect(await database.countQueries(() => read(caller))).toBe(warm);
  });

  it("period.settings", async () => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => caller.period.settings())).toBe(2);
    expect(await database.countQueries(() => caller.period.settings())).toBe(1);
  });

  it("indicator.choices", async () => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => caller.indicator.choices())).toBe(2);
    expect(await database.countQueries(() => caller.indicator.choices())).toBe(1);
  });

  it("work.get", async () => {
    const caller = await callAsTraining(database, "LEAD-HEALTH");
    expect(await database.countQueries(() => caller.work.get({}))).toBe(2);
    expect(await database.countQueries(() => caller.work.get({}))).toBe(1);
  });
});
