import { expect } from "@playwright/test";
import { Chart } from "../pages/chart.ts";
import { IndicatorsPage } from "../pages/indicators-page.ts";
import { MaturityPage } from "../pages/maturity-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

const title = "Цифровая зрелость по отраслям";

/** As files write it: a point in numbers, nothing where nothing is known. */
const asInFile = (cell: string): string =>
  /^[\d\s,]+$/.test(cell) ? cell.replaceAll(/\s/g, "").replace(",", ".") : cell.replace("не внесено", "");

/** A PNG says its size in its first chunk. */
const sizeOfPng = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

test("the radar is kept as a picture and as numbers, the same that its table tells", async ({ page }) => {
  await signInAs(page, "reader");
  const maturity = new MaturityPage(page);
  await maturity.open("/maturity");
  const radar = new Chart(page, title);
  await expect(radar.drawing).toBeVisible();
  // Healthcare is not published: of five sides the two beside it are not drawn.
  await expect(radar.drawing.locator('[data-figures="published"] line')).toHaveCount(3);
  await expect(radar.drawing.locator('[data-figures="published"] path')).toHaveCount(4);
  await expect(radar.drawing.locator('[data-industry="IND-HEA"]')).toContainText("не внесено");

  await radar.openTable();
  expect(await violations(page)).toEqual([]);
  const shown = await radar.cells();
  expect(shown).toContainEqual(["Образование", "85,9", "85,96", "100"]);
  expect(shown).toContainEqual(["Здравоохранение", "не внесено", "не внесено", "100"]);

  const csv = await radar.file("Таблица CSV");
  expect(csv.name).toBe(`${title}, на 01.03.2023.csv`);
  const lines = csv.bytes.toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
  expect(lines.map((line) => line.split(","))).toEqual(shown.map((row) => row.map(asInFile)));

  const svg = (await radar.file("Рисунок SVG")).bytes.toString("utf8");
  expect(svg).toContain(`<title>${title}</title>`);
  expect(svg).toContain("Данные на 01.03.2023");
  expect(svg).toContain("Источник: Слайды о цифровой трансформации Томской области");
  for (const figure of ["85,9", "76,7", "54,7", "68,3"]) expect(svg).toContain(`● ${figure}`);
  expect(svg).not.toContain("var(");

  const size = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number);
  const png = (await radar.file("Рисунок PNG")).bytes;
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(sizeOfPng(png)).toEqual({ width: 2 * Number(size?.[0]), height: 2 * Number(size?.[1]) });
});

test("the industries as bars: by the address, by the keyboard, and always on a phone", async ({ page }) => {
  await signInAs(page, "reader");
  const maturity = new MaturityPage(page);
  await maturity.open("/maturity");
  const chart = new Chart(page, title);
  await expect(chart.drawing.locator("[data-industry]")).toHaveCount(5);
  await page.getByRole("radio", { name: "Радар" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/chart=bars/);
  await expect(chart.drawing.locator("[data-bars]")).toHaveCount(5);
  await page.setViewportSize({ width: 360, height: 780 });
  await maturity.open("/maturity");
  await expect(chart.drawing.locator("[data-bars]")).toHaveCount(5);
});

test("an industry shows how far its indicators are, those behind in front, and each goes to its indicator", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const maturity = new MaturityPage(page);
  await maturity.open("/maturity?explain=IND-URB");
  const achievements = new Chart(page, "Достижение целей: Городская среда");
  await expect(achievements.drawing).toContainText("42,30");
  const courses = new Chart(page, "Ход показателей: Городская среда");
  await expect(courses.drawing.locator("[data-indicator]")).toHaveCount(8);
  const standings = await courses.drawing.locator("[data-indicator]").allTextContents();
  const isBehind = standings.map((text) => text.includes("отстаёт от пути к цели"));
  expect(isBehind.filter(Boolean).length).toBeGreaterThan(0);
  expect(isBehind).toEqual(isBehind.toSorted((one, other) => Number(other) - Number(one)));
  expect(await violations(page)).toEqual([]);

  await courses.openTable();
  const csv = (await courses.file("Таблица CSV")).bytes.toString("utf8");
  expect(csv).toContain("факт,2023-01-01,42.3,%");
  await courses.table
    .getByRole("link", { name: /^Доля управляющих организаций/ })
    .first()
    .click();
  await expect(page).toHaveURL(/URB-4/);
});

test("what the filters find is shown as drawings, on a past day as of that day", async ({ page }) => {
  await signInAs(page, "reader");
  const indicators = new IndicatorsPage(page);
  await indicators.open("/indicators?industry=IND-SOC");
  await page.getByRole("radio", { name: "Графики" }).check();
  await expect(page).toHaveURL(/look=charts/);
  const courses = new Chart(page, "Ход показателей: Социальная сфера");
  await expect(courses.drawing.locator("[data-indicator]")).toHaveCount(6);
  await expect(courses.figure).toContainText("Учебные данные");
  expect(await violations(page)).toEqual([]);

  await indicators.open("/indicators?industry=IND-SOC&look=charts&asOf=2022-12-15");
  await expect(courses.figure).toContainText("Данные на 15.12.2022");
  const csv = await courses.file("Таблица CSV");
  expect(csv.name).toContain("на 15.12.2022");
  expect(csv.bytes.toString("utf8")).not.toContain("2022-12-31");
});

test("a course goes on to the target's year with what is expected, or says why nobody can tell", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const indicators = new IndicatorsPage(page);
  await indicators.openOne("TIND-HEA-1");
  const course = new Chart(page, "Ход значений: Доля записей на приём к врачу");
  await expect(course.drawing).toContainText("61,5");
  await expect(course.drawing.locator("[data-forecast]")).toHaveCount(0);
  await page.getByRole("radio", { name: "До года цели" }).check();
  await expect(course.drawing.locator("[data-forecast]")).toHaveCount(1);
  await expect(course.figure).toContainText("Прогноз: цель будет достигнута к концу 2024 года.");
  expect(await violations(page)).toEqual([]);
  const csv = (await course.file("Таблица CSV")).bytes.toString("utf8");
  expect(csv).toContain("факт,2022-12-31,61.5,%");
  expect(csv).toMatch(/прогноз,2024-\d\d-\d\d,100,%/);

  await indicators.openOne("EDU-2");
  await page.getByRole("radio", { name: "До года цели" }).check();
  await expect(page.locator("figure")).toContainText("Прогноза нет: меньше трёх значений.");
});
