import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { fileIn, paragraphsIn } from "../docx.ts";
import { cellsIn, savedBy, takeTable } from "../pages/download-menu.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { RegistryPage } from "../pages/registry-page.ts";
import { RisksPage } from "../pages/risks-page.ts";
import { TimelinePage } from "../pages/timeline-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

/** White space as one space: figures on the screen are written with spaces that never break a line. */
const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

test("the filtered registry is taken away as the screen shows it", async ({ page }) => {
  await signInAs(page, "reader");
  const registry = new RegistryPage(page);
  await registry.open("/projects");
  await registry.filter("Тип", "Обязательный");
  await registry.filter("Состояние", "Есть отклонения", "Критические отклонения");
  await registry.sortBy("Выполнение", "ascending");
  const names = (await registry.names().allTextContents()).map(plain);
  expect(names.length).toBeGreaterThan(5);

  const { name, bytes } = await takeTable(page, "Таблица CSV");
  expect(name).toBe("Реестр проектов 01.03.2023.csv");
  const [header = [], ...rows] = cellsIn(bytes);
  expect(header.slice(0, 6)).toEqual([
    "Проект",
    "Отрасль",
    "Тип",
    "Состояние",
    "Выполнение, %",
    "К плану, п.п.",
  ]);
  expect(rows.map(([first]) => first)).toEqual(names);
  const shown = await registry
    .rows()
    .evaluateAll((lines) =>
      lines.map((line) => [
        line.querySelector('[data-column="health"]')?.textContent ?? "",
        line.querySelector('[data-column="progress"]')?.textContent ?? "",
        line.querySelector('[data-column="nextMilestone"]')?.textContent ?? "",
      ]),
    );
  const dateAt = header.indexOf("Ближайшая точка");
  for (const [place, [health = "", progress = "", next = ""]] of shown.entries()) {
    const row = rows[place] ?? [];
    expect(plain(health)).toContain(row[3] ?? "none");
    expect(plain(progress)).toContain(`${row[4]} %`);
    const date = (row[dateAt] ?? "").split("-").toReversed().join(".");
    expect(plain(next)).toContain(date === "" ? "нет предстоящих" : date);
  }

  const workbook = await takeTable(page, "Таблица Excel (XLSX)");
  expect(workbook.name).toBe("Реестр проектов 01.03.2023.xlsx");
  const sheet = fileIn(workbook.bytes, "xl/worksheets/sheet1.xml").toString("utf8");
  // Three lines of the head, and the header.
  expect(sheet.match(/<row /g)).toHaveLength(names.length + 4);
  expect(await violations(page)).toEqual([]);
});

test("the milestones and the problem issues are taken away as they are narrowed, of the day in the address", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const timeline = new TimelinePage(page);
  await timeline.open("/timeline?view=table&critical=true&industries=%5B%22IND-EDU%22%5D&asOf=2023-02-01");
  const titles = timeline.main.getByRole("table").locator("tbody th[scope=row] a");
  await expect(titles.first()).toBeVisible();
  const milestones = await takeTable(page, "Таблица CSV");
  expect(milestones.name).toBe("Контрольные точки 01.02.2023.csv");
  const [header = [], ...rows] = cellsIn(milestones.bytes);
  const at = header.indexOf("Контрольная точка");
  expect(rows.map((row) => row[at])).toEqual((await titles.allTextContents()).map(plain));

  const risks = new RisksPage(page);
  await risks.open("/risks?tab=problems&states=%5B%5D");
  const problems = cellsIn((await takeTable(page, "Таблица CSV")).bytes).slice(1);
  await expect(risks.found).toHaveText(`Показано ${problems.length} из ${problems.length}`);
  expect(problems.length).toBeGreaterThan(5);
});

test("the passport of a project is a Word file of the day that is shown", async ({ page }) => {
  await signInAs(page, "reader");
  const project = new ProjectPage(page);
  await project.open("/projects/TPRJ-HEA-7?asOf=2023-02-01");
  const link = project.section("Паспорт").getByRole("link", { name: "Паспорт (DOCX)" });
  const { name, bytes } = await savedBy(page, link);
  expect(name).toMatch(/^Паспорт проекта .+ 01\.02\.2023\.docx$/);
  const paragraphs = paragraphsIn(bytes);
  expect(paragraphs).toContain("По состоянию на 1 февраля 2023 г.");
  const { data } = await read(page, "project.get", { projectId: "TPRJ-HEA-7", asOf: "2023-02-01" });
  expect(data.milestones.length).toBeGreaterThan(5);
  for (const { title, isCritical } of data.milestones)
    expect(paragraphs).toContain(isCritical ? `${title} (ключевая)` : title);
  for (const text of ["Выполнена", "Куратор", "Финансирование, руб."]) expect(paragraphs).toContain(text);
});
