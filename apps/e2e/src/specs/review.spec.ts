import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { ReviewPage } from "../pages/review-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

interface Queued {
  report: { id: string; version: number };
  project: { id: string; name: string; lead: { id: string } | null };
  exceptions: string[];
  canReview: boolean;
}

interface Period {
  id: string;
  lastDay: string;
}

test("the first screen says what awaits the project office, and leads there", async ({ page }) => {
  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open("/");
  const { data } = await read(page, "work.awaiting");
  expect(data.toReview).toBeGreaterThan(0);
  await frame.main.getByRole("link", { name: new RegExp(`рассмотрения ${data.toReview} отч`) }).click();
  await expect(frame.heading("Рассмотрение")).toBeVisible();
});

test("a report is returned with a remark, and only with one", async ({ page }) => {
  await signInAs(page, "project_office");
  const review = new ReviewPage(page);
  await review.open("/review");
  const { data } = await read(page, "report.queue");
  const [first] = (data.reports as Queued[]).filter(({ exceptions }) => exceptions.length > 0);
  const name = first?.project.name ?? "";
  await page.getByRole("button", { name: `Вернуть отчёт по проекту «${name}»` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Вернуть", exact: true }).click();
  await expect(dialog.getByText("Напишите, что исправить")).toBeVisible();
  await page.keyboard.press("Escape");
  await review.decide(name, "Вернуть", "Укажите номер государственного контракта.");
  await expect(review.returned.getByRole("link", { name, exact: true })).toBeVisible();
  await expect(review.returned.getByText("Укажите номер государственного контракта.")).toBeVisible();
  await expect(review.exceptional.getByRole("link", { name, exact: true })).toHaveCount(0);
});

test("ordinary reports are accepted together, one is left for a closer look", async ({ page }) => {
  await signInAs(page, "project_office");
  const review = new ReviewPage(page);
  await review.open("/review");
  const { data } = await read(page, "report.queue");
  const plain = (data.reports as Queued[]).filter(({ exceptions }) => exceptions.length === 0);
  expect(plain.length).toBeGreaterThan(1);
  const [left] = plain;
  const name = left?.project.name ?? "";
  await page.getByRole("checkbox", { name: `Отчёт по проекту «${name}»` }).uncheck();
  const accepted = plain.length - 1;
  await review.plain.getByRole("button", { name: new RegExp(`^Принять ${accepted} отч`) }).click();
  const dialog = page.getByRole("dialog", { name: "Принять отчёты" });
  await expect(dialog.getByRole("listitem")).toHaveCount(accepted);
  await dialog.getByRole("button", { name: new RegExp(`^Принять ${accepted} отч`) }).click();
  await expect(dialog).toBeHidden();
  await expect(review.plain.getByRole("listitem")).toHaveCount(1);
  await expect(review.plain.getByRole("link", { name, exact: true })).toBeVisible();
  const after = await read(page, "report.queue");
  expect(after.data.reports).toHaveLength(data.reports.length - accepted);
});

test("a decision of the day is taken back where it stands", async ({ page }) => {
  await signInAs(page, "project_office");
  const review = new ReviewPage(page);
  await review.open("/review");
  const { data } = await read(page, "report.queue");
  const decided = review.section("Ваши решения за сегодня");
  await expect(decided.getByRole("listitem")).toHaveCount(data.decided.length);
  const [first] = data.decided as { id: string; project: { name: string } }[];
  const name = first?.project.name ?? "";
  await decided.getByRole("button", { name: `Отменить решение по проекту «${name}»` }).click();
  await expect(decided.getByRole("link", { name, exact: true })).toHaveCount(0);
  const after = await read(page, "report.queue");
  expect((after.data.reports as Queued[]).map(({ report }) => report.id)).toContain(first?.id);
});

test("a deputy governor reviews the own sector alone, and a reader nothing", async ({ page }) => {
  await signInAs(page, "deputy_governor");
  const review = new ReviewPage(page);
  await review.open("/review");
  const { data } = await read(page, "report.queue");
  const { data: sector } = await read(page, "sector.get");
  const own = new Set(sector.projects.map(({ id }: { id: string }) => id));
  for (const { project } of data.reports as Queued[]) expect(own.has(project.id)).toBe(true);

  await signInAs(page, "project_office");
  const { data: all } = await read(page, "report.queue");
  const foreign = (all.reports as Queued[]).find(({ project }) => !own.has(project.id));
  await signInAs(page, "deputy_governor");
  const refused = await write(page, "report.review", {
    reportId: foreign?.report.id,
    version: foreign?.report.version,
    decision: "accept",
    comment: null,
  });
  expect(refused.status).toBe(403);

  await signInAs(page, "reader");
  await review.open("/");
  await expect(review.sections.getByRole("link", { name: "Рассмотрение" })).toHaveCount(0);
  await review.open("/review");
  await expect(review.main.getByRole("button", { name: /^(Принять|Вернуть)/ })).toHaveCount(0);
});

test("the project office opens a closed month again with a reason, and closes it", async ({ page }) => {
  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open("/periods");
  const { data } = await read(page, "period.list");
  const january = frame.section("Периоды").getByRole("row").filter({ hasText: "январь 2023 г." });
  const { lastDay } = (data.periods as Period[]).find(({ id }) => id === "PERIOD-2023-01") ?? {};
  await expect(january).toContainText("Закрыт");
  await expect(january.getByRole("link", { name: /^Как было на/ })).toHaveAttribute(
    "href",
    `/projects?asOf=${lastDay}`,
  );
  await january.getByRole("button", { name: /^Открыть снова/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Последний день приёма" }).fill("03.03.2023");
  await dialog.getByRole("button", { name: "Открыть снова" }).click();
  await expect(dialog.getByText("Укажите причину")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Причина" }).fill("Уточнены сведения о закупках");
  await dialog.getByRole("button", { name: "Открыть снова" }).click();
  await expect(dialog).toBeHidden();
  await expect(january).toContainText("Открыт");
  await expect(january).toContainText("Уточнены сведения о закупках");
  await january.getByRole("button", { name: /^Закрыть досрочно/ }).click();
  await dialog.getByRole("textbox", { name: "Причина" }).fill("Сведения внесены");
  await dialog.getByRole("button", { name: "Закрыть", exact: true }).last().click();
  await expect(dialog).toBeHidden();
  await expect(january).toContainText("Закрыт");
});
