import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { FolderPage } from "../pages/folder-page.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

test("each thing that needs a deputy governor leads to its evidence", async ({ page }) => {
  const sector = new FolderPage(page);
  for (const deputy of ["other_deputy", "deputy_governor"] as const) {
    await signInAs(page, deputy);
    await sector.open("/sector");
    const { data } = await read(page, "folder.get");
    expect(data.total).toBeGreaterThan(0);
    await expect(sector.items).toHaveCount(Math.min(data.total, 7));
  }
  for (let number = 0; number < (await sector.items.count()); number += 1) {
    const link = sector.items.nth(number).getByRole("link").first();
    const target = (await link.getAttribute("href")) ?? "";
    await link.click();
    await expect(page).toHaveURL((url) => url.pathname === new URL(target, url).pathname);
    await sector.settled();
    const hash = new URL(page.url()).hash.slice(1);
    if (hash !== "") await expect(page.locator(`[id="${hash}"]`)).toBeInViewport();
    await page.goBack();
    await expect(sector.items.first()).toBeVisible();
  }
});

test("the figures of the sector are those of its projects", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const sector = new Frame(page);
  await sector.open("/sector");
  const summary = sector.section("Сводка");
  const all = Number(await summary.getByRole("link", { name: /^\d+ проект(а|ов)?$/ }).textContent());
  const byHealth = await summary.getByRole("link", { name: /^[^:]+: \d+ проект(а|ов)?$/ }).allTextContents();
  expect(byHealth.reduce((sum, count) => sum + Number(count), 0)).toBe(all);
  const overdue = Number(await summary.getByRole("link", { name: /Просрочено точек$/ }).textContent());
  await expect(sector.section("Просроченные контрольные точки").getByRole("row")).toHaveCount(overdue + 1);
  await summary.getByRole("link", { name: /^Критические отклонения/ }).click();
  await expect(sector.heading("Проекты")).toBeVisible();
  const { data } = await read(page, "sector.get");
  await expect(sector.main.getByRole("status")).toHaveText(`Показано ${data.rollUp.health.off_track} из 75`);
});

/** The whole number in a cell, whatever words stand with it. */
const numberIn = async (cell: Locator): Promise<number> =>
  Number(/\d+/.exec((await cell.textContent()) ?? "")?.[0]);

test("the comparison adds up to the strategy, and agrees with the overview", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const frame = new Frame(page);
  await frame.open("/sector");
  await frame.goTo("Сравнение сфер");
  const table = frame.main.getByRole("table", { name: "Сферы заместителей Губернатора" });
  const total = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Всего" }) });
  const sectors = table
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .filter({ hasNot: page.getByRole("rowheader", { name: "Всего" }) });
  // By the columns: industries, projects, health, progress, difference, overdue.
  const sums: Record<string, number> = {};
  for (const [name, column] of [
    ["projects", 1],
    ["overdue", 5],
  ] as const) {
    let sum = 0;
    for (const sector of await sectors.all()) sum += await numberIn(sector.getByRole("cell").nth(column));
    expect(await numberIn(total.getByRole("cell").nth(column))).toBe(sum);
    sums[name] = sum;
  }
  expect(sums["projects"]).toBe(75);

  await frame.goTo("Обзор");
  const portfolio = frame.section("Проекты");
  await expect(portfolio.getByRole("link", { name: "75", exact: true })).toBeVisible();
  await expect(
    portfolio.getByRole("link", { name: String(sums["overdue"]), exact: true }).first(),
  ).toHaveAttribute("href", "#overdue");
  const [overview, comparison] = [await read(page, "overview.get"), await read(page, "sector.compare")];
  expect(comparison.data.total).toEqual(overview.data.rollUp);
});

test("the comparison is not for everybody, but a sector may be read by all", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/sector?positionId=POS-1");
  await expect(frame.section("Требует внимания")).toBeVisible();
  await expect(frame.sections.getByRole("link", { name: "Сравнение сфер" })).toHaveCount(0);
  expect((await read(page, "sector.compare")).status).toBe(403);
  await page.goto("/sector/comparison");
  await expect(frame.main).toContainText(/нет прав|недостаточно прав/i);
});
