import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// One meeting from its opening to the projector: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

let meetingId = "";
const questions = ["О ходе внедрения электронного документооборота", "О кадрах для цифровой трансформации"];

const state = (page: Page): Locator => page.getByText("Всё записано");
const heard = (page: Page): Locator => page.getByRole("textbox", { name: "Слушали" });

async function openRecord(page: Page): Promise<void> {
  const frame = new Frame(page);
  await frame.open(`/council/${meetingId}?part=record`);
  await expect(state(page)).toBeVisible();
}

/** The first question as the server has it. */
async function stored(page: Page) {
  const { data } = await read(page, "minutes.get", { meetingId });
  return data.items[0];
}

test("a meeting of today is opened with two questions, and members present", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const planned = await write(page, "council.planMeeting", { date: "2023-03-01", startTime: "10:00" });
  meetingId = planned.data.id;
  for (const title of questions) {
    const { data } = await write(page, "agenda.addItem", { meetingId, title, minutesAllotted: 10 });
    const itemId = data.items.at(-1).id;
    const point = { itemId, verb: "instruct", text: `Поручить доложить ${title.toLowerCase()}.` };
    await write(page, "agenda.saveDecision", point);
  }
  const step = async (procedure: string) => {
    const { data } = await read(page, "council.meeting", { meetingId });
    expect((await write(page, procedure, { meetingId, version: data.version })).error).toBeNull();
  };
  await step("council.approveAgenda");
  await step("council.openSession");
  const present = ["TMEM-CHAIR", "TMEM-SECRETARY", "TMEM-MEMBER"];
  const attendance = present.map((councilMemberId) => ({ councilMemberId, state: "present", version: null }));
  const marked = await write(page, "council.saveAttendance", { meetingId, attendance, invited: [] });
  expect(marked.error).toBeNull();
});

test("the secretary records a question, votes and a decision, by keyboard where it is faster", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  await openRecord(page);
  await page.getByRole("button", { name: "Начать вопрос" }).click();
  await heard(page).fill("Руководителя проектного офиса о доле электронного документооборота.");
  await expect(state(page)).toBeVisible();
  await page.getByText("Голосование не отмечено").first().click();
  await page.getByRole("button", { name: "Все — за" }).click();
  const vote = page.getByRole("group", { name: "Голос: Член Совета (учебная должность)" });
  await vote.getByText("Против").click();
  await expect(page.getByText("Голосовали: за 2, против 1, воздержались 0")).toBeVisible();
  await page.getByRole("button", { name: "Принять пункт 1.1" }).click();
  await expect(page.getByRole("listitem", { name: "Пункт 1.1" })).toContainText("Принят");
  await expect(state(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await stored(page)).toMatchObject({
    heard: "Руководителя проектного офиса о доле электронного документооборота.",
    startedTime: expect.stringMatching(/^\d\d:\d\d$/),
    points: [{ state: "adopted", count: { for: 2, against: 1 } }],
  });
  await heard(page).press("Alt+ArrowDown");
  await expect(page.getByRole("heading", { level: 2, name: `2. ${questions[1] ?? ""}` })).toBeVisible();
  await page.getByRole("textbox", { name: "Выступили" }).press("Alt+ArrowUp");
  await expect(page.getByRole("heading", { level: 2, name: `1. ${questions[0] ?? ""}` })).toBeVisible();
});

test("what is written while the network is away goes by itself, also from a tab that was closed", async ({
  page,
  context,
}) => {
  await signInAs(page, "council_secretary");
  await openRecord(page);
  await context.setOffline(true);
  await page.getByRole("textbox", { name: "Выступили" }).fill("Председатель Совета.");
  await page.getByRole("button", { name: "Закончить вопрос" }).click();
  await page.getByRole("button", { name: "Вернуть в проект пункт 1.1" }).click();
  await expect(page.getByText(/Нет связи\. Не отправлено: 2\./)).toBeVisible();
  await expect(page.getByRole("listitem", { name: "Пункт 1.1" })).toContainText("Проект");
  await page.close();
  await context.setOffline(false);
  const reopened = await context.newPage();
  await reopened.goto("/projects");
  await expect
    .poll(async () => stored(reopened))
    .toMatchObject({ spoke: "Председатель Совета.", outcome: "considered", points: [{ state: "draft" }] });
});

test("two who write at once lose nothing: both texts are shown until one is chosen", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signInAs(page, "council_secretary");
  await openRecord(page);
  await page
    .getByRole("navigation", { name: "Вопросы заседания" })
    .getByRole("button", { name: /^1\./ })
    .click();
  await context.setOffline(true);
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const office = await elsewhere.newPage();
  await signInAs(office, "project_office");
  const { id: itemId, version, outcome, spoke, startedTime, endedTime } = await stored(office);
  const told = { itemId, version, outcome, spoke, startedTime, endedTime, heard: "Текст проектного офиса." };
  expect((await write(office, "minutes.recordItem", told)).error).toBeNull();
  await elsewhere.close();
  await heard(page).fill("Текст секретаря.");
  await expect(page.getByText(/Нет связи\. Не отправлено: 1\./)).toBeVisible();
  await context.setOffline(false);
  const alert = page.getByRole("alert").filter({ hasText: "Не записано: Вопрос 1" });
  await expect(alert).toContainText("Ваше: Текст секретаря.");
  await expect(alert).toContainText("Сейчас записано: Текст проектного офиса.");
  expect(await violations(page)).toEqual([]);
  await alert.getByRole("button").first().click();
  await expect(alert).toBeHidden();
  await expect.poll(async () => (await stored(page)).heard).toBe("Текст секретаря.");
});

test("the projector shows a question a screen and follows what is written", async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, "council_member");
  await page.goto(`/council/${meetingId}/screen`);
  await expect(page.getByRole("heading", { level: 1, name: /^Заседание 1 марта 2023/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("End");
  await expect(page.getByRole("heading", { level: 1, name: questions[1] ?? "" })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("heading", { level: 1, name: questions[0] ?? "" })).toBeVisible();
  await expect(page.getByText("Голосовали: за 2, против 1, воздержались 0")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const own = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const secretary = await own.newPage();
  await signInAs(secretary, "council_secretary");
  const point = (await stored(secretary)).points[0];
  const decided = { decisionId: point.id, version: point.version, state: "adopted" };
  expect((await write(page, "minutes.decidePoint", decided)).error?.code).toBe("forbidden");
  expect((await write(secretary, "minutes.decidePoint", decided)).error).toBeNull();
  await own.close();
  await expect(page.getByText("Принят", { exact: true })).toBeVisible();

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/part=record/);
  await expect(page.getByText("Текст секретаря.")).toBeVisible();
});
