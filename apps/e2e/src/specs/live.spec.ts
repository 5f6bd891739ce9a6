import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { MyWorkPage } from "../pages/my-work-page.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";

// The tests below complete, forecast and comment: nobody else may see it.
test.use({ settings: {} });

const ambulance = { id: "TPRJ-HEA-7", name: "Цифровая диспетчеризация скорой медицинской помощи" };
const projectId = ambulance.id;

/** «Within a second or two». */
const soon = { timeout: 2000 };

const openAs = async (browser: Browser, account: AccountKey, url: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, locale: "ru-RU", timezoneId: "Asia/Tomsk" });
  const page = await context.newPage();
  await signInAs(page, account);
  return page;
};

/** A page whose stream is open; a mark in it shows whether it was loaded anew since. */
const openLive = async (page: Page, path: string): Promise<void> => {
  const streaming = page.waitForResponse((response) => response.url().endsWith("/events"));
  await new Frame(page).open(path);
  await streaming;
  await page.evaluate(() => (document.body.dataset["opened"] = "once"));
};

const wasNotReloaded = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.body.dataset["opened"])).toBe("once");
};

test("what a lead completes is on the deputy governor's open screen at once, and what is typed there stays", async ({
  browser,
  kedr,
}) => {
  const title = "Государственный контракт на разработку заключён";
  const lead = await openAs(browser, "other_lead", kedr.url);
  const deputy = await openAs(browser, "other_deputy", kedr.url);
  const work = new MyWorkPage(lead);
  await work.open("/my-work");
  const project = new ProjectPage(deputy);
  await openLive(deputy, `/projects/${projectId}`);
  await expect(project.milestone(title)).toContainText("Просрочена");

  // The deputy governor is in the middle of a word, far down the page.
  await project.act("Опытная эксплуатация начата", "comments");
  const field = project.dialogs.comments.getByRole("textbox", { name: "Новый комментарий" });
  await field.fill("Прошу доложить о гот");

  await work.act(title, ambulance.name, "complete");
  await work.dialogs.completeWith({ evidence: "Контракт № 1-уч", date: "28.02.2023" });
  await expect(work.dialogs.complete).toBeHidden();
  await expect(project.milestone(title)).toContainText("28.02.2023", soon);
  await expect(project.milestone(title)).toContainText("Выполнена", soon);

  await expect(field).toHaveValue("Прошу доложить о гот");
  await expect(field).toBeFocused();
  await deputy.keyboard.type("овности");
  await deputy.keyboard.press("Control+Enter");
  await expect(project.dialogs.comments.getByRole("listitem").last()).toContainText(
    "Прошу доложить о готовности",
  );
  await wasNotReloaded(deputy);
  await lead.context().close();
  await deputy.context().close();
});

test("a change of the present does not make a past day be read again", async ({ browser, kedr }) => {
  const page = await openAs(browser, "deputy_governor", kedr.url);
  await openLive(page, "/projects?asOf=2023-02-01");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  const office = await openAs(browser, "project_office", kedr.url);
  const { data } = await read(office, "project.get", { projectId });
  const { id: milestoneId } = data.milestones[0];
  const told = page.waitForRequest((request) => request.url().includes("/trpc/"));
  expect((await write(office, "milestone.comment", { milestoneId, text: "Новое" })).status).toBe(200);
  // What belongs to no day is read again; the list of the past day is not.
  await told;
  await new Frame(page).settled();
  expect(asked.filter((url) => url.includes("/trpc/") && url.includes("2023-02-01"))).toEqual([]);
  await office.context().close();
  await page.context().close();
});

test("a lost connection is said quietly, goes away by itself, and what was missed is there", async ({
  browser,
  kedr,
}) => {
  const page = await openAs(browser, "deputy_governor", kedr.url);
  const office = await openAs(browser, "project_office", kedr.url);
  const project = new ProjectPage(page);
  // The stream alone is out of reach: what is open breaks off no sooner than a minute after a cable is pulled.
  await page.route("**/events", (route) => route.abort());
  await project.open(`/projects/${projectId}`);
  await page.evaluate(() => (document.body.dataset["opened"] = "once"));
  const mark = page.getByRole("banner").getByText("Нет связи с сервером");
  await expect(mark).toBeVisible();
  const { data } = await read(office, "project.get", { projectId });
  const { id: milestoneId, title, version } = data.milestones[5];
  const forecast = { milestoneId, version, forecastDate: "2023-12-29" };
  expect((await write(office, "milestone.forecast", forecast)).status).toBe(200);
  await page.unroute("**/events");
  await expect(mark).toBeHidden();
  await expect(project.milestone(title)).toContainText("29.12.2023");
  await wasNotReloaded(page);
  await office.context().close();
  await page.context().close();
});
