import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { MeetingPage } from "../pages/meeting-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// One meeting from its plan to the closed session: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const day = "1 марта 2023 г.";

/** The address of the meeting that the first test plans, wherever the worker was started anew. */
const meetingPath = async (page: Page): Promise<string> => {
  const { data } = await read(page, "council.get");
  const { id } = data.meetings.find(({ date }: { date: string }) => date === "2023-03-01") as { id: string };
  return `/council/${id}`;
};

const step = async (meeting: MeetingPage, name: string): Promise<void> => {
  await meeting.main.getByRole("button", { name, exact: true }).click();
  const dialog = meeting.page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
};

test("the secretary enters a member and plans an extraordinary meeting", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const members = new Frame(page);
  await members.open("/council/members");
  await expect(members.section("Состав сегодня").getByRole("listitem")).toHaveCount(8);
  await page.getByRole("button", { name: "Добавить члена Совета" }).click();
  const dialog = page.getByRole("dialog", { name: "Новый член Совета" });
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(dialog).toContainText("Выберите должность или впишите");
  await dialog.getByRole("combobox", { name: "Должность" }).fill("«Образование»");
  await page.getByRole("option", { name: /Образование/ }).click();
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(dialog).toBeHidden();
  await expect(members.section("Состав сегодня").getByRole("listitem")).toHaveCount(9);
  expect(await violations(page)).toEqual([]);

  await members.open("/council");
  await page.getByRole("button", { name: "Запланировать заседание" }).click();
  const plan = page.getByRole("dialog", { name: "Новое заседание" });
  await plan.getByRole("combobox", { name: "Вид заседания" }).selectOption("Внеочередное");
  await plan.getByRole("textbox", { name: "Дата заседания" }).fill("01.03.2023");
  await plan.getByRole("textbox", { name: "Время начала" }).fill("10:00");
  await plan.getByRole("textbox", { name: "Время окончания" }).fill("9:00");
  await plan.getByRole("button", { name: "Запланировать" }).click();
  await expect(plan).toContainText("окончание должно быть позже начала");
  await plan.getByRole("textbox", { name: "Время окончания" }).fill("11:30");
  await plan.getByRole("button", { name: "Запланировать" }).click();
  await expect(members.heading(`Заседание ${day}`)).toBeVisible();
  const facts = page.getByLabel("Сведения о заседании");
  await expect(facts).toContainText("Внеочередное");
  await expect(facts).toContainText("10:00–11:30");
  await expect(facts).toContainText("Председатель Совета (учебная должность)");
});

test("attendance is marked with the keyboard, and the quorum is told at once", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open(`${await meetingPath(page)}?part=people`);
  await expect(meeting.main).toContainText("Присутствуют 0 из 9, кворума нет (нужно 5)");
  await page.getByRole("checkbox", { name: /^Присутствует: Председатель/ }).press("Space");
  await expect(meeting.main).toContainText("Присутствуют 1 из 9, кворума нет (нужно 5)");
  await page.getByRole("button", { name: "Все присутствуют" }).click();
  await page.getByRole("combobox", { name: /^Явка: Секретарь/ }).selectOption("вместо него другой");
  await expect(page.getByRole("textbox", { name: /^Кто пришёл вместо: Секретарь/ })).toHaveValue(
    /проектного офиса/,
  );
  await page.getByRole("combobox", { name: /^Явка: Член Совета/ }).selectOption("отсутствует");
  await expect(meeting.main).toContainText("Присутствуют 8 из 9, кворум есть (нужно 5)");
  await page.getByRole("button", { name: "Сохранить явку" }).click();
  await expect(page.getByText("Явка сохранена")).toBeVisible();

  await page.getByRole("button", { name: "Пригласить" }).click();
  const dialog = page.getByRole("dialog", { name: "Пригласить на заседание" });
  await dialog.getByRole("textbox", { name: /^Фамилия/ }).fill("Представитель оператора связи");
  await dialog.getByRole("button", { name: "Пригласить" }).click();
  await expect(meeting.section("Приглашённые")).toContainText("Представитель оператора связи");
  await page.reload();
  await meeting.settled();
  await expect(meeting.main).toContainText("Присутствуют 8 из 9, кворум есть (нужно 5)");
  expect(await violations(page)).toEqual([]);
});

test("the meeting goes from its agenda to the closed session, and back by one step", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  const path = await meetingPath(page);
  await meeting.open(path);
  await expect(meeting.main.getByRole("button", { name: "Утвердить повестку" })).toBeDisabled();
  const meetingId = path.split("/").at(-1) ?? "";
  await write(page, "agenda.addItem", { meetingId, title: "О кворуме", minutesAllotted: 10 });
  await page.reload();
  await step(meeting, "Утвердить повестку");
  await expect(meeting.main).toContainText("Повестка утверждена и не меняется");
  await step(meeting, "Открыть заседание");
  await expect(meeting.main).toContainText("Заседание идёт");
  await step(meeting, "Закрыть заседание");
  await expect(meeting.main).toContainText("Протокол ещё не утверждён");

  await meeting.main.getByRole("button", { name: "Утвердить протокол" }).click();
  const dialog = page.getByRole("dialog", { name: "Утвердить протокол" });
  await expect(dialog).toContainText("вопрос 1: не указано, чем кончилось рассмотрение");
  await expect(dialog.getByRole("button", { name: "Утвердить протокол" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Отмена" }).click();
  await page.getByRole("button", { name: "Другие действия с заседанием" }).click();
  await page.getByRole("menuitem", { name: "Вернуть к ходу заседания" }).click();
  await expect(meeting.main).toContainText("Заседание идёт");
});

test("a member looks, and changes nothing", async ({ page }) => {
  await signInAs(page, "council_member");
  const meeting = new MeetingPage(page);
  const path = await meetingPath(page);
  await meeting.open(`${path}?part=people`);
  await expect(meeting.main).toContainText("Присутствуют 8 из 9");
  await expect(page.getByRole("button", { name: "Сохранить явку" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Закрыть заседание" })).toHaveCount(0);
  const meetingId = path.split("/").at(-1) ?? "";
  const refused = await write(page, "council.closeSession", { meetingId, version: 1 });
  expect(refused.error?.code).toBe("forbidden");
  await meeting.open("/council?q=кворуме");
  await expect(meeting.section("Найдено в заседаниях")).toContainText("Вопрос 1");
  await meeting
    .section("Найдено в заседаниях")
    .getByRole("link", { name: /^Заседание 1 марта/ })
    .click();
  await expect(meeting.heading(`Заседание ${day}`)).toBeVisible();
});

test("two who change a member or the rules at once see both values until one is chosen", async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, "council_secretary");
  const members = new Frame(page);
  await members.open("/council/members");
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const office = await elsewhere.newPage();
  await signInAs(office, "project_office");
  const conflict = page.getByRole("dialog", { name: "Запись уже изменена" });
  const memberOf = async () => {
    const { data } = await read(office, "councilMember.list");
    return data.members.find(({ id }: { id: string }) => id === "TMEM-MEMBER");
  };

  await page.getByRole("button", { name: /^Изменить: Член Совета/ }).click();
  const dialog = page.getByRole("dialog", { name: "Член Совета" });
  await dialog.getByRole("textbox", { name: "Основание" }).fill("Распоряжение № 1");
  const { version, part, position, substitute, fromDate } = await memberOf();
  const theirs = {
    councilMemberId: "TMEM-MEMBER",
    version,
    part,
    positionId: position.id,
    substitutePositionId: substitute?.id ?? null,
    fromDate,
    toDate: "2023-12-31",
    basis: "Распоряжение № 2",
  };
  expect((await write(office, "councilMember.save", theirs)).error).toBeNull();
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(conflict.getByRole("row", { name: /Основание/ })).toContainText("Распоряжение № 2");
  await expect(conflict.getByRole("row", { name: /Последний день/ })).toContainText("вы не меняли");
  expect(await violations(page)).toEqual([]);
  await conflict.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(dialog).toBeHidden();
  expect(await memberOf()).toMatchObject({ basis: "Распоряжение № 1", toDate: "2023-12-31" });

  await page.getByRole("button", { name: "Изменить правила" }).click();
  const rules = page.getByRole("dialog", { name: "Правила Совета" });
  await rules.getByRole("textbox", { name: /^Совет, дней/ }).fill("9");
  const { data } = await read(office, "councilMember.list");
  const { version: readVersion, ...stored } = data.rules;
  const changed = { ...stored, version: readVersion, councilToldAfter: 12, quorumShare: 0.6666 };
  expect((await write(office, "councilMember.saveRules", changed)).error).toBeNull();
  await rules.getByRole("button", { name: "Сохранить" }).click();
  await expect(conflict.getByRole("row", { name: /Совет, дней/ })).toContainText("12");
  await expect(conflict.getByRole("row", { name: /Кворум/ })).toContainText("двух третей");
  await conflict.getByRole("button", { name: "Оставить как в системе" }).click();
  await expect(rules).toBeHidden();
  await expect(members.section("Правила Совета")).toContainText("не менее двух третей членов");
  const { data: after } = await read(office, "councilMember.list");
  expect(after.rules).toMatchObject({ councilToldAfter: 12, quorumShare: 0.6666 });
  await elsewhere.close();
});
