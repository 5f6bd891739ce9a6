import { plainIndicator } from "../indicator/blank-records.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curation, indexOf, industry, milestone, position, project } from "../portfolio/portfolio.fixture.ts";
import { moveTotals } from "./move-totals.ts";
import { rescheduleLedger } from "./reschedule-ledger.ts";
import { rescheduleViewing } from "./reschedule-view.ts";
import { accepted, reschedule } from "./reschedule.fixture.ts";
import { ledgerQuerySchema } from "./reschedule.schema.ts";

const index = indexOf({
  Industry: [industry(), industry({ id: "IND-2", name: "Туризм", number: 2 })],
  Position: [position()],
  Curation: [curation()],
  Project: [project(), project({ id: "PRJ-2", name: "Карта гостя", industryId: "IND-2" })],
  Milestone: [milestone(), milestone({ id: "KT-2" }), milestone({ id: "N-1", projectId: "PRJ-2" })],
  Indicator: [
    {
      id: "I-1",
      industryId: "IND-2",
      number: null,
      name: "Доля туристов",
      unit: "%",
      direction: "higher_is_better",
      ...plainIndicator,
      origin: "training",
      sourceDocument: null,
      sourceSlide: null,
      sourceNote: null,
      version: 1,
    },
  ],
  IndicatorTarget: [
    {
      id: "TGT-1",
      indicatorId: "I-1",
      year: 2030,
      value: 60,
      origin: "training",
      sourceDocument: null,
      sourceSlide: null,
      version: 2,
    },
  ],
  RescheduleRequest: [
    accepted({ id: "RQ-1", oldDate: "2023-01-31", newDate: "2023-02-28", decidedOn: "2022-12-05" }),
    accepted({ id: "RQ-2", oldDate: "2023-02-28", newDate: "2023-04-01", decidedOn: "2023-01-16" }),
    accepted({
      id: "RQ-3",
      milestoneId: "N-1",
      projectId: "PRJ-2",
      oldDate: "2023-05-01",
      newDate: "2023-04-21",
      decidedOn: "2023-01-30",
    }),
    accepted({
      id: "RQ-4",
      projectId: "PRJ-2",
      milestoneId: null,
      indicatorTargetId: "TGT-1",
      oldDate: null,
      newDate: null,
      oldValue: 75,
      newValue: 60,
      decidedOn: "2023-02-06",
    }),
    reschedule({ id: "RQ-5", milestoneId: "KT-2" }),
    reschedule({ id: "RQ-6", milestoneId: "KT-2", state: "returned", decidedOn: "2023-02-01" }),
  ],
});
const ledger = (query: object = {}) => rescheduleLedger(index, ledgerQuerySchema.parse(query));
const ids = (query: object) => ledger(query).rows.map(({ id }) => id);

describe("rescheduleLedger", () => {
  it("lists accepted moves, newest first, each with its project, sector and target", () => {
    const { rows } = ledger();
    expect(rows.map(({ id }) => id)).toEqual(["RQ-4", "RQ-3", "RQ-2", "RQ-1"]);
    expect(rows[0]?.target).toEqual({
      kind: "indicator",
      indicatorTargetId: "TGT-1",
      indicatorId: "I-1",
      title: "Доля туристов",
      unit: "%",
      year: 2030,
      oldValue: 75,
      newValue: 60,
    });
    expect(rows[3]).toMatchObject({
      project: { id: "PRJ-1" },
      industry: { id: "IND-1", name: "Городская среда" },
      deputy: { id: "POS-1" },
      target: { kind: "milestone", title: "Система введена в эксплуатацию", days: 28 },
    });
    expect(rows[1]?.deputy).toBeNull();
  });

  it("shows the open ones, and those of every state, when asked", () => {
    expect(ids({ show: "open" })).toEqual(["RQ-5"]);
    expect(ids({ show: "all" })).toEqual(["RQ-5", "RQ-4", "RQ-6", "RQ-3", "RQ-2", "RQ-1"]);
  });

  it.each([
    [{ projects: ["PRJ-2"] }, ["RQ-4", "RQ-3"]],
    [{ industries: ["IND-1"] }, ["RQ-2", "RQ-1"]],
    [{ deputies: ["POS-1"] }, ["RQ-2", "RQ-1"]],
    [{ deputies: ["none"] }, ["RQ-4", "RQ-3"]],
    [{ from: "2023-01-16", to: "2023-01-30" }, ["RQ-3", "RQ-2"]],
    [{ to: "2022-12-04" }, []],
    [{ projects: ["PRJ-2"], industries: ["IND-1"] }, []],
  ])("filters by %j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it("totals the accepted ones whatever is shown, and counts what is open", () => {
    const totals = {
      moves: 4,
      targets: 3,
      movedAgain: 1,
      days: { mean: 50 / 3, median: 28, longest: 32 },
    };
    expect(ledger().totals).toEqual(totals);
    expect(ledger({ show: "open" }).totals).toEqual(totals);
    expect(ledger().open).toBe(1);
    expect(ledger({ industries: ["IND-2"] })).toMatchObject({ open: 0, totals: { moves: 2, movedAgain: 0 } });
  });

  it("totals by industry and by deputy governor, nobody among them", () => {
    const { byIndustry, byDeputy } = ledger();
    expect(byIndustry.map(({ group, totals }) => [group?.id, totals.moves])).toEqual([
      ["IND-1", 2],
      ["IND-2", 2],
    ]);
    expect(byDeputy.map(({ group }) => group?.id ?? null)).toEqual(["POS-1", null]);
    expect(byDeputy[1]?.totals.days).toEqual({ mean: -10, median: -10, longest: -10 });
  });

  it("offers what there is to filter by, whatever is chosen", () => {
    const { facets } = ledger({ projects: ["PRJ-2"] });
    expect(facets.projects.map(({ value, count }) => [value, count])).toEqual([
      ["PRJ-2", 2],
      ["PRJ-1", 4],
    ]);
    expect(facets.deputies.map(({ value, label }) => [value, label])).toContainEqual(["none", ""]);
  });
});

describe("a sector that was handed over between two moves", () => {
  const handedOver = indexOf({
    Industry: [industry()],
    Position: [position(), position({ id: "POS-2", title: "Второй заместитель Губернатора" })],
    Curation: [
      curation({ id: "C-1", positionId: "POS-1", fromDate: "2022-01-01", toDate: "2023-01-15" }),
      curation({ id: "C-2", positionId: "POS-2", fromDate: "2023-01-16", toDate: "2023-02-20" }),
      curation({ id: "C-3", positionId: "POS-1", fromDate: "2023-03-01" }),
    ],
    Project: [project()],
    Milestone: [milestone(), milestone({ id: "KT-2" })],
    RescheduleRequest: [
      accepted({ id: "RQ-1", decidedOn: "2023-01-15" }),
      accepted({ id: "RQ-2", requestedOn: "2023-01-10", decidedOn: "2023-01-16" }),
      reschedule({ id: "RQ-3", milestoneId: "KT-2", requestedOn: "2023-02-20" }),
      accepted({ id: "RQ-4", decidedOn: "2023-02-28" }),
    ],
  });
  const ask = (query: object = {}) => rescheduleLedger(handedOver, ledgerQuerySchema.parse(query));

  it("counts each move for the curator of its day, and leaves an open request with today's", () => {
    const { rows, byDeputy, byIndustry } = ask({ show: "all" });
    expect(rows.map(({ id, deputy }) => [id, deputy?.id ?? null])).toEqual([
      ["RQ-4", null],
      ["RQ-3", "POS-1"],
      ["RQ-2", "POS-2"],
      ["RQ-1", "POS-1"],
    ]);
    const counted = byDeputy.map(({ group, totals }): [string | null, number] => [
      group?.id ?? null,
      totals.moves,
    ]);
    expect(new Map(counted)).toEqual(
      new Map([
        ["POS-1", 1],
        ["POS-2", 1],
        [null, 1],
      ]),
    );
    expect(byIndustry.map(({ totals }) => totals.moves)).toEqual([3]);
  });

  it.each([
    ["POS-1", ["RQ-3", "RQ-1"], 1],
    ["POS-2", ["RQ-2"], 1],
    ["none", ["RQ-4"], 1],
  ])("filters by %s as of the day of the move", (deputy, ids, moves) => {
    const { rows, totals } = ask({ deputies: [deputy], show: "all" });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(totals.moves).toBe(moves);
  });

  it("offers both curators to filter by", () => {
    const counts = ask().facets.deputies.map(({ value, count }): [string, number] => [value, count]);
    expect(new Map(counts)).toEqual(
      new Map([
        ["POS-1", 2],
        ["POS-2", 1],
        ["none", 1],
      ]),
    );
  });
});

describe("moveTotals", () => {
  const viewOf = rescheduleViewing(index);
  const moves = index.portfolio.RescheduleRequest.flatMap((request) => viewOf(request) ?? []);

  it("has no days where no date was moved", () => {
    expect(moveTotals([])).toEqual({ moves: 0, targets: 0, movedAgain: 0, days: null });
    expect(moveTotals(moves.filter(({ target }) => target.kind === "indicator")).days).toBeNull();
  });

  it("keeps mean and median between the shortest and the longest", () => {
    fc.assert(
      fc.property(fc.subarray(moves, { minLength: 1 }), (some) => {
        const { days, targets, movedAgain } = moveTotals(some);
        expect(movedAgain).toBeLessThanOrEqual(targets);
        if (days === null) return;
        expect(days.mean).toBeLessThanOrEqual(days.longest);
        expect(days.median).toBeLessThanOrEqual(days.longest);
      }),
    );
  });
});
