import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { CurationPage } from "../pages/curation-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below hand industries over: nobody else may see it.
test.use({ settings: {} });

const social = "Социальная сфера";
const giver = "TPOS-DG-1";
const taker = { id: "TPOS-DG-5", name: "учебная должность № 5" };

/** Projects of all lines of the comparison, and of the strategy. */
const totals = async (page: Page): Promise<[number, number]> => {
  const { data } = await read(page, "sector.compare");
  const lines = data.sectors as { rollUp: { projects: number } }[];
  return [lines.reduce((sum, { rollUp }) => sum + rollUp.projects, 0), data.total.projects as number];
};

test("an industry handed over is in the new curator's sector, and yesterday still in the old one's", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const curation = new CurationPage(page);
  const before = await totals(page);
  await curation.open("/");
  await curation.goTo("Кураторство");
  await curation
    .rows(social)
    .getByRole("button", { name: `Передать отрасль «${social}»` })
    .click();
  const dialog = curation.handOver;
  await dialog.getByRole("button", { name: "Передать" }).click();
  await expect(dialog.getByText("Выберите должность")).toBeVisible();
  await curation.choosePost(taker.name);
  await expect(dialog.getByRole("region", { name: "Что изменится" })).toContainText(
    /Прежний куратор — по 28\.02\.2023, новый — с 01\.03\.2023/,
  );
  await dialog.getByRole("button", { name: "Передать" }).click();
  await expect(dialog).toBeHidden();
  const rows = curation.rows(social);
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(/28\.02\.2023.*завершено/);
  await expect(rows.nth(1)).toContainText(/№ 5.*01\.03\.2023.*действует/);

  for (const [asOf, curator, other] of [
    ["", taker.id, giver],
    ["&asOf=2023-02-28", giver, taker.id],
  ] as const) {
    await curation.open(`/sector?positionId=${curator}${asOf}`);
    await expect(curation.main).toContainText(social);
    await curation.open(`/sector?positionId=${other}${asOf}`);
    await expect(curation.main).not.toContainText(social);
  }
  const after = await totals(page);
  expect(after).toEqual(before);
  expect(after[0]).toBe(after[1]);
});

test("a hand-over can be planned, recorded afterwards with its act, and undone at once", async ({ page }) => {
  await signInAs(page, "project_office");
  const curation = new CurationPage(page);
  const { handOver: dialog } = curation;
  await curation.open("/curation");
  const culture = curation.rows(/^Культура/);
  await culture.getByRole("button", { name: /^Передать отрасль/ }).click();
  await curation.choosePost(taker.name);
  const day = dialog.getByRole("textbox", { name: "Первый день" });
  await day.fill("01.02.2023");
  await page.keyboard.press("Tab");
  await expect(dialog).toContainText("Этот день уже прошёл");
  await dialog.getByRole("button", { name: "Передать" }).click();
  await expect(dialog.getByRole("textbox", { name: "Основание" })).toHaveAttribute("aria-invalid", "true");
  await dialog.getByRole("textbox", { name: "Основание" }).fill("Распоряжение");
  await dialog.getByRole("button", { name: "Передать" }).click();
  await expect(dialog).toBeHidden();
  await expect(culture.nth(1)).toContainText(/внесено позже: 01\.03\.2023/);
  await page.getByRole("button", { name: "Отменить", exact: true }).first().click();
  await expect(culture).toHaveCount(1);

  await culture.getByRole("button", { name: /^Передать отрасль/ }).click();
  await curation.choosePost(taker.name);
  await day.fill("01.04.2023");
  await page.keyboard.press("Tab");
  await expect(dialog).toContainText("изменение показано как запланированное");
  await dialog.getByRole("button", { name: "Передать" }).click();
  await expect(culture.nth(1)).toContainText("запланировано");
});

test("an industry of nobody stays in the totals, and a vacant post is named so", async ({ page }) => {
  await signInAs(page, "reader");
  const curation = new CurationPage(page);
  await curation.open("/curation");
  await expect(curation.table.getByRole("row").filter({ hasText: "не назначен" })).not.toHaveCount(0);
  await expect(curation.table.getByRole("button")).toHaveCount(0);
  const posts = curation.section("Должности");
  await expect(posts.getByRole("listitem").filter({ hasText: "№ 4" })).toContainText("вакантна");
  await expect(posts.getByRole("listitem").filter({ hasText: "№ 3" })).toContainText("исполняется временно");
  await curation.open("/curation?asOf=2022-12-10");
  await expect(posts.getByRole("listitem").filter({ hasText: "№ 3" })).toContainText("замещена");
});
