import type { ExtractOutline, OpinionSheet, YearPlan } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { reopenDocx } from "../docx-reader.fixture.ts";
import { renderExtractDocx } from "./extract.docx.ts";
import { aHeading, aPoint, councilName } from "./meeting-papers.fixture.ts";
import { unbroken } from "./official-text.ts";
import { renderOpinionSheetDocx } from "./opinion-sheet.docx.ts";
import { renderYearPlanDocx } from "./year-plan.docx.ts";

const extract: ExtractOutline = {
  heading: aHeading({ registrationNumber: "12-п", registeredOn: "2023-03-05" }),
  isDraft: false,
  addressee: { key: "A", kind: "authority", name: "Администрация города", points: ["1.2"] },
  questions: [
    { number: 1, title: "О сетях", points: [aPoint("1.2", "Рекомендовать.", { dueDate: "2023-04-01" })] },
  ],
};

const sheet: OpinionSheet = {
  heading: aHeading({ kind: "written", votingUntil: "2023-03-10", isTraining: true }),
  member: { id: "M", name: "Ректор" },
  questions: [
    { number: 1, title: "О сетях", points: [aPoint("1.1", "Поручить."), aPoint("1.2", "Одобрить.")] },
    { number: 2, title: "О кадрах", points: [] },
  ],
};

describe("an extract in Word", () => {
  it("has the heading of the minutes, the addressee's points alone and the secretary's certification", async () => {
    expect(reopenDocx(await renderExtractDocx(extract)).lines).toEqual([
      councilName,
      "ВЫПИСКА ИЗ ПРОТОКОЛА",
      "заседания № 2 от 1 марта 2023 г.",
      "Кому: Администрация города",
      "Регистрационный номер протокола: 12-п от 5 марта 2023 г.",
      "1. О сетях",
      "РЕШИЛИ:",
      "1.2. Рекомендовать.",
      "Срок: до 1 апреля 2023 г.",
      "",
      "Верно: секретарь",
      "Начальник Департамента цифровой трансформации",
      "______________________",
    ]);
  });

  it("of minutes that are not approved is marked as a draft", async () => {
    const { lines } = reopenDocx(await renderExtractDocx({ ...extract, isDraft: true }));
    expect(lines[3]).toBe("ПРОЕКТ");
  });
});

describe("an opinion sheet in Word", () => {
  it("has a row with three boxes for each point", async () => {
    const { lines } = reopenDocx(await renderOpinionSheetDocx(sheet));
    expect(lines.slice(0, 7)).toEqual([
      councilName,
      "ОПРОСНЫЙ ЛИСТ",
      "заседания в заочной форме № 2 от 1 марта 2023 г.",
      "Учебные данные",
      "Член Совета: Ректор",
      "Заполненный лист принимается по: 10 марта 2023 г.",
      "По каждому пункту отметьте один вариант.",
    ]);
    expect(lines.filter((line) => line === "☐")).toHaveLength(6);
    const at = lines.indexOf("1.1");
    expect(lines.slice(at, at + 7)).toEqual(["1.1", "Поручить.", "☐", "☐", "☐", "1.2", "Одобрить."]);
    expect(lines).toContain("Проект решения не внесён.");
  });
});

describe("a plan of meetings in Word", () => {
  const plan: YearPlan = {
    councilName,
    year: 2023,
    isTraining: false,
    meetings: [
      {
        id: "1",
        number: null,
        date: "2023-03-23",
        kind: "extraordinary",
        state: "planned",
        startTime: "10:00",
        place: null,
        questions: ["О сетях", "О кадрах"],
      },
    ],
  };

  it("has a row a meeting with its questions", async () => {
    const { lines, part } = reopenDocx(await renderYearPlanDocx(plan));
    expect(lines.slice(0, 2)).toEqual([councilName, "ПЛАН ЗАСЕДАНИЙ НА 2023 ГОД"]);
    expect(lines.slice(-8)).toEqual([
      "—",
      "23.03.2023",
      "10:00",
      "внеочередное",
      "не внесено",
      "1. О сетях",
      "2. О кадрах",
      "запланировано",
    ]);
    expect(part("word/document.xml")).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  it("says that there is none where there is none", async () => {
    expect(reopenDocx(await renderYearPlanDocx({ ...plan, meetings: [] })).lines.at(-1)).toBe(
      "Заседания не внесены.",
    );
  });
});

describe("unbroken", () => {
  it.each([
    ["от 1 сентября 2022 г.", "от 1~сентября~2022~г."],
    ["№ 1 и № 12-п", "№~1 и №~12-п"],
    ["г. Томск, ул. Ленина, д. 6", "г.~Томск, ул.~Ленина, д.~6"],
    ["программа 2022 г. Итоги", "программа 2022 г. Итоги"],
    ["«Кедр»", "«Кедр»"],
  ])("keeps «%s» together", (text, joined) => {
    expect(unbroken(text).replaceAll("\u00a0", "~")).toBe(joined);
  });
});
