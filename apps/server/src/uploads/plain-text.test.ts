import { describe, expect, it } from "vitest";
import { isPlainText } from "./plain-text.ts";

const utf8 = (text: string) => Buffer.from(text, "utf8");

describe("isPlainText", () => {
  it.each([
    ["Russian text", utf8("Акт № 12\r\nпринят\tбез замечаний")],
    ["a byte order mark", utf8("\uFEFFКод;Значение")],
    ["Windows-1251", Buffer.from([0xc0, 0xea, 0xf2, 0x20, 0xb9, 0x31])],
    ["a table with less-than signs", utf8("срок;<30 дней;a<b\nитого;< 5")],
  ])("takes %s", (_what, bytes) => {
    expect(isPlainText(bytes)).toBe(true);
  });

  it.each([
    ["a NUL", utf8("text\u0000more")],
    ["an escape sequence of a terminal", utf8("\u001b[2J")],
    ["UTF-16", Buffer.from("\uFEFFтекст", "utf16le")],
    ["a byte that neither encoding has", Buffer.from([0xc0, 0x98, 0xf2])],
    ["a page", utf8("<!DOCTYPE html><title>x</title>")],
    ["a page after a byte order mark and blanks", utf8("\uFEFF \n<p>x")],
    ["a drawing", utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["a script in the middle", utf8("Акт\n<SCRIPT src=//x></SCRIPT>")],
    ["XML", utf8("примечание <?xml version='1.0'?>")],
  ])("refuses %s", (_what, bytes) => {
    expect(isPlainText(bytes)).toBe(false);
  });
});
