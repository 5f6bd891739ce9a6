import { expect } from "@playwright/test";
import { write } from "../api.ts";
import { ActsPage } from "../pages/acts-page.ts";
import { MeetingPage } from "../pages/meeting-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below ask, assign and propose: nobody else may see it.
test.use({ settings: {} });

const archive = { id: "TPRJ-HEA-4", name: "Централизованный архив медицинских изображений" };

test("a deputy governor asks, the lead answers, the deputy sees it", async ({ page }) => {
  const question = "Когда будет готов стенд для испытаний?";
  await signInAs(page, "other_deputy");
  const acts = new ActsPage(page);
  await acts.openProject(archive.id);
  await acts.acts.getByRole("button", { name: /^Спросить/ }).click();
  await acts.dialog.getByRole("button", { name: "Задать вопрос" }).click();
  await expect(acts.dialog.getByText("Напишите вопрос")).toBeVisible();
  await acts.type("Вопрос", question);
  await acts.type("Ответить до", "10.03.2023");
  await acts.submit("Задать вопрос");
  await expect(acts.record(question)).toContainText("Ждёт ответа");

  await signInAs(page, "other_lead");
  await acts.open("/my-work");
  const asked = acts.section("Вопросы руководителю").getByRole("listitem").filter({ hasText: question });
  await expect(asked).toContainText("Ответ до 10.03.2023");
  await asked.getByRole("button", { name: /^Ответить на вопрос/ }).click();
  await acts.type("Ответ", "Стенд готовит исполнитель, приёмка 7 марта.");
  await acts.submit("Ответить");
  await expect(asked).toHaveCount(0);

  await signInAs(page, "other_deputy");
  await acts.openProject(archive.id);
  await acts.acts
    .getByRole("button", { name: /^Показать ещё/ })
    .first()
    .click();
  await expect(acts.record(question)).toContainText("приёмка 7 марта");
});

test("a question can be taken back at once, by keyboard", async ({ page }) => {
  const question = "Не нужна ли помощь с закупкой?";
  await signInAs(page, "other_deputy");
  const acts = new ActsPage(page);
  await acts.openProject(archive.id);
  await acts.acts.getByRole("button", { name: /^Спросить/ }).press("Enter");
  await expect(acts.dialog.getByRole("textbox", { name: "Вопрос" })).toBeFocused();
  await page.keyboard.type(question);
  await acts.submit("Задать вопрос");
  await expect(acts.acts.getByRole("button", { name: /^Спросить/ })).toBeFocused();
  await expect(acts.record(question)).toContainText("Ждёт ответа");
  await page.getByRole("alert").getByRole("button", { name: "Отозвать" }).click();
  await expect(acts.record(question)).toHaveCount(0);
});

test("an assignment goes from its issue over the report to its release", async ({ page }) => {
  const text = "Представить протокол испытаний стенда";
  await signInAs(page, "other_deputy");
  const acts = new ActsPage(page);
  await acts.openProject(archive.id);
  await acts.acts.getByRole("button", { name: /^Дать поручение/ }).click();
  await acts.type("Что сделать", text);
  await acts.dialog.getByRole("button", { name: "Дать поручение" }).click();
  await expect(acts.dialog.getByText("Укажите срок")).toBeVisible();
  await acts.type("Срок", "20.03.2023");
  await acts.submit("Дать поручение");
  await expect(acts.record(text)).toContainText("Не начато");
  await expect(acts.record(text)).toContainText("сфера «Здравоохранение»");

  await signInAs(page, "other_lead");
  await acts.open("/assignments?show=mine");
  await acts
    .row(text)
    .getByRole("button", { name: /^Доложить/ })
    .click();
  await acts.dialog.getByRole("button", { name: "Доложить" }).click();
  await expect(acts.dialog.getByText("Напишите, что сделано")).toBeVisible();
  await acts.type("Что сделано", "Протокол подписан");
  await acts.submit("Доложить");
  await expect(acts.row(text)).toContainText("Доложено");
  await expect(acts.row(text)).toContainText("На контроле");

  await signInAs(page, "other_deputy");
  await acts.open("/");
  await acts.main.getByRole("link", { name: /^Доложено об исполнении/ }).click();
  await expect(acts.heading("Поручения")).toBeVisible();
  await acts
    .row(text)
    .getByRole("button", { name: /^Снять с контроля/ })
    .click();
  await acts.submit("Снять с контроля");
  await expect(acts.row(text)).toHaveCount(0);
  await acts.open("/assignments?show=released");
  await expect(acts.row(text)).toContainText("Исполнено");
  await acts
    .row(text)
    .getByRole("button", { name: /^Отменить решение/ })
    .click();
  await expect(acts.row(text)).toHaveCount(0);
  await acts.open("/assignments?show=control");
  await expect(acts.row(text)).toContainText("Доложено");
  await acts
    .row(text)
    .getByRole("link", { name: /^Открыть поручение/ })
    .click();
  await expect(acts.dialog.getByText("Что и когда изменилось")).toBeVisible();
  await expect(acts.dialog.getByRole("listitem").filter({ hasText: "Дано поручение" })).toHaveCount(1);
  await acts.open("/assignments?show=all&asOf=2023-02-28");
  await expect(acts.row(text)).toHaveCount(0);
  await expect(acts.main.getByRole("button", { name: /^(Доложить|Снять|Вернуть)/ })).toHaveCount(0);
});

test("a proposed question reaches the agenda, and its proposer sees where", async ({ page }) => {
  const title = "О готовности стенда к испытаниям";
  await signInAs(page, "other_deputy");
  const acts = new ActsPage(page);
  await acts.openProject(archive.id);
  await acts.acts.getByRole("button", { name: /^Предложить в повестку/ }).click();
  await acts.type("Вопрос повестки", title);
  await acts.type("Почему", "Срок испытаний под угрозой");
  await acts.submit("Предложить");
  await expect(acts.record(title)).toContainText("Ждёт решения секретаря");

  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open("/council/TMTG-2023-03");
  await meeting.suggestions.getByRole("button", { name: /^Показать ещё/ }).click();
  await expect(meeting.suggestion(title)).toContainText("Срок испытаний под угрозой");
  await meeting.accept(title);

  await signInAs(page, "other_deputy");
  await acts.openProject(archive.id);
  await expect(acts.record(title)).toContainText("В повестке");
  await expect(acts.record(title).getByRole("link", { name: /^Заседание/ })).toBeVisible();
  await expect(acts.record(title).getByRole("button", { name: /^Отозвать/ })).toHaveCount(0);
});

test("another sector is not asked, and a reader begins nothing", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const acts = new ActsPage(page);
  await acts.openProject(archive.id);
  await expect(acts.acts.getByRole("button", { name: /^(Задать|Дать|Предложить)/ })).toHaveCount(0);
  const refused = await write(page, "inquiry.ask", { projectId: archive.id, question: "Почему?" });
  expect(refused.error?.code).toBe("forbidden");
  await signInAs(page, "reader");
  await acts.open("/assignments?show=mine");
  await expect(acts.main.getByText("Вам ничего не поручено")).toBeVisible();
});
