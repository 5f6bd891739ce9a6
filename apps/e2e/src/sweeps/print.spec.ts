import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import type { AccountKey } from "../sign-in.ts";
import { signInAs } from "../sign-in.ts";

const sheets: { path: string; role: AccountKey }[] = [
  { path: "/", role: "project_office" },
  { path: "/projects?group=industry", role: "project_office" },
  { path: "/projects/PRJ-EDU-5", role: "project_office" },
  { path: "/council/TMTG-2023-03", role: "council_secretary" },
  { path: "/sector", role: "deputy_governor" },
  { path: "/folder", role: "other_deputy" },
  { path: "/my-work", role: "project_lead" },
];

for (const { path, role } of sheets) {
  test(`paper has what is said and not the controls: ${path}`, async ({ page }) => {
    await signInAs(page, role);
    const frame = new Frame(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await frame.open(path);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(frame.heading()).toBeVisible();
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(frame.sections).toHaveCount(0);
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    await expect(
      frame.main.getByRole("button", { name: /Печать|Столбцы|Отметить|Прогноз|Удалить|Добавить|Отклонить/ }),
    ).toHaveCount(0);
    // Dark on light, whatever the screen is set to.
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
  });
}

test("paper says of which day it is", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/?asOf=2022-12-15");
  await page.emulateMedia({ media: "print" });
  await expect(frame.banner).toContainText("15 декабря 2022 г.");
});
