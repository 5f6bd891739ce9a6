import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The March agenda from its addressees to the comparison: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const meetingId = "TMTG-2023-03";
const address = `/council/${meetingId}`;

const question = (page: Page, number: number) =>
  page.locator("li[data-question]").filter({ has: page.getByText(`${number}.`, { exact: true }) });

test("the secretary addresses a point, is told who cannot be instructed, and mends it with one press", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  await new Frame(page).open(address);
  await question(page, 2).getByRole("button", { name: "Добавить пункт решения к вопросу 2" }).click();
  const editor = page.getByRole("form", { name: "Пункт проекта решения" });
  await editor.getByLabel("Текст").fill("представить предложения о перепроектировании услуг");
  const choose = editor.getByRole("combobox", { name: "Добавить адресата" });
  await choose.fill("Муниципальное образование № 7 ");
  await page.getByRole("option", { name: "Муниципальное образование № 7 (учебное)" }).click();
  await expect(editor.getByText(/Совет не может поручать: Муниципальное образование № 7/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await editor.getByRole("button", { name: "Сохранить" }).click();
  await expect(editor.getByText(/он может только рекомендовать/i).first()).toBeVisible();
  await editor.getByRole("button", { name: "Заменить на «Рекомендовать»" }).click();
  await editor.getByRole("button", { name: "Сохранить" }).click();
  await expect(editor).toBeHidden();
  await expect(question(page, 2).getByText("Кому: Муниципальное образование № 7 (учебное)")).toBeVisible();
});

test("sends the agenda round", async ({ page }) => {
  await signInAs(page, "council_secretary");
  await new Frame(page).open(`${address}?part=circulation`);
  await page.getByLabel("Замечания принимаются до").fill("10.03.2023");
  await page.getByRole("button", { name: "Разослать", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Версия 1" })).toBeVisible();
  await expect(page.getByText("Отличий нет")).toBeVisible();
});

test("a member finds it awaiting them and comments a point", async ({ page }) => {
  await signInAs(page, "council_member");
  const { data } = await read(page, "work.awaiting", {});
  expect(data.toComment).toBe(1);
  await new Frame(page).open("/");
  await page.getByRole("link", { name: "Ждёт ваших замечаний 1 повестка" }).click();
  await expect(page.getByRole("tab", { name: /Рассылка и замечания/, selected: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Разослать" })).toHaveCount(0);
  await page.getByRole("button", { name: "Замечание к пункту 2", exact: true }).click();
  await page.getByRole("textbox", { name: "Замечание к пункту 2" }).fill("Назвать срок");
  await page.getByRole("button", { name: "Отправить замечание" }).click();
  await expect(page.getByText("1 замечание · 1 ждёт ответа")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("a reader sees it and says nothing", async ({ page }) => {
  await signInAs(page, "reader");
  await new Frame(page).open(`${address}?part=circulation`);
  await expect(page.getByText("Назвать срок")).toBeVisible();
  await expect(page.getByRole("button", { name: /замечание/i })).toHaveCount(0);
  const { data } = await read(page, "circulation.get", { meetingId });
  const refused = await write(page, "circulation.comment", {
    agendaVersionId: data.versions[0].id,
    text: "Можно ли мне",
  });
  expect(refused.error?.code).toBe("forbidden");
});

test("the secretary answers, edits the question and compares", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const frame = new Frame(page);
  await frame.open(`${address}?part=circulation`);
  await page.getByRole("button", { name: "Ответить", exact: true }).click();
  await page.getByRole("textbox", { name: "Пояснение" }).fill("Срок назван");
  await page.getByRole("button", { name: "Ответить на замечание" }).click();
  await expect(page.getByText("Принято", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Внести правку в повестку" }).click();
  await expect(question(page, 2)).toBeFocused();
  await expect(question(page, 2)).toBeInViewport();
  await page.getByRole("button", { name: "Изменить вопрос 2" }).click();
  const title = page.getByRole("textbox", { name: "Вопрос", exact: true });
  await title.fill(`${await title.inputValue()} до 1 июня 2023 года`);
  await page.getByRole("button", { name: "Сохранить" }).click();
  await expect(title).toBeHidden();
  await page.getByRole("tab", { name: /Рассылка и замечания/ }).click();
  await expect(page.getByRole("insertion").filter({ hasText: "до 1 июня 2023 года" })).toBeVisible();
  await expect(page.getByText("Изменено", { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test("a search leads to the point, and the plan of the year is a press away", async ({ page }) => {
  await signInAs(page, "reader");
  const { data } = await read(page, "council.meeting", { meetingId });
  const [point] = data.items[1].decisions;
  await new Frame(page).open(`/council?q=${encodeURIComponent(point.text)}`);
  await page.getByRole("link", { name: point.text, exact: true }).click();
  await expect(page.locator(`#point-${point.id}`)).toBeFocused();
  await expect(page.locator(`#point-${point.id}`)).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  await new Frame(page).open("/council?year=2023");
  const link = page.getByRole("link", { name: /План заседаний на 2023 год/ });
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toContain("wordprocessingml");
});

test("a question that is put off, or moved, comes back to its place with one press", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const { data } = await read(page, "council.meeting", { meetingId });
  const titles = data.items.map(({ title }: { title: string }) => title);
  await write(page, "council.planMeeting", { date: "2023-06-15" });
  await new Frame(page).open(address);
  const headings = page.locator("li[data-question]").getByRole("heading", { level: 3 });
  await expect(headings).toHaveText(titles);
  const more = async (action: RegExp) => {
    await question(page, 1).getByRole("button", { name: "Ещё действия с вопросом 1" }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  await more(/^Отложить/);
  await page.getByRole("dialog").getByRole("button", { name: "Отложить" }).click();
  await expect(headings).toHaveText(titles.slice(1));
  await page.getByRole("button", { name: "Отменить", exact: true }).click();
  await expect(page.getByText("Вопрос возвращён в повестку")).toBeVisible();
  await expect(headings).toHaveText(titles);
  await more(/^Перенести на заседание 15\.06\.2023/);
  await expect(headings).toHaveText(titles.slice(1));
  await page.getByRole("button", { name: "Отменить", exact: true }).click();
  await expect(page.getByText("Вопрос возвращён в эту повестку")).toBeVisible();
  await expect(headings).toHaveText(titles);
});
