import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";
import { views } from "./views.ts";

// `pnpm screenshots`: every page as each role, at two widths, light and dark, into an ignored folder.

const folder = join(import.meta.dirname, "../../../../screenshots");
const widths = [1440, 360] as const;
const schemes = ["light", "dark"] as const;

const settled = async (page: Page): Promise<void> => {
  await new Frame(page).settled();
  await page.evaluate(async () => void (await document.fonts.ready));
};

const takeAll = async (page: Page, { name, path }: { name: string; path: string }): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.goto(path);
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
  }
};

test("sign-in", async ({ page }) => {
  await takeAll(page, { name: "sign-in", path: "/" });
});

for (const { name, path, roles } of views) {
  for (const role of roles) {
    test(`${name} as ${role}`, async ({ page }) => {
      await signInAs(page, role);
      await takeAll(page, { name: `${name}-${role}`, path });
    });
  }
}
