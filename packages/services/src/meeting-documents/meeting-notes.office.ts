import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { prepareNote, type NoteSubject } from "./prepare-note.ts";
import { preparePapers } from "./prepare-papers.ts";

const run = promisify(execFile);

let database: TestDatabase;
let context: ServiceContext;
let workFolder = "";
beforeAll(async () => {
  database = await createTrainingDb();
  context = await contextOf(database, "SECRETARY");
  workFolder = await mkdtemp(join(tmpdir(), "kedr-notes-"));
});
afterAll(async () => {
  await database.close();
  await rm(workFolder, { recursive: true, force: true });
});

/** The words of each page as LibreOffice prints it. */
async function print(name: string, bytes: Uint8Array): Promise<string[]> {
  const file = join(workFolder, `${name}.docx`);
  await writeFile(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(workFolder, "profile")).href}`;
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", workFolder, file], {
    timeout: 180_000,
  });
  const { stdout } = await run("pdftotext", ["-layout", join(workFolder, `${name}.pdf`), "-"]);
  return stdout
    .split("\f")
    .slice(0, -1)
    .map((words) => words.replaceAll(/\s+/g, " ").trim());
}

describe("notes printed by LibreOffice", { timeout: 300_000 }, () => {
  it.each<[string, NoteSubject, string]>([
    ["project", { projectId: "TPRJ-HEA-7" }, "Справка о проекте"],
    ["project without money", { projectId: "TPRJ-TRD-1" }, "Справка о проекте"],
    ["indicator", { indicatorId: "URB-8" }, "Справка о показателе"],
    ["indicator of a formula", { indicatorId: "GOV-3" }, "Справка о показателе"],
  ])("of a %s fill one page", async (name, subject, title) => {
    const pages = await print(name, (await prepareNote(context, { subject })).bytes);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(new RegExp(`^${title}`));
    expect(pages[0]).toContain("Учебные данные");
  });

  it("of a meeting have contents that name the page of each", async () => {
    const question = { meetingId: "TMTG-2022-12", format: "docx" } as const;
    const noFiles = { open: () => Promise.resolve(null) };
    const pages = await print("papers", (await preparePapers(context, question, noFiles)).bytes);
    expect(pages[0]).toContain("Материалы");
    const entries = [...`${pages[1]}`.replace(/^Содержание /, "").matchAll(/(\S.*?) ?\.{3,} ?(\d+)/g)];
    // The agenda, the subjects of two questions, and those that the points are meant to move.
    expect(entries).toHaveLength(5);
    for (const [, title = "", page] of entries) {
      expect(pages[Number(page) - 1]?.startsWith(title.replaceAll(/\s+/g, " "))).toBe(true);
    }
  });
});
