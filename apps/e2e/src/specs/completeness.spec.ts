import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { CompletenessPage } from "../pages/completeness-page.ts";
import { PlanPage } from "../pages/plan-page.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// A gap is filled below: nobody else may see it.
test.use({ settings: {} });

const planItems = [/^Обеспечить перепроектирование/, /^Обеспечить разработку/, /^Проводить мониторинг/];
const prescriptions = "Электронные рецепты и учёт лекарственного обеспечения";
const survey = "У контрольной точки «Опрос удовлетворённости пользователей проведён» нет базового срока";

test("the office finds the three plan items first, and narrows the gaps to what the file holds", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const completeness = new CompletenessPage(page);
  await completeness.open("/");
  await completeness.goTo("Полнота данных");
  for (const [place, item] of planItems.entries()) {
    const gaps = completeness.own.locator("tbody").nth(place);
    await expect(gaps.getByRole("rowheader", { name: item })).toBeVisible();
    await expect(gaps.getByRole("link")).toHaveText([
      "У пункта плана на 2023 год нет срока",
      "У пункта плана на 2023 год нет ответственного",
      "У пункта плана на 2023 год нет показателя",
    ]);
  }
  await completeness.narrow("Отрасль", "Образование");
  await expect(page).toHaveURL(/industries=/);
  const { data } = await read(page, "completeness.get", { industries: ["IND-EDU"] });
  const { filled, total } = data.chosen;
  await expect(completeness.figure("Заполнено полей")).toHaveText(`${filled} из ${total}`);
  const download = page.waitForEvent("download");
  await completeness.main.getByRole("link", { name: "Скачать CSV" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file.trimEnd().split("\r\n")).toHaveLength(total - filled + 1);
  await completeness.show("По отраслям");
  const row = completeness.main.getByRole("row").filter({ hasText: "Образование" });
  await expect(row).toContainText(`Заполнено ${filled} из ${total}`);
  await row.getByRole("link").click();
  await expect(
    completeness.main.getByRole("link", { name: /базового срока|нет ответственного/ }),
  ).not.toHaveCount(0);
  await completeness.show("Контрольные итоги");
  await expect(
    completeness.section("Контрольные итоги").getByRole("row").filter({ hasText: "Проекты" }).first(),
  ).toContainText("75");
  expect(await violations(page)).toEqual([]);
});

test("a lead opens an own gap, fills it, and the gap is gone from every number", async ({ page }) => {
  await signInAs(page, "other_lead");
  const completeness = new CompletenessPage(page);
  await completeness.open("/completeness");
  const before = (await read(page, "completeness.get")).data;
  await expect(completeness.figure("Мои пробелы")).toHaveText(String(before.own));
  await completeness.ownOf(new RegExp(prescriptions)).getByRole("link", { name: survey }).click();
  const plan = new PlanPage(page);
  await expect(plan.field("Название")).toHaveValue("Опрос удовлетворённости пользователей проведён");
  // The address asks once: the editor does not open again by itself.
  await expect(page).not.toHaveURL(/edit=/);
  await plan.field("Базовый срок").fill("30.11.2023");
  await plan.editor.getByRole("button", { name: "Сохранить" }).click();
  await expect(plan.row("Опрос удовлетворённости пользователей проведён")).toContainText("30.11.2023");
  await completeness.goTo("Полнота данных");
  await expect(completeness.figure("Мои пробелы")).toHaveText(String(before.own - 1));
  await expect(completeness.main.getByRole("link", { name: survey })).toHaveCount(0);
  const after = (await read(page, "completeness.get")).data;
  expect(after.whole).toEqual({ filled: before.whole.filled + 1, total: before.whole.total });
  await completeness.own.getByRole("link", { name: prescriptions }).click();
  await completeness.settled();
  const { data } = await read(page, "completeness.get", { projects: ["TPRJ-HEA-6"] });
  const share = `Заполнено ${data.chosen.filled} из ${data.chosen.total}`;
  await completeness.main.getByRole("link", { name: share }).click();
  await expect(completeness.heading("Полнота данных")).toBeVisible();
  await expect(page).toHaveURL(/projects=/);
  // The day before, the gap was there, and nothing can be filled on it.
  await completeness.open(`/completeness?mine=true&asOf=2023-02-28`);
  await completeness.main.getByRole("link", { name: survey }).click();
  await completeness.settled();
  await expect(plan.plan.getByRole("button", { name: "Сохранить" })).toHaveCount(0);
});

test("on a phone the gaps are cards, and the dialogs open by their links", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signInAs(page, "other_lead");
  const completeness = new CompletenessPage(page);
  await completeness.open("/completeness?mine=true");
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await completeness.own
    .getByRole("link", { name: /^Не внесён по годам вклад в показатель/ })
    .first()
    .click();
  await expect(page.getByRole("dialog", { name: "Вклад проекта по годам" })).toBeVisible();
});
