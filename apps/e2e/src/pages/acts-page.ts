import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** Where reviewers ask, assign and propose, and where the answers stand: a project's page and the register. */
export class ActsPage extends Frame {
  readonly acts: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    super(page);
    this.acts = this.section("Вопросы и поручения");
    this.dialog = page.getByRole("dialog");
  }

  async openProject(projectId: string): Promise<void> {
    await this.open(`/projects/${projectId}#acts`);
    await expect(this.acts).toBeVisible();
  }

  /** A record of the section by its words. */
  record(words: string): Locator {
    return this.acts.getByRole("listitem").filter({ hasText: words });
  }

  /** A row of the register by its words. */
  row(text: string): Locator {
    return this.main.getByRole("row").filter({ hasText: text });
  }

  async type(field: string, text: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: field }).fill(text);
  }

  /** Presses the button that ends the dialog, and waits until it is gone. */
  async submit(button: string): Promise<void> {
    await this.dialog.getByRole("button", { name: button, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }
}
