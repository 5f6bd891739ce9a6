import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// What a decision is meant to move is changed below: nobody else may see it.
test.use({ settings: {} });

const money = "подготовить предложения об источниках средств";
const documentFlow = "Доля электронного юридически значимого документооборота";

test("the secretary reads what a decision has changed, and says what another is meant to move", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  const frame = new Frame(page);
  await frame.open("/decisions");
  const december = frame.section("Заседание 15 декабря 2022 г.");
  const row = december.getByRole("row").filter({ hasText: money });
  await expect(row).toContainText("Не изменилось");
  expect(await violations(page)).toEqual([]);
  await row.getByRole("link").click();

  const effect = frame.section("На что должно повлиять");
  await expect(effect).toContainText("После решения данные не изменились.");
  await expect(effect).toContainText("0 ₽");
  await effect.getByRole("button", { name: "Изменить" }).click();
  const dialog = page.getByRole("dialog", { name: "На что должно повлиять решение" });
  await dialog.getByRole("radio", { name: "Показатель" }).check();
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(dialog).toContainText("Выберите из списка");
  await dialog.getByRole("combobox", { name: "Показатель" }).fill("сеть Интернет");
  await page.getByRole("option", { name: /^Доля малых населённых пунктов/ }).click();
  await dialog.getByRole("textbox", { name: "Чего ждут от решения" }).fill("Доступ в сеть у всех.");
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(dialog).toBeHidden();
  await expect(effect).toContainText("Ожидается: Доступ в сеть у всех.");
  await expect(effect).toContainText("Изменилось к лучшему");
  await expect(effect.getByRole("row").filter({ hasText: "после решения" })).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test("the decision of the source shows the share of document flow and claims nothing", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/decisions/DEC-1");
  const effect = frame.section("На что должно повлиять");
  await expect(effect.getByRole("link", { name: new RegExp(`^${documentFlow}`) })).toBeVisible();
  await expect(effect).toContainText("Решение не принято, поэтому до и после не сравниваются.");
  for (const figure of ["32 из 32", "154 из 255", "89 из 135", "307 из 777", "66,46 %", "66,5 %"])
    await expect(effect).toContainText(figure);
  await expect(effect.getByRole("button")).toHaveCount(0);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
});
