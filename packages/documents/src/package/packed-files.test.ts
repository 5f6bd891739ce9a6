import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderMinutesDocx } from "../meeting/minutes.docx.ts";
import { someMinutes } from "../meeting/meeting-papers.fixture.ts";
import { packFiles, pathName, withoutMoment } from "./packed-files.ts";

const date = "2023-03-01";

describe("packFiles", () => {
  const files = [
    { path: "Выписки/01 Орган.docx", bytes: strToU8("раз") },
    { path: "card.json", bytes: strToU8("{}") },
  ];

  it("gives the files back under their names", () => {
    const opened = unzipSync(packFiles(files, date));
    expect(Object.keys(opened)).toEqual(files.map(({ path }) => path));
    expect(strFromU8(opened["Выписки/01 Орган.docx"] ?? new Uint8Array())).toBe("раз");
  });

  it("depends on the files and the date alone", () => {
    expect(packFiles(files, date)).toEqual(packFiles(files, date));
    expect(packFiles(files, "2023-03-02")).not.toEqual(packFiles(files, date));
  });
});

describe("withoutMoment", () => {
  it("takes the moment of writing out of a Word file and nothing else", async () => {
    const written = await renderMinutesDocx(someMinutes());
    const core = (bytes: Uint8Array): string =>
      strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
    const settled = withoutMoment(written, date);
    expect(core(settled).match(/2023-03-01T00:00:00Z/g)).toHaveLength(2);
    expect(core(settled)).toContain("<dc:creator>Kedr</dc:creator>");
    expect(unzipSync(settled)["word/document.xml"]).toEqual(unzipSync(written)["word/document.xml"]);
  });

  it("gives the same bytes for the same paper, whenever it was written", async () => {
    const [one, other] = [await renderMinutesDocx(someMinutes()), await renderMinutesDocx(someMinutes())];
    const at = (bytes: Uint8Array, moment: string): Uint8Array => {
      const parts = unzipSync(bytes);
      const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
      const told = core.replaceAll(/\d{4}-\d\d-\d\dT[^<]*/g, moment);
      return packFiles(
        Object.entries({ ...parts, "docProps/core.xml": strToU8(told) }).map(([path, content]) => ({
          path,
          bytes: content,
        })),
        date,
      );
    };
    expect(withoutMoment(at(one, "2026-01-01T01:01:01Z"), date)).toEqual(withoutMoment(other, date));
  });
});

describe("pathName", () => {
  it.each([
    [{ number: 2, name: "Орган: «А/Б»", ending: ".docx" }, "02 Орган «А Б».docx"],
    [{ number: 12, name: "я".repeat(100), ending: ".pdf" }, `12 ${"я".repeat(80)}.pdf`],
    [{ number: 1, name: " .. ", ending: "" }, "01"],
  ])("%o: %s", (parts, name) => {
    expect(pathName(parts)).toBe(name);
  });
});
