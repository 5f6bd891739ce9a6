import { expect } from "@playwright/test";
import { readParagraphs } from "../docx.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

const address = "/council/TMTG-2022-12?part=documents";

test("the secretary takes the minutes and an extract of the December meeting away", async ({ page }) => {
  await signInAs(page, "council_secretary");
  await new Frame(page).open(address);
  await expect(page.getByRole("heading", { level: 2, name: "Документы заседания" })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "DOCX: Протокол" }).click();
  const minutes = await saving;
  expect(minutes.suggestedFilename()).toMatch(/^Протокол заседания 15\.12\.2022.*\.docx$/);
  const words = await readParagraphs(await minutes.path());
  expect(words).toContain("ПРОТОКОЛ");
  expect(words).toContain("Учебные данные");
  expect(words.filter((line) => /^\d\.\d\. /.test(line)).length).toBeGreaterThan(5);

  const extracts = page.getByRole("link", { name: /^DOCX: выписка, / });
  await expect(extracts.first()).toBeVisible();
  const savingExtract = page.waitForEvent("download");
  await extracts.first().click();
  const extract = await readParagraphs(await (await savingExtract).path());
  expect(extract).toContain("ВЫПИСКА ИЗ ПРОТОКОЛА");
  expect(extract).toContain("Верно: секретарь");
});

test("a reader sees the documents of a day before the meeting, on a phone too", async ({ page }) => {
  await signInAs(page, "reader");
  await page.setViewportSize({ width: 360, height: 800 });
  await new Frame(page).open(`${address}&asOf=2022-12-13`);
  await expect(page.getByText("Заготовка", { exact: true })).toBeVisible();
  await expect(page.getByText("Адресатов принятых пунктов пока нет.")).toBeVisible();
  await expect(page.getByRole("link", { name: "DOCX: Повестка" })).toHaveAttribute("href", /asOf=2022-12-13/);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});
