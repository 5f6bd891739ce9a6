import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { SearchPalette } from "../pages/search-palette.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

const twins = "Цифровые двойники объектов транспортной инфраструктуры";

test("a reader finds a project from another page without touching the mouse", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/risks");
  const search = new SearchPalette(page);
  await search.open();
  await expect(search.field).toBeFocused();
  await search.field.pressSequentially("цифровой двойник");
  await expect(search.active).toContainText(twins);
  await expect(search.active.locator("mark")).toHaveText(["Цифровые", "двойники"]);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press("End");
  await expect(search.active).toHaveText("Показать все найденное на отдельной странице");
  await page.keyboard.press("ArrowDown");
  await expect(search.active).toContainText(twins);
  await page.keyboard.press("Enter");
  await expect(frame.heading(twins)).toBeFocused();
  await expect(search.field).toBeHidden();

  await search.open();
  await expect(search.list).toHaveAccessibleName("Недавно открытые");
  await expect(search.active).toContainText(twins);
  await page.keyboard.press("Escape");
  await expect(search.field).toBeHidden();
  await expect(frame.heading(twins)).toBeVisible();
});

test("Ctrl+Enter opens a find in a tab of its own and leaves the search as it is", async ({
  page,
  context,
}) => {
  await signInAs(page, "reader");
  await new Frame(page).open("/council");
  const search = new SearchPalette(page);
  await search.open();
  await search.field.pressSequentially("заседание 15 декабря");
  await expect(search.active).toHaveText(/^Заседание.15.декабря.2022.г\., № 1$/);
  const opened = context.waitForEvent("page");
  await page.keyboard.press("Control+Enter");
  const tab = await opened;
  await expect(new Frame(tab).heading(/15.декабря.2022/)).toBeVisible();
  await expect(search.field).toHaveValue("заседание 15 декабря");
});

test("the page of a search says what it took a mistyped word for, and shows one kind alone", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/search?q=цифравой%20двойник");
  await expect(frame.main).toContainText("«цифравой» → «цифровой»");
  await expect(frame.section("Проекты").getByRole("link")).toContainText([twins]);
  expect(await violations(page)).toEqual([]);

  await frame.open("/search?q=система");
  await frame.section("Контрольные точки").getByRole("link", { name: "Показать больше" }).click();
  await expect(frame.section("Контрольные точки").getByRole("listitem")).toHaveCount(50);
  await expect(page).toHaveURL(/kind=milestone/);
  await expect(frame.section("Проекты")).toHaveCount(0);
  await frame.main.getByRole("link", { name: "Найденное всех видов" }).click();
  await expect(frame.section("Проекты")).toBeVisible();
});

test("on a phone the search is the screen, and what is not there is said with what to try", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/?asOf=2022-12-15");
  const search = new SearchPalette(page);
  await page.getByRole("button", { name: /^Поиск по всем разделам/ }).click();
  await search.field.pressSequentially("щщщщщ");
  await expect(search.dialog).toContainText("По запросу «щщщщщ» ничего не найдено");
  await expect(search.dialog).toContainText("среди того, что было на показанный день");
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);

  await search.field.fill("цифровой двойник");
  await search.active.click();
  await expect(frame.heading(twins)).toBeVisible();
  await expect(page).toHaveURL(/asOf=2022-12-15/);
});
