import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The planning screen of a project. */
export class PlanPage extends Frame {
  readonly plan: Locator;
  readonly editor: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    super(page);
    this.plan = this.section("Контрольные точки");
    this.editor = this.plan.getByRole("form");
    this.dialog = page.getByRole("dialog");
  }

  /** Where it is said what the edited milestone waits for. */
  get ties(): Locator {
    return this.editor.getByRole("combobox", { name: "Зависит от контрольных точек" });
  }

  /** Looks for a milestone and chooses it under the name of its project. */
  async tieTo(choice: { typed: string; project: string; option: string | RegExp }): Promise<void> {
    await this.ties.fill(choice.typed);
    const group = this.page.getByRole("group", { name: choice.project });
    await group.getByRole("option", { name: choice.option }).click();
    await this.ties.press("Tab");
  }

  /** The rows of the table, its head left out. */
  get rows(): Locator {
    return this.plan.locator("tbody tr");
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("rowheader", { name: title }) });
  }

  async titles(): Promise<string[]> {
    return this.rows.locator("th > span:first-child").allTextContents();
  }

  field(name: string): Locator {
    return this.editor.getByRole("textbox", { name, exact: true });
  }

  notice(text: string | RegExp): Locator {
    return this.page.getByRole("alert").filter({ hasText: text });
  }

  async edit(title: string): Promise<void> {
    await this.plan.getByRole("button", { name: `Изменить контрольную точку «${title}»` }).click();
    await expect(this.field("Название")).toBeFocused();
  }

  /** One of the actions behind a milestone's three dots. */
  async act(title: string, action: string): Promise<void> {
    await this.plan.getByRole("button", { name: `Ещё действия с контрольной точкой «${title}»` }).click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }
}
