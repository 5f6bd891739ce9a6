import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { write } from "../api.ts";
import { test } from "../server.ts";
import { type AccountKey, signInAs } from "../sign-in.ts";

// `pnpm screenshots guide.spec.ts` retakes the pictures of the guides. A server of its own, so that no other spec's writes show.

test.use({ settings: {} });

const folder = join(import.meta.dirname, "../../../../docs/guide/images");
const desk = { width: 1440, height: 900 };
// Half a page of the dense registry says as much, in a file of half the size.
const strip = { width: 1440, height: 600 };
const phone = { width: 360, height: 780 };

interface Shot {
  /** The picture's file name in the guides' folder. */
  name: string;
  account: AccountKey;
  path: string;
  viewport?: { width: number; height: number };
}

const shots: readonly Shot[] = [
  { name: "overview", account: "project_office", path: "/" },
  { name: "as-of", account: "project_office", path: "/?asOf=2022-12-15" },
  { name: "projects", account: "project_office", path: "/projects?sort=health", viewport: strip },
  { name: "project", account: "project_lead", path: "/projects/PRJ-EDU-5" },
  { name: "my-work", account: "project_lead", path: "/my-work" },
  { name: "my-work-phone", account: "project_lead", path: "/my-work", viewport: phone },
  { name: "sector", account: "deputy_governor", path: "/sector" },
  { name: "comparison", account: "deputy_governor", path: "/sector/comparison" },
  { name: "indicators", account: "project_office", path: "/indicators?indicator=GOV-3" },
  { name: "indicator-bodies", account: "project_office", path: "/indicators/TIND-COM-1/bodies" },
];

const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(async () => void (await document.fonts.ready));
};

const open = async (page: Page, { account, path, viewport = desk }: Omit<Shot, "name">): Promise<void> => {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await signInAs(page, account);
  await page.goto(path);
  await settled(page);
};

const take = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

for (const shot of shots) {
  test(`guide: ${shot.name}`, async ({ page }) => {
    await open(page, shot);
    await take(page, shot.name);
  });
}

test("guide: meeting", async ({ page }) => {
  await open(page, { account: "council_secretary", path: "/council" });
  await page.getByRole("main").getByRole("link", { name: "23 марта 2023 г." }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Заседание/ })).toBeVisible();
  await settled(page);
  await take(page, "meeting");
});

test("guide: publications", async ({ page }) => {
  await signInAs(page, "project_office");
  const publish = (corrects: { number: number; correction: string } | null) =>
    write(page, "publication.publish", {
      title: "Ход цифровой стратегии на 1 марта 2023 г.",
      asOf: "2023-03-01",
      note: null,
      corrects,
    });
  await publish(null);
  await publish({ number: 1, correction: "Внесены сведения, которых не было в прежней публикации." });
  await open(page, { account: "project_office", path: "/publications" });
  await take(page, "publications");
});
