import { expect } from "@playwright/test";
import { readParagraphs } from "../docx.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

const title = "Материалы для доклада";

test("an industry's briefing book is prepared from the overview and saved, with the page's figures", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const overview = new Frame(page);
  await overview.open("/");
  await page.getByRole("button", { name: title, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByRole("combobox", { name: "О чём" }).selectOption("Образование");
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Подготовить" }).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${title}. Отрасль «Образование». 01.03.2023.docx`);
  const lines = await readParagraphs(await download.path());
  expect(lines).toContain("Учебные данные");
  expect(lines.some((line) => line.startsWith("85,9 %"))).toBe(true);
  expect(lines).toContain("85,96 %");
  await expect(dialog).toBeHidden();
});

test("a sector's briefing book is cancelled on the way, and can be asked for again", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const sector = new Frame(page);
  await sector.open("/sector");
  await page.getByRole("button", { name: title, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: title });
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  const leaving = page.waitForEvent("requestfailed", (request) => request.url().includes("/briefing-books/"));
  await dialog.getByRole("button", { name: "Подготовить" }).click();
  await expect(dialog.getByRole("status")).toBeVisible();
  await dialog.getByRole("button", { name: "Отменить" }).click();
  await leaving;
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await expect(dialog.getByRole("button", { name: "Подготовить" })).toBeVisible();
  expect(downloads).toBe(0);
});

test("a row of the comparison has its sector's book; the keyboard asks for it and gives it up", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signInAs(page, "deputy_governor");
  await new Frame(page).open("/sector/comparison");
  const opener = page.getByRole("button", { name: `${title}: ` }).first();
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: title });
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // The book is held back on its way: how it looks while it is being written does not depend on the machine.
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route("**/briefing-books/**", async (route) => {
    await held;
    await route.continue();
  });
  await dialog.getByRole("button", { name: "Подготовить" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Собираются данные")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const leaving = page.waitForEvent("requestfailed", (request) => request.url().includes("/briefing-books/"));
  await expect(dialog.getByRole("button", { name: "Отменить" })).toBeFocused();
  await page.keyboard.press("Enter");
  await leaving;
  release(undefined);
  await expect(dialog.getByText("Собираются данные")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
