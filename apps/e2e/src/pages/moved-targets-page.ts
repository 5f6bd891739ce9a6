import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The ledger of moved targets, with the dialogs that ask, decide and withdraw. */
export class MovedTargetsPage extends Frame {
  readonly request: Locator;
  readonly decision: Locator;
  readonly withdrawal: Locator;

  constructor(page: Page) {
    super(page);
    this.request = page.getByRole("dialog", { name: "Запрос на перенос срока" });
    this.decision = page.getByRole("dialog", { name: "Решение по запросу на перенос" });
    this.withdrawal = page.getByRole("dialog", { name: "Отозвать запрос?" });
  }

  /** A row by the project that asks: its milestones share their names with others. */
  row(project: string): Locator {
    return this.main
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader").filter({ hasText: project }) });
  }

  /** Opens the dialog on a milestone of a project's page. */
  async ask(title: string): Promise<void> {
    await this.main
      .getByRole("button", { name: `Запросить перенос базового срока контрольной точки «${title}»` })
      .click();
  }

  async askFor({ date, reason }: { date: string; reason: string }): Promise<void> {
    await this.request.getByRole("textbox", { name: "Новый срок" }).fill(date);
    await this.request.getByRole("textbox", { name: "Причина" }).fill(reason);
    await this.request.getByRole("button", { name: "Отправить на рассмотрение" }).click();
  }
}
