import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectInOrder,
  expectTimesEmbedded,
  openOfficePrinter,
  type OfficePrinter,
} from "../office-printer.fixture.ts";
import { renderPassportDocx } from "./passport.docx.ts";
import { emptyPassport, fullPassport } from "./passport.fixture.ts";

let printer: OfficePrinter;
beforeAll(async () => {
  printer = await openOfficePrinter();
});
afterAll(async () => printer.close());

const sections = [
  "1. Основные положения",
  "2. Цели и показатели",
  "3. Контрольные точки",
  "4. Финансирование, руб.",
  "5. Риски и проблемные вопросы",
  "6. Описание и ожидаемый эффект",
];

describe("a passport printed by LibreOffice", { timeout: 300_000 }, () => {
  it("puts an empty one on two pages, the lines to sign on never alone", async () => {
    const { pages, fonts, ink } = await printer.print("empty", await renderPassportDocx(emptyPassport, true));
    expect(pages).toHaveLength(2);
    expectInOrder(pages.join(" "), [
      "ПАСПОРТ проекта «Платформа „Кедр“» Учебные данные По состоянию на 1 марта 2023 г.",
      ...sections,
      "Куратор не внесено",
      "Руководитель проекта не внесено",
    ]);
    expect(pages.at(-1)).toContain("Ожидаемый эффект: не внесено");
    expect(Math.min(...ink)).toBeGreaterThan(0.003);
    expectTimesEmbedded(fonts);
  });

  it("puts a full one on numbered pages, every line of it in order and no heading at a page's foot", async () => {
    const { pages, fonts, ink } = await printer.print("full", await renderPassportDocx(fullPassport, false));
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages.length).toBeLessThanOrEqual(10);
    expect(pages.slice(1).map((page) => /^\d+/.exec(page)?.[0])).toEqual(
      pages.slice(1).map((_, place) => `${place + 2}`),
    );
    expectInOrder(pages.join(" "), sections);
    for (const page of pages) for (const heading of sections) expect(page.endsWith(heading)).toBe(false);
    const last = pages.at(-1) ?? "";
    expectInOrder(last, ["Сроки сокращаются вдвое.", "Ответственный орган", "Руководитель проекта"]);
    for (let number = 1; number <= 24; number += 1)
      expect(pages.join(" ")).toContain(`Контрольная точка ${number}:`.slice(0, 17));
    expect(Math.min(...ink)).toBeGreaterThan(0.005);
    expectTimesEmbedded(fonts);
  });
});
