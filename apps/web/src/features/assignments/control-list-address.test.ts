import { describe, expect, it } from "vitest";
import { controlListAddress } from "./control-list-address.ts";

describe("controlListAddress", () => {
  it.each([
    ["docx", {}, undefined, "/downloads/control-list.docx"],
    [
      "xlsx",
      { show: "overdue", posts: ["A", "B"] },
      "2023-02-01",
      "/downloads/control-list.xlsx?show=overdue&posts=A%2CB&asOf=2023-02-01",
    ],
  ] as const)("as %s with %o as of %s is %s", (format, query, asOf, address) => {
    expect(controlListAddress(format, query, asOf)).toBe(address);
  });
});
