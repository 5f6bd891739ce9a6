import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect } from "vitest";

const run = promisify(execFile);
const installCommand = "apt-get install -y libreoffice-writer-nogui poppler-utils fonts-liberation";

/** A paper as LibreOffice prints it. */
export interface PrintedPaper {
  /** The words of each page, line breaks turned into spaces. */
  pages: string[];
  fonts: string;
  /** Of each page, the share of its dots that are not white. */
  ink: number[];
}

/** Prints Word files in a folder of its own; `close` removes it. */
export interface OfficePrinter {
  print: (name: string, docx: Uint8Array) => Promise<PrintedPaper>;
  close: () => Promise<void>;
}

/** Opens a printer. */
export const openOfficePrinter = async (): Promise<OfficePrinter> => {
  const folder = await mkdtemp(join(tmpdir(), "kedr-paper-"));
  return {
    print: (name, docx) => printIn(folder, name, docx),
    close: async () => rm(folder, { recursive: true, force: true }),
  };
};

async function printIn(folder: string, name: string, docx: Uint8Array): Promise<PrintedPaper> {
  const file = (ending: string) => join(folder, `${name}.${ending}`);
  await writeFile(file("docx"), docx);
  await tool("soffice", [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    file("docx"),
  ]);
  const text = await tool("pdftotext", ["-layout", file("pdf"), "-"]);
  await tool("pdftoppm", ["-gray", "-r", "40", file("pdf"), join(folder, name)]);
  const images = (await readdir(folder)).filter(
    (path) => path.startsWith(`${name}-`) && path.endsWith(".pgm"),
  );
  return {
    pages: text.split("\f").slice(0, -1).map(flat),
    fonts: await tool("pdffonts", [file("pdf")]),
    ink: await Promise.all(images.toSorted().map(async (path) => inkOf(await readFile(join(folder, path))))),
  };
}

/** What the program prints. A program that is not there fails the test with what to install. */
async function tool(program: string, parameters: string[]): Promise<string> {
  try {
    return (await run(program, parameters, { timeout: 120_000 })).stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(`${program} is not installed. Run: ${installCommand}`, { cause: error });
    }
    throw error;
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Reads a grey picture of pdftoppm: «P5», width, height and white level in words, then a byte a dot. */
function inkOf(picture: Buffer): number {
  const header = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(picture.toString("latin1", 0, 60))?.[0] ?? "";
  const dots = picture.subarray(header.length);
  return dots.filter((dot) => dot < 128).length / dots.length;
}

/** Fails at the first phrase that is missing or stands before the one it should follow. */
export function expectInOrder(text: string, phrases: string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = text.indexOf(phrase, from);
    if (at === -1) expect(text.slice(from)).toContain(phrase);
    from = at + phrase.length;
  }
}

/** The first page has none; the others begin with theirs. */
export function expectPageNumbers(pages: string[]): void {
  expect(pages[0]).toMatch(/^Совет/);
  expect(pages.slice(1).map((page) => /^\d+/.exec(page)?.[0])).toEqual(
    pages.slice(1).map((_, index) => `${index + 2}`),
  );
}

/** Liberation Serif has the widths of Times New Roman and stands in for it where that is not installed. */
export function expectTimesEmbedded(fonts: string): void {
  const rows = fonts.trim().split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/^\S*(LiberationSerif|TimesNewRoman)\S* .* yes yes yes /);
}
