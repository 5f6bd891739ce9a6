import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { MyWorkPage } from "../pages/my-work-page.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below complete, forecast and comment: nobody else may see it.
test.use({ settings: {} });

const lead = "Руководитель цифровой трансформации, сфера «Образование»";
const map = { id: "TPRJ-EDU-2", name: "Цифровая карта безопасности образовательных организаций" };
const network = { id: "PRJ-EDU-5", name: "Сетевой город. Образование" };

test("a milestone is completed with its evidence; the roll-ups and the history follow", async ({ page }) => {
  const title = "Программные средства ведения поставлены";
  await signInAs(page, "project_lead");
  const work = new MyWorkPage(page);
  await work.open("/my-work");
  await expect(work.project(map.name)).toContainText("Выполнение: 22,2 %");
  await expect(work.main).toContainText("45 открытых контрольных точек");
  await work.milestone(title, map.name).getByRole("button", { name: /^Выполнена/ }).click();
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

  await work.project(map.name).getByRole("link").click();
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
  await work.milestone(title, network.name).getByRole("button", { name: /^Выполнена/ }).click();
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
  await work.milestone(title, network.name).getByRole("button", { name: /^Прогноз/ }).click();
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
  expect((await read(page, "project.get", { projectId: network.id })).data.milestones[3].version).toBe(version);
});
