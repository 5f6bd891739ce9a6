import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { readParagraphs } from "../docx.ts";
import { Frame } from "../pages/frame.ts";
import { MeetingPage } from "../pages/meeting-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// One agenda from the first suggestion to the Word file: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const meetingId = "TMTG-2023-03";
const ownQuestion = "О графике заседаний Совета во втором полугодии 2023 года";
const decision =
  "Рекомендовать органам местного самоуправления Томской области и их подведомственным организациям";

test("the secretary takes one suggestion, declines another and brings it back", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open("/council");
  await meeting.section("Предстоящие заседания").getByRole("link", { name: "23 марта 2023 г." }).click();
  await expect(meeting.heading("Заседание 23 марта 2023 г.")).toBeVisible();
  const known = await meeting.titles().count();
  const [first = "", second = ""] = await meeting.suggestions
    .getByRole("heading", { level: 3 })
    .allTextContents();

  await meeting.accept(first);
  await expect(meeting.titles()).toHaveCount(known + 1);
  await expect(meeting.question(first)).toContainText("Основание: ");

  await meeting
    .suggestion(second)
    .getByRole("button", { name: /^Отклонить/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Отклонить предложение" });
  await dialog.getByRole("button", { name: "Отклонить" }).click();
  await expect(dialog).toContainText("Укажите причину");
  await dialog.getByRole("textbox", { name: "Причина" }).fill("Рассмотрен на рабочей группе.");
  await dialog.getByRole("button", { name: "Отклонить" }).click();
  await expect(dialog).toBeHidden();
  await expect(meeting.suggestion(second)).toHaveCount(0);
  await page.reload();
  await meeting.suggestions.getByText("Отклонённые предложения (1)").click();
  await expect(meeting.suggestions).toContainText("Причина: Рассмотрен на рабочей группе.");
  await meeting.suggestions.getByRole("button", { name: `Вернуть: ${second}` }).click();
  await expect(meeting.suggestion(second)).toBeVisible();
});

test("the source's only draft decision comes to the agenda with its date", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const council = new Frame(page);
  await council.open("/council");
  const backlog = council.section("Проекты решений вне заседаний");
  await expect(backlog).toContainText(decision);
  await expect(backlog).toContainText("Срок: до 01.09.2022");
  await backlog.getByRole("button", { name: /^В повестку/ }).click();
  await expect(backlog).toContainText("Все проекты решений взяты на заседания");
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${meetingId}`);
  const question = meeting.agenda.getByRole("listitem").filter({ hasText: decision }).first();
  await expect(question).toContainText("Срок: до 01.09.2022");
  await expect(question).toContainText("из источника, слайд 17");
});

test("a question of the own is added and edited in its place", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${meetingId}`);
  await meeting.addQuestion.click();
  const form = meeting.agenda.locator("form");
  await form.getByRole("button", { name: "Добавить вопрос" }).click();
  await expect(form).toContainText("Введите вопрос");
  await form.getByRole("textbox", { name: "Вопрос" }).fill(ownQuestion);
  await form.getByRole("button", { name: "Добавить вопрос" }).click();
  await expect(meeting.question(ownQuestion)).toContainText("не внесено");

  const presenter = await meeting.edit(ownQuestion, /^Изменить докладчика/);
  await presenter.getByRole("combobox", { name: "Должность докладчика" }).fill("Секретарь");
  await page.getByRole("option", { name: /^Секретарь Совета/ }).click();
  await presenter.getByRole("button", { name: "Сохранить" }).click();
  await expect(presenter).toBeHidden();
  await expect(meeting.question(ownQuestion)).toContainText("Секретарь Совета (учебная должность)");

  await meeting.edit(ownQuestion, /^Изменить время/);
  await page.getByRole("textbox", { name: /^Минут на вопрос/ }).fill("7");
  await page.keyboard.press("Enter");
  await expect(meeting.question(ownQuestion).getByRole("button", { name: /: 7 минут$/ })).toBeVisible();

  const point = await meeting.edit(ownQuestion, /^Добавить пункт решения/);
  await point.getByRole("combobox", { name: "Вид решения" }).click();
  await page.getByRole("option", { name: "Утвердить" }).click();
  await point.getByRole("textbox", { name: "Текст" }).fill("график заседаний Совета.");
  await point.getByRole("textbox", { name: "Срок" }).fill("30.06.2023");
  await point.getByRole("button", { name: "Сохранить" }).click();
  await expect(point).toBeHidden();
  await expect(meeting.question(ownQuestion)).toContainText("Утвердить график заседаний Совета.");
  await expect(meeting.question(ownQuestion)).toContainText("Срок: до 30.06.2023");
});

/** On the screen at once, and in the system as soon as all moves have been sent. */
const expectOrder = async (meeting: MeetingPage, titles: string[]): Promise<void> => {
  await expect(meeting.titles()).toHaveText(titles);
  await expect
    .poll(async () => {
      const { data } = await read(meeting.page, "council.meeting", { meetingId });
      return data.items.map(({ title }: { title: string }) => title);
    })
    .toEqual(titles);
};

test("questions are put in order with the keyboard", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${meetingId}`);
  const before = await meeting.titles().allTextContents();
  await expect(meeting.titles().last()).toHaveText(ownQuestion);
  // Alt with an arrow from anywhere within the question; the focus goes along.
  await meeting
    .question(ownQuestion)
    .getByRole("button", { name: /^Изменить время/ })
    .focus();
  for (let step = 1; step < before.length; step += 1) await page.keyboard.press("Alt+ArrowUp");
  const [first = "", ...rest] = before.slice(0, -1);
  await expectOrder(meeting, [ownQuestion, first, ...rest]);
  await expect(meeting.question(ownQuestion).locator(":focus")).toHaveCount(1);
  await meeting.question(ownQuestion).getByRole("button", { name: /^Ниже/ }).press("Enter");
  await expectOrder(meeting, [first, ownQuestion, ...rest]);
  await page.reload();
  await expect(meeting.titles()).toHaveText([first, ownQuestion, ...rest]);
});

test("the Word file has what the screen has, in its order", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${meetingId}`);
  const titles = (await meeting.titles().allTextContents()).map((title) => title.replace(/\s+/g, " "));
  const paragraphs = await readParagraphs(await meeting.download());
  expect(paragraphs.slice(0, 2)).toEqual([
    "Совет по цифровому развитию при Губернаторе Томской области",
    "ПОВЕСТКА",
  ]);
  expect(paragraphs).toContain("Дата проведения: 23 марта 2023 г.");
  expect(paragraphs).toContain("Место проведения: Зал заседаний (учебный)");
  expect(paragraphs.filter((text) => titles.includes(text))).toEqual(titles);

  const own = paragraphs.slice(paragraphs.indexOf(ownQuestion));
  expect(own.slice(1, 6)).toEqual([
    "Докладчик: Секретарь Совета (учебная должность)",
    "Время: 7 минут",
    "Проект решения:",
    "Утвердить график заседаний Совета.",
    "Срок: до 30 июня 2023 г.",
  ]);
  const draft = paragraphs.findIndex((text) => text.startsWith(decision));
  expect(draft).toBeGreaterThan(0);
  expect(paragraphs.slice(draft)).toContain("Срок: до 1 сентября 2022 г.");
});

test("a reader sees the agenda without controls, and the API refuses", async ({ page }) => {
  await signInAs(page, "reader");
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${meetingId}`);
  await expect(meeting.question(ownQuestion)).toBeVisible();
  await expect(meeting.addQuestion).toHaveCount(0);
  await expect(
    meeting.main.getByRole("button", { name: /^(Изменить|Удалить|Выше|Ниже|Добавить|В повестку|Отклонить)/ }),
  ).toHaveCount(0);

  const { data } = await read(page, "council.meeting", { meetingId });
  const [{ id: itemId, version, title }] = data.items;
  const attempts = [
    ["council.planMeeting", { date: "2023-06-22" }],
    ["agenda.acceptSuggestion", { meetingId, suggestionKey: "project:TPRJ-IMP-2" }],
    ["agenda.declineSuggestion", { meetingId, suggestionKey: "project:TPRJ-IMP-2", reason: "?" }],
    ["agenda.addItem", { meetingId, title: "?" }],
    [
      "agenda.editItem",
      { itemId, version, title: "?", presenterPositionId: null, presenter: null, minutesAllotted: 5 },
    ],
    ["agenda.moveItem", { itemId, version, toNumber: 2 }],
    ["agenda.removeItem", { itemId, version }],
    ["agenda.saveDecision", { itemId, verb: "note", text: "?" }],
  ] as const;
  for (const [procedure, input] of attempts) {
    const answer = await write(page, procedure, input);
    expect(answer, procedure).toMatchObject({ status: 403, error: { code: "forbidden" } });
  }
  expect((await read(page, "council.meeting", { meetingId })).data.items[0]).toMatchObject({
    title,
    version,
  });
});

test("the secretary plans the next meeting", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open("/council");
  await page.getByRole("button", { name: "Запланировать заседание" }).click();
  const dialog = page.getByRole("dialog", { name: "Новое заседание" });
  await dialog.getByRole("button", { name: "Запланировать" }).click();
  await expect(dialog).toContainText("Укажите дату заседания");
  await dialog.getByRole("textbox", { name: "Дата заседания" }).fill("22.06.2023");
  await dialog.getByRole("textbox", { name: "Время начала" }).fill("11:00");
  await dialog.getByRole("button", { name: "Запланировать" }).click();
  await expect(meeting.heading("Заседание 22 июня 2023 г.")).toBeVisible();
  await expect(meeting.agenda).toContainText("В повестке нет вопросов");
  await expect(meeting.suggestions.getByRole("heading", { level: 3 }).first()).toBeVisible();
});
