import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds against WCAG 2.2 AA: the rule, and where. */
export const violations = async (page: Page): Promise<string[]> => {
  // A button half under the header counts as too small, and where a page is scrolled to is left to chance.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      // Telling of all that is well takes most of axe's time.
      resultTypes: ["violations"],
    })
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};
