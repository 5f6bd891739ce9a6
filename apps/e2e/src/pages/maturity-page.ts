import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** Digital maturity with its explanations. */
export class MaturityPage extends Frame {
  readonly figures: Locator;
  readonly explanation: Locator;
  readonly supposed: Locator;

  constructor(page: Page) {
    super(page);
    this.figures = this.section("Регион и отрасли");
    this.explanation = this.section(/^Как получено/);
    this.supposed = this.explanation.getByRole("textbox", { name: /^Если значение будет/ });
  }

  row(name: string): Locator {
    return this.figures.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  /** The explanation's link, wherever it stands. */
  how(name: string): Locator {
    return this.main.getByRole("link", { name: `Как получено: ${name}` });
  }
}
