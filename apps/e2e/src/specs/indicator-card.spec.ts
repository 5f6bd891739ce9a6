import { expect } from "@playwright/test";
import { IndicatorPage } from "../pages/indicator-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// The tests below create and change indicators: nobody else may see them.
test.use({ settings: {} });

test("a reader sees the whole card of an indicator of any framework, and nothing to change", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const card = new IndicatorPage(page);
  await card.open("/frameworks?framework=FRW-NT");
  await card.main.getByRole("link", { name: /^Увеличение вложений/ }).click();
  await expect(card.heading(/^Увеличение вложений/)).toBeVisible();
  await expect(card.section("Цели по годам")).toContainText(/2030 год\s*×4\s*слайд 4/);
  await expect(card.section("Паспорт показателя")).toContainText("Напечатано «в 4 раза»");
  await expect(card.main.getByRole("button", { name: /Изменить|Задать|Удалить/ })).toHaveCount(0);

  await card.openOne("TIND-REG-1");
  await expect(card.section("Формула")).toContainText("(17,3 + 78,4 + 36,2) ÷ 3 = 43,97 %");
  await expect(card.section("Паспорт показателя")).toContainText("ежеквартально, до 8-го числа");
  expect(await violations(page)).toEqual([]);
  await card
    .section("Формула")
    .getByRole("link", { name: /^Доля мер социальной поддержки/ })
    .click();
  await expect(card.section("Паспорт показателя").getByRole("link", { name: /^Средняя доля/ })).toBeVisible();
});

test("the office creates an indicator, gives it targets and a formula, and is stopped where it would go in a circle", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const card = new IndicatorPage(page);
  await card.open("/indicators");
  await card.begin("Создать показатель");
  const { createDialog } = card;
  await card.save(createDialog);
  await expect(createDialog.getByText("Напишите название")).toBeVisible();
  await createDialog.getByRole("textbox", { name: "Название" }).fill("Отношение двух долей");
  await createDialog.getByRole("textbox", { name: "Информационная система" }).fill("ГИС");
  expect(await violations(page)).toEqual([]);
  await card.save(createDialog);
  await expect(card.heading("Отношение двух долей")).toBeVisible();
  const address = page.url();

  await card.begin("Изменить цели");
  const { targetsDialog } = card;
  await targetsDialog.getByRole("button", { name: "Добавить год" }).click();
  await targetsDialog.getByRole("textbox", { name: "Год цели 1" }).fill("2025");
  await targetsDialog.getByRole("textbox", { name: "Цель 1, %" }).fill("40");
  await card.save(targetsDialog);
  await expect(card.section("Цели по годам")).toContainText(/2025 год\s*40/);

  await card.begin("Задать формулу");
  const { formulaDialog } = card;
  await formulaDialog.getByRole("button", { name: "Добавить показатель" }).click();
  await card.pick(formulaDialog, { field: "Показатель 1", name: "Средняя доля цифровых услуг" });
  const formula = formulaDialog.getByRole("textbox", { name: "Формула" });
  await formula.fill("a +");
  await expect(formulaDialog.getByRole("status")).toContainText("знак 4: здесь должно стоять число");
  await formula.fill("a / 2");
  await expect(formulaDialog.getByRole("status")).toContainText("43,9667 ÷ 2 = 21,9833");
  expect(await violations(page)).toEqual([]);
  await card.save(formulaDialog);
  await expect(formulaDialog).toBeHidden();
  await expect(card.section("Формула")).toContainText("43,9667 ÷ 2 = 21,98 %");
  await expect(card.main).toContainText("54,96 %");

  await card.openOne("TIND-REG-1");
  await card.begin("Изменить формулу");
  await card.pick(formulaDialog, { field: "Показатель 1", name: "Отношение двух долей" });
  await card.save(formulaDialog);
  await expect(formulaDialog).toContainText(
    "Формула возвращается к самому показателю: «Средняя доля цифровых услуг социальной сферы» → «Отношение двух долей» →",
  );
  await page.keyboard.press("Escape");
  await expect(formulaDialog).toBeHidden();

  await page.goto(address);
  await card.settled();
  await card.begin("Удалить");
  await card.removeDialog.getByRole("button", { name: "Удалить" }).click();
  await expect(page.getByText("Показатель удалён")).toBeVisible();
  await expect(card.heading("Показатели")).toBeVisible();
});

test("a late value and an indicator behind its own threshold are told, and what the source prints stays", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const card = new IndicatorPage(page);
  await card.openOne("TIND-TUR-4");
  const passport = card.section("Паспорт показателя");
  await expect(passport).toContainText("За период 01.10.2022 – 31.12.2022 не внесено, срок был 08.01.2023.");
  await card.openOne("URB-8");
  await card.begin("Изменить карточку");
  const { cardDialog } = card;
  await expect(cardDialog.getByRole("textbox", { name: "Название" })).toBeDisabled();
  await cardDialog.getByRole("textbox", { name: "Риск ниже, % плана" }).fill("95");
  await cardDialog.getByRole("textbox", { name: "Отставание ниже, % плана" }).fill("97");
  await card.save(cardDialog);
  await expect(cardDialog).toContainText("порог отставания выше порога риска");
  await cardDialog.getByRole("textbox", { name: "Отставание ниже, % плана" }).fill("80");
  await card.save(cardDialog);
  await expect(cardDialog).toBeHidden();
  await expect(passport).toContainText("отставание — ниже 80 % плана");
  await card.openOne("URB-8", "?asOf=2023-02-28");
  await expect(passport).toContainText("общие: риск, если факт ниже пути к цели");
  await expect(card.main.getByRole("button", { name: "Изменить карточку" })).toHaveCount(0);
});
