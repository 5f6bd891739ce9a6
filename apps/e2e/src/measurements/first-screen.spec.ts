import { expect } from "@playwright/test";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { signInAs } from "../sign-in.ts";

/** What the first screen may cost; the build itself watches the JavaScript (apps/web/vite/first-screen-budget.ts). */
const limits = { requests: 12, kilobytes: 200 };

// A fresh context has an empty cache: every byte comes over the wire, compressed as the server sends it.
test("the first screen of an empty cache comes in a bounded number of requests and bytes", async ({
  page,
}) => {
  await signInAs(page, "project_office");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  cdp.on("Network.responseReceived", ({ requestId, response }) => {
    // The browser's own pictures are addresses that hold their data.
    if (response.url.startsWith("http")) paths.set(requestId, new URL(response.url).pathname);
  });
  // The icon of the tab is the mark in the header too, but comes once.
  cdp.on("Network.requestServedFromCache", ({ requestId }) => paths.delete(requestId));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await new Frame(page).open("/");
  const scripts = [...paths].filter(([, path]) => path.endsWith(".js"));
  const kilobytes = scripts.reduce((sum, [id]) => sum + (bytes.get(id) ?? 0), 0) / 1000;
  const kinds = Map.groupBy(paths.values(), (path) =>
    path.startsWith("/trpc/") ? "API" : (/\.(\w+)$/.exec(path)?.[1] ?? "page"),
  );
  const told = [...kinds].map(([kind, of]) => `${of.length} ${kind}`).join(", ");
  test.info().annotations.push({
    type: "first screen",
    description: `${paths.size} requests (${told}), ${Math.round(kilobytes)} kB of JavaScript`,
  });
  expect(paths.size).toBeLessThanOrEqual(limits.requests);
  expect(kilobytes).toBeLessThanOrEqual(limits.kilobytes);
});
