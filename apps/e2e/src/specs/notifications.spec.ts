import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below read notifications and choose settings: nobody else may see it.
test.use({ settings: {} });

const bellName = /^Уведомления(: \d+ непрочитанн(ое|ых|ого))?$/;

test("the bell counts what is unread, by itself, and opening a notification reads it", async ({ page }) => {
  await signInAs(page, "project_lead");
  const frame = new Frame(page);
  await frame.open("/indicators");
  const bell = page.getByRole("button", { name: bellName });
  // The server reminds its accounts soon after it has started; the page is not touched meanwhile.
  await expect(bell).toHaveAccessibleName(/: \d+ /, { timeout: 45_000 });
  const unread = Number(/\d+/.exec((await bell.getAttribute("aria-label")) ?? "")?.[0]);
  expect(unread).toBeGreaterThan(1);

  await bell.press("Enter");
  const panel = page.getByRole("region", { name: bellName });
  const first = panel.getByRole("listitem").filter({ hasText: "просрочена на" }).first();
  await expect(first).toContainText("Не прочитано");
  await first.getByRole("link").click();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/\/projects\/[\w-]+#milestone-/);
  await expect(bell).toHaveAccessibleName(new RegExp(`: ${unread - 1} `));
});

test("everything is marked as read at once, and a kind that is not wanted is not shown", async ({ page }) => {
  await signInAs(page, "other_lead");
  const frame = new Frame(page);
  await frame.open("/notifications");
  const list = frame.section("Уведомления");
  const overdue = list.getByRole("listitem").filter({ hasText: "просрочена на" });
  await expect(overdue.first()).toBeVisible({ timeout: 45_000 });

  await frame.main.getByRole("button", { name: "Отметить все прочитанными" }).click();
  await expect(page.getByRole("button", { name: "Уведомления", exact: true })).toBeVisible();
  await list.getByLabel("Непрочитанные").click();
  await expect(list).toContainText("Непрочитанных уведомлений нет");
  await expect(page).toHaveURL(/show=unread/);
  await list.getByLabel("Все").click();
  await expect(overdue.first()).toBeVisible();

  const settings = frame.section("Что присылать");
  await expect(settings).toContainText("в папке данных");
  const choice = settings.getByRole("checkbox", {
    name: "Контрольная точка просрочена: показывать в системе",
  });
  await choice.uncheck();
  await expect(overdue).toHaveCount(0);
  await page.reload();
  await frame.settled();
  await expect(choice).not.toBeChecked();
  await expect(overdue).toHaveCount(0);
});

test("a calendar link is shown once, opens without signing in, and opens nothing once revoked", async ({
  page,
  playwright,
}) => {
  await signInAs(page, "project_lead");
  const frame = new Frame(page);
  await frame.open("/notifications");
  const calendar = frame.section("Календарь");
  await calendar.getByRole("button", { name: "Создать ссылку" }).click();
  const field = calendar.getByRole("textbox", { name: "Личная ссылка на календарь" });
  const address = await field.inputValue();
  expect(address).toMatch(/\/calendar\/[\w-]{43}\.ics$/);

  const stranger = await playwright.request.newContext();
  const answer = await stranger.get(address);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect(await answer.text()).toContain("DTSTART;VALUE=DATE:2023");

  await page.reload();
  await frame.settled();
  await expect(field).toHaveCount(0);
  await calendar.getByRole("button", { name: /^Отозвать ссылку от / }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Отозвать" }).click();
  await expect(calendar).toContainText("Действующих ссылок нет");
  expect((await stranger.get(address)).status()).toBe(404);
  await stranger.dispose();
});
