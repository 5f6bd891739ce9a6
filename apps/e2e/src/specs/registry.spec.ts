import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { RegistryPage } from "../pages/registry-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

const entered = 75;

test("search, filters, order, grouping and columns live in the address", async ({ page, browser }) => {
  await signInAs(page, "project_office");
  const registry = new RegistryPage(page);
  await registry.open("/projects");
  await registry.shows(entered, entered);

  await registry.filter("Тип", "Обязательный");
  await registry.shows(40, entered);
  await registry.filter("Состояние", "Есть отклонения", "Критические отклонения");
  const narrowed = await read(page, "project.list", {
    kinds: ["mandatory"],
    health: ["at_risk", "off_track"],
  });
  await registry.shows(narrowed.data.total, entered);
  await registry.grouping.selectOption("По отраслям");
  await expect(registry.table.getByRole("rowheader", { name: /^Здравоохранение \d+$/ })).toBeVisible();
  await registry.sortBy("Выполнение", "ascending");
  await registry.toggleColumns("Тип", "Руководитель");
  await expect(registry.columnHeading("Тип")).toBeVisible();
  await expect(registry.columnHeading("Руководитель")).toHaveCount(0);
  const names = await registry.names().allTextContents();
  const address = page.url();

  await page.reload();
  await registry.shows(narrowed.data.total, entered);
  expect(await registry.names().allTextContents()).toEqual(names);

  // A colleague opens the same link.
  const context = await browser.newContext({ baseURL: new URL(address).origin });
  const shared = new RegistryPage(await context.newPage());
  await signInAs(shared.page, "reader");
  await shared.open(address);
  await shared.shows(narrowed.data.total, entered);
  expect(await shared.names().allTextContents()).toEqual(names);
  await expect(shared.columnHeading("Выполнение")).toHaveAttribute("aria-sort", "ascending");
  await expect(shared.columnHeading("Руководитель")).toHaveCount(0);
  await context.close();
});

test("the search finds by name whatever the case, and can be cleared", async ({ page }) => {
  await signInAs(page, "reader");
  const registry = new RegistryPage(page);
  await registry.open("/projects");
  await page.keyboard.press("/");
  await expect(registry.search).toBeFocused();
  await registry.search.fill("моя ШКОЛА");
  await registry.shows(1, entered);
  await expect(registry.names()).toHaveText(["ФГИС «Моя школа»"]);
  await expect(page).toHaveURL(/search=/);
  await registry.conditions.getByRole("button", { name: "Сбросить" }).click();
  await registry.shows(entered, entered);
  await registry.search.fill("нет такого проекта");
  await expect(registry.main.getByText("Нет проектов, которые подходят под условия")).toBeVisible();
});

test("the back button undoes the last choice", async ({ page }) => {
  await signInAs(page, "reader");
  const registry = new RegistryPage(page);
  await registry.open("/projects");
  await registry.shows(entered, entered);
  await registry.filter("Отрасль", "Образование");
  await registry.shows(7, entered);
  await registry.filter("Состояние", "По плану");
  await expect(registry.conditions.getByRole("button", { name: /^Убрать условие/ })).toHaveCount(2);
  await page.goBack();
  await registry.shows(7, entered);
  await page.goBack();
  await registry.shows(entered, entered);
  await page.goForward();
  await registry.shows(7, entered);
  // To a project and back: the list is as it was left.
  const first = registry.names().first();
  const name = await first.textContent();
  await first.click();
  await expect(registry.heading(name ?? "")).toBeVisible();
  await page.goBack();
  await registry.shows(7, entered);
});

test("order turns round, and the names follow the Russian alphabet", async ({ page }) => {
  await signInAs(page, "reader");
  const registry = new RegistryPage(page);
  await registry.open("/projects");
  await registry.shows(entered, entered);
  const names = await registry.names().allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator("ru").compare));
  await registry.sortBy("Проект", "descending");
  await expect(registry.names()).toHaveText(names.toReversed());
  await registry.sortBy("Просрочено", "descending");
  const overdue = (await registry.rows().getByRole("cell").nth(3).textContent()) ?? "";
  expect(Number.parseInt(overdue, 10)).toBeGreaterThan(0);
});

test("the counts of the filters and of the groups are those of the rows", async ({ page }) => {
  await signInAs(page, "reader");
  const registry = new RegistryPage(page);
  await registry.open("/projects?group=fundingStatus");
  await registry.shows(entered, entered);
  const groups = await registry.table.getByRole("rowheader", { name: /^\D+ \d+$/ }).allTextContents();
  expect(groups.length).toBeGreaterThan(1);
  const counted = (text: string): number => Number(/\d+$/.exec(text)?.[0]);
  expect(groups.reduce((sum, group) => sum + counted(group), 0)).toBe(entered);
  const offered = await registry.valuesOf("Финансирование");
  for (const group of groups) expect(offered).toContain(group.replace(/\s*(\d+)$/, " $1"));

  const [group = ""] = groups;
  await registry.filter("Финансирование", group.replace(/\s*\d+$/, ""));
  await registry.shows(counted(group), entered);
});
