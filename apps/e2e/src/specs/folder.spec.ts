import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { read } from "../api.ts";
import { FolderPage } from "../pages/folder-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The tests below accept, return, ask, assign and propose, each after the other: nobody else may see it.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const care = "Система долговременного ухода: электронные планы и наблюдение";
const archive = "Централизованный архив медицинских изображений";
const support = "Проактивное назначение мер социальной поддержки";
const indicator = "Доля пациентов под диспансерным наблюдением, охваченных дистанционным наблюдением";

interface Counted {
  total: number;
  counts: Record<string, number>;
}
const folderOf = async (page: Page): Promise<Counted> => (await read(page, "folder.get")).data as Counted;

test("the sector opens with seven things at most, each with why it is there", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/sector");
  const { total } = await folderOf(page);
  await expect(folder.items).toHaveCount(Math.min(total, 7));
  const first = folder.items.first();
  await first.getByText("Почему это здесь?").click();
  await expect(first).toContainText("Место 1 из 5");
  await expect(first).toContainText("Ждёт с 27.02.2023 (2 дня)");
  await folder.folder.getByText("Как составляется папка").click();
  expect(await violations(page)).toEqual([]);
});

test("a decision is taken back from its notice, and the report waits again", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder");
  const before = await folderOf(page);
  await folder.act(folder.item(care), "Принять");
  await folder.submit("Принять");
  await expect(folder.item(care).getByText("Принять", { exact: true })).toHaveCount(0);
  await page.getByRole("alert").getByRole("button", { name: "Отменить" }).click();
  await expect(folder.item(care).getByText("Принять", { exact: true })).toBeVisible();
  expect(await folderOf(page)).toEqual(before);
});

test("a report is accepted in place, and the next thing takes the focus", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder");
  const before = await folderOf(page);
  await folder.act(folder.item(care), "Принять");
  expect(await violations(page)).toEqual([]);
  await folder.submit("Принять");
  await expect(folder.item(care)).toContainText("Нужно решение");
  await expect(folder.item(care).getByText("Принять", { exact: true })).toHaveCount(0);
  await folder.expectFocusInList();
  const after = await folderOf(page);
  expect(after.counts["report_to_accept"]).toBe((before.counts["report_to_accept"] ?? 0) - 1);
});

test("an assignment is released by keyboard, and the report behind it returned", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder");
  await folder
    .item(archive)
    .getByRole("button", { name: /^Снять с контроля/ })
    .press("Enter");
  await folder.submit("Снять с контроля");
  await folder.expectFocusInList();
  await expect(folder.item(archive).getByText("Принять", { exact: true })).toBeVisible();
  await folder.act(folder.item(archive), "Вернуть");
  await folder.type("Замечание", "Уточните срок поставки.");
  await folder.submit("Вернуть");
  await expect(folder.item(archive).getByText("Принять", { exact: true })).toHaveCount(0);
});

test("a question takes a project in hand, and comes back when it is withdrawn", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder");
  const { total } = await folderOf(page);
  await folder.act(folder.item(support), "Спросить");
  await folder.type("Вопрос", "Кто из участников обмена не готов?");
  await folder.submit("Задать вопрос");
  await expect(folder.inHand).toContainText("Кто из участников обмена не готов?");
  expect((await folderOf(page)).total).toBe(total - 1);
  await folder.expectFocusInList();
  await page.getByRole("alert").getByRole("button", { name: "Отозвать" }).click();
  await expect(folder.inHand).toHaveCount(0);
  expect((await folderOf(page)).total).toBe(total);
});

test("an assignment and a question to the Council take in hand what they are about", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder");
  const { total } = await folderOf(page);
  await folder.act(folder.item(care), "Дать поручение");
  await folder.type("Что сделать", "Представить план выхода на график");
  await folder.type("Срок", "20.03.2023");
  await folder.submit("Дать поручение");
  await expect(folder.inHand).toContainText("Представить план выхода на график");
  await folder.act(folder.item(indicator), "В повестку Совета");
  await folder.type("Почему", "Темп не выводит на цель 2030 года.");
  await folder.submit("Предложить");
  await expect(folder.inHand).toContainText(indicator);
  expect((await folderOf(page)).total).toBe(total - 2);
  // The notice and the header lie over a page that was scrolled.
  await folder.open("/folder");
  await expect(folder.inHand).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("a move is decided and the ordinary reports are accepted together", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder");
  await folder.act(folder.items.first(), "Решить");
  await folder.submit("Принять");
  await expect(folder.folder.getByText("Решить", { exact: true })).toHaveCount(0);
  await folder.act(folder.item("Отчёты без особенностей"), "Принять все");
  await folder.dialog.getByRole("button", { name: /^Принять \d+ отч/ }).click();
  await expect(folder.dialog).toBeHidden();
  await expect(folder.item("Отчёты без особенностей")).toHaveCount(0);
});

test("a past day and somebody else's folder are read, not acted on", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const folder = new FolderPage(page);
  await folder.open("/folder?asOf=2023-02-20");
  await expect(folder.items.first()).toBeVisible();
  await expect(folder.main.getByRole("button")).toHaveCount(0);
  await folder.open("/folder?positionId=TPOS-DG-2");
  await expect(folder.section("Требует внимания").getByRole("listitem").first()).toBeVisible();
  await expect(folder.main.getByRole("button")).toHaveCount(0);
});

test("an empty folder says so, and when it was looked at", async ({ page }) => {
  await signInAs(page, "project_office");
  const folder = new FolderPage(page);
  await folder.open("/folder?positionId=TPOS-SECRETARY");
  await expect(folder.main).toContainText("Ничего не ждёт");
  await expect(folder.main).toContainText(/Проверено в \d{2}:\d{2}/);
  expect(await violations(page)).toEqual([]);
  await signInAs(page, "reader");
  await folder.open("/folder");
  await expect(folder.main).toContainText("У вашей должности нет папки");
});

test("the office sees all of it in one line on the overview", async ({ page }) => {
  await signInAs(page, "project_office");
  const folder = new FolderPage(page);
  await folder.open("/");
  await folder.main.getByRole("link", { name: "Моя папка" }).click();
  await expect(folder.heading("Моя папка")).toBeVisible();
  await expect(folder.items).toHaveCount(7);
  await expect(folder.section("Остальное").getByRole("listitem").first()).toBeVisible();
});
