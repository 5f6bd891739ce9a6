import { describe, expect, it } from "vitest";
import { emptyPortfolio, indexPortfolio } from "@kedr/domain";
import { recordLabel } from "./record-label.ts";

describe("recordLabel", () => {
  const index = indexPortfolio(emptyPortfolio("2023-03-01"));

  it.each([
    ["Project", { id: "P-1", name: "Госвеб" }, "Госвеб"],
    ["Milestone", { id: "M-1", title: "Сдан этап" }, "Сдан этап"],
    ["Risk", { id: "R-1", title: "Нет исполнителя" }, "Нет исполнителя"],
    ["FundingLine", { id: "F-1", year: 2023, source: "regional" }, "2023, областной бюджет"],
    ["Inquiry", { id: "Q-1", question: "Почему задержка?" }, "Почему задержка?"],
    ["Assignment", { id: "A-1", text: "Представить план" }, "Представить план"],
    ["AgendaProposal", { id: "AP-1", title: "О сроках" }, "О сроках"],
    ["ProgressReport", { id: "REP-1", periodStart: "2023-02-01" }, "02.2023"],
    ["ValueReport", { id: "VREP-1", quarterStart: "2022-10-01" }, "4 кв. 2022"],
  ])("knows a %s by its own words", (entity, record, label) => {
    expect(recordLabel(entity, record, index)).toBe(label);
  });

  it("falls back to an id when the neighbour is gone", () => {
    expect(recordLabel("MilestoneComment", { id: "C-1", milestoneId: "M-9" }, index)).toBe("M-9");
    expect(recordLabel("ProjectIndicator", { id: "L-1", indicatorId: "I-9" }, index)).toBe("I-9");
    expect(recordLabel("Milestone", { id: "M-1", title: null }, index)).toBe("M-1");
    expect(
      recordLabel("IndicatorContribution", { id: "K-1", projectIndicatorId: "L-9", year: 2024 }, index),
    ).toBe("2024");
  });
});
