import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The header's settings that a spec may change. */
type Setting = "Русский" | "English" | "Тёмное" | "Как в системе";

/** What surrounds every signed-in page: header, sections, account, the banner of a past day. */
export class Frame {
  readonly page: Page;
  readonly main: Locator;
  readonly sections: Locator;
  readonly banner: Locator;
  readonly asOf: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.sections = page.getByRole("navigation", { name: "Разделы", exact: true });
    this.banner = this.main.getByRole("status").filter({ hasText: "Показано по состоянию на" });
    this.asOf = page.getByRole("textbox", { name: "По состоянию на" });
  }

  /** The page's title. */
  heading(name?: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 1, ...(name === undefined ? {} : { name }) });
  }

  /** Opens an address and waits until all that it shows has been read. */
  async open(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: "commit" });
    await this.settled();
  }

  /** The title stands, no skeleton waits for its data, and no row is being read anew. */
  async settled(): Promise<void> {
    await expect(this.heading()).toBeVisible();
    await expect(this.page.getByRole("status").filter({ hasText: /^(Загрузка|Loading)$/ })).toHaveCount(0);
    await expect(this.page.locator("[aria-busy=true]")).toHaveCount(0);
  }

  async goTo(section: string): Promise<void> {
    await this.sections.getByRole("link", { name: section, exact: true }).click();
    await expect(this.heading(section)).toBeVisible();
    await this.settled();
  }

  section(name: string | RegExp): Locator {
    return this.main.getByRole("region", { name, exact: typeof name === "string" });
  }

  /** Language or appearance; the panel is closed again. */
  async choose(setting: Setting): Promise<void> {
    await this.page.getByRole("button", { name: /^(Настройки вида|Display settings)$/ }).click();
    await this.page.getByLabel(setting, { exact: true }).click();
    await this.page.keyboard.press("Escape");
  }

  async signOut(): Promise<void> {
    await this.page.getByRole("button", { name: /^Учётная запись: / }).click();
    await this.page.getByRole("button", { name: "Выйти" }).click();
    await expect(this.heading("Вход")).toBeVisible();
  }
}
