import type { Locator } from "@playwright/test";
import { Frame } from "./frame.ts";

/** An indicator by municipality: who has how much, who has not reported, and the entry of figures. */
export class BodiesPage extends Frame {
  get table(): Locator {
    return this.main.getByRole("table", { name: "Значения по порядку" });
  }

  /** The row of a body, by its number in the training portfolio. */
  row(number: number): Locator {
    return this.table
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: `№ ${number} (учебное)` }) });
  }

  /** A body's field in the entry of figures. */
  field(number: number, column: "Значение" | "Числитель" | "Знаменатель"): Locator {
    return this.main.getByRole("textbox", {
      name: `Муниципальное образование № ${number} (учебное): ${column}`,
      exact: true,
    });
  }

  get paste(): Locator {
    return this.main.getByRole("textbox", { name: "Вставьте строки из электронной таблицы" });
  }

  get save(): Locator {
    return this.main.getByRole("button", { name: "Проверить и сохранить" });
  }

  get review(): Locator {
    return this.page.getByRole("dialog", { name: "Проверьте значения" });
  }
}
