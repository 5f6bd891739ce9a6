import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** Frameworks of indicators with the versions of their methodologies, and the dialogs that change them. */
export class FrameworksPage extends Frame {
  readonly memberDialog: Locator;
  readonly versionDialog: Locator;
  readonly periodDialog: Locator;

  constructor(page: Page) {
    super(page);
    this.memberDialog = page.getByRole("dialog", { name: "Учёт показателя" });
    this.versionDialog = page.getByRole("dialog", { name: "Редакция методики" });
    this.periodDialog = page.getByRole("dialog", { name: "Период учёта" });
  }

  /** What the change in a dialog does to the index. */
  effectIn(dialog: Locator): Locator {
    return dialog.getByRole("region", { name: "Что изменится в цифровой зрелости" });
  }

  version(name: string): Locator {
    return this.main.getByRole("region", { name });
  }

  member(indicator: string): Locator {
    return this.main
      .getByRole("list", { name: /что учитывается$/ })
      .getByRole("listitem")
      .filter({ hasText: indicator });
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.main.getByRole("tab", { name }).click();
  }
}
