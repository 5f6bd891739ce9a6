import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The search over a page. */
export class SearchPalette {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly list: Locator;
  /** The line that Enter opens. */
  readonly active: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog");
    this.field = page.getByRole("combobox", { name: "Что найти" });
    this.list = page.getByRole("listbox");
    this.active = this.list.getByRole("option", { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press("Control+K");
    await expect(this.field).toBeVisible();
  }
}
