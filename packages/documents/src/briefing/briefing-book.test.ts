import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aChapter, anOutline, longTable, testPainter } from "./briefing-book.fixture.ts";
import { renderBriefingDocx } from "./briefing-book.docx.ts";
import { renderBriefingPptx } from "./briefing-book.pptx.ts";

const outline = anOutline([
  aChapter(),
  aChapter({ title: "Связь & «сети»", isWide: true, parts: [longTable(60)] }),
  aChapter({ title: "План на 2023 год", parts: [{ kind: "note", text: "Мероприятия плана не внесены." }] }),
]);

const reopen = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  return {
    paths: Object.keys(files),
    part: (path: string) => strFromU8(files[path] ?? new Uint8Array()),
  };
};

describe("a briefing book in Word", async () => {
  const told: (string | null)[] = [];
  const pace = (title: string | null) => told.push(title);
  const bytes = await renderBriefingDocx(outline, {
    pace: (title) => void pace(title),
    painter: await testPainter(),
  });
  const { part, paths } = reopen(bytes);
  const document = part("word/document.xml");

  it("tells each chapter as it begins, and the closing of the file", () => {
    expect(told).toEqual(["Образование", "Связь & «сети»", "План на 2023 год", null]);
  });

  it("has contents that lead to each heading and leave the number of its page to whoever lays it out", () => {
    const entries = document.match(/<w:p><w:pPr><w:pStyle w:val="BriefingEntry"\/>.*?<\/w:p>/gs) ?? [];
    expect(entries).toHaveLength(3);
    entries.forEach((entry, place) => {
      const anchor = `chapter_${place + 1}`;
      expect(entry).toContain('w:leader="dot"');
      expect(entry).toMatch(new RegExp(`<w:hyperlink [^>]*w:anchor="${anchor}"`));
      expect(entry).toMatch(
        new RegExp(`w:dirty="true"/>.*PAGEREF ${anchor} .*<w:fldChar w:fldCharType="separate"/>`, "s"),
      );
      // No number that was not worked out from a layout.
      expect(entry).not.toMatch(/<w:t[^>]*>\d+<\/w:t>/);
    });
    const headings = document.match(/<w:p><w:pPr><w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs) ?? [];
    expect(headings.map((heading) => /w:name="(chapter_\d+)"/.exec(heading)?.[1])).toEqual([
      "chapter_1",
      "chapter_2",
      "chapter_3",
    ]);
  });

  it("repeats the headings of tables and splits no row", () => {
    const rows = document.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  });

  it("is A4, on its side where a chapter needs it", () => {
    const sizes = [...document.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size = ""]) => size);
    expect(sizes.filter((size) => size.includes("landscape"))).toHaveLength(1);
    expect(sizes[0]).toMatch(/w:w="11906" w:h="16838"/);
    expect(sizes.find((size) => size.includes("landscape"))).toMatch(/w:w="16838" w:h="11906"/);
  });

  it("has its charts as pictures that say in words what they show", () => {
    expect(paths.filter((path) => /word\/media\/.*\.png$/.test(path))).toHaveLength(1);
    expect(document).toMatch(/descr="Достижение целевых значений\. Образование: Опубликовано 85,9 %/);
  });

  it("says at the foot of every page of what day it is, that it is training, and the page", () => {
    const footers = paths.filter((path) => /word\/footer\d+\.xml$/.test(path));
    expect(footers.length).toBeGreaterThan(0);
    for (const path of footers) expect(part(path)).toMatch(/01\.03\.2023 · Учебные данные.*PAGE.*NUMPAGES/s);
    expect(document).toContain("Учебные данные");
  });
});

describe("a briefing book as a presentation", async () => {
  const { part, paths } = reopen(await renderBriefingPptx(outline, { pace: () => undefined }));
  const slides = paths.filter((path) => /ppt\/slides\/slide\d+\.xml$/.test(path));

  it("has a cover, and goes on on the next slide", () => {
    expect(part("ppt/slides/slide1.xml")).toContain("УЧЕБНЫЕ ДАННЫЕ");
    const titled = slides.filter((path) => part(path).includes("Связь &amp; «сети»"));
    expect(titled.length).toBeGreaterThan(2);
    expect(slides.some((path) => part(path).includes("Показатели отрасли (продолжение)"))).toBe(true);
  });

  it("has native charts with their figures", () => {
    const charts = paths.filter((path) => /ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(1);
    expect(part(charts[0] ?? "")).toContain("<c:v>85.96</c:v>");
    expect(part(charts[0] ?? "")).not.toContain("NaN");
    expect(paths.some((path) => path.endsWith(".xlsx"))).toBe(true);
  });

  it("says at the foot of what day it is and that it is training, with the slide's number", () => {
    const layouts = paths.filter((path) => /ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path));
    expect(layouts.some((path) => part(path).includes("01.03.2023 · Учебные данные"))).toBe(true);
    for (const path of slides) expect(part(path)).toContain('type="slidenum"');
  });
});
