import { expect } from "@playwright/test";
import { read } from "../api.ts";
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
const reason = "Уточнены данные ведомственной отчётности";
const scan = "Расчёт показателя.pdf";

test("the project office opens a closed quarter again, with a reason", async ({ page }) => {
  await signInAs(page, "other_lead");
  const report = new ReportPage(page);
  await report.openForm(project.id);
  await expect(report.section(/Показатели/)).toContainText("Значения спрашивают раз в квартал");
  await expect(report.field(/Показатели/, /^Значение за квартал/)).toHaveCount(0);

  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open("/periods");
  const quarter = frame.section("Периоды").getByRole("row").filter({ hasText: "4 квартал 2022 г." });
  await expect(quarter).toContainText("Закрыт");
  await quarter.getByRole("button", { name: /^Открыть снова/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Последний день приёма" }).fill("05.03.2023");
  await dialog.getByRole("textbox", { name: "Причина" }).fill(reason);
  await dialog.getByRole("button", { name: "Открыть снова" }).click();
  await expect(dialog).toBeHidden();
  await expect(quarter).toContainText("Открыт");
  await expect(quarter).toContainText(`Открыт снова до 05.03.2023: ${reason}`);
});

test("the lead tells the value in the report of the month, with the keyboard alone", async ({ page }) => {
  await signInAs(page, "other_lead");
  const report = new ReportPage(page);
  await report.openForm(project.id);
  const section = report.section(/Показатели/);
  await expect(section).toContainText("Значения за 4 квартал 2022 г. представляются до 05.03.2023");
  const { keyboard } = page;
  await keyboard.press("3");
  await expect(report.field(/Показатели/, "Значение за квартал, %")).toBeFocused();
  await keyboard.type("56,75");
  await keyboard.press("Tab");
  await keyboard.type("Форма № 30");
  await keyboard.press("Escape");
  await keyboard.press("7");
  await expect(report.summary).toBeFocused();
  await keyboard.type("Уточнено значение показателя за квартал.");
  await expect(report.section("Что будет отправлено")).toContainText("1 значение показателя");
  await keyboard.press("Control+Enter");
  await expect(report.sent).toContainText("На рассмотрении");
  await expect(report.sent).toContainText(/: 56,75 %/);

  // What shows the value can be attached now that there is one.
  const evidence = new EvidenceDialog(page);
  await report.sent.getByRole("button", { name: /: Файлы$/ }).press("Enter");
  await evidence.choose(pdf(scan));
  await expect(evidence.file(scan)).toBeVisible();
  await evidence.close();
  await expect(report.sent.getByRole("link", { name: scan })).toBeVisible();

  const indicators = new IndicatorsPage(page);
  await indicators.openOne(indicatorId);
  await expect(indicators.value("56,75")).toContainText("оценка");
});

test("the curator accepts, and what was told is a fact of the indicator", async ({ page }) => {
  await signInAs(page, "other_deputy");
  const review = new ReviewPage(page);
  await review.open("/review");
  await expect(review.report(project.name)).toContainText(
    /Доля медицинских.+: 56,75 % — подтверждение: Форма № 30/,
  );
  await review.decide(project.name, "Принять", "");
  await expect(review.exceptional.getByRole("link", { name: project.name, exact: true })).toHaveCount(0);

  const indicators = new IndicatorsPage(page);
  await indicators.openOne(indicatorId);
  const row = indicators.value("56,75");
  await expect(row).toContainText("31.12.2022");
  await expect(row).toContainText("сообщено в отчёте");
  await expect(row).not.toContainText("оценка");
  await expect(row.getByRole("link", { name: scan })).toBeVisible();

  // What had been published of the same day stands beside it, and still speaks first.
  const { data } = await read(page, "indicator.list");
  const { current } = data.indicators.find(({ id }: { id: string }) => id === indicatorId);
  expect(current).toMatchObject({ kind: "published", value: 54.3 });
});
