import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** «Моя папка» and the same list on top of «Сфера»: things to do, each with its dialogs. */
export class FolderPage extends Frame {
  get folder(): Locator {
    return this.section("Утренняя папка");
  }

  get items(): Locator {
    return this.folder.getByRole("list", { name: "Утренняя папка" }).locator(":scope > li");
  }

  get inHand(): Locator {
    return this.section("Уже в работе");
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** The item about a project or an indicator, wherever it stands. */
  item(name: string): Locator {
    return this.main
      .locator("[data-folder-item]")
      .filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  /** Presses a button of an item by the words on it, and waits for its dialog. */
  async act(item: Locator, words: string): Promise<void> {
    await item.getByRole("button").getByText(words, { exact: true }).click();
    await expect(this.dialog).toBeVisible();
  }

  async type(field: string, text: string): Promise<void> {
    await this.dialog.getByRole("textbox", { name: field }).fill(text);
  }

  async submit(button: string): Promise<void> {
    await this.dialog.getByRole("button", { name: button, exact: true }).click();
    await expect(this.dialog).toBeHidden();
    await this.settled();
  }

  /** After an act the focus stays in the list, where the next thing is. */
  async expectFocusInList(): Promise<void> {
    await expect(this.page.locator("[data-folder-item]:focus, [data-folder-item] :focus")).toHaveCount(1);
  }
}
