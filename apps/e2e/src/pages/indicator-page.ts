import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The card of an indicator, and the dialogs that change it. */
export class IndicatorPage extends Frame {
  readonly cardDialog: Locator;
  readonly createDialog: Locator;
  readonly targetsDialog: Locator;
  readonly formulaDialog: Locator;
  readonly removeDialog: Locator;

  constructor(page: Page) {
    super(page);
    this.cardDialog = page.getByRole("dialog", { name: "Карточка показателя" });
    this.createDialog = page.getByRole("dialog", { name: "Новый показатель" });
    this.targetsDialog = page.getByRole("dialog", { name: "Цели по годам" });
    this.formulaDialog = page.getByRole("dialog", { name: "Формула показателя" });
    this.removeDialog = page.getByRole("dialog", { name: "Удалить показатель?" });
  }

  async openOne(indicatorId: string, search = ""): Promise<void> {
    await this.open(`/indicators/${indicatorId}${search}`);
  }

  async begin(action: string): Promise<void> {
    await this.main.getByRole("button", { name: action, exact: true }).click();
  }

  /** Chooses a record in a field by a part of its name. */
  async pick(dialog: Locator, { field, name }: { field: string; name: string }): Promise<void> {
    await dialog.getByRole("combobox", { name: field }).fill(name);
    await this.page.getByRole("option", { name }).first().click();
  }

  async save(dialog: Locator): Promise<void> {
    await dialog.getByRole("button", { name: "Сохранить" }).click();
  }
}
