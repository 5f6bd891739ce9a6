import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { BriefingScope } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { prepareBriefingBook } from "./prepare-briefing-book.ts";

const run = promisify(execFile);

let database: TestDatabase;
let context: ServiceContext;
let workFolder = "";
beforeAll(async () => {
  database = await createTrainingDb();
  context = await contextOf(database, "OFFICE");
  workFolder = await mkdtemp(join(tmpdir(), "kedr-book-"));
});
afterAll(async () => {
  await database.close();
  await rm(workFolder, { recursive: true, force: true });
});

/** The words of each page as LibreOffice prints it. */
async function print(bytes: Uint8Array): Promise<string[]> {
  const file = join(workFolder, "book.docx");
  await writeFile(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(workFolder, "profile")).href}`;
  const options = ["--headless", "--convert-to", "pdf", "--outdir", workFolder];
  await run("soffice", [profile, ...options, file], { timeout: 180_000 });
  const { stdout } = await run("pdftotext", ["-layout", join(workFolder, "book.pdf"), "-"]);
  const pages = stdout.split("\f").slice(0, -1);
  return pages.map((words) => words.replaceAll(/\s+/g, " ").trim());
}

interface PrintedBook {
  /** Titles as the progress told them. */
  chapters: string[];
  pages: string[];
}

const printedBook = async (scope: BriefingScope): Promise<PrintedBook> => {
  const chapters: string[] = [];
  const { bytes } = await prepareBriefingBook(
    context,
    { scope, format: "docx" },
    { onProgress: ({ title }) => void (title !== null && chapters.push(title)) },
  );
  return { chapters, pages: await print(bytes) };
};

/** Where each chapter begins: the page that begins with its title. */
const firstPages = ({ chapters, pages }: PrintedBook): [title: string, page: number][] =>
  chapters.map((title) => [title, pages.findIndex((words) => words.startsWith(title)) + 1]);

const entriesOf = (contents = ""): [title: string, page: number][] =>
  [...contents.replace(/^Содержание /, "").matchAll(/(\S.*?) ?\.{3,} ?(\d+)/g)].map(
    ([, title = "", page]) => [title, Number(page)],
  );

describe("the contents of a briefing book in LibreOffice", { timeout: 300_000 }, () => {
  it.each<[BriefingScope, fewestPages: number]>([
    [{ kind: "strategy" }, 40],
    [{ kind: "deputy", positionId: "TPOS-DG-1" }, 10],
    [{ kind: "deputy", positionId: null }, 5],
    [{ kind: "industry", industryId: "IND-EDU" }, 7],
    [{ kind: "industry", industryId: "IND-TRN" }, 6],
  ])("of %o name the page on which each heading stands", async (scope, fewestPages) => {
    const book = await printedBook(scope);
    expect(book.pages.length).toBeGreaterThanOrEqual(fewestPages);
    const expected = firstPages(book);
    expect(expected.every(([, page]) => page > 2)).toBe(true);
    expect(entriesOf(book.pages[1])).toEqual(expected);
  });
});
