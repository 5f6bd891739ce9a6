import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { createHash } from "node:crypto";
import { read, write } from "../api.ts";
import { PublicationsPage } from "../pages/publications-page.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The tests below publish and change the portfolio, each after the one before: nobody else may see it.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const projectId = "TPRJ-HEA-7";

interface PublishedFile {
  path: string;
  sha256: string;
}

/** The hash of every file of a publication as anyone gets it, by path. */
const hashes = async (
  request: APIRequestContext,
  number: number,
  files: readonly PublishedFile[],
): Promise<[string, string][]> => {
  const found: [string, string][] = [];
  for (const { path } of files) {
    const response = await request.get(`/published/${number}/${path}`);
    expect.soft(response.status(), path).toBe(200);
    found.push([
      path,
      createHash("sha256")
        .update(await response.body())
        .digest("hex"),
    ]);
  }
  return found;
};

const filesOf = async (page: Page, number: number): Promise<PublishedFile[]> => {
  const { data } = await read(page, "publication.list");
  const publications = data.publications as { number: number; files: PublishedFile[] }[];
  return publications.find((one) => one.number === number)?.files ?? [];
};

const told = (files: readonly PublishedFile[]): [string, string][] =>
  files.map(({ path, sha256 }) => [path, sha256]);

/** A browser that nobody has signed in with. */
const stranger = (browser: Browser, baseURL: string) =>
  browser.newContext({ baseURL, locale: "ru-RU", timezoneId: "Asia/Tomsk" });

/** Something that every open-data table of milestones must show. */
const completeSomething = async (page: Page): Promise<void> => {
  const { data } = await read(page, "project.get", { projectId });
  const milestones = data.milestones as { id: string; version: number; state: string }[];
  const open = milestones.find(({ state }) => state !== "completed" && state !== "cancelled");
  const { status } = await write(page, "milestone.complete", {
    milestoneId: open?.id,
    version: open?.version,
    actualDate: "2023-03-01",
    evidence: "Акт № 1",
  });
  expect(status).toBe(200);
};

test("what is to be published is shown before anything is made", async ({ page }) => {
  await signInAs(page, "project_office");
  const publications = new PublicationsPage(page);
  const { dialog } = publications;
  await publications.open("/");
  await publications.goTo("Публикации");
  await expect(publications.main).toContainText("Публикаций ещё нет");
  await publications.begin();
  const title = dialog.getByRole("textbox", { name: "Название" });
  await expect(title).toBeFocused();
  await expect(title).toHaveValue("Ход цифровой стратегии на 1 марта 2023 г.");
  await expect(publications.preview).toContainText("Это учебные данные");
  const totals = publications.preview.getByRole("definition");
  await expect(totals.first()).toHaveText(/объявлено\s12, внесено\s11.*не внесено 1/);
  await expect(totals.nth(1)).toHaveText(/^объявлено\s75, внесено\s75$/);
  await publications.chooseDay("15.12.2022");
  await expect(title).toHaveValue("Ход цифровой стратегии на 15 декабря 2022 г.");
  await expect(dialog).toContainText("Войдёт только то, что было известно в этот день");
  await publications.type("По состоянию на", "02.03.2023");
  await publications.check();
  await expect(dialog).toContainText(/Укажите день с .+ по 01\.03\.2023/);
  await publications.chooseDay("28.02.2023");
  await title.fill(" ");
  await publications.check();
  await expect(title).toHaveAttribute("aria-invalid", "true");
  await title.fill("К заседанию Совета");
  await publications.chooseDay("01.03.2023");
  await expect(title).toHaveValue("К заседанию Совета");
  expect.soft(await violations(page), "form").toEqual([]);
  await publications.check();
  await expect(dialog).toContainText("нельзя будет ни изменить, ни отозвать");
  await expect(dialog).toContainText("К заседанию Совета");
  expect.soft(await violations(page), "last look").toEqual([]);
  await page.keyboard.press("Escape");
  await expect(title).toHaveValue("К заседанию Совета");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(publications.main.getByRole("button", { name: "Опубликовать" })).toBeFocused();
});

test("the office publishes once, though the answer is lost, and anyone can open it", async ({
  page,
  browser,
  kedr,
}) => {
  // Every publication takes its seconds, and more of them on a busy machine.
  test.slow();
  await signInAs(page, "project_office");
  const publications = new PublicationsPage(page);
  const { dialog } = publications;
  await publications.open("/publications");
  await publications.begin();
  await publications.type("Название", "К заседанию Совета");
  await publications.type("Примечание", "Первая публикация");
  await publications.check();

  // The request is held back until the dialog has been tried to close, and its answer is lost on the way.
  let sent = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/trpc/publication.publish*", async (route) => {
    sent += 1;
    await released;
    if (sent > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await publications.confirm();
  await expect(dialog).toContainText("Публикация создаётся");
  await expect(dialog.getByRole("button")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.mouse.click(5, 5);
  await expect(dialog).toContainText("Публикация создаётся");
  release();
  await publications.made(1);
  expect(sent).toBe(2);
  await expect(publications.entries).toHaveCount(1);

  const entry = publications.entry(1);
  await expect(entry).toContainText("1 марта 2023 г.");
  await expect(entry).toContainText("Первая публикация");
  await entry.locator("summary").click();
  await expect(entry.getByRole("link", { name: "Проекты, CSV" })).toBeVisible();
  expect.soft(await violations(page), "list").toEqual([]);

  const guest = await stranger(browser, kedr.url);
  const open = await guest.newPage();
  await open.goto("/published/1/");
  await expect(open.getByRole("heading", { level: 1 })).toContainText("К заседанию Совета");
  expect.soft(await violations(open), "public page").toEqual([]);
  await open.emulateMedia({ colorScheme: "dark" });
  await open.setViewportSize({ width: 360, height: 800 });
  expect.soft(await violations(open), "public page, narrow and dark").toEqual([]);
  expect.soft(await sidewaysScroll(open), "360 px").toBeLessThanOrEqual(0);
  await guest.close();
});

test("what is published stays as it is, whatever is written afterwards", async ({
  page,
  playwright,
  kedr,
}) => {
  await signInAs(page, "project_office");
  const guest = await playwright.request.newContext({ baseURL: kedr.url });
  const files = await filesOf(page, 1);
  expect(files.length).toBeGreaterThan(15);
  expect(await hashes(guest, 1, files)).toEqual(told(files));
  const live = async () => (await guest.get("/open-data/v1/milestones.json")).text();
  const published = await (await guest.get("/published/1/milestones.json")).text();
  expect(await live()).toBe(published);

  await completeSomething(page);
  expect(await live()).not.toBe(published);
  expect(await filesOf(page, 1)).toEqual(files);
  expect(await hashes(guest, 1, files)).toEqual(told(files));
  await guest.dispose();
});

test("a correction is a new number that names the old, and the old names the new", async ({
  page,
  playwright,
  kedr,
}) => {
  // Every publication takes its seconds, and more of them on a busy machine.
  test.slow();
  await signInAs(page, "project_office");
  const publications = new PublicationsPage(page);
  const { dialog } = publications;
  const said = "Внесено выполнение контрольной точки";
  const files = await filesOf(page, 1);
  await publications.open("/publications");
  await publications.beginCorrection(1);
  await expect(dialog).toContainText("назовёт № 1 «К заседанию Совета»");
  await publications.check();
  await expect(dialog).toContainText("Напишите, что исправлено");
  const correction = dialog.getByRole("textbox", { name: "Что исправлено" });
  await expect(correction).toBeFocused();
  await correction.fill(said);

  // What others write meanwhile is read anew, and nothing that was typed is lost.
  const readAnew = page.waitForResponse((response) => response.url().includes("publication.preview"));
  await completeSomething(page);
  await readAnew;
  await expect(correction).toHaveValue(said);

  // Somebody else was faster: the number is told, and the list has it.
  const other = await write(page, "publication.publish", {
    title: "Исправленная",
    asOf: "2023-03-01",
    note: null,
    corrects: { number: 1, correction: "Исправлено раньше" },
  });
  expect(other.data.number).toBe(2);
  await publications.check();
  await publications.confirm();
  await expect(dialog.getByRole("alert")).toContainText("Публикация № 1 уже исправлена публикацией № 2");
  await dialog.getByRole("button", { name: "Назад" }).click();
  await expect(correction).toHaveValue(said);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await publications.beginCorrection(2);
  await correction.fill(said);
  await publications.check();
  await publications.confirm();
  await publications.made(3);
  await expect(publications.entries).toHaveCount(3);
  await expect(publications.main.getByRole("button", { name: /^Исправить/ })).toHaveCount(1);
  const [first, third] = [publications.entry(1), publications.entry(3)];
  await expect(third).toContainText(said);
  await third.getByRole("link", { name: "публикацию № 2" }).click();
  await expect(publications.entry(2).getByRole("heading")).toBeFocused();
  await expect(page).toHaveURL(/#publication-2$/);
  await expect(first.getByRole("link", { name: "публикацией № 2" })).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);

  const guest = await playwright.request.newContext({ baseURL: kedr.url });
  expect(await hashes(guest, 1, files)).toEqual(told(files));
  expect(await (await guest.get("/published/3/")).text()).toContain('href="../2/"');
  const { link } = (await guest.get("/published/1/")).headers();
  expect(link).toContain("</published/2/>");
  await guest.dispose();
});

test("the address of a publication is copied", async ({ page, context, kedr }) => {
  await signInAs(page, "reader");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const publications = new PublicationsPage(page);
  await publications.open("/publications");
  await page.getByRole("button", { name: "Скопировать адрес публикации № 1" }).click();
  await expect(page.getByRole("alert")).toContainText("Адрес скопирован");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${kedr.url}/published/1/`);
});

test("a reader reads all and publishes nothing, and the past has its own list", async ({ page }) => {
  await signInAs(page, "reader");
  const publications = new PublicationsPage(page);
  const writes = publications.main.getByRole("button", { name: /^(Опубликовать|Исправить)/ });
  await publications.open("/publications");
  await expect(publications.entries).toHaveCount(3);
  await expect(writes).toHaveCount(0);
  const refused = await write(page, "publication.publish", { title: "Моя", asOf: "2023-03-01" });
  expect(refused.error?.code).toBe("forbidden");

  await signInAs(page, "project_office");
  await publications.open("/publications?asOf=2023-02-28");
  await expect(publications.main).toContainText("В этот день публикаций ещё не было");
  await expect(writes).toHaveCount(0);
});
