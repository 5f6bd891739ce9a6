import type { MovedTarget } from "@kedr/domain";
import { createInstance } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { ru } from "../../i18n/ru/index.ts";
import { createFormat } from "../../lib/format.ts";
import { roundedDays, wordMove, wordTarget } from "./move-words.ts";

const messages = createInstance();
beforeAll(() =>
  messages.init({
    lng: "ru",
    resources: { ru: { translation: ru } },
    interpolation: { escapeValue: false },
  }),
);

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const worded = (target: MovedTarget) => {
  const { before, after, how } = wordMove(target, {
    t: messages.getFixedT("ru"),
    format: createFormat("ru"),
  });
  return [before, after, how].map(plain);
};
const indicator = {
  kind: "indicator",
  indicatorTargetId: "T",
  indicatorId: "I",
  title: "Доля",
  unit: "%",
  year: 2030,
  oldValue: 90,
  newValue: 80.5,
} as const;

describe("wordMove", () => {
  it("tells dates and days, later or earlier", () => {
    const date = { kind: "milestone", milestoneId: "M", title: "Ввод", oldDate: "2023-04-01" } as const;
    expect(worded({ ...date, newDate: "2023-05-02", days: 31 })).toEqual([
      "01.04.2023",
      "02.05.2023",
      "на 31 день позже",
    ]);
    expect(worded({ ...date, newDate: "2023-03-30", days: -2 })[2]).toBe("на 2 дня раньше");
  });

  it("tells values in their unit, and how far they are apart", () => {
    expect(worded(indicator)).toEqual(["90 %", "80,5 %", "−9,5 п.п."]);
    expect(worded({ ...indicator, unit: "тыс. ед.", oldValue: 0.1, newValue: 0.3 })).toEqual([
      "0,1 тыс. ед.",
      "0,3 тыс. ед.",
      "+0,2 тыс. ед.",
    ]);
  });
});

describe("wordTarget", () => {
  it("says what kind of target it is, with its year where one is given", () => {
    const t = messages.getFixedT("ru");
    expect(wordTarget(indicator, t)).toBe("цель показателя к 2030 году, %");
    expect(wordTarget({ ...indicator, year: null }, t)).toBe("цель показателя, %");
  });
});

describe("roundedDays", () => {
  it("keeps one decimal", () => {
    expect([roundedDays(50 / 3), roundedDays(28), roundedDays(-10)]).toEqual([16.7, 28, -10]);
  });
});
