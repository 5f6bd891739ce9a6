import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** «Охват показателей проектами», and the dialogs in which links and contributions are changed. */
export class CoveragePage extends Frame {
  readonly cellDialog: Locator;
  readonly linkDialog: Locator;
  readonly stateDialog: Locator;

  constructor(page: Page) {
    super(page);
    this.cellDialog = page.getByRole("dialog", { name: "Связь проекта с показателем" });
    this.linkDialog = page.getByRole("dialog", { name: "Новая связь" });
    this.stateDialog = page.getByRole("dialog", { name: "Вклад проекта по годам" });
  }

  matrix(industry: string): Locator {
    return this.main.getByRole("region", { name: `Показатели и проекты: ${industry}` });
  }

  /** A cell by the beginning of its project's name and something of its indicator's. */
  cell(project: string, indicator: string): Locator {
    return this.main.getByRole("button", { name: new RegExp(`^${project}.* — .*${indicator}`) });
  }

  /** What the matrix is of. */
  async show(scope: string): Promise<void> {
    await this.main.getByLabel("Что показать").selectOption({ label: scope });
    await this.settled();
  }

  /** The part of an indicator's open details that tells of its projects. */
  get projectsOfIndicator(): Locator {
    return this.main
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { name: "Проекты показателя" }) });
  }
}
