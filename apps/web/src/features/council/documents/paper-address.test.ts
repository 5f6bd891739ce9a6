import { describe, expect, it } from "vitest";
import { paperAddress } from "./paper-address.ts";

describe("paperAddress", () => {
  it.each([
    [["meetings", "MTG", "minutes.docx"], undefined, {}, "/downloads/meetings/MTG/minutes.docx"],
    [
      ["meetings", "M/1", "extracts", "орган.docx"],
      "2023-02-01",
      {},
      "/downloads/meetings/M%2F1/extracts/%D0%BE%D1%80%D0%B3%D0%B0%D0%BD.docx?asOf=2023-02-01",
    ],
    [
      ["councils", "C", "plan.docx"],
      "2023-02-01",
      { year: "2022" },
      "/downloads/councils/C/plan.docx?year=2022&asOf=2023-02-01",
    ],
  ] as const)("of %o as of %s with %o is %s", (parts, asOf, search, address) => {
    expect(paperAddress(parts, asOf, search)).toBe(address);
  });
});
