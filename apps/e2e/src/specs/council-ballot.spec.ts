import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { MeetingPage } from "../pages/meeting-page.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// One written procedure from its plan to its minutes: each test goes on where the one before it ended.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const question = "О доле электронного документооборота";
const draft = "Поручить доложить о доле электронного документооборота.";
const member = "Член Совета (учебная должность)";

/** The procedure that the first test plans, wherever the worker was started anew. */
const meetingIdOf = async (page: Page): Promise<string> => {
  const { data } = await read(page, "council.get");
  return data.meetings.find(({ kind }: { kind: string }) => kind === "written").id as string;
};

/** Its only point as the server shows it to whoever is signed in. */
const storedPoint = async (page: Page) => {
  const { data } = await read(page, "minutes.get", { meetingId: await meetingIdOf(page) });
  return data.items[0].points[0];
};

const openRecord = async (page: Page): Promise<MeetingPage> => {
  const meeting = new MeetingPage(page);
  await meeting.open(`/council/${await meetingIdOf(page)}?part=record`);
  return meeting;
};

const step = async (meeting: MeetingPage, name: string): Promise<void> => {
  await meeting.main.getByRole("button", { name, exact: true }).click();
  const dialog = meeting.page.getByRole("dialog");
  await dialog.getByRole("button", { name, exact: true }).click();
  await expect(dialog).toBeHidden();
};

test("the secretary plans a written procedure with a question and a draft, and opens the voting", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  const council = new Frame(page);
  await council.open("/council");
  await page.getByRole("button", { name: "Запланировать заседание" }).click();
  const plan = page.getByRole("dialog", { name: "Новое заседание" });
  await plan.getByRole("combobox", { name: "Вид заседания" }).selectOption("Заочное голосование");
  await plan.getByRole("textbox", { name: "Дата заседания" }).fill("01.03.2023");
  await plan.getByRole("textbox", { name: /[Гг]олос/ }).fill("03.03.2023");
  await plan.getByRole("button", { name: "Запланировать" }).click();
  await expect(council.heading("Заседание 1 марта 2023 г.")).toBeVisible();
  const meeting = new MeetingPage(page);
  const meetingId = await meetingIdOf(page);
  const { data } = await write(page, "agenda.addItem", { meetingId, title: question });
  const point = { itemId: data.items[0].id, verb: "instruct", text: draft };
  expect((await write(page, "agenda.saveDecision", point)).error).toBeNull();
  await page.reload();
  await expect(meeting.question(question)).toContainText(draft);

  await step(meeting, "Утвердить повестку");
  await meeting.main.getByRole("button", { name: "Открыть голосование" }).click();
  const dialog = page.getByRole("dialog", { name: "Открыть голосование?" });
  await expect(dialog).toContainText("смогут голосовать по 03.03.2023 включительно");
  await dialog.getByRole("button", { name: "Открыть голосование" }).click();
  await expect(page.getByText("Голосование открыто", { exact: true })).toBeVisible();
  await expect(meeting.main).toContainText("голоса принимаются по 03.03.2023 включительно");
});

test("a member finds on the first screen that the vote is awaited, votes and changes it", async ({
  page,
}) => {
  await signInAs(page, "council_member");
  const frame = new Frame(page);
  await frame.open("/");
  await frame.main.getByRole("link", { name: "Ждёт вашего голоса 1 заочное голосование" }).click();
  await expect(frame.section("Заочное голосование")).toContainText(draft);
  expect(await violations(page)).toEqual([]);
  const ballot = frame.section("Заочное голосование");
  await expect(ballot.getByRole("button", { name: "Проголосовать" })).toBeDisabled();
  await ballot.getByRole("radio", { name: "За", exact: true }).check();
  await ballot.getByRole("button", { name: "Проголосовать" }).click();
  await expect(ballot).toContainText("Ваш голос: За");

  await ballot.getByRole("radio", { name: "Против", exact: true }).check();
  await ballot.getByRole("textbox", { name: "Особое мнение, если есть" }).fill("Нужен другой срок");
  await ballot.getByRole("button", { name: "Изменить голос" }).click();
  await expect(ballot).toContainText("Ваш голос: Против");
  expect((await storedPoint(page)).votes).toMatchObject([{ choice: "against", note: "Нужен другой срок" }]);

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await sidewaysScroll(page)).toBe(0);
  await frame.open("/");
  await expect(frame.main.getByText(/Ждёт вашего голоса/)).toHaveCount(0);
});

test("whoever is no member has nothing to vote with, and nobody sees how others voted", async ({ page }) => {
  for (const role of ["reader", "project_lead"] as const) {
    await signInAs(page, role);
    const meeting = await openRecord(page);
    await expect(meeting.section("Протокол")).toContainText(draft);
    await expect(meeting.main.getByRole("radio")).toHaveCount(0);
    await expect(meeting.main.getByRole("button", { name: /голос/i })).toHaveCount(0);
    await expect(meeting.main).not.toContainText("против 1");
    const point = await storedPoint(page);
    expect(point.votes).toEqual([]);
    const cast = {
      decisionId: point.id,
      councilMemberId: "TMEM-MEMBER",
      choice: "for",
      note: null,
      version: 2,
    };
    const refused = await write(page, "minutes.castVote", cast);
    expect(refused).toMatchObject({ status: 403, error: { code: "forbidden" } });
    const close = { meetingId: await meetingIdOf(page), version: 1 };
    expect((await write(page, "council.closeSession", close)).status).toBe(403);
  }
});

test("the secretary sees the count, closes the voting, and the minutes show it", async ({ page }) => {
  await signInAs(page, "council_secretary");
  const meeting = await openRecord(page);
  await expect(meeting.main).toContainText("Проголосовали 1 из 8, кворума нет (нужно 4)");
  const point = meeting.main.getByRole("listitem", { name: "Пункт 1.1" });
  await expect(point).toContainText("Голосовали: за 0, против 1, воздержались 0");
  expect(await violations(page)).toEqual([]);
  // Letters that came on paper are put down for the others.
  await point.getByText("Голосовали: за 0").click();
  await point.getByRole("button", { name: "Остальные — за" }).click();
  await expect(point).toContainText("Голосовали: за 7, против 1, воздержались 0");
  await expect(meeting.main).toContainText("Проголосовали 8 из 8, кворум есть (нужно 4)");

  await meeting.main.getByRole("button", { name: "Закрыть голосование" }).click();
  const dialog = page.getByRole("dialog", { name: "Закрыть голосование?" });
  await expect(dialog).toContainText("Проголосовали 8 из 8");
  await dialog.getByRole("button", { name: "Закрыть голосование" }).click();
  await expect(page.getByText("Голосование закрыто", { exact: true })).toBeVisible();
  await meeting.main.getByRole("button", { name: "Принять пункт 1.1" }).click();
  await meeting.main.getByText("Рассмотрен", { exact: true }).click();
  await expect(meeting.main.getByText("Всё записано")).toBeVisible();

  await meeting.main.getByRole("button", { name: "Утвердить протокол" }).click();
  const approval = page.getByRole("dialog", { name: "Утвердить протокол" });
  await approval.getByRole("button", { name: "Утвердить протокол" }).click();
  await expect(approval).toBeHidden();
});

test("a member reads the outcome and votes no more", async ({ page }) => {
  await signInAs(page, "council_member");
  const meeting = await openRecord(page);
  const minutes = meeting.section("Протокол");
  await expect(minutes).toContainText("Голосовали: за 7, против 1, воздержались 0");
  await expect(minutes).toContainText(`Особое мнение, ${member}: Нужен другой срок`);
  await expect(meeting.main.getByRole("radio")).toHaveCount(0);
  const point = await storedPoint(page);
  const own = point.votes.find(({ memberId }: { memberId: string }) => memberId === "TMEM-MEMBER");
  const late = {
    decisionId: point.id,
    councilMemberId: own.memberId,
    choice: "for",
    note: null,
    version: own.version,
  };
  expect((await write(page, "minutes.castVote", late)).error?.code).toBe("not_allowed_now");
  expect(await violations(page)).toEqual([]);
});
