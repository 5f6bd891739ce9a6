import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { disguisedPage, EvidenceDialog, pdf } from "../pages/evidence-dialog.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { ReportPage } from "../pages/report-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

// The tests below attach, send and remove: nobody else may see it, and the second goes on from the first.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const projectId = "PRJ-EDU-3";
const title = "Первая очередь системы разработана";
const act = "Акт приёмки № 7.pdf";
const protocol = "Протокол испытаний.pdf";

const milestoneNow = async (report: ReportPage | ProjectPage) => {
  const { data } = await read(report.page, "project.get", { projectId });
  return data.milestones.find((milestone: { title: string }) => milestone.title === title);
};

test("a file attached from the report shows a milestone done, and the draft stays", async ({ page }) => {
  await signInAs(page, "project_lead");
  const report = new ReportPage(page);
  const evidence = new EvidenceDialog(page);
  await report.openForm(projectId);
  await report.summary.fill("Первая очередь принята.");
  const done = report.main.getByRole("checkbox", { name: `Контрольная точка «${title}» выполнена` });
  await done.check();
  await report.send.click();
  const words = report.field(/Контрольные точки/, "Подтверждение");
  await expect(words).toBeFocused();
  await expect(report.main).toContainText("Нужно подтверждение: номер документа, ссылка или файл");

  // The same key as in «Моя работа».
  await done.focus();
  await page.keyboard.press("a");
  await expect(evidence.dialog).toContainText(title);
  await evidence.choose(disguisedPage(act));
  await expect(evidence.refusal).toContainText("Такой файл приложить нельзя. Допускаются PDF,");
  await expect(evidence.refusal).toContainText("вид файла определяется по содержимому");
  await expect(evidence.file(act)).toHaveCount(0);
  expect((await milestoneNow(report)).files).toEqual([]);

  await evidence.choose(pdf(act));
  await expect(evidence.file(act)).toBeVisible();
  await evidence.close();
  await expect(report.files(title, "1 файл")).toBeFocused();
  await expect(report.main).not.toContainText("Нужно подтверждение");
  await expect(report.summary).toHaveValue("Первая очередь принята.");
  await expect(done).toBeChecked();
  await expect(report.draftNote).toBeVisible();

  await report.summary.press("Control+Enter");
  await expect(report.sent).toContainText("На рассмотрении");
  expect(await milestoneNow(report)).toMatchObject({
    state: "completed",
    evidence: null,
    files: [{ fileName: act, contentType: "application/pdf" }],
  });
});

test("a file attached to the milestone is saved under its name, never shown, and can be removed", async ({
  page,
}) => {
  await signInAs(page, "project_lead");
  const project = new ProjectPage(page);
  const evidence = new EvidenceDialog(page);
  await project.open(`/projects/${projectId}`);
  await project.act(title, "files");
  await evidence.choose(pdf(protocol, "protocol"));
  await expect(evidence.file(protocol)).toBeVisible();

  const download = page.waitForEvent("download");
  await evidence.file(protocol).click();
  expect((await download).suggestedFilename()).toBe(protocol);
  const address = await evidence.file(protocol).getAttribute("href");
  const answer = await page.request.get(address ?? "");
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringMatching(
      new RegExp(`^attachment; .*filename\\*=UTF-8''${encodeURIComponent(protocol)}`),
    ),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(await answer.body()).toEqual(pdf(protocol, "protocol").buffer);

  await evidence.remove(protocol);
  await expect(evidence.file(protocol)).toHaveCount(0);
  expect((await page.request.get(address ?? "")).status()).toBe(404);

  // What is left is all that shows the milestone done.
  await evidence.remove(act);
  await expect(page.getByRole("alert").filter({ hasText: "единственное подтверждение" })).toBeVisible();
  await expect(evidence.file(act)).toBeVisible();
  await evidence.close();
  await expect(project.milestone(title)).toContainText(act);
  await expect(project.milestone(title)).not.toContainText(protocol);
  await expect(project.history).toContainText(protocol);
});
