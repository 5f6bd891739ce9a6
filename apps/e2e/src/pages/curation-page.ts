import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** Industries and their curators over time, with the dialog that hands over. */
export class CurationPage extends Frame {
  readonly table: Locator;
  readonly handOver: Locator;

  constructor(page: Page) {
    super(page);
    this.table = this.main.getByRole("table", { name: /^Кто курирует отрасли/ });
    this.handOver = page.getByRole("dialog", { name: "Передача отраслей" });
  }

  /** The rows of an industry: one for each span of days, earliest first. */
  rows(industry: string | RegExp): Locator {
    return this.table
      .getByRole("rowgroup")
      .filter({ has: this.page.getByRole("rowheader").filter({ hasText: industry }) })
      .getByRole("row");
  }

  /** Chooses a post in the dialog by a part of its title. */
  async choosePost(title: string): Promise<void> {
    await this.handOver.getByRole("combobox", { name: "Кому" }).fill(title);
    await this.handOver.getByRole("option").filter({ hasText: title }).click();
  }
}
