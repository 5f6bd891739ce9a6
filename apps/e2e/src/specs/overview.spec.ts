import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { RegistryPage } from "../pages/registry-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

const healths = [
  { code: "off_track", name: "Критические отклонения" },
  { code: "at_risk", name: "Есть отклонения" },
  { code: "no_data", name: "Нет данных" },
  { code: "on_track", name: "По плану" },
] as const;

test("the strategy's digital maturity stands as published and as computed", async ({ page }) => {
  await signInAs(page, "reader");
  const overview = new Frame(page);
  await overview.open("/");
  const maturity = overview.section("Цифровая зрелость");
  await expect(maturity.getByRole("definition").nth(0)).toContainText("32,5 %");
  await expect(maturity.getByRole("definition").nth(1)).toContainText("73,6 %");
  await expect(maturity.getByRole("definition").nth(2)).toContainText("100 %");

  const row = (industry: string) =>
    maturity.getByRole("row").filter({ has: page.getByRole("rowheader", { name: industry }) });
  const published = (industry: string) => row(industry).getByRole("cell").nth(0);
  const computed = (industry: string) => row(industry).getByRole("cell").nth(1);
  await expect(published("Образование")).toContainText("85,9 %");
  await expect(computed("Образование")).toContainText("85,96 %");
  await expect(published("Городская среда")).toContainText("54,7 %");
  await expect(computed("Городская среда")).toContainText("54,75 %");
  await expect(published("Государственное управление")).toContainText("76,7 %");
  await expect(published("Транспорт и логистика")).toContainText("68,3 %");
  // What the source leaves out is derived, and labelled so.
  await expect(published("Здравоохранение")).toContainText("не внесено");
  await expect(published("Здравоохранение")).toContainText("82,4 %");
  await expect(published("Здравоохранение")).toContainText("выведено, не опубликовано");
});

test("declared totals are compared with what is entered, and nothing is padded", async ({ page }) => {
  await signInAs(page, "reader");
  const overview = new Frame(page);
  await overview.open("/");
  const control = overview.section("Контрольные итоги");
  await expect(control).toContainText("внесено 19 из 75 из источника");
  const cells = (name: string) =>
    control
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
      .getByRole("cell");
  // Declared, entered, of them from the source, not entered.
  await expect(cells("Проекты").nth(0)).toHaveText("75");
  await expect(cells("Проекты").nth(2)).toHaveText("19");
  await expect(cells("Отрасли").nth(0)).toHaveText("18");
  await expect(cells("Отрасли").nth(1)).toHaveText("17");
  await expect(cells("Отрасли").nth(3)).toHaveText("1");
  const portfolio = overview.section("Проекты");
  await expect(portfolio.getByRole("link", { name: "40 обязательных" })).toBeVisible();
  await expect(portfolio.getByRole("link", { name: "35 региональных" })).toBeVisible();
  await expect(portfolio).toContainText("Ещё 1 отрасль объявлена, но в источнике не названа — не внесено");
});

test("the counts by health are those of the registry and of the open data", async ({ page }) => {
  await signInAs(page, "project_office");
  const registry = new RegistryPage(page);
  const answer = await page.request.get("/open-data/v1/projects.json");
  const published = (await answer.json()) as { health: string }[];
  await registry.open("/");
  const legend = registry.main.getByRole("figure", { name: "Проекты по состоянию" });
  let sum = 0;
  for (const { code, name } of healths) {
    const link = legend.getByRole("link", { name: new RegExp(`^\\d+ проект(а|ов)?: ${name}$`) });
    const count = Number(await link.textContent());
    await link.click();
    await registry.shows(count, 75);
    await expect(registry.conditions).toContainText(`Состояние: ${name}`);
    expect(published.filter(({ health }) => health === code)).toHaveLength(count);
    sum += count;
    await page.goBack();
    await expect(registry.heading("Обзор")).toBeVisible();
  }
  expect(sum).toBe(75);
});

test("what is overdue and what is due can be followed to its project", async ({ page }) => {
  await signInAs(page, "council_member");
  const overview = new Frame(page);
  await overview.open("/");
  const due = overview.section("Ближайшие сроки");
  for (const days of ["До 30 дней", "31–60 дней", "61–90 дней"]) {
    const tab = due.getByRole("tab", { name: new RegExp(`^${days} \\(\\d+\\)$`) });
    const count = Number(/\((\d+)\)/.exec((await tab.textContent()) ?? "")?.[1]);
    await tab.click();
    const panel = due.getByRole("tabpanel", { name: days });
    const all = panel.getByRole("button", { name: /^Показать все/ });
    if (count > 10) await all.click();
    await expect(panel.getByRole("row")).toHaveCount(count + 1);
  }
  const overdue = overview.section("Просроченные контрольные точки");
  const milestone = overdue.getByRole("row").nth(1).getByRole("link").first();
  const title = (await milestone.textContent()) ?? "";
  await milestone.click();
  await expect(page).toHaveURL(/\/projects\/.+#milestone-/);
  const named = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(named).toContainText(title);
  await expect(named).toBeInViewport();
});
