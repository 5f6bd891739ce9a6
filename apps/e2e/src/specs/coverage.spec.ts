import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { CoveragePage } from "../pages/coverage-page.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The tests below change links: nobody else may see it.
test.use({ settings: {} });

const medicalCard = "электронная медицинская карта";

test("a deputy governor begins with the own sector: what nobody moves is in front, the file holds the same", async ({
  page,
}) => {
  await signInAs(page, "other_deputy");
  const coverage = new CoveragePage(page);
  await coverage.open("/sector");
  await coverage
    .section("Показатели без проекта и проекты без показателя")
    .getByRole("link", { name: /^Охват/ })
    .click();
  await expect(coverage.heading("Охват показателей проектами")).toBeVisible();
  await coverage.settled();
  const { data } = await read(page, "sector.get");
  await expect(
    coverage.main.getByRole("list", { name: "Показатели без проектов" }).getByRole("listitem"),
  ).toHaveCount(data.orphans.indicators.length);
  await coverage.show("Вся стратегия");
  const all = await read(page, "contribution.coverage");
  await expect(
    coverage.main.getByRole("list", { name: "Проекты без показателей" }).getByRole("listitem"),
  ).toHaveCount(all.data.totals.orphanProjects);
  await coverage.show("Здравоохранение");
  await expect(page).toHaveURL(/industry=IND-HEA/);
  const matrix = coverage.matrix("Здравоохранение");
  await expect(matrix.getByRole("columnheader")).toHaveCount(11);
  await expect(matrix.getByRole("row")).toHaveCount(10);
  await expect(coverage.cell("Единая", medicalCard)).toContainText("+19,9 п.п.");
  const download = page.waitForEvent("download");
  await coverage.main.getByRole("link", { name: "Скачать CSV" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toMatch(/медицинская карта"?;%;Единая электронная медицинская карта;подтверждена;19,9/);
  expect(await violations(page)).toEqual([]);
});

test("a lead assumes a link, says what the project brings, and the indicator says what is missing", async ({
  page,
}) => {
  await signInAs(page, "other_lead");
  const coverage = new CoveragePage(page);
  await coverage.open("/projects/TPRJ-HEA-4#indicators");
  const own = coverage.section("Показатели");
  await own.getByRole("button", { name: "Связать с показателем" }).click();
  await coverage.linkDialog.getByRole("combobox", { name: "Показатель" }).fill("дистанционным наблюдением");
  await page.getByRole("option", { name: /дистанционным наблюдением/ }).click();
  await coverage.linkDialog.getByRole("textbox", { name: /^Почему/ }).fill("Снимки нужны наблюдению");
  await coverage.linkDialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(coverage.linkDialog).toBeHidden();
  const linked = own.getByRole("listitem").filter({ hasText: "Снимки нужны наблюдению" });
  await expect(linked).toContainText("предположена");
  await linked.getByRole("button", { name: /^Вклад по годам/ }).click();
  const state = coverage.stateDialog;
  await state.getByRole("textbox", { name: "2023" }).fill("-3");
  await state.getByRole("button", { name: "Сохранить" }).click();
  await expect(state).toContainText("вклад уводит показатель от цели");
  await state.getByRole("textbox", { name: "2023" }).fill("3,5");
  await state.getByRole("button", { name: "Сохранить" }).click();
  await expect(state).toBeHidden();
  await expect(linked).toContainText("2023: +3,5 п.п.");
  await expect(linked).toContainText("До цели нужно +43,8 п.п., внесено +16,5 п.п.: не хватает 27,3 п.п.");
  await linked.getByRole("button", { name: /^Снять связь/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Снять связь" }).click();
  await expect(linked).toHaveCount(0);
  await page.getByRole("button", { name: "Отменить" }).click();
  await expect(linked).toContainText("2023: +3,5 п.п.");
});

test("the office confirms a link in the matrix with the keyboard, and takes it back; a past day offers nothing", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const coverage = new CoveragePage(page);
  await coverage.open("/coverage?industry=IND-HEA");
  const cell = coverage.cell("Электронные рецепты", "рецептов");
  await cell.focus();
  await page.keyboard.press("Enter");
  const dialog = coverage.cellDialog;
  await expect(dialog).toContainText("вклад не внесён");
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: /^Вклад по годам/ }).click();
  await expect(coverage.stateDialog.getByRole("textbox", { name: "2023" })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await coverage.stateDialog.getByRole("button", { name: "Отмена" }).click();
  await dialog.getByRole("button", { name: /^Подтвердить связь/ }).click();
  await expect(dialog).toContainText("подтверждена");
  await page.getByRole("button", { name: "Отменить" }).click();
  await expect(dialog).toContainText("предположена");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();

  await coverage.open("/coverage?industry=IND-TRN");
  await coverage.main
    .getByRole("button", { name: /^Связать с проектом/ })
    .first()
    .click();
  await expect(coverage.linkDialog.getByRole("combobox", { name: "Проект" })).toBeEnabled();
  expect(await violations(page)).toEqual([]);

  await coverage.open("/coverage?industry=IND-HEA&asOf=2022-12-31");
  await cell.click();
  await expect(dialog).toContainText("предположена");
  await expect(dialog.getByRole("button")).toHaveCount(1);
});

test("an indicator shows its projects with their health, and the source's links stay", async ({ page }) => {
  await signInAs(page, "project_office");
  const coverage = new CoveragePage(page);
  await coverage.open("/indicators?indicator=URB-8");
  const projects = coverage.projectsOfIndicator;
  await expect(projects).toContainText("указана в источнике");
  await expect(projects.getByRole("button", { name: /^Вклад по годам/ })).toHaveCount(1);
  await expect(projects.getByRole("button", { name: /^Снять связь/ })).toHaveCount(0);
  await coverage.open("/indicators?indicator=TIND-HEA-7");
  await expect(coverage.projectsOfIndicator).toContainText(
    "До цели нужно −3,8 мин, внесено −3,8 мин: хватает",
  );
});

test("on a phone the matrix is a list by indicator, within the screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, "reader");
  const coverage = new CoveragePage(page);
  await coverage.open("/coverage?industry=IND-HEA");
  await expect(coverage.main.getByRole("table")).toHaveCount(0);
  const list = coverage.main.getByRole("list", { name: "Показатели и проекты: Здравоохранение" });
  await expect(list.getByRole("listitem").filter({ hasText: medicalCard }).first()).toContainText(
    "вклада хватает",
  );
  expect(await sidewaysScroll(page)).toBe(0);
  await coverage.cell("Единая", medicalCard).click();
  await expect(coverage.cellDialog).toContainText("2023: +10 п.п.");
  expect(await violations(page)).toEqual([]);
});
