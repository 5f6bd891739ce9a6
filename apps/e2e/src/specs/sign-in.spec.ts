import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { SignInPage } from "../pages/sign-in-page.ts";
import { test } from "../server.ts";

/** As the README tells. */
const trainingPassword = "kedr-training";

const firstPages = [
  { button: /^Администратор /, first: "Обзор" },
  { button: /^Проектный офис /, first: "Обзор" },
  { button: /^Руководитель проекта .+«Образование»/, first: "Моя работа" },
  { button: /^Заместитель Губернатора .+по НОК и цифровой трансформации/, first: "Сфера" },
  { button: /^Секретарь Совета /, first: "Совет" },
  { button: /^Член Совета /, first: "Обзор" },
  { button: /^Читатель /, first: "Обзор" },
] as const;

test("one click signs in, and the first page is the one of the role", async ({ page }) => {
  const signIn = new SignInPage(page);
  const frame = new Frame(page);
  await page.goto("/");
  for (const { button, first } of firstPages) {
    await signIn.account(button).click();
    await expect(frame.heading(first)).toBeVisible();
    await expect(frame.sections.getByRole("link", { name: first, exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await frame.settled();
    await frame.signOut();
  }
});

test("an account of the sign-in page enters by e-mail and password", async ({ page }) => {
  const signIn = new SignInPage(page);
  const frame = new Frame(page);
  const { trainingAccounts } = (await read(page, "session.get")).data;
  const reader = trainingAccounts.find(({ roles }: { roles: string[] }) => roles.includes("reader"));
  await page.goto("/");
  await signIn.enterWith(reader.email, trainingPassword);
  await expect(frame.heading("Обзор")).toBeVisible();
  await expect(page.getByRole("button", { name: `Учётная запись: ${reader.name}` })).toBeVisible();
});

test("a wrong password is told in plain words, and nobody gets in", async ({ page }) => {
  const signIn = new SignInPage(page);
  await page.goto("/");
  await signIn.enterWith("reader@training.invalid", "kedr-training-2");
  await expect(signIn.refusal).toHaveText("Почта или пароль не подходят.");
  await expect(signIn.heading).toBeVisible();
  // An address nobody has gets the same words: they do not tell which half was wrong.
  await signIn.enterWith("nobody@training.invalid", trainingPassword);
  await expect(signIn.refusal).toHaveText("Почта или пароль не подходят.");
  expect((await read(page, "session.get")).data.account).toBeNull();
});

test("a deep link asks to sign in and then opens what it names", async ({ page }) => {
  const frame = new Frame(page);
  const address = "/projects?health=%5B%22off_track%22%5D&group=industry&asOf=2022-12-15";
  await page.goto(address);
  const signIn = new SignInPage(page);
  await expect(signIn.heading).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await signIn.account(/^Руководитель проекта .+«Образование»/).click();
  await expect(frame.heading("Проекты")).toBeVisible();
  await expect(page).toHaveURL(address);
});

test("after signing out the pages and the API are closed", async ({ page }) => {
  const signIn = new SignInPage(page);
  const frame = new Frame(page);
  await page.goto("/");
  await signIn.account(/^Проектный офис /).click();
  await frame.goTo("Проекты");
  await frame.signOut();
  expect((await read(page, "project.list")).status).toBe(401);
  await page.goBack();
  await expect(signIn.heading).toBeVisible();
  await page.goto("/projects");
  await expect(signIn.heading).toBeVisible();
});

test("the training accounts and their sign-in are for this machine only", async ({ page, kedr }) => {
  // What a reverse proxy adds for a caller from elsewhere.
  const forwarded = { "x-forwarded-for": "203.0.113.7" };
  const session = await page.request.get("/trpc/session.get", { headers: forwarded });
  const { result } = (await session.json()) as { result: { data: { trainingAccounts: unknown[] } } };
  expect(result.data.trainingAccounts).toEqual([]);
  const entry = await page.request.post(`${kedr.url}/auth/sign-in/training`, {
    headers: forwarded,
    data: { accountId: "TACC-OFFICE" },
  });
  expect(entry.status()).toBeGreaterThanOrEqual(400);
});
