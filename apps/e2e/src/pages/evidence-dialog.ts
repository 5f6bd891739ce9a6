import type { Locator, Page } from "@playwright/test";

/** A file as a person picks it. */
interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** «Подтверждающие файлы» of a milestone or a value: the same wherever it is opened. */
export class EvidenceDialog {
  readonly dialog: Locator;
  /** Why a file did not arrive, or was not removed. */
  readonly refusal: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Подтверждающие файлы" });
    this.refusal = this.dialog.getByRole("alert");
  }

  /** Picks a file in the window of the system, as a person would. */
  async choose(file: PickedFile): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.dialog.getByRole("button", { name: "Выбрать файлы" }).press("Enter");
    await (await chooser).setFiles(file);
  }

  /** A file in the list, by its name. */
  file(name: string): Locator {
    return this.dialog.getByRole("link", { name, exact: true });
  }

  /** Asks for the removal of a file, and answers the question. */
  async remove(name: string): Promise<void> {
    await this.dialog.getByRole("button", { name: `Удалить файл «${name}»` }).click();
    await this.dialog.getByRole("button", { name: "Удалить", exact: true }).click();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.dialog.waitFor({ state: "hidden" });
  }
}

/** A page of PDF with nothing on it; `words` make its content another one. */
export const pdf = (name: string, words = ""): PickedFile => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n` +
      "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n" +
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n" +
      "trailer<</Root 1 0 R>>\n%%EOF\n",
  ),
});

/** A web page under the name of a PDF. */
export const disguisedPage = (name: string): PickedFile => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from("<!doctype html><script>alert(1)</script>"),
});
