import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachmentName } from "./attachment-name.ts";

describe("attachmentName", () => {
  it.each([
    ["Акт № 12.pdf", "Акт № 12.pdf"],
    ["АКТ.PDF", "АКТ.pdf"],
    ["отчёт.exe", "отчёт.pdf"],
    ["отчёт.pdf.exe", "отчёт.pdf.pdf"],
    ["отчёт.docx", "отчёт.pdf"],
    ["Акт от 12.03.2023", "Акт от 12.03.2023.pdf"],
    ["без расширения", "без расширения.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\lead\\акт.pdf", "акт.pdf"],
    ["a/b/../c\\", "file.pdf"],
    ["..", "file.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["", "file.pdf"],
    ["акт\u0000\r\n.pdf", "акт.pdf"],
    ["акт\u202Efdp.exe", "актfdp.pdf"],
    ["акт \u2067x\u2069\u200B.pdf", "акт x.pdf"],
    ['a<b>:"|?*.pdf', "a_b______.pdf"],
    ["CON.pdf", "_CON.pdf"],
    ["nul.txt.pdf", "_nul.txt.pdf"],
    ["COM1", "_COM1.pdf"],
    ["console.pdf", "console.pdf"],
    ["  акт  о\tприёмке .pdf ", "акт о приёмке.pdf"],
    ["акт\t\u0000\tприёмки.pdf", "акт приёмки.pdf"],
    ["e\u200D\u0301.pdf", "\u00E9.pdf"],
    ["\uD800акт.pdf", "\uFFFDакт.pdf"],
  ])("%j becomes %j", (given, expected) => {
    expect(attachmentName(given, "pdf")).toBe(expected);
  });

  it("keeps either extension of a photograph", () => {
    expect(attachmentName("фото.JPEG", "jpg")).toBe("фото.jpeg");
    expect(attachmentName("фото.jpg", "jpg")).toBe("фото.jpg");
    expect(attachmentName("фото.png", "jpg")).toBe("фото.jpg");
  });

  it("cuts a long name and keeps its extension", () => {
    expect(attachmentName(`${"я".repeat(5000)}.pdf`, "pdf")).toBe(`${"я".repeat(100)}.pdf`);
  });

  it("is safe whatever is given, and stays the same when given again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
        const name = attachmentName(given, "pdf");
        expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.pdf$/u);
        expect(name).not.toMatch(/^\.|^\s|\.\.\//u);
        expect(Array.from(name).length).toBeLessThanOrEqual(105);
        expect(attachmentName(name, "pdf")).toBe(name);
      }),
    );
  });
});
