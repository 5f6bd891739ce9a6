import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";

test.use({ settings: { KEDR_DATASET: "tomsk" } });
test.describe.configure({ mode: "serial" });

const administrator = {
  name: "Первый администратор",
  email: "first@administrator.invalid",
  password: "длинный пароль 2023",
};

test("a new installation asks for its first administrator, who then signs in", async ({ page }) => {
  const frame = new Frame(page);
  await page.goto("/projects");
  await expect(frame.heading("Первый администратор")).toBeVisible();
  await expect(page.getByText("учебные данные")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Учебный вход по роли" })).toHaveCount(0);
  const submit = page.getByRole("button", { name: "Создать и войти" });

  await submit.click();
  await expect(page.getByText("Заполните это поле.")).toBeVisible();
  await page.getByRole("textbox", { name: "Фамилия, имя и отчество" }).fill(administrator.name);
  await page.getByRole("textbox", { name: "Электронная почта" }).fill(administrator.email);
  await page.getByRole("textbox", { name: "Пароль" }).fill("short");
  await submit.click();
  await expect(page.getByText("Пароль короче 12 знаков.")).toBeVisible();
  await page.getByRole("textbox", { name: "Пароль" }).fill(administrator.password);
  await submit.click();

  await expect(frame.heading("Проекты")).toBeVisible();
  await expect(page).toHaveURL("/projects");
  await frame.signOut();
  await page.getByRole("textbox", { name: "Электронная почта" }).fill(administrator.email);
  await page.getByRole("textbox", { name: "Пароль" }).fill(administrator.password);
  await page.getByRole("button", { name: "Войти" }).click();
  await expect(frame.heading("Проекты").or(frame.heading("Обзор"))).toBeVisible();
});

test("nobody becomes the first administrator twice", async ({ page }) => {
  const answer = await page.request.post("/auth/setup", {
    data: { ...administrator, email: "second@administrator.invalid" },
  });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  await page.goto("/");
  await expect(new Frame(page).heading("Вход")).toBeVisible();
});

test("it holds the source alone: 19 projects, «не внесено» for the rest, no training record", async ({
  page,
}) => {
  await page.request.post("/auth/sign-in/email", { data: administrator });
  const frame = new Frame(page);
  const { data: session } = await read(page, "session.get");
  expect(session).toMatchObject({ dataset: "tomsk", isClockPinned: false });
  await frame.open("/projects");
  await expect(frame.main.getByRole("status")).toHaveText("Показано 19 из 19");

  const incomplete = ["/", "/projects", "/projects/PRJ-EDU-3", "/indicators", "/sector/comparison"];
  for (const path of [...incomplete, "/council"]) {
    await frame.open(path);
    if (incomplete.includes(path)) await expect(frame.main).toContainText(/не внесен|Не назначен/);
    await expect(page.getByText(/учебн(ые|ых) данны/)).toHaveCount(0);
    await expect(page.getByText("Сегодня в системе")).toHaveCount(0);
  }
  await frame.open("/");
  await expect(frame.section("Контрольные итоги")).toContainText("внесено 19 из 75 из источника");
  await expect(frame.section("Цифровая зрелость")).toContainText("85,96 %");
  // The administrator may plan a meeting of the source's Council, and the backlog holds its only draft decision.
  await frame.open("/council");
  await expect(frame.section("Проекты решений вне заседаний")).toContainText("Срок: до 01.09.2022");
});

test("a project of the source alone shows what the source does not say", async ({ page }) => {
  await page.request.post("/auth/sign-in/email", { data: administrator });
  const frame = new Frame(page);
  await frame.open("/projects/PRJ-EDU-3");
  await expect(frame.heading()).toContainText("Автоматизированный подбор индивидуальных");
  await expect(frame.main.getByText("Нет данных").first()).toBeVisible();
  // No milestone to write about: the API says so in plain words.
  const refused = await write(page, "milestone.comment", { milestoneId: "MS-NONE", text: "?" });
  expect(refused.status).toBe(404);
  expect(refused.error?.code).toBe("not_found");
});
