import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";
import { milestoneActs, MilestoneDialogs } from "./milestone-dialogs.ts";

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
      .getByRole("button", { name: milestoneActs.complete })
      .or(this.main.getByRole("button", { name: milestoneActs.forecast }))
      .or(this.main.getByRole("button", { name: milestoneActs.reopen }))
      .or(this.main.getByRole("button", { name: /^Комментарий к контрольной точке/ }));
  }

  milestone(title: string): Locator {
    return this.section("Контрольные точки")
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: title }) });
  }

  async act(title: string, act: keyof typeof milestoneActs): Promise<void> {
    await this.milestone(title).getByRole("button", { name: milestoneActs[act] }).click();
  }

  /** The newest change first. */
  change(number: number): Locator {
    return this.history.getByRole("list").first().locator(":scope > li").nth(number);
  }
}
