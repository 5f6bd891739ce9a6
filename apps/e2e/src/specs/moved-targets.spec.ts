import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { MovedTargetsPage } from "../pages/moved-targets-page.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below ask for moves and accept them: nobody else may see it.
test.use({ settings: {} });

const archive = { id: "TPRJ-HEA-4", name: "Централизованный архив медицинских изображений" };
const dispatch = { id: "TPRJ-HEA-7", name: "Цифровая диспетчеризация скорой медицинской помощи" };

test("a baseline moves when its request is accepted, and not before", async ({ page }) => {
  const title = "Опытная эксплуатация начата";
  const reason = "Испытания начнутся после поставки серверов";
  await signInAs(page, "other_lead");
  const ledger = new MovedTargetsPage(page);
  const project = new ProjectPage(page);
  await project.open(`/projects/${archive.id}`);
  const baseline = (await project.milestone(title).getByRole("cell").nth(2).textContent()) ?? "";
  await ledger.ask(title);
  await ledger.request.getByRole("button", { name: "Отправить на рассмотрение" }).click();
  await expect(ledger.request.getByText("Укажите новый срок")).toBeVisible();
  await ledger.askFor({ date: "31.05.2024", reason });
  await expect(ledger.request).toBeHidden();
  await expect(project.milestone(title)).toContainText("Запрошен перенос на 31.05.2024");
  await expect(project.milestone(title).getByRole("cell").nth(2)).toHaveText(baseline);
  // One request at a time: the button is gone until it is decided.
  await expect(
    project.milestone(title).getByRole("button", { name: /^Запросить перенос базового срока/ }),
  ).toHaveCount(0);

  await signInAs(page, "other_deputy");
  await ledger.open("/moved-targets?show=open");
  await ledger
    .row(archive.name)
    .getByRole("button", { name: /^Рассмотреть запрос/ })
    .click();
  await expect(ledger.decision).toContainText(reason);
  await expect(ledger.decision).toContainText("Что изменится по расчёту");
  await ledger.decision.getByRole("button", { name: "Вернуть" }).click();
  await expect(ledger.decision.getByRole("textbox", { name: "Замечание" })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await ledger.decision.getByRole("button", { name: "Принять" }).click();
  await expect(ledger.decision).toBeHidden();
  await expect(ledger.row(archive.name)).toHaveCount(0);

  await ledger.open(`/moved-targets?projects=${encodeURIComponent(JSON.stringify([archive.id]))}`);
  await expect(ledger.row(archive.name).first()).toContainText(`${baseline} → 31.05.2024`);
  await project.open(`/projects/${archive.id}`);
  await expect(project.milestone(title).getByRole("cell").nth(2)).toHaveText("31.05.2024");
  await expect(project.milestone(title)).toContainText(`Срок переносился 1 раз, первоначально ${baseline}`);
});

test("the effect on what waits for a milestone is seen before anything is sent", async ({ page }) => {
  await signInAs(page, "other_lead");
  const ledger = new MovedTargetsPage(page);
  await ledger.open(`/projects/${dispatch.id}`);
  await ledger.ask("Архитектура и проектные решения утверждены");
  const { request } = ledger;
  await request.getByRole("textbox", { name: "Новый срок" }).fill("30.06.2023");
  await page.keyboard.press("Tab");
  await expect(request).toContainText("на 112 дней позже");
  await expect(request).toContainText("1 зависимая контрольная точка окажется раньше нового срока:");
  await expect(request.getByRole("listitem")).toHaveText(
    "Первая очередь системы разработана — 15.06.2023, расхождение 15 дней",
  );
  await page.keyboard.press("Escape");
  await expect(request).toBeHidden();
  const { data } = await read(page, "reschedule.queue");
  const asked = (data.requests as { target: { milestoneId?: string } }[]).map(({ target }) => target);
  expect(asked.filter(({ milestoneId }) => milestoneId === "TMS-TPRJ-HEA-7-04")).toEqual([]);
});

test("whoever asked withdraws, and does not decide", async ({ page }) => {
  await signInAs(page, "other_lead");
  const ledger = new MovedTargetsPage(page);
  await ledger.open("/moved-targets?show=open");
  const row = ledger.row(dispatch.name);
  await expect(row.getByRole("button", { name: /^Рассмотреть запрос/ })).toHaveCount(0);
  await row.getByRole("button", { name: /^Отозвать запрос/ }).click();
  await ledger.withdrawal.getByRole("button", { name: "Отозвать" }).click();
  await expect(row).toHaveCount(0);
  await ledger.open("/moved-targets?show=all");
  await expect(row.filter({ hasText: "Отозван" })).toHaveCount(1);
});

test("the ledger is filtered by its address and knows earlier days; a reader changes nothing", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const ledger = new MovedTargetsPage(page);
  await ledger.open("/moved-targets?asOf=2022-12-31");
  const rows = ledger.section("Перечень переносов").getByRole("row");
  // The first row is the head.
  await expect(rows).toHaveCount(8);
  await page.getByRole("button", { name: "Отрасль" }).click();
  await page.getByRole("checkbox", { name: /^Строительство/ }).check();
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(3);
  expect(new URL(page.url()).searchParams.get("industries")).toBe('["IND-CON"]');
  await page.reload();
  await expect(rows).toHaveCount(3);
  await page.goBack();
  await expect(rows).toHaveCount(8);
  await ledger.open("/moved-targets?show=open");
  await expect(page.getByRole("heading", { name: "Запросы на рассмотрении" })).toBeVisible();
  await expect(ledger.main.getByRole("button", { name: /^(Рассмотреть|Отозвать) запрос/ })).toHaveCount(0);
});
