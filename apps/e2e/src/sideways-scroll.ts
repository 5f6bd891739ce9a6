import type { Page } from "@playwright/test";

/** Pixels by which parts of the page stick out to the right of the screen, outside of what scrolls by itself. */
export const sidewaysScroll = async (page: Page): Promise<number> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
