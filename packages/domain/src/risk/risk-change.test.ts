import { describe, expect, it } from "vitest";
import { risk, today } from "../portfolio/portfolio.fixture.ts";
import { reopenRisk, type RiskFields, saveRisk, settleRisk } from "./risk-change.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const closed = risk({ state: "closed", settledOn: "2023-02-01", settlement: "Контракт заключён" });
const occurred = risk({ state: "occurred", settledOn: "2023-02-01" });

describe("saveRisk", () => {
  const said: RiskFields = {
    title: "Срыв закупки",
    probability: 2,
    impact: 3,
    measure: "Резервный поставщик",
    ownerPositionId: null,
    dueDate: null,
  };
  const save = (record: ReturnType<typeof risk> | null, fields: Partial<RiskFields> = {}) =>
    saveRisk(record, { fields: { ...said, ...fields }, today });

  it("stores what is said of a new risk and of an open one", () => {
    expect(save(null)).toEqual({ isAllowed: true, fields: said });
    expect(save(risk())).toEqual({ isAllowed: true, fields: said });
  });

  it("takes a day from today on, and leaves one that has passed meanwhile", () => {
    expect(save(null, { dueDate: today })).toMatchObject({ isAllowed: true });
    expect(save(risk({ dueDate: "2023-01-15" }), { dueDate: "2023-01-15" })).toMatchObject({
      isAllowed: true,
    });
    const past = refusal("date_in_past", "dueDate");
    expect(save(null, { dueDate: "2023-02-28" })).toEqual(past);
    expect(save(risk({ dueDate: "2023-01-15" }), { dueDate: "2023-02-15" })).toEqual(past);
  });

  it.each([
    ["closed", closed],
    ["occurred", occurred],
  ])("leaves one that is %s as it is", (_state, record) => {
    expect(save(record)).toEqual(refusal("risk_settled"));
  });
});

describe("settleRisk", () => {
  const settle = (record: ReturnType<typeof risk>, fields: Partial<Parameters<typeof settleRisk>[1]> = {}) =>
    settleRisk(record, {
      outcome: "closed",
      settledOn: today,
      settlement: "Контракт заключён",
      today,
      ...fields,
    });

  it("closes with what came of it", () => {
    expect(settle(risk())).toEqual({
      isAllowed: true,
      fields: { state: "closed", settledOn: today, settlement: "Контракт заключён" },
    });
    expect(settle(risk(), { settlement: null })).toEqual(refusal("settlement_required", "settlement"));
  });

  it("says that it has occurred, with a word or without", () => {
    expect(settle(risk(), { outcome: "occurred", settlement: null })).toEqual({
      isAllowed: true,
      fields: { state: "occurred", settledOn: today, settlement: null },
    });
  });

  it("refuses a day to come, and what is settled", () => {
    expect(settle(risk(), { settledOn: "2023-03-02" })).toEqual(refusal("date_in_future", "settledOn"));
    expect(settle(closed)).toEqual(refusal("risk_settled"));
    expect(settle(occurred, { outcome: "occurred" })).toEqual(refusal("risk_settled"));
  });
});

describe("reopenRisk", () => {
  const open = { isAllowed: true, fields: { state: "open", settledOn: null, settlement: null } };

  it("opens a closed one, and one whose problem issue nobody has touched", () => {
    expect(reopenRisk(closed, { problem: null })).toEqual(open);
    expect(reopenRisk(occurred, { problem: { version: 1 } })).toEqual(open);
    expect(reopenRisk(occurred, { problem: null })).toEqual(open);
  });

  it("refuses while the problem issue is worked on, and for one that is open", () => {
    expect(reopenRisk(occurred, { problem: { version: 2 } })).toEqual(refusal("problem_in_work"));
    expect(reopenRisk(risk(), { problem: null })).toEqual(refusal("risk_not_settled"));
  });
});
