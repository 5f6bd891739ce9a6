import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { IndicatorsPage } from "../pages/indicators-page.ts";
import { ValueEntryPage } from "../pages/value-entry-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below enter values: nobody else may see them.
test.use({ settings: {} });

/** The value of an indicator that counts, past the screens. */
const currentOf = async (page: Page, indicatorId: string) => {
  const { data } = await read(page, "indicator.list");
  const found = data.indicators.find(({ id }: { id: string }) => id === indicatorId);
  return found.current as { value: number; date: string; provenance: { document: string } };
};

test("a block is pasted, a value out of proportion is asked about, and once confirmed it counts", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const entry = new ValueEntryPage(page);
  await entry.open("/indicators");
  await page.getByRole("link", { name: "Ввод значений" }).click();
  await expect(entry.heading("Ввод значений")).toBeVisible();
  await entry.open("/indicators/entry?of=IND-EDU&by=day&day=2023-02-28");
  await expect(entry.save).toBeDisabled();
  await entry.grid.getByRole("gridcell").nth(1).click();
  await entry.paste("100\n100\nн/д\n3,13 %\nмного\n");
  await expect(entry.main.getByText("Изменены 4 ячейки")).toBeVisible();
  await expect(entry.main.getByRole("alert")).toContainText("«много» — нужно число");
  await page.keyboard.press("Control+z");
  await expect(entry.main.getByText("Изменений нет")).toBeVisible();

  await entry.paste("100\n100\nн/д\n3,13 %\n");
  await expect(entry.main.getByText("Изменены 3 ячейки")).toBeVisible();
  await entry.save.click();
  await expect(entry.main.getByText("Укажите документ")).toBeVisible();
  await entry.main.getByRole("textbox", { name: "Документ" }).fill("Отчёт органа, с. 4");
  await entry.save.click();
  await expect(entry.review).toContainText(
    "3,13; в 10 раз меньше: не сдвинута ли запятая? Прошлое значение 31,3 на 01.01.2023",
  );
  const store = entry.review.getByRole("button", { name: "Сохранить" });
  await expect(store).toBeDisabled();
  expect((await currentOf(page, "EDU-2")).value).toBe(31.3);
  await entry.review.getByRole("checkbox", { name: "3,13 — верно" }).check();
  await store.click();
  await expect(page.getByText("Сохранено 3 значения.")).toBeVisible();
  await expect(entry.main.getByText("Изменений нет")).toBeVisible();
  expect(await currentOf(page, "EDU-2")).toMatchObject({
    value: 3.13,
    date: "2023-02-28",
    provenance: { document: "Отчёт органа, с. 4" },
  });
});

test("the grid is worked with the keyboard alone, and typed values are not lost by leaving", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const entry = new ValueEntryPage(page);
  await entry.open("/indicators/entry?of=IND-URB&by=day&day=2023-02-27");
  const cells = entry.grid.locator("tbody tr").locator("td:nth-of-type(2)");
  await cells.first().focus();
  await page.keyboard.type("0,9");
  await page.keyboard.press("Enter");
  await expect(cells.nth(0)).toContainText("0,9");
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await page.keyboard.type("5");
  await page.keyboard.press("Escape");
  await expect(cells.nth(0)).toHaveText(/^0,9 изменено/);
  await page.keyboard.press("F2");
  await page.keyboard.type("5");
  await page.keyboard.press("Tab");
  await expect(cells.nth(0)).toContainText("0,95");
  await expect(cells.nth(1)).toBeFocused();

  await page.getByRole("link", { name: "К показателям" }).click();
  const question = page.getByRole("dialog", { name: "Значения не сохранены" });
  await expect(question).toContainText("Введено 1 значение");
  await question.getByRole("button", { name: "Отмена" }).click();
  await expect(cells.nth(0)).toContainText("0,95");
});

test("a value is corrected, another source disagrees with it, and one of the two is chosen", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const indicators = new IndicatorsPage(page);
  await indicators.openOne("EDU-4");
  await indicators.value("98,5 %").getByRole("button", { name: "Исправить значение 98,5 %" }).click();
  const correcting = page.getByRole("dialog", { name: "Исправление значения" });
  await correcting.getByRole("textbox", { name: "Верное значение" }).fill("98,7");
  await correcting.getByRole("textbox", { name: "Что исправлено и почему" }).fill("описка в презентации");
  await correcting.getByRole("button", { name: "Исправить" }).click();
  await expect(correcting).toBeHidden();
  await expect(indicators.value("98,5 %")).toContainText("исправлено, не учитывается");
  await expect(indicators.value("98,7 %")).toContainText("исправление: описка в презентации");
  expect((await currentOf(page, "EDU-4")).value).toBe(98.7);

  const entry = new ValueEntryPage(page);
  await entry.open("/indicators/entry?of=IND-EDU&by=day&day=2023-01-01");
  const cell = entry.grid.getByRole("gridcell").filter({ hasText: /^98,7$/ });
  await cell.click();
  await page.keyboard.type("99,1");
  await page.keyboard.press("Enter");
  await entry.main.getByRole("combobox", { name: "Вид" }).selectOption("вычислено");
  await entry.save.click();
  await expect(entry.review).toContainText("за это время уже внесено 98,7: будут показаны оба значения");
  await entry.review.getByRole("checkbox").check();
  await entry.review.getByRole("button", { name: "Сохранить" }).click();
  await expect(entry.section("Расхождения источников")).toContainText("01.01.2023: расхождение 0,4 п.п.");
  expect((await currentOf(page, "EDU-4")).value).toBe(98.7);

  await indicators.openOne("EDU-4");
  await indicators.main.getByRole("button", { name: "Считать значение 99,1 %" }).click();
  const choosing = page.getByRole("dialog", { name: "Считать значение 99,1 %" });
  await choosing.getByRole("textbox", { name: "Причина" }).fill("по первичным данным");
  await choosing.getByRole("button", { name: "Считать это значение" }).click();
  await expect(choosing).toBeHidden();
  await expect(indicators.value("99,1 %")).toContainText("выбрано: по первичным данным");
  expect((await currentOf(page, "EDU-4")).value).toBe(99.1);
});

test("others read the grid and cannot type into it; on a phone it is one indicator at a time", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const entry = new ValueEntryPage(page);
  await entry.open("/indicators/entry?of=IND-URB");
  await expect(entry.grid).toHaveAttribute("aria-readonly", "true");
  await expect(entry.save).toHaveCount(0);
  await signInAs(page, "project_office");
  await page.setViewportSize({ width: 360, height: 780 });
  await entry.open("/indicators/entry?of=IND-URB");
  await expect(entry.grid).toHaveCount(0);
  await entry.main.getByRole("textbox", { name: "31.12.2022" }).fill("много");
  await expect(entry.main.getByRole("alert")).toContainText("нужно число");
});
