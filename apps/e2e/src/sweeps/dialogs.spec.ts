import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { milestoneActs } from "../pages/milestone-dialogs.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

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
