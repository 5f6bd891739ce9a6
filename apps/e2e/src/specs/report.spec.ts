import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { CountedKeyboard } from "../counted-keyboard.ts";
import { Frame } from "../pages/frame.ts";
import { MyWorkPage } from "../pages/my-work-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { SignInPage } from "../pages/sign-in-page.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";

// The tests below send reports and close the month: nobody else may see it.
test.use({ settings: {} });

const february = "PERIOD-2023-02";
const paths = { id: "PRJ-EDU-3", name: /^Автоматизированный подбор/ };
const pupils = "PRJ-EDU-2";
const teachers = { id: "PRJ-EDU-1", name: /Сервисы для педагогических работников$/ };
const sentBefore = "PRJ-EDU-5";
const returned = "TPRJ-EDU-2";

const reportsOf = async (page: Page, projectId: string): Promise<{ summary: string; state: string }[]> => {
  const { data } = await read(page, "project.get", { projectId });
  return data.reports.filter(({ periodStart }: { periodStart: string }) => periodStart === "2023-02-01");
};

/** How often the report of the month was written, by the log that nothing escapes. */
const timesSent = async (page: Page, projectId: string): Promise<number> => {
  const { data } = await read(page, "project.history", { projectId, limit: 100 });
  return data.changes.filter(
    ({ entity, isImported }: { entity: string; isImported: boolean }) =>
      entity === "ProgressReport" && !isImported,
  ).length;
};

const openAs = async (browser: Browser, account: AccountKey, url: string): Promise<ReportPage> => {
  const context = await browser.newContext({ baseURL: url, locale: "ru-RU", timezoneId: "Asia/Tomsk" });
  const report = new ReportPage(await context.newPage());
  await signInAs(report.page, account);
  return report;
};

test("the monthly update, from sign-in to «отправлено», with the keyboard alone", async ({ page }, info) => {
  const keys = new CountedKeyboard(page);
  const report = new ReportPage(page);
  await page.goto("/");
  const entry = new SignInPage(page).account(/^Руководитель проекта .+«Образование»/);
  await expect(entry).toBeVisible();
  const start = performance.now();
  await keys.tabTo(entry);
  await keys.press("Enter");
  const work = new MyWorkPage(page);
  await expect(work.heading("Моя работа")).toBeVisible();
  await keys.tabTo(work.project(paths.name).getByRole("link", { name: /^Отчитаться за февраль 2023/ }));
  await keys.press("Enter");
  await expect(report.heading("Отчёт за февраль 2023 г.")).toBeVisible();
  await expect(report.summary).toBeVisible();
  const atForm = { strokes: keys.strokes, at: performance.now() };

  // What changed becomes the beginning of the summary.
  await keys.press("1", "Enter");
  await expect(report.summary).toBeFocused();
  await expect(report.summary).toHaveValue(/Контрольная точка «Архитектура .+» выполнена 14\.02\.2023\./);
  await keys.press("End");
  await keys.type(" Начата разработка первой очереди.");
  // A forecast and its reason.
  await keys.press("Escape", "2", "f");
  await expect(report.field(/Контрольные точки/, "Прогнозная дата").first()).toBeFocused();
  await keys.type("20.04.2023");
  await keys.press("Tab", "Tab");
  await keys.type("Исполнитель работает с опережением.");
  // Money, a risk, the rating with its reason.
  await keys.press("Escape", "4", "Tab");
  await keys.type("2,5");
  await keys.press("Escape", "5", "ArrowRight", "6", "ArrowRight");
  await expect(report.ratingReason).toBeVisible();
  await keys.press("Tab");
  await expect(report.ratingReason).toBeFocused();
  await keys.type("Ждём решения о серверах.");
  await expect(report.section("Что будет отправлено").getByRole("listitem")).toHaveText([
    "Оценка: Есть отклонения",
    "Прогноз 1 контрольной точки",
    "Финансирование по 1 источнику",
    "1 риск оценён заново",
    "Что сделано: заполнено",
  ]);
  await keys.press("Control+Enter");
  await expect(report.sent).toContainText("Отправлено 01.03.2023");
  await expect(report.sent).toContainText("На рассмотрении");
  const end = performance.now();

  const figures = {
    keystrokes: keys.strokes,
    "keystrokes in the form": keys.strokes - atForm.strokes,
    seconds: ((end - start) / 1000).toFixed(1),
    "seconds in the form": ((end - atForm.at) / 1000).toFixed(1),
  };
  for (const [type, figure] of Object.entries(figures))
    info.annotations.push({ type: `monthly update: ${type}`, description: String(figure) });
  expect(keys.strokes).toBeLessThan(300);

  const { data } = await read(page, "report.prepare", { projectId: paths.id, periodId: february });
  expect(data.report).toMatchObject({
    ownRating: "at_risk",
    ratingReason: "Ждём решения о серверах.",
    state: "submitted",
  });
  expect(data.report.summary).toMatch(/выполнена 14\.02\.2023\. Начата разработка первой очереди\.$/);
  expect(data.milestones[0].forecastDate).toBe("2023-04-20");
  expect(data.funding[0].spent).toBe(2_500_000);
});

test("what is missing is said at its field, and the focus goes to the first", async ({ page }) => {
  await signInAs(page, "project_lead");
  const report = new ReportPage(page);
  await report.openForm(pupils);
  await report.main.getByRole("radio", { name: "Критические отклонения" }).check();
  await report.send.click();
  await expect(report.ratingReason).toBeFocused();
  await expect(report.ratingReason).toHaveAttribute("aria-invalid", "true");
  await expect(report.summary).toHaveAttribute("aria-invalid", "true");
  expect(await reportsOf(page, pupils)).toEqual([]);
  await report.main.getByRole("button", { name: "Сбросить" }).click();
  await expect(report.main.getByRole("radio", { name: "По плану" })).toBeChecked();
});

test("with the network cut in the middle nothing is lost, and the report goes once", async ({ page }) => {
  const context = page.context();
  await signInAs(page, "project_lead");
  const report = new ReportPage(page);
  await report.openForm(pupils);
  await report.summary.fill("Пилотная работа");
  await context.setOffline(true);
  await report.summary.fill("Пилотная работа сервиса готовится.");
  await expect(report.draftNote).toBeVisible();

  // What was typed without the network outlives the page.
  await context.setOffline(false);
  await page.reload();
  await expect(report.summary).toHaveValue("Пилотная работа сервиса готовится.");
  await expect(report.draftNote).toBeVisible();

  await context.setOffline(true);
  await report.summary.press("Control+Enter");
  await expect(report.waiting).toContainText("будет отправлен, когда появится связь");
  await page.close();

  // Two tabs open when the network is back: one of them sends it.
  await context.setOffline(false);
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto("/indicators")));
  await expect
    .poll(async () => reportsOf(tabs[0], pupils))
    .toMatchObject([{ summary: "Пилотная работа сервиса готовится.", state: "submitted" }]);
  const again = new ReportPage(tabs[1]);
  await again.open(`/projects/${pupils}/report`);
  await expect(again.sent).toContainText("Отправлено 01.03.2023");
  expect(await timesSent(tabs[0], pupils)).toBe(1);
});

test("a page that waits sends by itself when the network is back", async ({ page }) => {
  await signInAs(page, "project_lead");
  const report = new ReportPage(page);
  await report.open(`/projects/${sentBefore}/report`);
  await report.sent.getByRole("button", { name: "Исправить отчёт" }).click();
  await report.summary.fill("Контракт подписан, исполнитель приступил.");
  await page.context().setOffline(true);
  await report.summary.press("Control+Enter");
  await expect(report.waiting).toBeVisible();
  await page.context().setOffline(false);
  await expect(report.sent).toContainText("Контракт подписан, исполнитель приступил.");
  expect(await timesSent(page, sentBefore)).toBe(1);
});

test("two tabs of one person: both drafts are shown, and the chosen one stays", async ({ page }) => {
  await signInAs(page, "project_lead");
  const first = new ReportPage(page);
  const second = new ReportPage(await page.context().newPage());
  await first.openForm(teachers.id);
  await second.openForm(teachers.id);
  await first.summary.fill("В первой вкладке.");
  // Nothing has been typed in the second one yet: it follows.
  await expect(second.summary).toHaveValue("В первой вкладке.");
  await first.page.close();
  const third = new ReportPage(await page.context().newPage());
  await third.openForm(teachers.id);
  await second.summary.fill("Во второй вкладке.");
  await expect(third.summary).toHaveValue("Во второй вкладке.");
  await third.summary.fill("В третьей вкладке.");
  await expect(third.draftNote).toBeVisible();
  await expect(second.otherTab).toBeVisible();
  const compared = second.versions(second.otherTab, "Что сделано");
  await expect(compared).toHaveText(["Во второй вкладке.", "В третьей вкладке."]);
  await second.otherTab.getByRole("button", { name: "Взять из другой вкладки" }).click();
  await expect(second.summary).toHaveValue("В третьей вкладке.");
  await second.main.getByRole("button", { name: "Сбросить" }).click();
});

test("the second of two people sees both versions, and nothing is overwritten unseen", async ({
  browser,
  kedr,
}) => {
  const lead = await openAs(browser, "project_lead", kedr.url);
  const office = await openAs(browser, "project_office", kedr.url);
  await lead.openForm(teachers.id);
  await office.openForm(teachers.id);
  await lead.summary.fill("Наставники обучают первые группы.");
  await office.summary.fill("Записано со слов руководителя.");
  await office.summary.press("Control+Enter");
  await expect(office.sent).toContainText("Записано со слов руководителя.");

  await lead.summary.press("Control+Enter");
  await expect(lead.conflict).toBeVisible();
  await expect(lead.versions(lead.conflict, "Что сделано")).toHaveText([
    "Наставники обучают первые группы.",
    "Записано со слов руководителя.",
  ]);
  expect(await reportsOf(lead.page, teachers.id)).toMatchObject([
    { summary: "Записано со слов руководителя." },
  ]);
  await lead.conflict.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(lead.sent).toContainText("Наставники обучают первые группы.");
  expect(await reportsOf(lead.page, teachers.id)).toMatchObject([
    { summary: "Наставники обучают первые группы." },
  ]);
  // Both stay in the log.
  expect(await timesSent(lead.page, teachers.id)).toBe(2);
  await lead.page.context().close();
  await office.page.context().close();
});

test("a period closed in between keeps the draft, and takes it once the office opens it again", async ({
  browser,
  kedr,
}) => {
  const lead = await openAs(browser, "project_lead", kedr.url);
  const office = await openAs(browser, "project_office", kedr.url);
  // Nothing is heard of the closing before the report is sent.
  await lead.page.route("**/events", (route) => route.abort());
  await lead.openForm(returned);
  await expect(lead.main).toContainText("Отчёт возвращён 01.03.2023");
  await expect(lead.main).toContainText("укажите прогнозные даты");
  const words = "Сведения уточнены, прогнозные даты указаны.";
  await lead.summary.fill(words);

  const version = async (): Promise<number> => {
    const { data } = await read(office.page, "period.list");
    return data.periods.find(({ id }: { id: string }) => id === february).version;
  };
  const reason = "Сводка передана в Администрацию";
  const closing = { periodId: february, version: await version(), reason };
  expect((await write(office.page, "period.close", closing)).error).toBeNull();

  await lead.summary.press("Control+Enter");
  await expect(lead.main).toContainText("Период закрыт 28.02.2023");
  await expect(lead.main).toContainText("обратитесь в проектный офис");
  await expect(lead.section("Неотправленный черновик")).toContainText(words);
  await expect(lead.send).toBeHidden();
  expect(await reportsOf(lead.page, returned)).toMatchObject([{ state: "returned" }]);

  const reopening = {
    periodId: february,
    version: await version(),
    until: "2023-03-05",
    reason: "Исправление",
  };
  expect((await write(office.page, "period.reopen", reopening)).error).toBeNull();
  await lead.page.reload();
  await expect(lead.summary).toHaveValue(words);
  await lead.summary.press("Control+Enter");
  await expect(lead.sent).toContainText(words);
  expect(await reportsOf(lead.page, returned)).toMatchObject([{ state: "submitted", summary: words }]);
  await lead.page.context().close();
  await office.page.context().close();
});

test("whoever only reads a sent report is led back to its project, not to a lead's work", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/projects/TPRJ-EDU-2/report");
  await frame.main.getByRole("link", { name: "К проекту" }).click();
  await expect(page).toHaveURL(/\/projects\/TPRJ-EDU-2$/);
  await expect(frame.main.getByRole("link", { name: "К моим проектам" })).toHaveCount(0);
});
