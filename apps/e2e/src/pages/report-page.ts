import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The monthly report of a project. */
export class ReportPage extends Frame {
  readonly summary: Locator;
  readonly ratingReason: Locator;
  readonly send: Locator;
  /** The panel of a report that has arrived. */
  readonly sent: Locator;
  readonly waiting: Locator;
  readonly conflict: Locator;
  readonly otherTab: Locator;
  readonly draftNote: Locator;

  constructor(page: Page) {
    super(page);
    this.summary = this.main.getByRole("textbox", { name: "Что сделано" });
    this.ratingReason = this.main.getByRole("textbox", { name: /^Почему ваша оценка/ });
    this.send = this.main.getByRole("button", { name: "Отправить отчёт" });
    this.sent = this.section("Отчёт отправлен");
    this.waiting = this.section("Отчёт ждёт отправки");
    this.conflict = page.getByRole("dialog", { name: "Запись уже изменена" });
    this.otherTab = page.getByRole("dialog", { name: "Черновик изменён в другой вкладке" });
    this.draftNote = this.main.getByText(/^Черновик от \d\d\.\d\d\.\d{4}/);
  }

  /** Opens the form and waits until it takes keys. */
  async openForm(projectId: string): Promise<void> {
    await this.open(`/projects/${projectId}/report`);
    await expect(this.summary).toBeVisible();
  }

  /** The values of a quarter that go apart from the month's report: `values("4 квартал 2022 г.")`. */
  values(quarter: string): Locator {
    return this.section(`Значения показателей за ${quarter}`);
  }

  /** A field of the form in a section: `field(/Финансирование/, "Исполнено, млн ₽")`. */
  field(section: RegExp, name: string | RegExp): Locator {
    return this.section(section).getByRole("textbox", { name });
  }

  /** The button of the files of a milestone or a value: `files(title, "1 файл")`. */
  files(subject: string, word: string): Locator {
    return this.main.getByRole("button", { name: `${subject}: ${word}`, exact: true });
  }

  /** Mine, then theirs, of a field in a comparison. */
  versions(dialog: Locator, field: string): Locator {
    return dialog
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: field, exact: true }) })
      .getByRole("cell");
  }
}
