import type { Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { fileIn, paragraphsIn } from "../docx.ts";
import { ActsPage } from "../pages/acts-page.ts";
import { Frame } from "../pages/frame.ts";
import { MeetingPage } from "../pages/meeting-page.ts";
import { test } from "../server.ts";
import { signInAs, type AccountKey } from "../sign-in.ts";

// One question on its whole way: planned, circulated, decided, carried out. Each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const meetingOf = async (page: Page): Promise<{ id: string; version: number }> => {
  const { data } = await read(page, "council.get");
  const { id } = data.meetings.find(({ date }: { date: string }) => date === "2023-03-01");
  return (await read(page, "council.meeting", { meetingId: id })).data;
};

/** What the account may not do is refused, and nothing is written. */
const refuses = async (
  page: Page,
  account: AccountKey,
  [procedure, input]: [string, (meeting: { id: string; version: number }) => object],
): Promise<void> => {
  await signInAs(page, account);
  const meeting = await meetingOf(page);
  const { error } = await write(page, procedure, input(meeting));
  expect([account, procedure, error?.code]).toEqual([account, procedure, "forbidden"]);
};

const openPart = async (page: Page, part: string): Promise<MeetingPage> => {
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${(await meetingOf(page)).id}?part=${part}`);
  return meeting;
};

/** Takes a step of the meeting by its button, and confirms it. */
const step = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("main").getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
};

const fetched = async (page: Page, address: string): Promise<Buffer> => {
  const answer = await page.request.get(address);
  expect([address, answer.status()]).toEqual([address, 200]);
  return answer.body();
};

const documentOf = async (page: Page, file: string): Promise<string> =>
  paragraphsIn(await fetched(page, `/downloads/meetings/${(await meetingOf(page)).id}/${file}`)).join("\n");

const text = "представить меры по сокращению отставания";
const amended = `${text} с именами ответственных`;
/** Of the first question that the portfolio suggests. */
const titleIn = async (page: Page): Promise<string> =>
  (await read(page, "council.meeting", { meetingId: (await meetingOf(page)).id })).data.items[0].title;

test("the secretary plans a meeting of today; a member may not", async ({ page }) => {
  await signInAs(page, "council_member");
  const refused = await write(page, "council.planMeeting", { date: "2023-03-01" });
  expect(refused.error?.code).toBe("forbidden");

  await signInAs(page, "council_secretary");
  const council = new Frame(page);
  await council.open("/council");
  await page.getByRole("button", { name: "Запланировать заседание" }).click();
  const plan = page.getByRole("dialog", { name: "Новое заседание" });
  await plan.getByRole("textbox", { name: "Дата заседания" }).fill("01.03.2023");
  await plan.getByRole("textbox", { name: "Время начала" }).fill("10:00");
  await plan.getByRole("textbox", { name: "Место" }).fill("Зал заседаний");
  await plan.getByRole("button", { name: "Запланировать" }).click();
  await expect(council.heading("Заседание 1 марта 2023 г.")).toBeVisible();
});

test("the most pressing suggestion comes onto the agenda, with a draft point; a lead may not take it", async ({
  page,
}) => {
  await refuses(page, "other_lead", ["agenda.addItem", ({ id }) => ({ meetingId: id, title: "Вопрос" })]);
  await signInAs(page, "council_secretary");
  const meeting = await openPart(page, "agenda");
  const [first = ""] = await meeting.suggestions.getByRole("heading", { level: 3 }).allTextContents();
  await meeting.accept(first);
  await expect(meeting.question(first)).toContainText("Основание: ");
  const point = await meeting.edit(first, /^Добавить пункт решения/);
  await point.getByRole("textbox", { name: "Текст" }).fill(text);
  await point.getByRole("combobox", { name: "Добавить адресата" }).fill("«Здравоохранение»");
  await page
    .getByRole("option", { name: /Здравоохранение/ })
    .first()
    .click();
  await point.getByRole("textbox", { name: "Срок", exact: true }).fill("31.03.2023");
  await point.getByRole("button", { name: "Сохранить" }).click();
  await expect(point).toBeHidden();
  await expect(meeting.question(first)).toContainText(text);

  const agenda = await documentOf(page, "agenda.docx");
  expect(agenda).toContain(first);
  expect(agenda).toContain("31 марта 2023");
  const papers = await documentOf(page, "papers.docx");
  const { data } = await read(page, "council.meeting", { meetingId: (await meetingOf(page)).id });
  const project = (await read(page, "project.get", { projectId: data.items[0].project.id })).data;
  expect(papers).toContain(project.summary.name);
});

test("the draft goes round, a member comments, the secretary answers and mends it", async ({ page }) => {
  await signInAs(page, "council_secretary");
  await openPart(page, "circulation");
  await page.getByLabel("Замечания принимаются до").fill("01.03.2023");
  await page.getByRole("button", { name: "Разослать", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Версия 1" })).toBeVisible();

  await signInAs(page, "council_member");
  await openPart(page, "circulation");
  await page.getByRole("button", { name: "Замечание к пункту 1.1", exact: true }).click();
  await page.getByRole("textbox", { name: "Замечание к пункту 1.1" }).fill("Назвать ответственных");
  await page.getByRole("button", { name: "Отправить замечание" }).click();
  await expect(page.getByText("1 замечание · 1 ждёт ответа")).toBeVisible();

  await signInAs(page, "council_secretary");
  await openPart(page, "circulation");
  await page.getByRole("button", { name: "Ответить", exact: true }).click();
  await page.getByRole("textbox", { name: "Пояснение" }).fill("Будет внесено на заседании");
  await page.getByRole("button", { name: "Ответить на замечание" }).click();
  await expect(page.getByText("Принято", { exact: true })).toBeVisible();
  await refuses(page, "reader", ["council.approveAgenda", ({ id, version }) => ({ meetingId: id, version })]);
});

test("the meeting is held: who came, what was heard, the amendment, the votes, the decision", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  const meeting = await openPart(page, "people");
  await step(page, "Утвердить повестку");
  await step(page, "Открыть заседание");
  await page.getByRole("button", { name: "Все присутствуют" }).click();
  await page.getByRole("combobox", { name: /^Явка: Член Совета/ }).selectOption("отсутствует");
  await expect(meeting.main).toContainText("Присутствуют 7 из 8, кворум есть (нужно 4)");
  await page.getByRole("button", { name: "Сохранить явку" }).click();
  await expect(page.getByText("Явка сохранена")).toBeVisible();

  await openPart(page, "record");
  await page.getByRole("button", { name: "Начать вопрос" }).click();
  await page.getByRole("textbox", { name: "Слушали" }).fill("Руководителя проекта.");
  const amending = page.getByRole("listitem", { name: "Пункт 1.1" });
  await amending.getByRole("button", { name: "Поправка к пункту 1.1" }).click();
  await amending.getByRole("textbox", { name: /Текст/ }).fill(amended);
  await amending.getByRole("button", { name: "Сохранить" }).click();
  await expect(amending).toContainText(amended);
  await page.getByText("Голосование не отмечено").first().click();
  await page.getByRole("button", { name: "Все — за" }).click();
  await page
    .getByRole("group", { name: /^Голос: Председатель/ })
    .getByText("Воздержался")
    .click();
  await expect(page.getByText("Голосовали: за 6, против 0, воздержались 1")).toBeVisible();
  await page.getByRole("button", { name: "Принять пункт 1.1" }).click();
  await page.getByRole("button", { name: "Закончить вопрос" }).click();
  await expect(page.getByText("Всё записано")).toBeVisible();
  expect(await documentOf(page, "minutes.docx")).toContain("ПРОЕКТ");
  await refuses(page, "council_member", [
    "council.closeSession",
    ({ id, version }) => ({ meetingId: id, version }),
  ]);
});

test("the minutes are approved, and every paper of them has the numbers of the screen", async ({ page }) => {
  await signInAs(page, "council_secretary");
  await openPart(page, "record");
  await step(page, "Закрыть заседание");
  await page.getByRole("main").getByRole("button", { name: "Утвердить протокол" }).click();
  const dialog = page.getByRole("dialog", { name: "Утвердить протокол" });
  await expect(dialog.getByRole("textbox", { name: /Номер/ })).toHaveValue("1");
  await dialog.getByRole("button", { name: "Утвердить протокол" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("main")).toContainText("Протокол утверждён");

  const title = await titleIn(page);
  const minutes = await documentOf(page, "minutes.docx");
  expect(minutes).not.toContain("ПРОЕКТ");
  for (const words of [
    title,
    "Руководителя проекта.",
    amended,
    "за — 6",
    "воздержались — 1",
    "31 марта 2023",
  ])
    expect(minutes).toContain(words);
  const { id: meetingId } = await meetingOf(page);
  const { data } = await read(page, "meetingDocuments.list", { meetingId });
  expect(data.addressees).toHaveLength(1);
  const extract = await documentOf(page, `extracts/${encodeURIComponent(data.addressees[0].key)}.docx`);
  expect(extract).toContain(amended);
  expect(extract).toContain("31 марта 2023");

  const archive = await fetched(page, `/downloads/meetings/${meetingId}/record-package.zip`);
  const card = JSON.parse(fileIn(archive, "card.json").toString("utf8"));
  expect(card).toMatchObject({
    isDraft: false,
    quorum: { members: 8, present: 7, needed: 4 },
    questions: [{ title, points: [{ number: "1.1", state: "adopted", votes: { for: 6, abstained: 1 } }] }],
  });
  for (const { path, size, sha256 } of card.files) {
    const bytes = fileIn(archive, path);
    expect([path, bytes.byteLength]).toEqual([path, size]);
    expect([path, createHash("sha256").update(bytes).digest("hex")]).toEqual([path, sha256]);
  }
  const invitation = (await fetched(page, `/downloads/meetings/${meetingId}/invitation.ics`)).toString(
    "utf8",
  );
  // Ten in the morning in Tomsk.
  expect(invitation).toContain("DTSTART:20230301T030000Z");
});

test("the point becomes an assignment; whoever is not the assignee reports nothing", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = await openPart(page, "assignments");
  const waiting = meeting.section("Поставить на контроль");
  await waiting.getByRole("button", { name: "Поставить на контроль 1 поручение" }).click();
  await expect(meeting.section("На контроле")).toContainText(amended);
  const control = await documentOf(page, "control-list.docx");
  expect(control).toContain(amended);
  expect(control).toContain("31.03.2023");

  const { data } = await read(page, "assignment.list", { show: "open" });
  const given = data.rows.find((row: { text: string }) => row.text.includes("с именами ответственных"));
  await signInAs(page, "project_lead");
  const refused = await write(page, "assignment.report", {
    assignmentId: given.id,
    version: given.version,
    execution: "reported",
    note: "Сделано",
  });
  expect(refused.error?.code).toBe("forbidden");
});

/** The register with the assignment open over it. */
const openAssignment = async (acts: ActsPage) => {
  await acts.open("/assignments?show=all");
  await acts.main.getByRole("link", { name: /^Открыть поручение «.*с именами ответственных/ }).click();
  const card = acts.page.getByRole("dialog", { name: "Поручение", exact: true });
  await expect(card).toContainText(amended);
  return card;
};

test("the assignee asks to move the date, and whoever asked does not decide", async ({ page }) => {
  await signInAs(page, "other_lead");
  const acts = new ActsPage(page);
  const card = await openAssignment(acts);
  await card.getByRole("button", { name: /^Попросить перенос/ }).click();
  const asking = page.getByRole("dialog", { name: "Перенос срока" });
  await asking.getByRole("textbox", { name: "Новый срок" }).fill("14.04.2023");
  await asking.getByRole("textbox", { name: "Почему нужен перенос" }).fill("Ждём согласования бюджета");
  await asking.getByRole("button", { name: "Подать ходатайство" }).click();
  await expect(asking).toBeHidden();
  await expect(card.getByRole("button", { name: /^Решить о переносе/ })).toHaveCount(0);

  await signInAs(page, "council_secretary");
  const control = await openAssignment(acts);
  await control.getByRole("button", { name: /^Решить о переносе/ }).click();
  const deciding = page.getByRole("dialog", { name: "Решить о переносе" });
  await deciding.getByRole("radio", { name: "Перенести срок" }).check();
  await deciding.getByRole("button", { name: "Сохранить решение" }).click();
  await expect(deciding).toBeHidden();
  await expect(control).toContainText("было 31.03.2023, перенесён 1 раз");
});

test("it is reported, released, and the number of the records system leads back to the meeting", async ({
  page,
}) => {
  await signInAs(page, "other_lead");
  const acts = new ActsPage(page);
  const card = await openAssignment(acts);
  await card.getByRole("button", { name: /^Доложить об исполнении/ }).click();
  const report = page.getByRole("dialog", { name: "Доклад об исполнении" });
  await report.getByRole("textbox", { name: "Что сделано" }).fill("Меры утверждены, ответственные названы");
  await report.getByRole("button", { name: "Доложить", exact: true }).click();
  await expect(report).toBeHidden();
  await expect(card.getByRole("button", { name: /^Снять с контроля/ })).toHaveCount(0);

  await signInAs(page, "council_secretary");
  const control = await openAssignment(acts);
  await control.getByRole("button", { name: /^Снять с контроля/ }).click();
  const release = page.getByRole("dialog", { name: "Снять с контроля" });
  await release.getByRole("button", { name: "Снять с контроля" }).click();
  await expect(release).toBeHidden();
  await expect(control).toContainText("Снято с контроля");
  await acts.open("/decisions");
  await expect(acts.main.getByRole("row").filter({ hasText: "с именами ответственных" })).toContainText(
    "снято с контроля 1 из 1",
  );

  const meeting = await meetingOf(page);
  const registered = { meetingId: meeting.id, version: meeting.version };
  const number = { registrationNumber: "СЦР-17", registeredOn: "2023-03-01" };
  expect((await write(page, "council.register", { ...registered, ...number })).error).toBeNull();
  await acts.open("/council?q=СЦР-17");
  await acts
    .section("Найдено в заседаниях")
    .getByRole("link", { name: /^Заседание 1 марта/ })
    .click();
  await expect(acts.page.getByLabel("Сведения о заседании")).toContainText("СЦР-17");
});
