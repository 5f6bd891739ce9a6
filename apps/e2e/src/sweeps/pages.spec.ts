import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { type View, views } from "../screenshots/views.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { type AccountKey, signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

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

const softly = expect.configure({ soft: true });

const expectClean = async (page: Page, turn: number): Promise<void> => {
  for (const { width, colorScheme } of looks[turn % looks.length] ?? []) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await new Frame(page).settled();
    // The client hears of the new scheme after the browser: colours are looked at when both agree.
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
    // Drawings hear of the new width after the browser, too.
    await softly.poll(() => sidewaysScroll(page), `${width} px`).toBeLessThanOrEqual(0);
    expect.soft(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
  }
};

/** Who looks at a page: the lead where the lead finds it, who has the most controls there. */
const seerOf = ({ roles }: View): AccountKey =>
  roles.find((role) => role === "project_lead") ?? roles[0] ?? "reader";

test("/sign-in", async ({ page }) => {
  await page.goto("/");
  await expectClean(page, 0);
  await expectClean(page, 1);
});

for (const [turn, view] of views.entries()) {
  const path = view.withFewRows ?? view.path;
  test(`${path} as ${seerOf(view)}`, async ({ page }) => {
    await signInAs(page, seerOf(view));
    await new Frame(page).open(path);
    await expectClean(page, turn);
  });
}
