import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The buttons of a milestone, by what is read aloud. */
export const milestoneActs = {
  complete: /^Отметить выполнение контрольной точки/,
  forecast: /^Прогноз срока контрольной точки/,
  comments: /комментари.+ к контрольной точке/i,
  reopen: /^Вернуть в работу контрольную точку/,
  files: /файл\S* контрольной точки/i,
} as const;

/** The dialogs that a milestone opens: the same on the project page and in my work. */
export class MilestoneDialogs {
  readonly complete: Locator;
  readonly forecast: Locator;
  readonly comments: Locator;
  readonly reopen: Locator;
  readonly conflict: Locator;

  constructor(page: Page) {
    this.complete = page.getByRole("dialog", { name: "Выполнение контрольной точки" });
    this.forecast = page.getByRole("dialog", { name: "Прогноз срока" });
    this.comments = page.getByRole("dialog", { name: "Комментарии" });
    this.reopen = page.getByRole("dialog", { name: "Вернуть в работу" });
    this.conflict = page.getByRole("dialog", { name: "Запись уже изменена" });
  }

  /** Today unless a date is given. */
  async completeWith({ evidence, date }: { evidence?: string; date?: string }): Promise<void> {
    if (date !== undefined) await this.complete.getByRole("textbox", { name: "Дата выполнения" }).fill(date);
    if (evidence !== undefined)
      await this.complete.getByRole("textbox", { name: "Подтверждение" }).fill(evidence);
    await this.complete.getByRole("button", { name: "Отметить выполнение" }).click();
  }

  async forecastWith({ date, comment }: { date: string; comment?: string }): Promise<void> {
    await this.forecast.getByRole("textbox", { name: "Прогнозная дата" }).fill(date);
    if (comment !== undefined)
      await this.forecast.getByRole("textbox", { name: "Комментарий" }).fill(comment);
    await this.forecast.getByRole("button", { name: "Сохранить прогноз" }).click();
  }

  async commentWith(text: string): Promise<void> {
    await this.comments.getByRole("textbox", { name: "Новый комментарий" }).fill(text);
    await this.comments.getByRole("button", { name: "Добавить" }).click();
    await expect(this.comments.getByRole("listitem").filter({ hasText: text })).toBeVisible();
    await this.comments.getByRole("button", { name: "Закрыть" }).click();
    await expect(this.comments).toBeHidden();
  }

  /** A row of the two versions: mine, then what is in the system now. */
  versions(field: string): Locator {
    return this.conflict.getByRole("row").filter({ hasText: field }).getByRole("cell");
  }
}
