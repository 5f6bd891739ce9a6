import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The list of publications, with the dialog that makes one. */
export class PublicationsPage extends Frame {
  readonly entries: Locator;
  readonly dialog: Locator;
  readonly preview: Locator;

  constructor(page: Page) {
    super(page);
    this.entries = this.main.getByRole("list", { name: "Перечень публикаций" }).locator("> li");
    this.dialog = page.getByRole("dialog");
    this.preview = this.dialog.getByRole("region", { name: "Что войдёт" });
  }

  /** A publication by its number. */
  entry(number: number): Locator {
    return this.entries.filter({
      has: this.page.getByRole("heading", { level: 3, name: new RegExp(`^№ ${number}\\. `) }),
    });
  }

  /** Begins a publication that stands on its own. */
  async begin(): Promise<void> {
    await this.main.getByRole("button", { name: "Опубликовать", exact: true }).click();
    await expect(this.preview).toContainText("Контрольные точки");
  }

  async beginCorrection(number: number): Promise<void> {
    await this.entry(number)
      .getByRole("button", { name: `Исправить публикацию № ${number}` })
      .click();
    await expect(this.preview).toContainText("Контрольные точки");
  }

  async type(field: string, text: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: field }).fill(text);
  }

  /** Chooses the day that is published, and waits until its figures are there. */
  async chooseDay(digits: string): Promise<void> {
    await this.type("По состоянию на", digits);
    await this.page.keyboard.press("Tab");
    await expect(this.preview).toContainText("Контрольные точки");
  }

  /** To the last look, or back to the fields that are at fault. */
  async check(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Далее" }).click();
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Опубликовать", exact: true }).click();
  }

  /** Waits until a publication is made and its number is told. */
  async made(number: number): Promise<void> {
    await expect(
      this.main.getByRole("link", { name: `Открыть страницу публикации № ${number}` }),
    ).toBeVisible({ timeout: 30_000 });
    await expect(this.dialog).toHaveCount(0);
  }
}
