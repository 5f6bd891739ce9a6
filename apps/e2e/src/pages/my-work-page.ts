import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";
import { milestoneActs, MilestoneDialogs } from "./milestone-dialogs.ts";

/** A project lead's milestones by urgency. */
export class MyWorkPage extends Frame {
  readonly dialogs: MilestoneDialogs;
  private readonly projects: Locator;

  constructor(page: Page) {
    super(page);
    this.dialogs = new MilestoneDialogs(page);
    this.projects = this.section("Мои проекты");
  }

  bucket(name: string): Locator {
    return this.section("Мои контрольные точки").getByRole("region", { name, exact: true });
  }

  /** A milestone by its title and project: several projects have milestones of the same name. */
  milestone(title: string, project: string): Locator {
    return this.section("Мои контрольные точки")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("link", { name: title }) })
      .filter({ hasText: project });
  }

  async act(title: string, project: string, act: keyof typeof milestoneActs): Promise<void> {
    await this.milestone(title, project).getByRole("button", { name: milestoneActs[act] }).click();
  }

  /** A project in the strip: its health and «Выполнение: 22,2 %». */
  project(name: string | RegExp): Locator {
    return this.projects.getByRole("listitem").filter({ has: this.page.getByRole("link", { name }) });
  }
}
