import { expect } from "@playwright/test";
import { read } from "../api.ts";
import { Frame } from "../pages/frame.ts";
import { MeetingPage } from "../pages/meeting-page.ts";
import { ProjectPage } from "../pages/project-page.ts";
import { RegistryPage } from "../pages/registry-page.ts";
import { SignInPage } from "../pages/sign-in-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

const day = "2022-12-15";
const projectId = "PRJ-EDU-5";

test("a past day shows what was known then, from page to page, and back", async ({ page }) => {
  await signInAs(page, "project_office");
  const registry = new RegistryPage(page);
  await registry.open(`/?asOf=${day}`);
  await expect(registry.banner).toContainText("Показано по состоянию на 15 декабря 2022 г.");
  const live = (await read(page, "overview.get")).data.rollUp;
  const past = (await read(page, "overview.get", { asOf: day })).data.rollUp;
  expect(past.milestones.completed).toBeLessThan(live.milestones.completed);
  expect(past.health).not.toEqual(live.health);
  const offTrack = registry.main
    .getByRole("figure", { name: "Проекты по состоянию" })
    .getByRole("link", { name: /Критические отклонения$/ });
  await expect(offTrack).toHaveText(String(past.health.off_track));

  await offTrack.click();
  await expect(page).toHaveURL(new RegExp(`asOf=${day}`));
  await expect(registry.banner).toBeVisible();
  await registry.shows(past.health.off_track, past.projects);

  await registry.goTo("Совет");
  await expect(page).toHaveURL(new RegExp(`asOf=${day}`));
  await expect(registry.banner).toBeVisible();
  await page.reload();
  await expect(registry.banner).toBeVisible();
  await registry.banner.getByRole("link", { name: "Вернуться к сегодняшнему дню" }).click();
  await expect(registry.banner).toHaveCount(0);
  await expect(page).toHaveURL("/council");
  await registry.goTo("Обзор");
  await expect(offTrack).toHaveText(String(live.health.off_track));
});

test("in the past there is nothing to write with", async ({ page }) => {
  await signInAs(page, "project_office");
  const project = new ProjectPage(page);
  await project.open(`/projects/${projectId}`);
  expect(await project.writeControls.count()).toBeGreaterThan(0);
  await project.open(`/projects/${projectId}?asOf=${day}`);
  await expect(project.milestone("Опытная эксплуатация начата")).toBeVisible();
  await expect(project.writeControls).toHaveCount(0);

  await signInAs(page, "council_secretary");
  const meeting = new MeetingPage(page);
  await meeting.open(`/council?asOf=${day}`);
  await expect(page.getByRole("button", { name: "Запланировать заседание" })).toHaveCount(0);
  await expect(meeting.main.getByRole("button", { name: /^В повестку/ })).toHaveCount(0);
  await meeting.open("/council/TMTG-2023-03?asOf=2023-02-15");
  await expect(meeting.banner).toBeVisible();
  await expect(
    meeting.main.getByRole("button", { name: /^(Изменить|Удалить|Добавить|В повестку)/ }),
  ).toHaveCount(0);

  await signInAs(page, "project_lead");
  await project.open(`/my-work?asOf=${day}`);
  await expect(project.main.getByRole("listitem").first()).toBeVisible();
  await expect(project.writeControls).toHaveCount(0);
});

test("a shared address opens the same day for another role, and after signing in", async ({ page }) => {
  const address = `/projects/${projectId}?asOf=${day}`;
  const frame = new Frame(page);
  await page.goto(address);
  await new SignInPage(page).account(/^Читатель /).click();
  await expect(page).toHaveURL(new RegExp(`/projects/${projectId}\\?asOf=${day}`));
  await expect(frame.banner).toContainText("15 декабря 2022 г.");
  await signInAs(page, "deputy_governor");
  await frame.open(address);
  await expect(frame.banner).toContainText("15 декабря 2022 г.");
});

test("a day without records and one to come are answered in words, today is the present", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open("/risks?asOf=2020-01-01");
  await expect(frame.heading("В этот день записей ещё не было")).toBeVisible();
  await frame.main.getByRole("link", { name: "Показать первый день" }).click();
  await expect(frame.heading("Риски")).toBeVisible();
  await expect(frame.banner).toBeVisible();
  await frame.open("/?asOf=2023-03-02");
  await expect(frame.heading("Этот день ещё не наступил")).toBeVisible();
  await frame.main.getByRole("link", { name: "Вернуться к сегодняшнему дню" }).click();
  await expect(page).toHaveURL(/\/$/);
  await frame.open(`/projects/${projectId}?asOf=2023-03-01`);
  await expect(frame.banner).toHaveCount(0);
  expect(await new ProjectPage(page).writeControls.count()).toBeGreaterThan(0);
});

test("what has no past says so", async ({ page }) => {
  await signInAs(page, "project_office");
  const frame = new Frame(page);
  await frame.open(`/notifications?asOf=${day}`);
  await expect(frame.main).toContainText("Уведомления приходят о сегодняшнем дне");
  await expect(frame.main.getByRole("button")).toHaveCount(0);
  await frame.main.getByRole("link", { name: "Вернуться к сегодняшнему дню" }).last().click();
  await expect(frame.section("Уведомления")).toBeVisible();
});

test("paper says of which day it is, also today", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/indicators");
  await expect(frame.main.getByText("По состоянию на 1 марта 2023 г.")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(frame.main.getByText("По состоянию на 1 марта 2023 г.")).toBeVisible();
});

test("the day is chosen in the header, and a wrong one is refused", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/projects?kinds=%5B%22mandatory%22%5D");
  await frame.asOf.fill("15.12.2022");
  await frame.asOf.press("Enter");
  await expect(frame.banner).toContainText("15 декабря 2022 г.");
  await expect(page).toHaveURL(/kinds=.+asOf=2022-12-15|asOf=2022-12-15.+kinds=/);
  // The system's own day is the present, and there is nothing to know of a later one.
  await frame.asOf.fill("02.03.2023");
  await frame.asOf.press("Enter");
  await expect(frame.asOf).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Этот день ещё не наступил")).toBeVisible();
  await expect(frame.banner).toContainText("15 декабря 2022 г.");
  await frame.asOf.fill("");
  await frame.asOf.press("Enter");
  await expect(frame.banner).toHaveCount(0);
  // An address with no such day is the present.
  await frame.open("/?asOf=2023-02-30");
  await expect(frame.banner).toHaveCount(0);
});
