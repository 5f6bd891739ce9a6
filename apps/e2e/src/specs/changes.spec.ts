import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

test("what has changed since the Council is told by industry, with both states and a file", async ({
  page,
}) => {
  await signInAs(page, "other_deputy");
  await page.goto("/sector");
  await page.getByRole("main").getByRole("link", { name: "Что изменилось", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Что изменилось" })).toBeVisible();
  await expect(page.getByText("Показаны изменения одной сферы")).toBeVisible();
  await expect(page.getByText(/^С 15\.12\.2022 по 01\.03\.2023$/)).toBeVisible();
  await expect(page.getByRole("list", { name: "Образование" })).toHaveCount(0);

  await page.getByRole("link", { name: "Показать весь портфель" }).click();
  await page.getByRole("button", { name: /^Контрольные точки \d+$/ }).click();
  await expect(page).toHaveURL(/areas=/);
  const education = page.getByRole("list", { name: "Образование" });
  const later = education.getByRole("listitem").filter({ hasText: "Срок сдвинулся позже" }).first();
  await later.locator("summary").click();
  const states = later.getByRole("table");
  await expect(states.getByRole("columnheader", { name: "На 15.12.2022" })).toBeVisible();
  await expect(states.getByRole("columnheader", { name: "На 01.03.2023" })).toBeVisible();
  await expect(states.getByRole("row", { name: /^Прогноз/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Скачать CSV" }).click();
  const text = await readFile(await (await downloading).path(), "utf8");
  expect(
    text
      .trim()
      .split("\r\n")
      .slice(1)
      .every((row) => row.includes(";Контрольные точки;")),
  ).toBe(true);

  await states.getByRole("link", { name: "Открыть на 15.12.2022" }).click();
  await expect(page).toHaveURL(/\/projects\/.*asOf=2022-12-15/);
  await expect(page.getByText("Показано по состоянию на 15 декабря 2022 г.")).toBeVisible();
});

test("what has changed since a date and since the last visit", async ({ page }) => {
  await signInAs(page, "reader");
  await page.goto("/changes");
  await page.getByRole("radio", { name: "С моего последнего посещения" }).check();
  await expect(page.getByText(/^С 15\.02\.2023 по 01\.03\.2023$/)).toBeVisible();
  await page.getByRole("radio", { name: "С выбранной даты" }).check();
  await page.getByRole("textbox", { name: "Дата", exact: true }).fill("01.03.2023");
  await page.getByRole("textbox", { name: "Дата", exact: true }).press("Enter");
  await expect(page.getByText("Ничего не изменилось")).toBeVisible();
  await page.goto("/changes?asOf=2022-11-01");
  await expect(page.getByText("Проведённых заседаний ещё нет")).toBeVisible();
});

test("two industries, and two days of one, stand side by side", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  await page.goto("/compare");
  const [left, right] = [
    page.getByRole("group", { name: "Слева" }),
    page.getByRole("group", { name: "Справа" }),
  ];
  await left.getByLabel("Что сравнить").selectOption({ label: "Отрасль" });
  await expect(page.getByText("Выберите, что сравнить, слева и справа")).toBeVisible();
  await left.getByLabel("Отрасль", { exact: true }).selectOption({ label: "Образование" });
  await right.getByLabel("Что сравнить").selectOption({ label: "Отрасль" });
  await right.getByLabel("Отрасль", { exact: true }).selectOption({ label: "Здравоохранение" });
  const projects = page.getByRole("table", { name: "Проекты" });
  await expect(projects.getByRole("columnheader", { name: "Образование, 01.03.2023" })).toBeVisible();
  await expect(projects.getByRole("columnheader", { name: "Здравоохранение, 01.03.2023" })).toBeVisible();
  await page.getByRole("button", { name: "Поменять местами" }).click();
  await expect(projects.getByRole("columnheader").nth(1)).toHaveText("Здравоохранение, 01.03.2023");
  expect(await violations(page)).toEqual([]);

  await page.goto("/compare?leftDay=2022-12-15");
  const milestones = page.getByRole("table", { name: "Контрольные точки" });
  await expect(milestones.getByRole("row", { name: /^Выполнено/ })).toContainText("лучше");
});
