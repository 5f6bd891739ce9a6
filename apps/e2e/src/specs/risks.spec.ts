import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { RisksPage } from "../pages/risks-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// Risks are noted and settled below: nobody else may see it.
test.use({ settings: {} });

const projectId = "TPRJ-EDU-2";
const title = "Срыв поставки учебных планшетов";

test("the register narrows by the matrix and by filters, all in its address", async ({ page }) => {
  await signInAs(page, "reader");
  const register = new RisksPage(page);
  await register.open("/risks");
  await expect(register.heading("Риски и проблемные вопросы")).toBeVisible();
  await expect(register.main.getByRole("button", { name: "Добавить риск" })).toHaveCount(0);

  const cell = register.matrix.getByRole("button", {
    name: /^Вероятность высокая, влияние высокое: 3 риска$/,
  });
  await cell.click();
  await expect(register.found).toContainText("Показано 3 из 139");
  await expect(page).toHaveURL(/probability=3/);
  await page.reload();
  await register.settled();
  await expect(register.found).toContainText("Показано 3 из 139");
  await cell.click();
  await expect(register.found).toContainText("Показано 124 из 139");

  await register.main.getByLabel("Только с просроченной мерой").check();
  await expect(register.found).toContainText("Показано 8 из 139");
  await register.openTab("Проблемные вопросы");
  await expect(register.main.getByRole("row").filter({ hasText: "Просрочено" }).first()).toBeVisible();

  // As known before the first risk had ended.
  await register.open("/risks?asOf=2022-10-01&states=%5B%5D");
  await expect(register.found).toContainText("Показано 136 из 136");
});

test("a risk is noted, occurs, becomes a problem issue, and all is taken back", async ({ page }) => {
  await signInAs(page, "project_lead");
  const register = new RisksPage(page);
  await register.open("/risks");
  await register.main.getByRole("button", { name: "Добавить риск" }).click();
  const fresh = register.dialog("Новый риск");
  await fresh.getByRole("combobox", { name: "Проект" }).fill("Цифровая карта");
  await page.getByRole("option", { name: /Цифровая карта/ }).click();
  await register.fillRisk(fresh, {
    title,
    probability: "высокая",
    impact: "высокое",
    measure: "Резервный поставщик",
  });
  await expect(fresh).toContainText("Высокий");
  await register.save(fresh);
  await expect(register.row(title)).toContainText("Резервный поставщик");

  // From the keyboard: the outcome, then Enter in the field of the date.
  await register
    .row(title)
    .getByRole("button", { name: /^Закрыть риск/ })
    .focus();
  await page.keyboard.press("Enter");
  const settling = register.dialog("Чем закончился риск");
  await settling.getByLabel("Наступил: создать проблемный вопрос").check();
  await expect(settling.getByRole("textbox", { name: "Название" })).toHaveValue(title);
  await settling.getByRole("textbox", { name: "Дата", exact: true }).press("Enter");
  await expect(settling).toBeHidden();

  await register.openTab("Проблемные вопросы");
  await expect(register.row(title)).toContainText(`Из риска «${title}»`);
  await page.getByRole("button", { name: "Отменить" }).click();
  await expect(register.row(title)).toHaveCount(0);
  await register.openTab("Риски");
  await expect(register.row(title)).toContainText("Открыт");
});

test("two editors of one risk: both versions are shown, and nothing is overwritten", async ({
  page,
  browser,
  kedr,
}) => {
  await signInAs(page, "project_lead");
  const page1 = new RisksPage(page);
  await page1.open(`/projects/${projectId}`);
  const { data } = await read(page, "project.get", { projectId });
  const risk: { id: string; title: string; version: number } | undefined = data.risks.find(
    ({ state }: { state: string }) => state === "open",
  );
  if (risk === undefined) throw new Error("the project has no open risk");
  await page.getByRole("button", { name: `Изменить риск «${risk.title}»` }).click();
  const dialog = page1.dialog("Изменение риска");
  await page1.fillRisk(dialog, { measure: "Мера первого" });

  const other = await browser.newContext({ baseURL: kedr.url });
  const office = await other.newPage();
  await signInAs(office, "project_office");
  await write(office, "risk.save", {
    projectId,
    riskId: risk.id,
    version: risk.version,
    title: risk.title,
    probability: 1,
    impact: 1,
    measure: "Мера второго",
    ownerPositionId: null,
    dueDate: null,
  });
  await other.close();

  await dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(page1.conflict).toContainText("Мера первого");
  await expect(page1.conflict).toContainText("Мера второго");
  await page1.conflict.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(dialog).toBeHidden();
  const card = page1
    .section("Риски и проблемные вопросы")
    .getByRole("listitem")
    .filter({ hasText: risk.title });
  await expect(card).toContainText("Мера первого");
  // What only the other had changed is kept.
  await expect(card).toContainText("Вероятность низкая, влияние низкое");
});
