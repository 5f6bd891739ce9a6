import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The register of risks and problem issues, and the dialogs it shares with the project's page. */
export class RisksPage extends Frame {
  readonly matrix: Locator;
  readonly found: Locator;
  readonly conflict: Locator;

  constructor(page: Page) {
    super(page);
    this.matrix = this.section("Вероятность и влияние").getByRole("table");
    this.found = this.main.getByRole("status").filter({ hasText: /^Показано \d+ из/ });
    this.conflict = page.getByRole("dialog", { name: "Запись уже изменена" });
  }

  dialog(name: string): Locator {
    return this.page.getByRole("dialog", { name });
  }

  /** A row of the table by what stands in it. */
  row(text: string): Locator {
    return this.main.getByRole("row").filter({ hasText: text });
  }

  async openTab(name: "Риски" | "Проблемные вопросы"): Promise<void> {
    await this.main.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
    await this.settled();
  }

  /** Fills the dialog of a new or known risk; what is left out stays as it is. */
  async fillRisk(
    dialog: Locator,
    fields: { title?: string; probability?: string; impact?: string; measure?: string },
  ): Promise<void> {
    if (fields.title !== undefined)
      await dialog.getByRole("textbox", { name: "Название" }).fill(fields.title);
    if (fields.probability !== undefined)
      await dialog.getByRole("group", { name: "Вероятность" }).getByLabel(fields.probability).check();
    if (fields.impact !== undefined)
      await dialog.getByRole("group", { name: "Влияние" }).getByLabel(fields.impact).check();
    if (fields.measure !== undefined)
      await dialog.getByRole("textbox", { name: "Мера" }).fill(fields.measure);
  }

  async save(dialog: Locator, button = "Сохранить"): Promise<void> {
    await dialog.getByRole("button", { name: button }).click();
    await expect(dialog).toBeHidden();
  }
}
