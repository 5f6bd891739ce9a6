import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { read, write } from "../api.ts";
import { paragraphsIn } from "../docx.ts";
import { Frame } from "../pages/frame.ts";
import { test } from "../server.ts";
import { sidewaysScroll } from "../sideways-scroll.ts";
import { signInAs } from "../sign-in.ts";
import { violations } from "../violations.ts";

// A question about an indicator: on the projector, on the indicator's page and in its note the figures are the same.
test.use({ settings: {} });
test.describe.configure({ mode: "serial" });

const indicatorId = "TIND-HEA-5";

/** The address of the question on the projector; the first test makes the meeting. */
const screenPath = async (page: Page): Promise<string> => {
  const { data } = await read(page, "council.get");
  const { id } = data.meetings.find(({ date }: { date: string }) => date === "2023-03-01");
  const { data: minutes } = await read(page, "minutes.get", { meetingId: id });
  return `/council/${id}/screen?item=${minutes.items[0].id}`;
};

/** What the drawing says to readers aloud: every figure that is drawn. */
const chartWords = (page: Page): Promise<string> =>
  page.getByRole("figure").first().locator("p").first().innerText();

/** A term of a list of facts with what stands behind it. */
const fact = (page: Page, term: string) => page.locator("dt", { hasText: term }).locator("+ dd");

test("a question about an indicator shows the figures and the chart of the indicator's page", async ({
  page,
}) => {
  await signInAs(page, "council_secretary");
  const planned = await write(page, "council.planMeeting", { date: "2023-03-01", startTime: "10:00" });
  const meetingId = planned.data.id;
  const suggestion = { meetingId, suggestionKey: `indicator:${indicatorId}` };
  expect((await write(page, "agenda.acceptSuggestion", suggestion)).error).toBeNull();

  const frame = new Frame(page);
  await frame.open(`/indicators/${indicatorId}`);
  const { data } = await read(page, "indicator.get", { indicatorId });
  const { current, target, name } = data.indicator;
  const shown = (value: number) => `${String(value).replace(".", ",")} %`;
  await expect(frame.main).toContainText(shown(current.value));
  const told = await chartWords(page);

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(await screenPath(page));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(fact(page, "Значение")).toContainText(shown(current.value));
  await expect(fact(page, "Цель")).toContainText(shown(target.value));
  await expect.poll(() => chartWords(page)).toBe(told);
  expect(await violations(page)).toEqual([]);
  const drawing = page.getByRole("figure").locator("svg").last();
  for (const { value } of data.indicator.values.slice(-1)) {
    await expect(drawing).toContainText(String(value).replace(".", ","));
  }
});

test("the chart stands on the screen of the hall as a whole, in letters as large as the others", async ({
  page,
}) => {
  await signInAs(page, "council_member");
  for (const [width, height] of [
    [1920, 1080],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(await screenPath(page));
    const drawing = page.getByRole("figure").locator("svg").last();
    await expect(drawing).toBeVisible();
    const controls = page.getByRole("navigation", { name: "Управление показом" });
    const [drawn, bar] = [await drawing.boundingBox(), await controls.boundingBox()];
    expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    const letters = await drawing
      .locator("text")
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(letters).toBeGreaterThan(16);
    expect(await sidewaysScroll(page)).toBe(0);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole("figure").locator("svg").last()).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

test("the note says the same as its page, on the page's day", async ({ page }) => {
  await signInAs(page, "reader");
  const frame = new Frame(page);
  for (const path of [`/indicators/${indicatorId}`, "/projects/TPRJ-HEA-7"]) {
    await frame.open(`${path}?asOf=2023-02-15`);
    const title = await frame.heading().innerText();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      frame.main.getByRole("link", { name: "Справка (DOCX)" }).click(),
    ]);
    expect(download.suggestedFilename()).toContain("15 февраля 2023 г.docx");
    const paragraphs = paragraphsIn(await readFile(await download.path()));
    expect(paragraphs.join("\n")).toContain(title);
    if (!path.startsWith("/indicators")) continue;
    const { data } = await read(page, "indicator.get", { indicatorId, asOf: "2023-02-15" });
    const value = String(data.indicator.current.value).replace(".", ",");
    await expect(frame.main).toContainText(`${value} %`);
    expect(paragraphs.join("\n")).toContain(value);
  }
});
