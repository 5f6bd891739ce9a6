import type { Browser } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { PlanPage } from "../pages/plan-page.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// Plans are changed below: nobody else may see it.
test.use({ settings: {} });

const networkId = "PRJ-EDU-5";
const address = `/projects/${networkId}/plan`;
const contract = "Государственный контракт на разработку заключён";
const launch = "Опытная эксплуатация начата";
const network = "Сетевой город. Образование";
const card = "Единая электронная медицинская карта";

const openAs = async (browser: Browser, account: AccountKey, url: string): Promise<PlanPage> => {
  const context = await browser.newContext({ baseURL: url, locale: "ru-RU", timezoneId: "Asia/Tomsk" });
  const plan = new PlanPage(await context.newPage());
  await signInAs(plan.page, account);
  await plan.open(address);
  return plan;
};

test("a milestone is added with the keyboard alone, and taken back from its notice", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  const before = await plan.titles();
  await plan.plan.getByRole("button", { name: "Контрольная точка", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(plan.field("Название")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(plan.editor).toContainText("Введите название");
  await page.keyboard.type("Вторая очередь системы принята");
  await page.keyboard.press("Tab");
  await page.keyboard.type("28.03.2025");
  await page.keyboard.press("Enter");
  await expect(plan.row("Вторая очередь системы принята")).toContainText("28.03.2025");
  // Ready for the next one at once.
  await expect(plan.field("Название")).toBeFocused();
  await expect(plan.field("Название")).toHaveValue("");
  await plan.notice("Добавлено: 1 контрольная точка").getByRole("button", { name: "Отменить" }).click();
  await expect(plan.row("Вторая очередь системы принята")).toHaveCount(0);
  expect(await plan.titles()).toEqual(before);
});

test("the order is changed by keys, by lifting with Space and by dragging, and stays", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  const before = await plan.titles();
  const moved = [...before];
  moved.splice(5, 0, ...moved.splice(6, 1));
  await plan
    .row(launch)
    .getByRole("button", { name: /^Изменить/ })
    .focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(plan.rows.nth(5)).toContainText(launch);
  await expect(page.getByText("Перемещена на место 6 из 10")).toBeAttached();
  await expect(plan.row(launch).getByRole("button", { name: /^Изменить/ })).toBeFocused();
  await page.reload();
  await plan.settled();
  expect(await plan.titles()).toEqual(moved);

  await plan
    .row(launch)
    .getByRole("button", { name: /^Переместить/ })
    .focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Контрольная точка взята с места 6.")).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Сейчас на месте 7.")).toBeAttached();
  await page.keyboard.press("Space");
  await expect(page.getByText("перемещена с места 6 на место 7")).toBeAttached();
  await expect(plan.rows.nth(6)).toContainText(launch);
  await expect
    .poll(async () => (await read(page, "plan.get", { projectId: networkId })).data.milestones[6].title)
    .toBe(launch);

  const grip = plan.row(launch).getByRole("button", { name: /^Переместить/ });
  const over = await plan.rows.nth(4).boundingBox();
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move((over?.x ?? 0) + 20, (over?.y ?? 0) + 40, { steps: 12 });
  await page.mouse.move((over?.x ?? 0) + 20, (over?.y ?? 0) + 4, { steps: 6 });
  await page.mouse.up();
  await expect(plan.rows.nth(4)).toContainText(launch);
  await expect
    .poll(async () => (await read(page, "plan.get", { projectId: networkId })).data.milestones[4].title)
    .toBe(launch);
});

test("a new order is taken back from its notice, whether made by keys or by dragging", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  const before = await plan.titles();
  const takeBack = async () => {
    await plan.notice("Порядок контрольных точек изменён").getByRole("button", { name: "Отменить" }).click();
    await expect(plan.notice("Прежний порядок возвращён")).toBeVisible();
    expect(await plan.titles()).toEqual(before);
    const { data } = await read(page, "plan.get", { projectId: networkId });
    expect(data.milestones.map(({ title }: { title: string }) => title)).toEqual(before);
    await plan.notice("Прежний порядок возвращён").getByRole("button", { name: "Закрыть" }).click();
  };
  await plan
    .row(contract)
    .getByRole("button", { name: /^Изменить/ })
    .focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(plan.rows.nth(3)).toContainText(contract);
  await takeBack();

  const over = await plan.rows.nth(0).boundingBox();
  await plan
    .row(contract)
    .getByRole("button", { name: /^Переместить/ })
    .hover();
  await page.mouse.down();
  await page.mouse.move((over?.x ?? 0) + 20, (over?.y ?? 0) + 40, { steps: 12 });
  await page.mouse.move((over?.x ?? 0) + 20, (over?.y ?? 0) + 4, { steps: 6 });
  await page.mouse.up();
  await expect(plan.rows.nth(0)).toContainText(contract);
  await takeBack();
});

test("a circle of dependencies is refused by name; a fair one is shown with the row", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  const choose = async (typed: string, option: RegExp) => {
    await plan.tieTo({ typed, project: network, option });
    await plan.editor.getByRole("button", { name: "Сохранить" }).click();
  };
  await plan.edit(contract);
  await choose("первая очередь", /Первая очередь системы разработана/);
  await expect(plan.editor).toContainText(
    `Круговая зависимость: «${contract}» → «Первая очередь системы разработана» → «${contract}». Уберите одну из связей.`,
  );
  await plan.editor.getByRole("button", { name: "Отмена" }).click();

  await plan.edit(contract);
  await choose("техническое", /Техническое задание утверждено/);
  await expect(plan.editor).toBeHidden();
  await expect(plan.row(contract)).toContainText("Техническое задание утверждено");
  await plan.notice("изменена").getByRole("button", { name: "Отменить" }).click();
  await expect(plan.row(contract)).not.toContainText("Техническое задание утверждено");
});

test("a milestone waits for one of another project, found by words of both names", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.edit(contract);
  await plan.ties.fill("эксплуатация медицинская карта");
  await expect(page.getByRole("group", { name: card }).getByRole("option", { name: launch })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await plan.tieTo({ typed: "эксплуатация медицинская карта", project: card, option: launch });
  await expect(plan.editor).toContainText(`${card}: ${launch}`);
  await plan.editor.getByRole("button", { name: "Сохранить" }).click();
  await expect(plan.row(contract)).toContainText(`${card}: ${launch}`);
  await plan.notice("изменена").getByRole("button", { name: "Отменить" }).click();
  await expect(plan.row(contract)).not.toContainText(card);
});

test("a move of a baseline date is asked for without leaving the plan", async ({ page }) => {
  const title = "Замечания опытной эксплуатации устранены";
  const menu = `Ещё действия с контрольной точкой «${title}»`;
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.act(title, "Запросить перенос базового срока");
  await plan.dialog.getByRole("textbox", { name: "Новый срок" }).fill("30.06.2024");
  await plan.dialog.getByRole("textbox", { name: "Причина" }).fill("Замечаний больше, чем ожидалось");
  expect(await violations(page)).toEqual([]);
  await plan.dialog.getByRole("button", { name: "Отправить на рассмотрение" }).click();
  await expect(plan.dialog).toBeHidden();
  await expect(plan.row(title)).toContainText("Запрошен перенос на 30.06.2024");
  await expect(plan.row(title).getByRole("button", { name: /^Изменить/ })).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(address);
  // One request at a time.
  await plan.plan.getByRole("button", { name: menu }).click();
  await expect(page.getByRole("menuitem", { name: "Отменить контрольную точку" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Запросить перенос базового срока" })).toHaveCount(0);
});

test("a template shows its dates before it is applied, and all of it is taken back at once", async ({
  page,
}) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.plan.getByRole("button", { name: "Из шаблона" }).click();
  const date = plan.dialog.getByRole("textbox", { name: "Дата начала" });
  await date.fill("03.04.2023");
  await date.press("Tab");
  const first = plan.dialog.getByRole("row").nth(1);
  await expect(first).toContainText("08.05.2023");
  await plan.dialog.getByRole("button", { name: "Добавить: 10 контрольных точек" }).click();
  await expect(plan.rows).toHaveCount(20);
  await plan.notice("Добавлено: 10 контрольных точек").getByRole("button", { name: "Отменить" }).click();
  await expect(plan.rows).toHaveCount(10);
});

test("milestones are copied by choice, and forecasts shifted together and back", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.plan.getByRole("button", { name: "Из другого проекта" }).click();
  await plan.dialog.getByRole("combobox", { name: "Проект" }).fill("карта безопасности");
  await page.getByRole("option").first().click();
  await plan.dialog.getByRole("textbox", { name: "Сдвиг сроков, дней" }).fill("365");
  await plan.dialog.getByRole("checkbox").first().uncheck();
  await plan.dialog.getByRole("button", { name: "Добавить: 9 контрольных точек" }).click();
  await expect(plan.rows).toHaveCount(19);
  await plan.notice("Добавлено").getByRole("button", { name: "Отменить" }).click();
  await expect(plan.rows).toHaveCount(10);

  await plan.plan.getByRole("button", { name: "Сдвинуть прогнозы" }).click();
  await plan.dialog.getByRole("textbox", { name: "На сколько дней" }).fill("30");
  await expect(plan.dialog.getByRole("row").nth(1)).toContainText("уже выполнена");
  await plan.dialog.getByRole("button", { name: /^Сдвинуть: / }).click();
  await expect(plan.row(launch)).toContainText("01.03.2024");
  await expect(plan.row(launch)).toContainText("31.01.2024");
  await plan.notice("Прогнозы сдвинуты").getByRole("button", { name: "Отменить" }).click();
  await expect(plan.notice("Прежние прогнозы возвращены")).toBeVisible();
  await expect(plan.row(launch)).not.toContainText("01.03.2024");
});

test("a milestone is cancelled with a reason and comes back; nothing is deleted", async ({ page }) => {
  const title = "Пользователи системы обучены";
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.act(title, "Отменить контрольную точку");
  await plan.dialog.getByRole("button", { name: "Отменить контрольную точку" }).click();
  await expect(plan.dialog).toContainText("Укажите причину");
  await plan.dialog.getByRole("textbox", { name: "Причина" }).fill("Обучение ведёт разработчик");
  await plan.dialog.getByRole("button", { name: "Отменить контрольную точку" }).click();
  await expect(plan.row(title)).toContainText("Отменена: Обучение ведёт разработчик");
  await expect(plan.main).toContainText(`зависит от отменённой контрольной точки «${title}»`);
  await plan.act(title, "Вернуть в план");
  await expect(plan.row(title)).toContainText("В срок");
});

test("what is typed is not lost by leaving without being asked", async ({ page }) => {
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.edit(launch);
  await plan.field("Название").fill("Опытная эксплуатация начата в полном объёме");
  await plan.sections.getByRole("link", { name: "Проекты" }).click();
  await expect(plan.dialog).toContainText("ещё не сохранено и будет потеряно");
  await plan.dialog.getByRole("button", { name: "Отмена" }).click();
  await expect(plan.field("Название")).toHaveValue("Опытная эксплуатация начата в полном объёме");
  await plan.sections.getByRole("link", { name: "Проекты" }).click();
  await plan.dialog.getByRole("button", { name: "Уйти без сохранения" }).click();
  await expect(plan.heading("Проекты")).toBeVisible();
});

test("the second of two planners sees both versions", async ({ browser, kedr }) => {
  const title = "Система введена в промышленную эксплуатацию";
  const lead = await openAs(browser, "project_lead", kedr.url);
  const office = await openAs(browser, "project_office", kedr.url);
  for (const [plan, weight] of [
    [lead, "5"],
    [office, "7"],
  ] as const) {
    await plan.edit(title);
    await plan.field("Вес").fill(weight);
  }
  await lead.editor.getByRole("button", { name: "Сохранить" }).click();
  await expect(lead.editor).toBeHidden();
  await office.editor.getByRole("button", { name: "Сохранить" }).click();
  await expect(office.dialog.getByRole("row", { name: "Вес" })).toContainText("75");
  await office.dialog.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(office.row(title)).toContainText("7 ·");
  await lead.page.context().close();
  await office.page.context().close();
});

test("another lead reads the plan, finds no controls, and the API refuses", async ({ page }) => {
  await signInAs(page, "other_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await expect(plan.rows).toHaveCount(10);
  await expect(plan.plan.getByRole("button")).toHaveCount(0);
  const { data } = await read(page, "plan.get", { projectId: networkId });
  const { id: milestoneId, version } = data.milestones[6];
  for (const [procedure, input] of [
    ["plan.cancelMilestone", { milestoneId, version, reason: "?" }],
    ["plan.setDependencies", { milestoneId, version, dependsOnIds: [] }],
    ["plan.removeTemplate", { templateId: data.templates[0].id, version: data.templates[0].version }],
  ] as const) {
    const answer = await write(page, procedure, input);
    expect(answer, procedure).toMatchObject({ status: 403, error: { code: "forbidden" } });
  }
});

test("templates are kept by the project office", async ({ page }) => {
  await signInAs(page, "project_office");
  const plan = new PlanPage(page);
  await plan.open(address);
  await plan.plan.getByRole("button", { name: "Шаблоны", exact: true }).click();
  await plan.dialog.getByRole("button", { name: "Новый шаблон" }).click();
  await plan.dialog.getByRole("textbox", { name: "Название шаблона" }).fill("Короткий проект");
  await plan.dialog.getByRole("textbox", { name: "Этап 1" }).fill("Начало");
  await plan.dialog.getByRole("button", { name: "Этап", exact: true }).click();
  await plan.dialog.getByRole("textbox", { name: "Этап 2" }).fill("Конец");
  await plan.dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(plan.dialog).toContainText("Короткий проект");
  await plan.dialog.getByRole("button", { name: "Удалить шаблон «Короткий проект»" }).click();
  await page
    .getByRole("dialog", { name: "Удаление шаблона" })
    .getByRole("button", { name: "Удалить" })
    .click();
  await expect(plan.dialog.getByText("Короткий проект")).toHaveCount(0);
});

test("the second of two keepers of a template sees both versions and loses neither", async ({
  browser,
  kedr,
}) => {
  const name = "Государственная информационная система";
  const first = await openAs(browser, "project_office", kedr.url);
  const second = await openAs(browser, "administrator", kedr.url);
  for (const { plan, dialog } of [first, second]) {
    await plan.getByRole("button", { name: "Шаблоны", exact: true }).click();
    await dialog.getByRole("button", { name: `Изменить шаблон «${name}»` }).click();
  }
  await first.dialog.getByRole("textbox", { name: "Этап 1", exact: true }).fill("Требования собраны");
  await first.dialog.getByRole("button", { name: "Сохранить" }).click();
  await expect(first.notice("сохранён")).toBeVisible();
  await second.dialog.getByRole("textbox", { name: "Описание" }).fill("Для систем с аттестацией");
  await second.dialog.getByRole("button", { name: "Сохранить" }).click();
  const conflict = second.page.getByRole("dialog", { name: "Запись уже изменена" });
  await expect(conflict.getByRole("row", { name: "Описание" })).toContainText("Для систем с аттестацией");
  await expect(conflict.getByRole("row", { name: "Этапы" })).toContainText("вы не меняли");
  await expect(conflict.getByRole("row", { name: "Этапы" })).toContainText("Требования собраны");
  await conflict.getByRole("button", { name: "Сохранить моё" }).click();
  await expect(second.notice("сохранён")).toBeVisible();
  const { data } = await read(second.page, "plan.get", { projectId: networkId });
  const stored = (data.templates as { name: string }[]).find((template) => template.name === name);
  expect(stored).toMatchObject({ description: "Для систем с аттестацией" });
  expect(stored).toHaveProperty("steps.0.title", "Требования собраны");
  await first.page.context().close();
  await second.page.context().close();
});

test("a plan is read and edited on a phone without sideways scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, "project_lead");
  const plan = new PlanPage(page);
  await plan.open(address);
  await expect(plan.plan.getByRole("listitem").filter({ hasText: launch }).first()).toBeVisible();
  await plan.edit(launch);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
