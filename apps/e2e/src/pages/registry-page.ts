import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The registry of projects as a table. */
export class RegistryPage extends Frame {
  readonly table: Locator;
  readonly search: Locator;
  readonly grouping: Locator;
  readonly conditions: Locator;
  private readonly count: Locator;

  constructor(page: Page) {
    super(page);
    this.table = this.main.getByRole("table");
    this.search = this.main.getByRole("searchbox", { name: /^Поиск по названию/ });
    this.grouping = this.main.getByRole("combobox", { name: "Группировка" });
    this.conditions = this.section("Условия отбора");
    this.count = this.main.getByRole("status").filter({ hasText: /^Показано \d/ });
  }

  /** «Показано 8 из 75», and as many rows. */
  async shows(total: number, entered: number): Promise<void> {
    await expect(this.count).toHaveText(`Показано ${total} из ${entered}`);
    await expect(this.rows()).toHaveCount(total);
    await this.settled();
  }

  /** Rows of projects: not the headings of columns and of groups. */
  rows(): Locator {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("cell") });
  }

  names(): Locator {
    return this.rows().getByRole("rowheader").getByRole("link");
  }

  columnHeading(column: string): Locator {
    return this.table.getByRole("columnheader", { name: column, exact: true });
  }

  async sortBy(column: string, direction: "ascending" | "descending"): Promise<void> {
    await this.columnHeading(column).getByRole("button").click();
    await expect(this.columnHeading(column)).toHaveAttribute("aria-sort", direction);
    await this.settled();
  }

  /** Opens a filter's menu. */
  private async openFilter(name: string): Promise<Locator> {
    // The toolbar comes before the table, whose headings have the same names.
    await this.main
      .getByRole("button", { name: new RegExp(`^${name}(: выбрано .+)?$`) })
      .first()
      .click();
    const menu = this.page.getByRole("group", { name });
    await expect(menu).toBeVisible();
    return menu;
  }

  /** What a filter offers, each value with its count: «Обеспечено 40». */
  async valuesOf(name: string): Promise<string[]> {
    const menu = await this.openFilter(name);
    const values = await menu.getByRole("checkbox").evaluateAll((boxes) =>
      boxes.map((box) =>
        [...(box.parentElement?.children ?? [])]
          .map(({ textContent }) => textContent)
          .join(" ")
          .trim(),
      ),
    );
    await this.page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    return values;
  }

  /** Ticks values of a filter in its menu, and closes it. */
  async filter(name: string, ...values: string[]): Promise<void> {
    const menu = await this.openFilter(name);
    for (const value of values)
      await menu.getByRole("checkbox", { name: new RegExp(`^${value} ?\\d*$`) }).check();
    await this.page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await this.settled();
  }

  async toggleColumns(...columns: string[]): Promise<void> {
    await this.main.getByRole("button", { name: "Столбцы" }).click();
    for (const column of columns)
      await this.page.getByRole("checkbox", { name: column, exact: true }).click();
    await this.page.keyboard.press("Escape");
    await expect(this.page.getByRole("checkbox")).toHaveCount(0);
  }
}
