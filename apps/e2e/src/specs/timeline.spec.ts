import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { TimelinePage } from "../pages/timeline-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

const oneProject = "/timeline?projects=%5B%22TPRJ-TRD-1%22%5D";

test("filters, zoom and folding live in the address", async ({ page }) => {
  await signInAs(page, "project_office");
  const timeline = new TimelinePage(page);
  await timeline.open("/");
  await timeline.goTo("График");
  await expect(timeline.shown(75)).toBeVisible();
  await timeline.filter("Отрасль", "Образование");
  await expect(timeline.shown(7)).toBeVisible();
  await timeline.main.getByText("Год", { exact: true }).click();
  await timeline.main.getByRole("button", { name: "Свернуть все" }).click();
  await expect(timeline.drawnNames()).toHaveCount(7);
  await timeline.main.getByLabel("Только ключевые").check();
  await page.reload();
  await timeline.settled();
  await expect(timeline.drawnNames()).toHaveCount(7);
  await expect(timeline.main.getByRole("radio", { name: "Год" })).toBeChecked();
  await expect(timeline.main.getByLabel("Только ключевые")).toBeChecked();
  await timeline.main.getByRole("button", { name: "Сбросить" }).click();
  await expect(timeline.shown(75)).toBeVisible();
});

test("arrows go from row to row and from mark to mark, Enter opens the milestone", async ({ page }) => {
  await signInAs(page, "project_lead");
  const timeline = new TimelinePage(page);
  await timeline.open(oneProject);
  const answer = await read(page, "timeline.get", { projectIds: ["TPRJ-TRD-1"] });
  const [project] = answer.data.projects as {
    name: string;
    milestones: { title: string; baselineDate: string }[];
  }[];
  const [first] = project?.milestones ?? [];
  await timeline.drawing.focus();
  await page.keyboard.press("ArrowDown");
  await expect(timeline.chosen).toContainText(project?.name ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(timeline.chosen).toContainText(`1. ${first?.title}`);
  await page.keyboard.press("ArrowRight");
  const mark = timeline.chosen.locator("strong");
  await expect(mark).toHaveText(/^(Базовый срок|Прогноз|Факт): \d\d\.\d\d\.\d{4}$/);
  await page.keyboard.press("End");
  await expect(timeline.chosen).toContainText(`10. `);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(timeline.drawnNames()).toHaveCount(1);
  await page.keyboard.press("Space");
  await expect(timeline.drawnNames()).toHaveCount(11);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/projects\/TPRJ-TRD-1#milestone-/);

  const projectPage = new ProjectPage(page);
  await expect(projectPage.heading(project?.name ?? "")).toBeVisible();
  await projectPage.section("Контрольные точки").getByRole("link", { name: "На графике" }).click();
  await expect(timeline.shown(1)).toBeVisible();
});

test("the table has the rows of the drawing, and so has paper", async ({ page }) => {
  await signInAs(page, "reader");
  const timeline = new TimelinePage(page);
  await timeline.open(oneProject);
  await expect(timeline.drawnNames()).toHaveCount(11);
  const names = await timeline.drawnNames().locator("a").allTextContents();
  await timeline.main.getByRole("button", { name: "Показать таблицей" }).click();
  await expect(page).toHaveURL(/view=table/);
  const titles = timeline.table.getByRole("rowheader").getByRole("link");
  await expect(titles).toHaveText(names.map((name) => name.replace(/^\d+\. /, "")));
  await timeline.main.getByRole("button", { name: "Показать на графике" }).click();
  await expect(timeline.drawing).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(titles).toHaveCount(11);
  await expect(timeline.drawing).toHaveCount(0);
});
