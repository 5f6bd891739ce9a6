import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { milestoneActs } from "../pages/milestone-dialogs.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// Every page; long lists are narrowed, as their rows are alike.
const pages: { path: string; role: AccountKey }[] = [
  { path: "/", role: "reader" },
  { path: "/council?asOf=2022-12-15", role: "council_member" },
  {
    path: "/projects?group=industry&kinds=%5B%22regional%22%5D&health=%5B%22off_track%22%5D",
    role: "administrator",
  },
  { path: "/projects/PRJ-EDU-5", role: "project_lead" },
  { path: "/my-work", role: "project_lead" },
  { path: "/timeline?industries=%5B%22IND-EDU%22%5D&links=true", role: "reader" },
  { path: "/timeline?projects=%5B%22PRJ-EDU-5%22%5D&view=table", role: "project_lead" },
  { path: "/projects/TPRJ-EDU-2/report", role: "project_lead" },
  { path: "/projects/TPRJ-EDU-2/plan", role: "project_lead" },
  { path: "/review", role: "other_deputy" },
  { path: "/periods", role: "project_office" },
  { path: "/notifications", role: "project_lead" },
  { path: "/moved-targets?show=open", role: "other_deputy" },
  { path: "/assignments", role: "other_deputy" },
  { path: "/assignments?show=all&open=TASG-1", role: "other_lead" },
  { path: "/projects/TPRJ-HEA-7", role: "other_deputy" },
  { path: "/my-work", role: "other_lead" },
  { path: "/risks?levels=%5B%22high%22%5D", role: "project_office" },
  { path: "/risks?tab=problems", role: "other_lead" },
  { path: "/sector", role: "deputy_governor" },
  { path: "/folder", role: "other_deputy" },
  { path: "/sector/comparison", role: "deputy_governor" },
  { path: "/curation", role: "project_office" },
  { path: "/changes?areas=%5B%22targets%22%5D", role: "reader" },
  { path: "/compare?left=deputy&leftId=TPOS-DG-1&right=deputy&rightId=TPOS-DG-2", role: "reader" },
  { path: "/council", role: "council_secretary" },
  { path: "/council/TMTG-2023-03", role: "council_secretary" },
  { path: "/indicators?industry=IND-GOV&indicator=GOV-3", role: "project_office" },
];

interface Look {
  width: number;
  colorScheme: "light" | "dark";
}

/** Narrow and wide show other things, light and dark have other colours; pages take turns, as they share components. */
const looks: readonly (readonly Look[])[] = [
  [
    { width: 1440, colorScheme: "light" },
    { width: 360, colorScheme: "dark" },
  ],
  [
    { width: 1440, colorScheme: "dark" },
    { width: 360, colorScheme: "light" },
  ],
];

const expectClean = async (page: Page, turn: number): Promise<void> => {
  for (const { width, colorScheme } of looks[turn % looks.length] ?? []) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await new Frame(page).settled();
    // The client hears of the new scheme after the browser: colours are looked at when both agree.
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
    expect.soft(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
  }
};

test("/sign-in", async ({ page }) => {
  await page.goto("/");
  await expectClean(page, 0);
  await expectClean(page, 1);
});

for (const [turn, { path, role }] of pages.entries()) {
  test(`${path} as ${role}`, async ({ page }) => {
    await signInAs(page, role);
    await new Frame(page).open(path);
    await expectClean(page, turn);
  });
}

test("dialogs, menus and notices", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signInAs(page, "project_lead");
  const frame = new Frame(page);
  await frame.open("/my-work");
  for (const act of ["complete", "forecast", "comments"] as const) {
    await frame.main.getByRole("button", { name: milestoneActs[act] }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect.soft(await violations(page), act).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await frame.open("/projects?health=%5B%22off_track%22%5D");
  await frame.main.getByRole("button", { name: "Отрасль" }).first().click();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  expect.soft(await violations(page), "filter").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Настройки вида" }).click();
  expect.soft(await violations(page), "settings").toEqual([]);
});

test("the keyboard reaches the content at once, and the focus goes to the new page's title", async ({
  page,
}) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Перейти к содержанию" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(frame.main).toBeFocused();
  await frame.goTo("Показатели");
  await expect(frame.heading("Показатели")).toBeFocused();
  await expect(page).toHaveTitle("Показатели — Кедр");
});
