import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aChapter, anOutline, longTable, testPainter } from "./briefing-book.fixture.ts";
import { renderBriefingDocx } from "./briefing-book.docx.ts";
import { renderBriefingPptx } from "./briefing-book.pptx.ts";

const run = promisify(execFile);
const outline = anOutline([
  aChapter(),
  aChapter({ title: "Связь", isWide: true, parts: [longTable(60)] }),
  aChapter({ title: "План на 2023 год", parts: [{ kind: "note", text: "Мероприятия плана не внесены." }] }),
]);

let workFolder = "";
beforeAll(async () => {
  workFolder = await mkdtemp(join(tmpdir(), "kedr-briefing-"));
});
afterAll(() => rm(workFolder, { recursive: true, force: true }));

interface Page {
  /** Its words, line breaks turned into spaces. */
  text: string;
  /** Points. */
  width: number;
  height: number;
}

/** The pages as LibreOffice prints them. */
async function print(bytes: Uint8Array, ending: "docx" | "pptx"): Promise<Page[]> {
  const file = join(workFolder, `book.${ending}`);
  const pdf = join(workFolder, "book.pdf");
  await writeFile(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(workFolder, "profile")).href}`;
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", workFolder, file], {
    timeout: 120_000,
  });
  const { stdout: text } = await run("pdftotext", ["-layout", pdf, "-"]);
  const { stdout: info } = await run("pdfinfo", ["-f", "1", "-l", "1000", pdf]);
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)];
  return text
    .split("\f")
    .slice(0, -1)
    .map((words, place) => ({
      text: words.replace(/\s+/g, " ").trim(),
      width: Number(sizes[place]?.[1]),
      height: Number(sizes[place]?.[2]),
    }));
}

describe("a briefing book printed by LibreOffice", { timeout: 300_000 }, () => {
  it("is A4 sheets with the day, the training mark and the number at the foot of each", async () => {
    const painter = await testPainter();
    const pages = await print(await renderBriefingDocx(outline, { painter, pace: () => undefined }), "docx");
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach(({ text, width, height }, place) => {
      expect(text).toContain("По состоянию на 01.03.2023 · Учебные данные");
      expect(text).toContain(`Страница ${place + 1} из ${pages.length}`);
      expect([Math.min(width, height), Math.max(width, height)].map(Math.round)).toEqual([595, 842]);
    });
    expect(pages[1]?.text).toMatch(/Содержание Образование\.+ ?3 Связь\.+ ?4 План на 2023 год\.+ ?\d/);
    const wide = pages.filter(({ width, height }) => width > height);
    expect(wide.length).toBeGreaterThan(1);
    // The headings of the table come again on each of its pages.
    for (const { text } of wide) expect(text).toContain("Достижение цели");
    expect(wide.map(({ text }) => text).join(" ")).toContain("1 088 392");
  });

  it("is slides that hold all they say above the foot", async () => {
    const pages = await print(await renderBriefingPptx(outline, { pace: () => undefined }), "pptx");
    expect(pages.length).toBeGreaterThan(5);
    const words = pages.map(({ text }) => text).join(" ");
    for (let row = 1; row <= 60; row += 1) expect(words).toContain(` ${row} `);
    pages.forEach(({ text, width, height }, place) => {
      expect(width / height).toBeCloseTo(16 / 9, 2);
      // The foot is the last thing on the page: nothing runs over or below it.
      expect(text).toMatch(
        new RegExp(
          `По состоянию на 01\\.03\\.2023 · Учебные данные ${place + 1}$|${place + 1} По состоянию на 01\\.03\\.2023 · Учебные данные$`,
        ),
      );
    });
  });
});
