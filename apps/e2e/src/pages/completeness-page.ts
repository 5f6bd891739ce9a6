import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** «Полнота данных». */
export class CompletenessPage extends Frame {
  readonly own: Locator;
  readonly others: Locator;

  constructor(page: Page) {
    super(page);
    this.own = this.section("Мои");
    this.others = this.section("Остальные");
  }

  /** The gaps of one project, indicator, industry, post or plan item among one's own. */
  ownOf(holder: string | RegExp): Locator {
    return this.own.locator("tbody").filter({ has: this.page.getByRole("rowheader", { name: holder }) });
  }

  /** A tile's figure. */
  figure(label: string): Locator {
    return this.main.getByText(label, { exact: true }).locator("xpath=following-sibling::*[1]");
  }

  async show(view: string): Promise<void> {
    await this.main.getByRole("tab", { name: view }).click();
    await this.settled();
  }

  /** Chooses a value of a filter; its menu is closed again. */
  async narrow(filter: string, value: string | RegExp): Promise<void> {
    await this.main.getByRole("button", { name: filter, exact: true }).click();
    await this.page.getByRole("group", { name: filter }).getByLabel(value).check();
    await this.page.keyboard.press("Escape");
    await this.settled();
  }
}
