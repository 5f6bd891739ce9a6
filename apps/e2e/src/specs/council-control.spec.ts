import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { ActsPage } from "../pages/acts-page.ts";
import { pdf } from "../pages/evidence-dialog.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// Assignments are given, moved, reported and released here: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const text = "Представить протокол испытаний стенда";

/** The assignment that is open. */
const card = ({ page }: ActsPage) => page.getByRole("dialog", { name: "Поручение", exact: true });

/** The register with the assignment open over it. */
const openAssignment = async (acts: ActsPage): Promise<void> => {
  await acts.open("/assignments?show=all");
  await acts.main.getByRole("link", { name: `Открыть поручение «${text}»` }).click();
  await expect(card(acts).getByText(text, { exact: true }).first()).toBeVisible();
};

/** The dialog of an act over that of the assignment. */
const actDialog = (acts: ActsPage, name: string) => acts.page.getByRole("dialog", { name });

test("a date on a day off is told before it is given, and co-assignees are entered", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const acts = new ActsPage(page);
  await acts.openProject("TPRJ-HEA-4");
  await acts.acts.getByRole("button", { name: /^Дать поручение/ }).click();
  await acts.type("Что сделать", text);
  await acts.type("Срок", "12.06.2023");
  await page.keyboard.press("Tab");
  await expect(acts.dialog.getByText("Выходной день: срок будет 09.06.2023.")).toBeVisible();
  await acts.submit("Дать поручение");

  await openAssignment(acts);
  await expect(card(acts)).toContainText("09.06.2023");
  await card(acts)
    .getByRole("button", { name: /^Соисполнители/ })
    .click();
  const parties = actDialog(acts, "Соисполнители");
  await parties.getByRole("combobox", { name: "Добавить соисполнителя" }).fill("«Образование»");
  await page.getByRole("option", { name: /Образование/ }).click();
  await parties.getByRole("button", { name: "Сохранить" }).click();
  await expect(parties).toBeHidden();
  await expect(card(acts)).toContainText("сфера «Образование»");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Отменить", exact: true }).click();
  await expect(page.getByText("Изменение соисполнителей отменено")).toBeVisible();
  await expect(card(acts)).not.toContainText("сфера «Образование»");
  await card(acts)
    .getByRole("button", { name: /^Соисполнители/ })
    .click();
  await parties.getByRole("combobox", { name: "Добавить соисполнителя" }).fill("«Образование»");
  await page.getByRole("option", { name: /Образование/ }).click();
  await parties.getByRole("button", { name: "Сохранить" }).click();
  await expect(card(acts)).toContainText("сфера «Образование»");
});

test("a co-assignee adds a file of its own and takes off that one only", async ({ page }) => {
  const acts = new ActsPage(page);
  const add = async (name: string): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await card(acts).getByRole("button", { name: "Выбрать файлы" }).press("Enter");
    await (await chooser).setFiles(pdf(name, name));
    await expect(card(acts).getByRole("link", { name, exact: true })).toBeVisible();
  };
  await signInAs(page, "other_lead");
  await openAssignment(acts);
  await add("Протокол.pdf");
  await signInAs(page, "project_lead");
  await openAssignment(acts);
  await add("Справка школ.pdf");
  await expect(card(acts).getByRole("button", { name: "Удалить файл «Справка школ.pdf»" })).toBeVisible();
  await expect(card(acts).getByRole("button", { name: "Удалить файл «Протокол.pdf»" })).toHaveCount(0);
  await signInAs(page, "reader");
  await openAssignment(acts);
  await expect(card(acts).getByRole("link", { name: "Справка школ.pdf" })).toBeVisible();
  await expect(card(acts).getByRole("button", { name: /Выбрать файлы|Удалить файл/ })).toHaveCount(0);
});

test("the assignee finds it on the first screen and asks to move the date", async ({ page }) => {
  await signInAs(page, "other_lead");
  const acts = new ActsPage(page);
  await acts.open("/my-work");
  await acts.section("Мои поручения").getByRole("link", { name: text }).click();
  await card(acts)
    .getByRole("button", { name: /^Попросить перенос/ })
    .click();
  const asking = actDialog(acts, "Перенос срока");
  await asking.getByRole("textbox", { name: "Новый срок" }).fill("30.06.2023");
  await asking.getByRole("textbox", { name: "Почему нужен перенос" }).fill("Стенд поставят в июне");
  await asking.getByRole("button", { name: "Подать ходатайство" }).click();
  await expect(asking).toBeHidden();
  await expect(card(acts)).toContainText("просят перенести на 30.06.2023");
  await expect(card(acts).getByRole("button", { name: /^Доложить об/ })).toHaveCount(0);
  await expect(card(acts).getByRole("button", { name: /^Решить о переносе/ })).toHaveCount(0);
});

test("the controller moves the date; a reader may do nothing", async ({ page }) => {
  const acts = new ActsPage(page);
  await signInAs(page, "reader");
  await openAssignment(acts);
  await expect(card(acts).getByRole("button", { name: new RegExp(text) })).toHaveCount(0);

  await signInAs(page, "other_deputy");
  await openAssignment(acts);
  await card(acts)
    .getByRole("button", { name: /^Решить о переносе/ })
    .click();
  const deciding = actDialog(acts, "Решить о переносе");
  await deciding.getByRole("radio", { name: "Перенести срок" }).check();
  await deciding.getByRole("button", { name: "Сохранить решение" }).click();
  await expect(deciding).toBeHidden();
  await expect(card(acts)).toContainText("было 09.06.2023, перенесён 1 раз");
  await expect(card(acts)).toContainText("Срок перенесён");
});

test("the whole is reported with a word about a co-assignee that has not, and released", async ({ page }) => {
  const acts = new ActsPage(page);
  await signInAs(page, "other_lead");
  await openAssignment(acts);
  await card(acts)
    .getByRole("button", { name: /^Доложить об исполнении/ })
    .click();
  const report = actDialog(acts, "Доклад об исполнении");
  await report.getByRole("textbox", { name: "Что сделано" }).fill("Протокол подписан");
  await report.getByRole("button", { name: "Доложить", exact: true }).click();
  await expect(report).toContainText("Напишите, почему поручение можно считать исполненным");
  await report
    .getByRole("textbox", { name: "Почему можно считать исполненным" })
    .fill("Сведения соисполнителя не понадобились");
  await report.getByRole("button", { name: "Доложить", exact: true }).click();
  await expect(report).toBeHidden();
  await expect(card(acts)).toContainText("Доложено");

  await signInAs(page, "other_deputy");
  await openAssignment(acts);
  await card(acts)
    .getByRole("button", { name: /^Снять с контроля/ })
    .click();
  const release = actDialog(acts, "Снять с контроля");
  await release.getByRole("button", { name: "Снять с контроля" }).click();
  await expect(release).toBeHidden();
  await expect(card(acts)).toContainText("Снято с контроля");
});

test("executive discipline counts it by the new date and leads to it", async ({ page }) => {
  await signInAs(page, "reader");
  const acts = new ActsPage(page);
  await acts.open("/assignments/discipline?from=2023-06-01&to=2023-06-30");
  const health = acts.section("По органам").getByRole("row", { name: /Департамент здравоохранения/ });
  await expect(health.getByRole("cell").last()).toContainText("100");
  expect(await violations(page)).toEqual([]);
  await health.getByRole("link", { name: /С переносом — 1/ }).click();
  await expect(acts.main.getByRole("row").filter({ hasText: text })).toHaveCount(1);
  await expect(acts.main.getByRole("row")).toHaveCount(2);
});

test("executive discipline says the same in cards where there is no room for its table", async ({ page }) => {
  await signInAs(page, "reader");
  const acts = new ActsPage(page);
  await acts.open("/assignments/discipline?from=2022-01-01&to=2023-12-31");
  const bodies = acts.section("По органам");
  const table = await Promise.all(
    (await bodies.getByRole("row").all())
      .slice(1)
      .map(async (row) => [
        await row.getByRole("rowheader").innerText(),
        ...(await row.getByRole("cell").allInnerTexts()),
      ]),
  );
  expect(table.length).toBeGreaterThan(2);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(bodies.getByRole("table")).toHaveCount(0);
  const cards = await Promise.all(
    (await bodies.getByRole("listitem").all()).map(async (one) => [
      await one.locator("p").innerText(),
      ...(await one.locator("dd").allInnerTexts()),
    ]),
  );
  const tidy = (rows: string[][]) => rows.map((row) => row.map((text) => text.trim()));
  expect(tidy(cards)).toEqual(tidy(table));
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test("the meeting names what its decisions put under control", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const acts = new ActsPage(page);
  await acts.open("/council/TMTG-2022-12?part=assignments");
  await expect(acts.section("На контроле").getByRole("listitem")).toHaveCount(4);
  await expect(acts.section("Рекомендации")).toContainText("Пункт 3.1");
  await expect(acts.section("На контроле")).toContainText("было 28.02.2023, перенесён 1 раз");
  expect(await violations(page)).toEqual([]);
});

/** A meeting of today whose minutes are approved, with one point that instructs a body and a post. */
const heldMeeting = async (page: Page): Promise<string> => {
  const planned = await write(page, "council.planMeeting", { date: "2023-03-01", startTime: "10:00" });
  const meetingId: string = planned.data.id;
  const added = await write(page, "agenda.addItem", { meetingId, title: "О средствах на проекты" });
  const itemId: string = added.data.items.at(-1).id;
  const point = { verb: "instruct", text: "Поручить представить предложения.", dueDate: "2023-03-12" };
  const addressed = [
    { kind: "authority", value: "TORG-FIN" },
    { kind: "position", value: "TPOS-LEAD-EDU" },
  ];
  expect((await write(page, "agenda.saveDecision", { itemId, ...point, addressed })).error).toBeNull();
  const step = async (procedure: string, input: object = {}) => {
    const { data } = await read(page, "council.meeting", { meetingId });
    const { error } = await write(page, procedure, { meetingId, version: data.version, ...input });
    expect([procedure, error]).toEqual([procedure, null]);
  };
  await step("council.approveAgenda");
  await step("council.openSession");
  const members = ["TMEM-CHAIR", "TMEM-SECRETARY", "TMEM-MEMBER"];
  const attendance = members.map((councilMemberId) => ({ councilMemberId, state: "present", version: null }));
  await write(page, "council.saveAttendance", { meetingId, attendance, invited: [] });
  const { data: minutes } = await read(page, "minutes.get", { meetingId });
  const [item] = minutes.items;
  const [draft] = item.points;
  const decided = { decisionId: draft.id, version: draft.version, state: "adopted", isAcknowledged: true };
  expect((await write(page, "minutes.decidePoint", decided)).error).toBeNull();
  const recorded = { itemId: item.id, version: item.version, outcome: "considered", heard: "Докладчика" };
  const times = { spoke: null, startedTime: null, endedTime: null };
  expect((await write(page, "minutes.recordItem", { ...recorded, ...times })).error).toBeNull();
  await step("council.closeSession");
  await step("council.approveMinutes", { meetingNumber: 2 });
  return meetingId;
};

test("a point of approved minutes is put under control by one press", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const acts = new ActsPage(page);
  const meetingId = await heldMeeting(page);
  await signInAs(page, "council_member");
  await acts.open(`/council/${meetingId}?part=assignments`);
  await expect(acts.section("Поставить на контроль")).toContainText("Пункт 1.1");
  await expect(acts.main.getByRole("button", { name: /^Поставить на контроль/ })).toHaveCount(0);

  await signInAs(page, "council_secretary");
  await acts.open(`/council/${meetingId}?part=assignments`);
  const waiting = acts.section("Поставить на контроль");
  await expect(waiting.getByRole("combobox", { name: "Ответственный исполнитель" })).toHaveValue(
    /Начальник Департамента финансов/,
  );
  await expect(waiting.getByRole("textbox", { name: "Срок", exact: true })).toHaveValue("10.03.2023");
  await expect(waiting).toContainText("сфера «Образование»");
  expect(await violations(page)).toEqual([]);
  await waiting.getByRole("button", { name: "Поставить на контроль 1 поручение" }).click();
  await expect(acts.section("На контроле")).toContainText("Поручить представить предложения.");
  await expect(waiting).toHaveCount(0);
});
