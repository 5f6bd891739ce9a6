import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { ru } from "../../../i18n/ru/index.ts";
import { createFormat } from "../../../lib/format.ts";
import type { HistoryChange } from "./history-lines.ts";
import { historyDetails, isWorthTelling } from "./history-lines.ts";

beforeAll(async () => {
  await i18next.init({ lng: "ru", resources: { ru: { translation: ru } } });
});

const change = (part: Partial<HistoryChange>): HistoryChange => ({
  sequence: 1,
  recordedAt: "2023-03-01T02:00:00.000Z",
  knownAt: "2023-03-01T02:00:00.000Z",
  isImported: false,
  actor: "Руководитель",
  entity: "Milestone",
  entityId: "M-1",
  label: "Контракт заключён",
  operation: "update",
  fields: [],
  ...part,
});

const told = (part: Partial<HistoryChange>) =>
  historyDetails(change(part), {
    t: i18next.t,
    format: createFormat("ru"),
    names: new Map([["POS-1", "Директор"]]),
  });

describe("historyDetails", () => {
  it("words before and after of an update", () => {
    expect(told({ fields: [{ field: "forecastDate", before: null, after: "2023-04-03" }] })).toEqual([
      { label: "Прогноз", before: "не внесено", after: "03.04.2023" },
    ]);
  });

  it("tells a new record in the order of its fields, without its name, its parent and its «no»", () => {
    const details = told({
      operation: "insert",
      fields: [
        { field: "weight", before: null, after: 2 },
        { field: "projectId", before: null, after: "P-1" },
        { field: "isCritical", before: null, after: false },
        { field: "requiresEvidence", before: null, after: true },
        { field: "title", before: null, after: "Контракт заключён" },
        { field: "baselineDate", before: null, after: "2023-01-11" },
      ],
    });
    expect(details).toEqual([
      { label: "Базовый срок", before: null, after: "11.01.2023" },
      { label: "Вес", before: null, after: "2" },
      { label: "Нужно подтверждение", before: null, after: "Да" },
    ]);
  });

  it("names those whom an id stands for, and is silent about an id it cannot name", () => {
    const fields = (after: string) => [{ field: "leadPositionId", before: null, after }];
    expect(told({ entity: "Project", fields: fields("POS-1") })).toEqual([
      { label: "Руководитель", before: "не внесено", after: "Директор" },
    ]);
    expect(told({ entity: "Project", fields: fields("POS-9") })).toEqual([]);
  });

  it("words codes and money", () => {
    expect(
      told({
        entity: "ProgressReport",
        fields: [{ field: "state", before: "submitted", after: "accepted" }],
      }),
    ).toEqual([{ label: "Состояние", before: "На рассмотрении", after: "Принят" }]);
    expect(
      told({ entity: "FundingLine", fields: [{ field: "spent", before: 0, after: 1_320_000 }] }),
    ).toEqual([{ label: "Исполнено", before: "0\u00a0₽", after: "1,32\u00a0млн\u00a0₽" }]);
  });

  it("has nothing to add for records it does not know", () => {
    expect(
      told({ entity: "Meeting", fields: [{ field: "date", before: null, after: "2023-03-01" }] }),
    ).toEqual([]);
  });
});

describe("isWorthTelling", () => {
  it("leaves out touches alone", () => {
    expect(isWorthTelling(change({}))).toBe(false);
    expect(isWorthTelling(change({ operation: "insert" }))).toBe(true);
    expect(isWorthTelling(change({ fields: [{ field: "weight", before: 1, after: 2 }] }))).toBe(true);
  });
});
