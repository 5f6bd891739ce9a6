import { describe, expect, it } from "vitest";
import { asDownload } from "./content-disposition.ts";

describe("asDownload", () => {
  it.each([
    ["act.pdf", `attachment; filename="act.pdf"; filename*=UTF-8''act.pdf`],
    ["Акт.pdf", `attachment; filename="___.pdf"; filename*=UTF-8''%D0%90%D0%BA%D1%82.pdf`],
    [
      `it's "a" (1)*; x.pdf`,
      `attachment; filename="it_s _a_ _1___ x.pdf"; filename*=UTF-8''it%27s%20%22a%22%20%281%29%2A%3B%20x.pdf`,
    ],
  ])("names %j", (fileName, header) => {
    expect(asDownload(fileName)).toBe(header);
  });

  it("cannot be broken out of", () => {
    expect(asDownload('a"\r\nset-cookie: x=1')).not.toMatch(/[\r\n]|[^=]"[^;]/);
  });
});
