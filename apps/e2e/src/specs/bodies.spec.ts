import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { BodiesPage } from "../pages/bodies-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The tests below enter figures: nobody else may see them.
test.use({ settings: {} });

const taught = "/indicators/TIND-SOC-6/bodies";
const settlements = "/indicators/TIND-COM-1/bodies";

/** What a download button gives. */
const downloaded = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return file.path();
};

test("a reader finds who has how much and who has not reported, and takes the table along", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const bodies = new BodiesPage(page);
  await bodies.open("/indicators?industry=IND-COM&indicator=TIND-COM-1");
  await expect(bodies.main.getByText("сообщили 131 из 135 на 31.12.2022")).toBeVisible();
  await bodies.main.getByRole("link", { name: /: по муниципальным образованиям$/ }).click();
  await expect(bodies.heading("Показатель по муниципальным образованиям")).toBeVisible();
  await bodies.settled();
  await expect(bodies.main.getByText("1 078 ÷ 1 768 × 100 = 60,97 %")).toBeVisible();
  await expect(bodies.section("Не сообщили").getByRole("listitem")).toHaveCount(4);
  await expect(bodies.table.getByRole("row")).toHaveCount(132);
  await expect(bodies.main.getByRole("button", { name: "Внести значения" })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await bodies.main.getByRole("searchbox", { name: "Поиск по названию" }).fill("№ 13");
  await expect(bodies.main.getByText("Показано 7 из 131")).toBeVisible();
  await bodies.table.getByRole("button", { name: "Муниципальное образование" }).click();
  await expect(bodies.table.getByRole("rowheader").first()).toContainText("№ 13 (учебное)");
  const table = await downloaded(page, () => bodies.main.getByRole("link", { name: "Таблица CSV" }).click());
  expect((await readFile(table, "utf8")).split("\r\n")).toHaveLength(136);

  await bodies.main.getByRole("combobox", { name: "Данные на день" }).selectOption("30.09.2022");
  await expect(bodies.main.getByText("135 из 135", { exact: true })).toBeVisible();
  await expect(bodies.section("Не сообщили")).toHaveCount(0);
});

test("figures are pasted, names that are not known are matched, and what is unusual is asked about", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const bodies = new BodiesPage(page);
  await bodies.open(taught);
  await bodies.main.getByRole("button", { name: "Внести значения" }).click();
  await bodies.paste.fill(
    [
      "Муниципальное образование\tЗначение",
      "муниципальное образование №8 (учебное)\t14",
      "Муниципальное  образование № 31 (УЧЕБНОЕ)\t170",
      "МО семьдесят семь\t12",
      "Неизвестное\t5",
      "Муниципальное образование № 104 (учебное)\tн/д",
    ].join("\n"),
  );
  await bodies.main.getByRole("button", { name: "Разобрать вставленное" }).click();
  await expect(bodies.main.getByText("Прочитано 4 строки")).toBeVisible();
  const unknown = bodies.section("Названия не распознаны").getByRole("listitem");
  await expect(unknown).toHaveCount(2);
  await expect(bodies.save).toBeDisabled();
  await unknown.first().getByRole("combobox", { name: "Чьи это значения" }).fill("№ 77");
  await page.getByRole("option", { name: "Муниципальное образование № 77 (учебное)" }).click();
  await unknown.first().getByRole("button", { name: "Сопоставить" }).click();
  await unknown.first().getByRole("button", { name: "Не вносить" }).click();
  await expect(bodies.section("Названия не распознаны")).toHaveCount(0);
  await expect(bodies.field(77, "Значение")).toHaveValue("12");
  expect(await violations(page)).toEqual([]);

  await bodies.save.click();
  await expect(bodies.review).toContainText("прошлое значение 16 на 30.09.2022");
  await bodies.review.getByRole("checkbox").check();
  await bodies.review.getByRole("button", { name: "Сохранить" }).click();
  await expect(page.getByText("Сохранено. Новых: 3, исправлений: 0.")).toBeVisible();
  await bodies.main.getByRole("button", { name: "К таблице" }).click();
  await expect(bodies.main.getByText("133 из 135", { exact: true })).toBeVisible();
  await expect(bodies.row(31)).toContainText("170 чел.");
  await page.getByRole("button", { name: "Отменить", exact: true }).click();
  await expect(bodies.main.getByText("130 из 135", { exact: true })).toBeVisible();
});

test("the form comes back unchanged, and a figure in it is corrected", async ({ page }) => {
  await signInAs(page, "project_office");
  const bodies = new BodiesPage(page);
  await bodies.open(`${settlements}?isEntry=true&date=2022-12-31`);
  const form = await downloaded(page, () =>
    bodies.main.getByRole("link", { name: "Форма для заполнения: CSV" }).click(),
  );
  const load = (text: string) =>
    bodies.main
      .locator("input[type=file]")
      .setInputFiles({ name: "form.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const text = await readFile(form, "utf8");
  await load(text);
  await expect(bodies.main.getByText("Прочитана 131 строка")).toBeVisible();
  await expect(bodies.main.getByText("Изменений нет")).toBeVisible();
  await expect(bodies.save).toBeDisabled();

  await load(text.replace("№ 2 (учебное);8;10", "№ 2 (учебное);11;10"));
  await expect(bodies.main.getByText("числитель больше знаменателя")).toBeVisible();
  await expect(bodies.save).toBeDisabled();
  await bodies.field(2, "Числитель").fill("9");
  await expect(bodies.main.getByText("было 8 / 10")).toBeVisible();
  await bodies.save.click();
  await expect(page.getByText("Сохранено. Новых: 0, исправлений: 1.")).toBeVisible();
  await bodies.main.getByRole("button", { name: "К таблице" }).click();
  await expect(bodies.row(2)).toContainText("90,00 %");

  await bodies.open(`${settlements}?isEntry=true&asOf=2022-12-15`);
  await expect(bodies.save).toHaveCount(0);
  await expect(bodies.main.getByText("135 из 135", { exact: true })).toBeVisible();
});
