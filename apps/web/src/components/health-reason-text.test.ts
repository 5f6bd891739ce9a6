import type { HealthReason } from "@kedr/domain";
import { createInstance } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { en } from "../i18n/en/index.ts";
import { ru } from "../i18n/ru/index.ts";
import { createFormat, type Language } from "../lib/format.ts";
import { wordHealthReason } from "./health-reason-text.tsx";

const messages = createInstance();
beforeAll(() =>
  messages.init({
    lng: "ru",
    resources: { ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
  }),
);

const worded = (reason: HealthReason, language: Language = "ru") =>
  wordHealthReason(reason, messages.getFixedT(language), createFormat(language)).replaceAll(/\u00a0/g, " ");

const overdue = (days: number): HealthReason => ({
  code: "milestone_overdue",
  milestoneId: "M-1",
  title: "Приёмка работ",
  days,
});

describe("wordHealthReason", () => {
  it.each([
    [1, "1 день"],
    [3, "3 дня"],
    [11, "11 дней"],
    [41, "41 день"],
  ])("counts %d the Russian way", (days, words) => {
    expect(worded(overdue(days))).toBe(`Контрольная точка «Приёмка работ» просрочена на ${words}`);
  });

  it("counts the English way", () => {
    expect(worded(overdue(1), "en")).toContain("overdue by 1 day");
    expect(worded(overdue(2), "en")).toContain("overdue by 2 days");
  });

  it("signs a lag however it was given", () => {
    expect(worded({ code: "progress_behind", points: -26.4 })).toBe("Отклонение от плана: −26,4 п.п.");
    expect(worded({ code: "progress_behind", points: 26.4 })).toBe("Отклонение от плана: −26,4 п.п.");
  });

  it("does not invent a gap or a report", () => {
    expect(worded({ code: "funding_unmet", year: 2023, gap: null })).toBe(
      "Финансирование на 2023 год не обеспечено",
    );
    expect(worded({ code: "no_recent_report", lastPeriodStart: null })).toBe("Отчётов нет");
  });

  it("says how much and since when where it is known", () => {
    expect(worded({ code: "funding_unmet", year: 2023, gap: 3_200_000 })).toContain("не хватает 3,2 млн ₽");
    expect(worded({ code: "no_recent_report", lastPeriodStart: "2022-11-01" })).toBe(
      "Последний отчёт — за ноябрь 2022 г.",
    );
  });
});
