import type { Download, Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

type Format = "Рисунок SVG" | "Рисунок PNG" | "Таблица CSV";

/** A drawing with its table and its files. */
export class Chart {
  readonly figure: Locator;
  readonly drawing: Locator;
  readonly table: Locator;
  private readonly page: Page;

  constructor(page: Page, title: string) {
    this.page = page;
    this.figure = page.locator("figure").filter({ hasText: title });
    this.drawing = this.figure.locator("svg[viewBox]").filter({ has: page.locator("text") });
    this.table = this.figure.getByRole("table");
  }

  async openTable(): Promise<void> {
    await this.figure.getByText("Таблица", { exact: true }).click();
  }

  /** The table's cells as they are read, row by row, with the heads of its columns. */
  async cells(): Promise<string[][]> {
    const rows = await this.table.getByRole("row").all();
    return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
  }

  private async download(format: Format): Promise<Download> {
    await this.figure.getByRole("button", { name: /^Скачать/ }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: format }).click(),
    ]);
    return download;
  }

  /** A file of it: its name and what is in it. */
  async file(format: Format): Promise<{ name: string; bytes: Buffer }> {
    const download = await this.download(format);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
