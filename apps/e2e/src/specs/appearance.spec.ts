import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";

test("the language is switched to English and back, and is remembered", async ({ page }) => {
  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open("/");
  await frame.choose("English");
  await expect(frame.heading("Overview")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("navigation", { name: "Sections" })).toContainText("Projects");
  await expect(frame.main).toContainText("85.96%");
  await page.reload();
  await expect(frame.heading("Overview")).toBeVisible();
  await frame.open("/projects?search=%D1%86%D0%B8%D1%84%D1%80");
  await expect(frame.heading("Projects")).toBeVisible();
  await expect(frame.main.getByRole("status")).toContainText(/of 75/);
  await frame.choose("Русский");
  await expect(frame.heading("Проекты")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test("errors of the server speak the language of the page", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await page.goto("/projects/NO-SUCH-PROJECT");
  await expect(frame.main).toContainText(/не найден/i);
  await frame.choose("English");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(frame.main).toContainText(/not found/i);
  await expect(frame.main).not.toContainText(/не найден/i);
});

const background = async (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("the dark look is chosen, remembered, and follows the system when told to", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/indicators");
  const light = await background(page);
  await frame.choose("Тёмное");
  await expect.poll(() => background(page)).not.toBe(light);
  const dark = await background(page);
  await page.reload();
  await frame.settled();
  expect(await background(page)).toBe(dark);
  await frame.choose("Как в системе");
  await expect.poll(() => background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => background(page)).toBe(dark);
});

test("the sections open on a phone, lead on, and close", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signInAs(page, "deputy_governor");
  const frame = new Frame(page);
  await frame.open("/");
  await expect(frame.sections).toBeHidden();
  await page.getByRole("button", { name: "Открыть разделы" }).click();
  await frame.sections.getByRole("link", { name: "Сфера", exact: true }).click();
  await expect(frame.heading("Сфера")).toBeVisible();
  await expect(frame.sections).toBeHidden();
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});
