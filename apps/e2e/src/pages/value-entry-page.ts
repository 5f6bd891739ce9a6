import type { Locator } from "@playwright/test";
import { Frame } from "./frame.ts";

/** «Ввод значений»: the grid, and what is asked before its values are saved. */
export class ValueEntryPage extends Frame {
  get grid(): Locator {
    return this.main.getByRole("grid", { name: "Значения показателей по периодам" });
  }

  /** The row of an indicator, by its name or the beginning of it. */
  row(indicator: string): Locator {
    return this.grid.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: indicator }) });
  }

  /** A cell of a row, by its column: the first column of values is 1. */
  cell(indicator: string, column: number): Locator {
    return this.row(indicator).getByRole("gridcell").nth(column);
  }

  /** Pastes into the cell that has the focus, as a spreadsheet puts it on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.grid.evaluate((_grid, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  get save(): Locator {
    return this.main.getByRole("button", { name: "Проверить и сохранить" });
  }

  get review(): Locator {
    return this.page.getByRole("dialog", { name: "Проверьте значения" });
  }
}
