import { describe, expect, it } from "vitest";
import { anIndicator, aTarget, aValue } from "../../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../../portfolio/empty-portfolio.ts";
import type { RescheduleRequestRecord } from "../../reschedule/reschedule.record.ts";
import { saveCard } from "./card-change.ts";
import { cardFields } from "./indicator-card.ts";
import { setFormula } from "./formula-change.ts";
import { referrersOf } from "./referrers.ts";
import { setTargets } from "./targets-change.ts";

const entered = { ...anIndicator({ id: "A", name: "Доля услуг" }), origin: "entered" as const };
const ofSource = anIndicator({ id: "S", name: "Из стратегии" });
const fields = cardFields(entered);

describe("saving a card", () => {
  it("takes what contradicts nothing", () => {
    const said = {
      ...fields,
      minimum: 0,
      maximum: 100,
      atRiskBelow: 95,
      offTrackBelow: 80,
      frequency: "quarter" as const,
      dueDay: 8,
    };
    expect(saveCard(said, { known: entered, others: [entered] })).toEqual({ isAllowed: true, fields: said });
  });

  it.each([
    [
      { minimum: 10, maximum: 9 },
      { code: "range_reversed", field: "maximum" },
    ],
    [
      { atRiskBelow: 80, offTrackBelow: 81 },
      { code: "thresholds_reversed", field: "offTrackBelow" },
    ],
    [{ dueDay: 8 }, { code: "due_day_without_frequency", field: "dueDay" }],
    [{ composition: "formula" as const }, { code: "composition_by_formula", field: "composition" }],
    [{ name: "из  стратегии".replace("  ", " ") }, { code: "indicator_exists", field: "name" }],
  ])("refuses %o", (patch, refusal) => {
    const answer = saveCard({ ...fields, ...patch }, { known: entered, others: [entered, ofSource] });
    expect(answer).toEqual({ isAllowed: false, refusal });
  });

  it("keeps what the source prints, and lets the rest of its card be entered", () => {
    const known = ofSource;
    const said = cardFields(ofSource);
    expect(saveCard({ ...said, name: "Иначе" }, { known, others: [known] })).toMatchObject({
      refusal: { code: "indicator_of_source" },
    });
    expect(
      saveCard({ ...said, frequency: "quarter", atRiskBelow: 90 }, { known, others: [known] }).isAllowed,
    ).toBe(true);
  });

  it("neither makes nor takes away a formula", () => {
    const known = { ...entered, composition: "formula" as const, formula: "a" };
    expect(saveCard({ ...fields, composition: "sum" }, { known, others: [] })).toMatchObject({
      refusal: { code: "composition_by_formula" },
    });
    expect(saveCard({ ...fields, composition: "formula" }, { known, others: [] }).isAllowed).toBe(true);
  });
});

const targets = [
  aTarget({ indicatorId: "A", year: 2024, value: 50 }),
  aTarget({ indicatorId: "A", year: 2030, value: 100 }),
];
const aRequest = (fieldsOfRequest: Partial<RescheduleRequestRecord>): RescheduleRequestRecord => ({
  id: "R",
  projectId: "P",
  milestoneId: null,
  indicatorTargetId: "A-target-2030",
  oldDate: null,
  newDate: null,
  oldValue: 100,
  newValue: 90,
  reason: "срок",
  effect: null,
  state: "accepted",
  requestedBy: "проект",
  requestedById: null,
  requestedOn: "2023-01-10",
  decidedBy: null,
  decidedById: null,
  decidedOn: null,
  decisionComment: null,
  origin: "entered",
  version: 1,
  ...fieldsOfRequest,
});
const free = { targets, requests: [], isLinked: false, isAdministrator: false };

describe("setting targets by year", () => {
  it("adds, edits and takes away by year", () => {
    const said = [
      { year: 2025, value: 60 },
      { year: 2030, value: 95 },
    ];
    expect(setTargets(said, free)).toEqual({
      isAllowed: true,
      fields: {
        added: [{ year: 2025, value: 60 }],
        edited: [{ id: "A-target-2030", value: 95 }],
        removed: ["A-target-2024"],
      },
    });
  });

  const moved = [
    { year: 2024, value: 50 },
    { year: 2030, value: 95 },
  ];
  it("leaves the target that projects work towards to the request, but for the administrator", () => {
    expect(setTargets(moved, { ...free, isLinked: true })).toMatchObject({
      refusal: { code: "target_moves_by_request" },
    });
    expect(setTargets(moved, { ...free, isLinked: true, isAdministrator: true }).isAllowed).toBe(true);
    const other = [
      { year: 2024, value: 55 },
      { year: 2030, value: 100 },
    ];
    expect(setTargets(other, { ...free, isLinked: true }).isAllowed).toBe(true);
  });

  it("touches no target while a request waits, and takes none away that a request names", () => {
    const all = { ...free, isLinked: true, isAdministrator: true };
    expect(setTargets(moved, { ...all, requests: [aRequest({ state: "requested" })] })).toMatchObject({
      refusal: { code: "target_has_requests" },
    });
    expect(setTargets(moved, { ...all, requests: [aRequest({})] }).isAllowed).toBe(true);
    expect(setTargets([], { ...all, requests: [aRequest({})] })).toMatchObject({
      refusal: { code: "target_has_requests" },
    });
  });
});

const term = (indicatorId: string, symbol: string, termIndicatorId: string) => ({
  id: `${indicatorId}-${symbol}`,
  indicatorId,
  symbol,
  termIndicatorId,
  origin: "entered" as const,
  version: 1,
});

describe("setting a formula", () => {
  const portfolio = {
    Indicator: ["A", "B", "C"].map((id) => anIndicator({ id, name: `Показатель ${id}` })),
    FormulaTerm: [term("A", "b", "B"), term("A", "x", "C"), term("B", "c", "C")],
  };

  it("stores the terms that are new, changed and gone", () => {
    const said = {
      text: "b + z",
      terms: [
        { symbol: "b", termIndicatorId: "C" },
        { symbol: "z", termIndicatorId: "B" },
      ],
    };
    expect(setFormula("A", said, portfolio)).toEqual({
      isAllowed: true,
      fields: {
        added: [{ symbol: "z", termIndicatorId: "B" }],
        edited: [{ id: "A-b", termIndicatorId: "C" }],
        removed: ["A-x"],
      },
    });
  });

  it("names the circle that it would close", () => {
    const said = { text: "a / 2", terms: [{ symbol: "a", termIndicatorId: "A" }] };
    expect(setFormula("C", said, portfolio)).toEqual({
      isAllowed: false,
      refusal: {
        code: "formula_cycle",
        field: "formula",
        params: { cycle: "«Показатель C» → «Показатель A» → «Показатель B» → «Показатель C»" },
      },
    });
  });

  it("tells where in the text something is wrong, counted from one", () => {
    expect(setFormula("A", { text: "b +", terms: [] }, portfolio)).toMatchObject({
      refusal: { code: "formula_operand_expected", params: { at: "4", found: "" } },
    });
  });
});

describe("what stands in the way of taking an indicator away", () => {
  it("is counted by kind; its own targets and terms do not count", () => {
    const portfolio = {
      ...emptyPortfolio("2023-03-01"),
      Indicator: [entered, ofSource],
      IndicatorTarget: targets,
      IndicatorValue: [aValue({ indicatorId: "A", value: 1, year: 2022 })],
      FormulaTerm: [term("S", "a", "A"), term("A", "s", "S")],
    };
    expect(referrersOf(portfolio, "A")).toEqual([
      { kind: "values", count: 1 },
      { kind: "formulas", count: 1 },
    ]);
    expect(
      referrersOf({ ...portfolio, FormulaTerm: [term("A", "s", "S")], IndicatorValue: [] }, "A"),
    ).toEqual([]);
  });
});
