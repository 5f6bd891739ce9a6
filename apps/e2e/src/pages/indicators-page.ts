import type { Locator } from "@playwright/test";
import { Frame } from "./frame.ts";

/** «Показатели», with the details of one of them open. */
export class IndicatorsPage extends Frame {
  async openOne(indicatorId: string): Promise<void> {
    await this.open(`/indicators?indicator=${indicatorId}`);
  }

  /** A row of the table of values, which stands inside the list's, by the value as it is written there. */
  value(written: string): Locator {
    return this.main
      .getByRole("table")
      .getByRole("table")
      .getByRole("row")
      .filter({ has: this.page.getByRole("cell", { name: new RegExp(`^${written}(\\s|$)`) }) });
  }
}
