import type { Page, Request } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { SignInPage } from "../pages/sign-in-page.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

/** Compressed, in bytes: the whole of what a cold browser loads before the first page can be used. */
const scriptBudget = 245_000;
/** From the press on the sign-in page until the first page stands. */
const requestBudget = 12;

/** All that the page asks the server for from now on. */
const requestsOf = (page: Page): Request[] => {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return requests;
};

const scriptBytes = async (requests: readonly Request[]): Promise<number> => {
  let bytes = 0;
  for (const request of requests) {
    if (request.resourceType() !== "script") continue;
    const response = await request.response();
    expect(response?.headers()["content-encoding"], request.url()).toMatch(/^(br|gzip)$/);
    bytes += (await request.sizes()).responseBodySize;
  }
  return bytes;
};

const firstScreens = [
  { role: "reader", path: "/" },
  { role: "project_lead", path: "/my-work" },
  { role: "deputy_governor", path: "/sector" },
  { role: "council_secretary", path: "/council" },
  { role: "project_office", path: "/projects" },
] as const;

for (const { role, path } of firstScreens) {
  test(`the first screen is light: ${path}`, async ({ page }) => {
    await signInAs(page, role);
    const requests = requestsOf(page);
    await new Frame(page).open(path);
    const bytes = await scriptBytes(requests);
    test.info().annotations.push({ type: "compressed scripts, kB", description: (bytes / 1000).toFixed(1) });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(scriptBudget);
  });
}

test("from the sign-in page to the first screen it takes few requests", async ({ page }) => {
  const signIn = new SignInPage(page);
  await page.goto("/", { waitUntil: "networkidle" });
  const requests = requestsOf(page);
  await signIn.account(/^Проектный офис /).click();
  const frame = new Frame(page);
  await expect(frame.heading("Обзор")).toBeVisible();
  await frame.settled();
  await expect(frame.section("Проекты")).toBeVisible();
  expect(requests.map((request) => request.url()).slice(requestBudget)).toEqual([]);
});

test("what never changes is not asked for twice", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  await frame.open("/");
  await page.reload();
  await frame.settled();
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.transferSize > 0)
      .map(({ name }) => new URL(name).pathname),
  );
  expect(fetched.filter((path) => path.startsWith("/assets/"))).toEqual([]);
  expect(fetched.some((path) => path.startsWith("/trpc/"))).toBe(true);
});
