import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

test("industries open to projects and projects to milestones by the keyboard, and the address keeps it", async ({
  page,
}) => {
  await signInAs(page, "other_deputy");
  const frame = new Frame(page);
  await frame.open("/sector");
  const projects = frame.section("Проекты по отраслям");
  const { data } = await read(page, "sector.get");
  const [first] = data.projects;
  const name = first?.name ?? "";

  const opener = projects.getByRole("button", { name: `Контрольные точки проекта «${name}»` });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  const milestones = projects.getByRole("list", { name: `Контрольные точки проекта «${name}»` });
  await expect(milestones.getByRole("listitem")).toHaveCount(first?.milestones.total ?? 0);

  await page.reload();
  await expect(milestones).toBeVisible();
  await opener.focus();
  await page.keyboard.press("Space");
  await expect(milestones).toHaveCount(0);

  const industry = first?.industry.name ?? "";
  const closer = projects.getByRole("button", { name: `Проекты отрасли «${industry}»` });
  await closer.focus();
  await page.keyboard.press("Enter");
  await expect(projects.getByRole("link", { name, exact: true })).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(projects.getByRole("link", { name, exact: true })).toBeVisible();
});

test("a milestone of the sector leads to its evidence", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const frame = new Frame(page);
  await frame.open("/sector?open=%5B%22TPRJ-HEA-7%22%5D");
  const list = frame.section("Проекты по отраслям").getByRole("list", { name: /^Контрольные точки проекта/ });
  const link = list.getByRole("link").first();
  const title = (await link.textContent()) ?? "";
  await link.click();
  await expect(page).toHaveURL(/\/projects\/TPRJ-HEA-7.*#milestone-/);
  await expect(frame.main.getByText(title).first()).toBeVisible();
});

test("the sections say what the sector's answer says", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const frame = new Frame(page);
  await frame.open("/sector");
  const { data } = await read(page, "sector.get");
  const ratings = frame.section("Оценки расходятся").getByRole("row");
  await expect(ratings).toHaveCount(data.rollUp.diverging === 0 ? 0 : data.rollUp.diverging + 1);

  const orphans = frame.section("Показатели без проекта и проекты без показателя");
  await expect(
    orphans.getByRole("list", { name: "Показатели без проекта" }).getByRole("listitem"),
  ).toHaveCount(data.orphans.indicators.length);
  await expect(
    orphans.getByRole("list", { name: "Проекты без показателя" }).getByRole("listitem"),
  ).toHaveCount(data.orphans.projects.length);

  const money = frame.section("Финансирование по годам и источникам");
  const year = money.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /\(текущий\)/ }) });
  const need = ((data.rollUp.funding.need ?? 0) / 1e6).toLocaleString("ru", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  await expect(year.getByRole("cell").first()).toHaveText(need);

  const summary = frame.section("Сводка");
  await expect(summary.getByText("На Совете 15.12.2022")).toBeVisible();
  const maturity = frame.section("Цифровая зрелость и темп");
  await expect(maturity.getByText("нет второго значения").first()).toBeVisible();
});

test("the moves of the sector are those of the ledger", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const frame = new Frame(page);
  await frame.open("/sector");
  const { data } = await read(page, "sector.get");
  await frame.section("Переносы сроков и целей").getByRole("link", { name: "Реестр переносов" }).click();
  await expect(frame.heading("Переносы")).toBeVisible();
  await frame.settled();
  await expect(frame.main.getByRole("table").first().locator("tbody tr")).toHaveCount(
    data.moves.totals.moves,
  );
});

test("before the first Council there is nothing to compare health with", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const frame = new Frame(page);
  await frame.open("/sector?asOf=2022-12-10");
  await expect(frame.section("Проекты по отраслям")).toBeVisible();
  await expect(frame.section("Сводка").getByText(/^На Совете/)).toHaveCount(0);
});

for (const width of [1440, 360]) {
  test(`the sector is accessible at ${width} px with projects open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, "other_deputy");
    const frame = new Frame(page);
    await frame.open("/sector?open=%5B%22TPRJ-HEA-7%22%5D");
    await expect(frame.section("Показатели без проекта и проекты без показателя")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
