import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** A meeting of the Council: its agenda, and what the portfolio suggests for it. */
export class MeetingPage extends Frame {
  readonly agenda: Locator;
  readonly suggestions: Locator;
  readonly addQuestion: Locator;

  constructor(page: Page) {
    super(page);
    this.agenda = this.section("Повестка");
    this.suggestions = this.section("Предложения портфеля");
    this.addQuestion = this.agenda.getByRole("button", { name: "Добавить вопрос" });
  }

  titles(): Locator {
    return this.agenda.getByRole("heading", { level: 3 });
  }

  question(title: string): Locator {
    return this.agenda
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 3, name: title, exact: true }) });
  }

  suggestion(title: string): Locator {
    return this.suggestions
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 3, name: title, exact: true }) });
  }

  async accept(title: string): Promise<void> {
    await this.suggestion(title)
      .getByRole("button", { name: /^В повестку/ })
      .click();
    await expect(this.question(title)).toBeVisible();
    await expect(this.suggestion(title)).toHaveCount(0);
  }

  /** Opens an editor by its button within a question, and gives the form. */
  async edit(title: string, button: RegExp): Promise<Locator> {
    await this.question(title).getByRole("button", { name: button }).click();
    const form = this.question(title).locator("form");
    await expect(form).toBeVisible();
    return form;
  }

  /** The agenda as a Word file. */
  async download(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("link", { name: "Скачать повестку (DOCX)" }).click(),
    ]);
    return download.path();
  }
}
