import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";
import { MilestoneDialogs } from "./milestone-dialogs.ts";

/** What can be done with a milestone. */
export type MilestoneAct = "complete" | "forecast" | "comments" | "reopen";

const actNames: Record<MilestoneAct, RegExp> = {
  complete: /^Выполнена: отметить выполнение/,
  forecast: /^Прогноз: указать/,
  comments: /комментари.+ к контрольной точке/i,
  reopen: /^Вернуть в работу/,
};

/** The page of one project. */
export class ProjectPage extends Frame {
  readonly dialogs: MilestoneDialogs;
  readonly history: Locator;
  /** Of any milestone: what a reader must not find. */
  readonly writeControls: Locator;

  constructor(page: Page) {
    super(page);
    this.dialogs = new MilestoneDialogs(page);
    this.history = this.section("История изменений");
    this.writeControls = this.main
      .getByRole("button", { name: actNames.complete })
      .or(this.main.getByRole("button", { name: actNames.forecast }))
      .or(this.main.getByRole("button", { name: actNames.reopen }))
      .or(this.main.getByRole("button", { name: /^Комментарий к контрольной точке/ }));
  }

  milestone(title: string): Locator {
    return this.section("Контрольные точки")
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: title }) });
  }

  async act(title: string, act: MilestoneAct): Promise<void> {
    await this.milestone(title).getByRole("button", { name: actNames[act] }).click();
  }

  /** The newest change first. */
  change(number: number): Locator {
    return this.history.getByRole("list").first().locator(":scope > li").nth(number);
  }
}
