import type { Browser } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { MyWorkPage } from "../pages/my-work-page.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";

// The tests below complete, forecast and comment: nobody else may see it.
test.use({ settings: {} });

const lead = "Руководитель цифровой трансформации, сфера «Образование»";
const map = { id: "TPRJ-EDU-2", name: "Цифровая карта безопасности образовательных организаций" };
const schoolId = "PRJ-EDU-4";
const network = { id: "PRJ-EDU-5", name: "Сетевой город. Образование" };

const openAs = async (browser: Browser, account: AccountKey, url: string): Promise<ProjectPage> => {
  const context = await browser.newContext({ baseURL: url, locale: "ru-RU", timezoneId: "Asia/Tomsk" });
  const project = new ProjectPage(await context.newPage());
  await signInAs(project.page, account);
  await project.open(`/projects/${schoolId}`);
  return project;
};

test("a milestone is completed with its evidence; the roll-ups and the history follow", async ({ page }) => {
  const title = "Программные средства ведения поставлены";
  await signInAs(page, "project_lead");
  const work = new MyWorkPage(page);
  await work.open("/my-work");
  await expect(work.project(map.name)).toContainText("Выполнение: 22,2 %");
  await expect(work.main).toContainText("45 открытых контрольных точек");
  await work.act(title, map.name, "complete");
  const { dialogs } = work;
  await dialogs.completeWith({});
  // Refused: this milestone must be shown to be done. Nothing is lost, and nothing was written.
  const evidence = dialogs.complete.getByRole("textbox", { name: "Подтверждение" });
  await expect(evidence).toHaveAttribute("aria-invalid", "true");
  await dialogs.completeWith({ evidence: "Акт сдачи-приёмки от 01.03.2023" });
  await expect(dialogs.complete).toBeHidden();

  await expect(
    work.bucket("Выполнено за последние 30 дней").getByRole("listitem").filter({ hasText: map.name }),
  ).toContainText("01.03.2023");
  await expect(work.project(map.name)).toContainText("Выполнение: 33,3 %");
  await expect(work.main).toContainText("44 открытые контрольные точки");

  await work.project(map.name).getByRole("link", { name: map.name, exact: true }).click();
  const project = new ProjectPage(page);
  await expect(project.heading(map.name)).toBeVisible();
  await expect(project.main).toContainText("выполнено 4 из 10");
  await expect(project.milestone(title)).toContainText("Акт сдачи-приёмки от 01.03.2023");
  const change = project.change(0);
  await expect(change).toContainText(/01\.03\.2023, \d\d:\d\d/);
  await expect(change).toContainText(lead);
  await expect(change).toContainText(title);
  await expect(change).toContainText("не внесено → 01.03.2023");
});

test("a completion is undone from its notice, and all is as it was", async ({ page }) => {
  const title = "Государственный контракт на разработку заключён";
  await signInAs(page, "project_lead");
  const work = new MyWorkPage(page);
  await work.open("/my-work");
  const before = await work.project(network.name).textContent();
  await expect(work.bucket("Просрочено").getByRole("listitem")).toHaveCount(1);
  await work.act(title, network.name, "complete");
  await work.dialogs.completeWith({ evidence: "Контракт № 1-уч", date: "28.02.2023" });
  await expect(work.bucket("Просрочено")).toContainText("Просроченных контрольных точек нет.");
  await expect(work.project(network.name)).not.toHaveText(before ?? "");
  const notice = page.getByRole("alert").filter({ hasText: `«${title}» отмечена выполненной` });
  await notice.getByRole("button", { name: "Отменить" }).click();
  await expect(work.bucket("Просрочено").getByRole("listitem")).toHaveCount(1);
  await expect(work.project(network.name)).toHaveText(before ?? "");
});

test("a forecast past the plan puts a milestone at risk, and says so in the history", async ({ page }) => {
  const title = "Архитектура и проектные решения утверждены";
  await signInAs(page, "project_lead");
  const work = new MyWorkPage(page);
  await work.open("/my-work");
  const soon = work.bucket("Срок в ближайшие 30 дней");
  await expect(soon).toContainText(network.name);
  await work.act(title, network.name, "forecast");
  await work.dialogs.forecast.getByRole("textbox", { name: "Прогнозная дата" }).fill("31.02.2023");
  await work.dialogs.forecast.getByRole("button", { name: "Сохранить прогноз" }).click();
  await expect(work.dialogs.forecast).toContainText("Введите дату, например 01.03.2023");
  await work.dialogs.forecastWith({ date: "07.04.2023", comment: "Ждём согласования смежников." });
  await expect(work.dialogs.forecast).toBeHidden();
  const atRisk = work.bucket("Под угрозой срыва").getByRole("listitem").filter({ hasText: network.name });
  await expect(atRisk).toContainText("07.04.2023");
  await expect(atRisk).toContainText("на 18 дней позже");

  const project = new ProjectPage(page);
  await project.open(`/projects/${network.id}`);
  await expect(project.milestone(title)).toContainText("Под угрозой срыва");
  await expect(project.history).toContainText("Прогноз: не внесено → 07.04.2023");
  await expect(project.history).toContainText("Ждём согласования смежников.");
});

test("a comment is written with the keyboard alone", async ({ page }) => {
  await signInAs(page, "project_lead");
  const work = new MyWorkPage(page);
  await work.open("/my-work");
  await expect(work.heading()).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  const field = work.dialogs.comments.getByRole("textbox", { name: "Новый комментарий" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Согласование идёт, ответ ждём в пятницу.");
  await page.keyboard.press("Control+Enter");
  await expect(work.dialogs.comments.getByRole("listitem").first()).toContainText("ответ ждём в пятницу");
  await expect(work.dialogs.comments.getByRole("listitem").first()).toContainText(lead);
  await page.keyboard.press("Escape");
  await expect(work.dialogs.comments).toBeHidden();
  // The way goes on from the same milestone.
  const commented = work.bucket("Под угрозой срыва").getByRole("listitem").first();
  await expect(commented.getByRole("button", { name: /^2 комментария/ })).toBeVisible();
  await expect(commented.locator(":focus")).toHaveCount(1);
});

test("another lead finds no controls on a foreign project, and the API refuses", async ({ page }) => {
  await signInAs(page, "other_lead");
  const project = new ProjectPage(page);
  await project.open(`/projects/${network.id}`);
  await expect(project.milestone("Опытная эксплуатация начата")).toBeVisible();
  await expect(project.writeControls).toHaveCount(0);

  const { data } = await read(page, "project.get", { projectId: network.id });
  expect(data.abilities).toMatchObject({ canUpdate: false, canComment: false });
  const { id: milestoneId, version } = data.milestones[3];
  const attempts = [
    ["milestone.complete", { version, actualDate: "2023-03-01", evidence: "?" }],
    ["milestone.reopen", { version }],
    ["milestone.forecast", { version, forecastDate: "2023-12-01" }],
    ["milestone.comment", { text: "?" }],
  ] as const;
  for (const [procedure, input] of attempts) {
    const answer = await write(page, procedure, { milestoneId, ...input });
    expect(answer, procedure).toMatchObject({ status: 403, error: { code: "forbidden" } });
  }
  expect((await read(page, "project.get", { projectId: network.id })).data.milestones[3].version).toBe(
    version,
  );
});

test("the second of two editors sees both versions, and nothing is overwritten unseen", async ({
  browser,
  kedr,
}) => {
  const title = "Изменения в регламенты внесены";
  const author = await openAs(browser, "project_lead", kedr.url);
  const office = await openAs(browser, "project_office", kedr.url);
  const stored = async (): Promise<string> => {
    const { data } = await read(author.page, "project.get", { projectId: schoolId });
    return data.milestones.find((milestone: { title: string }) => milestone.title === title).forecastDate;
  };
  await author.act(title, "forecast");
  await office.act(title, "forecast");

  await author.dialogs.forecastWith({ date: "28.04.2023" });
  await expect(author.dialogs.forecast).toBeHidden();
  await office.dialogs.forecastWith({ date: "12.05.2023" });
  await expect(office.dialogs.conflict).toBeVisible();
  await expect(office.dialogs.versions("Прогноз").nth(0)).toHaveText("12.05.2023");
  await expect(office.dialogs.versions("Прогноз").nth(1)).toHaveText("28.04.2023");
  expect(await stored()).toBe("2023-04-28");

  // Left as it is in the system: the office's page now shows what the lead wrote.
  await office.dialogs.conflict.getByRole("button", { name: "Оставить как в системе" }).click();
  await expect(office.dialogs.conflict).toBeHidden();
  await expect(office.milestone(title)).toContainText("28.04.2023");
  expect(await stored()).toBe("2023-04-28");

  // Again the other way round, and now the second writer decides to go on.
  await author.act(title, "forecast");
  await office.act(title, "forecast");
  await office.dialogs.forecastWith({ date: "12.05.2023" });
  await expect(office.dialogs.forecast).toBeHidden();
  await author.dialogs.forecastWith({ date: "05.05.2023" });
  await expect(author.dialogs.versions("Прогноз").nth(1)).toHaveText("12.05.2023");
  await author.dialogs.conflict.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(author.dialogs.conflict).toBeHidden();
  await expect(author.milestone(title)).toContainText("05.05.2023");
  expect(await stored()).toBe("2023-05-05");

  // Every step stays in the history, each with its author.
  await expect(author.change(0)).toContainText("Прогноз: 12.05.2023 → 05.05.2023");
  await expect(author.change(1)).toContainText("Прогноз: 28.04.2023 → 12.05.2023");
  await expect(author.change(1)).toContainText("Руководитель проектного офиса");
  await author.page.context().close();
  await office.page.context().close();
});
