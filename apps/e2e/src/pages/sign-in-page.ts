import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The way in. */
export class SignInPage {
  readonly heading: Locator;
  readonly refusal: Locator;
  private readonly byRole: Locator;
  private readonly email: Locator;
  private readonly password: Locator;
  private readonly submit: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Вход" });
    this.refusal = page.getByRole("alert");
    this.byRole = page.getByRole("region", { name: "Учебный вход по роли" });
    this.email = page.getByRole("textbox", { name: "Электронная почта" });
    this.password = page.getByRole("textbox", { name: "Пароль" });
    this.submit = page.getByRole("button", { name: "Войти" });
  }

  /** The button of an account: its role, then whose post it is. */
  account(name: string | RegExp): Locator {
    return this.byRole.getByRole("button", { name });
  }

  async enterWith(email: string, password: string): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.submit.click();
  }

  async isOpen(): Promise<void> {
    await expect(this.heading).toBeVisible();
  }
}
