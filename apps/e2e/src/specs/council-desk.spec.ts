import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The secretary's desk at one meeting: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

let meetingId = "";
const town = "Муниципальное образование № 7 (учебное)";
const body = "Департамент финансов (учебный орган)";
const memberName = "Член Совета (учебная должность)";

const state = (page: Page): Locator => page.getByText("Всё записано");
const point = (page: Page, number: string): Locator =>
  page.getByRole("listitem", { name: `Пункт ${number}`, exact: true });

async function openRecord(page: Page): Promise<void> {
  await new Frame(page).open(`/council/${meetingId}?part=record`);
  await expect(state(page)).toBeVisible();
}

/** The first question as the server has it. */
async function stored(page: Page) {
  const { data } = await read(page, "minutes.get", { meetingId });
  return data.items[0];
}

/** Takes a step of the meeting at the version that the server has. */
async function step(page: Page, procedure: string, told: object = {}): Promise<void> {
  const { data } = await read(page, "council.meeting", { meetingId });
  expect((await write(page, procedure, { meetingId, version: data.version, ...told })).error).toBeNull();
}

async function mark(page: Page, states: Record<string, string>): Promise<void> {
  const { data } = await read(page, "council.people", { meetingId });
  const attendance = Object.entries(states).map(([councilMemberId, standing]) => ({
    councilMemberId,
    state: standing,
    version:
      data.members.find(({ memberId }: { memberId: string }) => memberId === councilMemberId)?.version ??
      null,
  }));
  expect(
    (await write(page, "council.saveAttendance", { meetingId, attendance, invited: [] })).error,
  ).toBeNull();
}

test("a meeting is in session with one question and one point", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const planned = await write(page, "council.planMeeting", { date: "2023-03-01", startTime: "10:00" });
  meetingId = planned.data.id;
  const { data } = await write(page, "agenda.addItem", { meetingId, title: "О сроках отчётов" });
  const itemId = data.items[0].id;
  await write(page, "agenda.saveDecision", { itemId, verb: "note", text: "Принять к сведению отчёт." });
  await step(page, "council.approveAgenda");
  await step(page, "council.openSession");
  await mark(page, { "TMEM-CHAIR": "present", "TMEM-MEMBER": "present" });
});

test("a point from the floor is addressed one by one, also without a network, and its assignment goes to the right post", async ({
  page,
  context,
}) => {
  await signInAs(page, "council_secretary");
  await openRecord(page);
  await page.getByRole("button", { name: "Добавить пункт с голоса" }).click();
  const form = page.getByRole("form", { name: "Добавить пункт с голоса" });
  const choose = form.getByRole("combobox", { name: "Добавить адресата" });
  const pick = async (typed: string, option: string | RegExp) => {
    await choose.fill(typed);
    await page.getByRole("option", { name: option }).first().click();
  };
  await context.setOffline(true);
  await form.getByRole("textbox", { name: "Текст" }).fill("Представить сроки отчётов.");
  await pick("Муниципальное образование № 7 ", town);
  await form.getByRole("button", { name: "Сохранить" }).click();
  await expect(choose).toHaveAttribute("aria-invalid", "true");
  await expect(choose).toBeFocused();
  await expect(form.getByText(`Совет не может поручать: ${town}`).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await form.getByRole("button", { name: "Заменить на «Рекомендовать»" }).click();
  await expect(choose).not.toHaveAttribute("aria-invalid", "true");
  await form.getByRole("button", { name: "Сохранить" }).click();
  await expect(point(page, "1.2")).toContainText(`Кому: ${town}`);

  await page.getByRole("button", { name: "Добавить пункт с голоса" }).click();
  await form.getByRole("textbox", { name: "Текст" }).fill("Доложить о сроках.");
  await form.getByRole("textbox", { name: "Срок", exact: true }).fill("31.03.2023");
  await pick(body, body);
  await form.getByRole("button", { name: "Сохранить" }).click();
  await expect(point(page, "1.3")).toContainText("ещё не отправлено");
  await context.setOffline(false);
  await expect(state(page)).toBeVisible({ timeout: 15_000 });
  const { points, id: itemId } = await stored(page);
  expect(points.slice(1).map(({ verb, addressees }: Record<string, string>) => [verb, addressees])).toEqual([
    ["recommend", town],
    ["instruct", body],
  ]);

  for (const { id: decisionId, version } of points)
    await write(page, "minutes.decidePoint", { decisionId, version, state: "adopted" });
  const { heard, spoke, startedTime, endedTime, version } = await stored(page);
  const told = { heard, spoke, startedTime, endedTime, outcome: "considered" };
  expect((await write(page, "minutes.recordItem", { itemId, version, ...told })).error).toBeNull();
  const { data } = await read(page, "assignment.ofMeeting", { meetingId });
  expect(data.points.map(({ point: place, status }: Record<string, string>) => [place, status])).toEqual([
    ["1.2", "recommended"],
    ["1.3", "to_issue"],
  ]);
  expect(data.points[1]).toMatchObject({
    addressees: [body],
    lead: { id: "TPOS-HEAD-FIN" },
    due: { dueDate: "2023-03-31" },
  });
});

test("a vote and an amendment that are refused say so where they were made", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signInAs(page, "council_secretary");
  for (const { id: decisionId, version, state: standing } of (await stored(page)).points)
    if (standing === "adopted")
      await write(page, "minutes.decidePoint", { decisionId, version, state: "draft" });
  await openRecord(page);
  await context.setOffline(true);
  await point(page, "1.1").getByText("Голосование не отмечено").click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("group", { name: `Голос: ${memberName}` }) });
  await row.last().getByText("За", { exact: true }).click();
  await point(page, "1.1").getByRole("button", { name: "Поправка к пункту 1.1" }).click();
  const form = page.getByRole("form", { name: "Поправка к пункту 1.1" });
  await form.getByRole("textbox", { name: "Текст" }).fill("Одобрить отчёт.");
  await form.getByRole("button", { name: "Сохранить" }).click();

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const office = await elsewhere.newPage();
  await signInAs(office, "project_office");
  await mark(office, { "TMEM-MEMBER": "absent" });
  const { id: decisionId, version, verb, dueDate } = (await stored(office)).points[0];
  const amended = { decisionId, version, verb, dueDate, text: "Утвердить отчёт." };
  expect((await write(office, "minutes.amendPoint", amended)).error).toBeNull();
  await elsewhere.close();
  await context.setOffline(false);

  await expect(row.last()).toContainText("Не записано «За»", { timeout: 15_000 });
  await expect(row.last()).toContainText("голосуют присутствующие");
  await expect(point(page, "1.1")).toContainText("Не записано «Одобрить отчёт.»: эту запись");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Исправить поправку к пункту 1.1" }).click();
  await expect(form.getByRole("textbox", { name: "Текст" })).toHaveValue("Одобрить отчёт.");
  await expect(form.getByRole("textbox", { name: "Текст" })).toHaveAttribute("aria-invalid", "true");
  await form.getByRole("textbox", { name: "Текст" }).fill("Утвердить отчёт с замечаниями.");
  await form.getByRole("button", { name: "Сохранить" }).click();
  await expect(point(page, "1.1")).not.toContainText("Одобрить отчёт.");
  await page
    .getByRole("alert")
    .filter({ hasText: "Не записано: Пункт 1.1" })
    .getByRole("button", { name: "Убрать" })
    .click();
  await expect(state(page)).toBeVisible();
  expect((await stored(page)).points[0]).toMatchObject({ text: "Утвердить отчёт с замечаниями.", votes: [] });
});

test("an amendment addresses a point to somebody else, and the next one goes on from there", async ({
  page,
  context,
}) => {
  await signInAs(page, "council_secretary");
  await openRecord(page);
  await point(page, "1.1").getByRole("button", { name: "Поправка к пункту 1.1" }).click();
  const form = page.getByRole("form", { name: "Поправка к пункту 1.1" });
  await context.setOffline(true);
  await form.getByRole("combobox", { name: "Добавить адресата" }).fill(body);
  await page.getByRole("option", { name: body }).first().click();
  await form.getByRole("button", { name: "Сохранить" }).click();
  await expect(point(page, "1.1")).toContainText(body);
  await point(page, "1.1").getByRole("button", { name: "Поправка к пункту 1.1" }).click();
  await expect(form).toContainText(body);
  await form.getByRole("button", { name: "Отмена" }).click();
  await context.setOffline(false);
  await expect(state(page)).toBeVisible({ timeout: 15_000 });
  expect((await stored(page)).points[0]).toMatchObject({
    text: "Утвердить отчёт с замечаниями.",
    addressees: expect.stringContaining(body),
  });
});

test("the times of the session are corrected once it is closed, and put back with one press", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  await step(page, "council.closeSession");
  const { data } = await read(page, "council.meeting", { meetingId });
  await openRecord(page);
  const correct = async (opened: string, closed: string) => {
    await page.getByRole("textbox", { name: "Заседание открыто" }).fill(opened);
    await page.getByRole("textbox", { name: "Заседание закрыто" }).fill(closed);
    await page.getByRole("button", { name: "Сохранить" }).click();
  };
  await page.getByRole("button", { name: "Другие действия с заседанием" }).click();
  await page.getByRole("menuitem", { name: "Исправить время открытия и закрытия" }).click();
  await correct("10:05", "9.30");
  const closed = page.getByRole("textbox", { name: "Заседание закрыто" });
  await expect(closed).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("заседание закрыто раньше, чем открыто")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await correct("10:05", "11.40");
  await expect(closed).toBeHidden();
  const facts = page.getByLabel("Сведения о заседании");
  await expect(facts).toContainText("10:05");
  await expect(facts).toContainText("11:40");
  await page.getByRole("button", { name: "Отменить", exact: true }).click();
  await expect(facts).not.toContainText("11:40");
  expect((await read(page, "council.meeting", { meetingId })).data).toMatchObject({
    openedTime: data.openedTime,
    closedTime: data.closedTime,
  });
});
