import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** «Рассмотрение»: reports that need a look, ordinary ones, returned and missing ones, requests to move targets. */
export class ReviewPage extends Frame {
  get exceptional(): Locator {
    return this.section("Отчёты, требующие внимания");
  }

  get plain(): Locator {
    return this.section("Отчёты без особенностей");
  }

  get returned(): Locator {
    return this.section("Возвращены на доработку");
  }

  /** The report of a project, in whichever section it stands. */
  report(project: string): Locator {
    return this.main
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("link", { name: project, exact: true }) });
  }

  /** Values of a quarter that were told apart from a month's report. */
  get quarterValues(): Locator {
    return this.section("Значения показателей за квартал");
  }

  /** Accepts the values of a project in their dialog. */
  async acceptValues(project: string): Promise<void> {
    const name = `Принять значения показателей по проекту «${project}»`;
    await this.page.getByRole("button", { name }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Принять", exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Accepts or returns one report in its dialog. */
  async decide(project: string, decision: "Принять" | "Вернуть", comment: string): Promise<void> {
    await this.page.getByRole("button", { name: `${decision} отчёт по проекту «${project}»` }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Замечание" }).fill(comment);
    await dialog.getByRole("button", { name: decision, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
