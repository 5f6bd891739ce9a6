import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";

/** What a link saves. */
export async function savedBy(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await link.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The table of the page as a file, by the menu «Скачать». */
export async function takeTable(
  page: Page,
  format: "Таблица Excel (XLSX)" | "Таблица CSV",
): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("main").getByRole("button", { name: "Скачать" }).click();
  return savedBy(page, page.getByRole("menuitem", { name: format }));
}

/** The cells of a CSV file with semicolons, its header first. */
export const cellsIn = (bytes: Buffer): string[][] =>
  bytes
    .toString("utf8")
    .replace("\uFEFF", "")
    // Between quotes everything belongs to the cell, also a semicolon and the end of a line.
    .match(/(?:"(?:[^"]|"")*"|[^"\r])+(?=\r\n|$)/g)
    ?.map((line) =>
      [...line.replace(/^\n/, "").matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    ) ?? [];
