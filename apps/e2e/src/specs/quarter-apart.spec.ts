import { expect } from "@playwright/test";
import { EvidenceDialog, pdf } from "../pages/evidence-dialog.ts";
import { Frame } from "../pages/frame.ts";
import { IndicatorsPage } from "../pages/indicators-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { ReviewPage } from "../pages/review-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// One quarter's way from step to step: each goes on from what the one before has left.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const project = { id: "TPRJ-HEA-3", name: "Телемедицинские консультации «врач — врач»" };
const indicatorId = "TIND-HEA-3";
const quarter = "4 квартал 2022 г.";
const scan = "Расчёт показателя.pdf";

test("the month's report is accepted, then the office opens the quarter again", async ({ page }) => {
  await signInAs(page, "other_lead");
  const report = new ReportPage(page);
  await report.openForm(project.id);
  await report.summary.fill("Работы идут по плану.");
  await report.send.click();
  await expect(report.sent).toContainText("На рассмотрении");

  await signInAs(page, "other_deputy");
  const review = new ReviewPage(page);
  await review.open("/review");
  await review.decide(project.name, "Принять", "");

  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open("/periods");
  const row = frame.section("Периоды").getByRole("row").filter({ hasText: quarter });
  await row.getByRole("button", { name: /^Открыть снова/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Последний день приёма" }).fill("05.03.2023");
  await dialog.getByRole("textbox", { name: "Причина" }).fill("Уточнены данные ведомственной отчётности");
  await dialog.getByRole("button", { name: "Открыть снова" }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText("Открыт");
});

test("the lead tells the value on its own; a reload loses nothing", async ({ page }) => {
  await signInAs(page, "other_lead");
  const report = new ReportPage(page);
  await report.open(`/projects/${project.id}/report`);
  await expect(report.main).toContainText("Отчёт за этот период принят");
  const values = report.values(quarter);
  await expect(values).toContainText("Представляются до 05.03.2023, отдельно от отчёта за месяц");
  const field = values.getByRole("textbox", { name: "Значение за квартал, %" });

  await values.getByRole("button", { name: "Отправить значения" }).click();
  await expect(values).toContainText("Введите хотя бы одно значение");
  await expect(field).toBeFocused();

  await field.fill("56,75");
  await expect(values).toContainText("Черновик от");
  await page.reload();
  await expect(field).toHaveValue("56,75");
  await field.press("Tab");
  await page.keyboard.type("Форма № 30");
  await page.keyboard.press("Enter");
  await expect(values).toContainText("На рассмотрении");
  await expect(values).toContainText("56,75 %");

  const evidence = new EvidenceDialog(page);
  await values.getByRole("button", { name: /: Файлы$/ }).press("Enter");
  await evidence.choose(pdf(scan));
  await expect(evidence.file(scan)).toBeVisible();
  await evidence.close();

  await values.getByRole("button", { name: "Исправить или дополнить значения" }).click();
  await expect(field).toHaveValue("56,75");
  await field.fill("57,5");
  await field.press("Enter");
  await expect(values).toContainText("57,5 %");
});

test("the curator sees what stood before and what shows it, and accepts a fact", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const review = new ReviewPage(page);
  await review.open("/review");
  const told = review.quarterValues.getByRole("listitem").filter({ hasText: project.name });
  await expect(told).toContainText(/: 57,5 % — подтверждение: Форма № 30/);
  await expect(told).toContainText(`за ${quarter}; без него — 54,3 % (31.12.2022)`);
  await expect(told.getByRole("link", { name: scan })).toBeVisible();
  await review.acceptValues(project.name);
  await expect(review.quarterValues).toHaveCount(0);

  const indicators = new IndicatorsPage(page);
  await indicators.openOne(indicatorId);
  const row = indicators.value("57,5");
  await expect(row).toContainText("31.12.2022");
  await expect(row).toContainText("сообщено в отчёте");
  await expect(row).not.toContainText("оценка");
});
