import { describe, expect, it } from "vitest";
import { tableAddress } from "./table-address.ts";

describe("tableAddress", () => {
  it.each([
    ["control-list.docx", {}, undefined, "/downloads/control-list.docx"],
    [
      "control-list.xlsx",
      { show: "overdue", posts: ["A", "B"] },
      "2023-02-01",
      "/downloads/control-list.xlsx?show=overdue&posts=A%2CB&asOf=2023-02-01",
    ],
    [
      "risks.csv",
      { search: "сроки, деньги", states: [], overdue: true, impact: 3, sort: undefined },
      undefined,
      "/downloads/risks.csv?search=%D1%81%D1%80%D0%BE%D0%BA%D0%B8%2C+%D0%B4%D0%B5%D0%BD%D1%8C%D0%B3%D0%B8&states=&overdue=true&impact=3",
    ],
  ] as const)("%s %j", (file, query, asOf, address) => {
    expect(tableAddress(file, query, asOf)).toBe(address);
  });
});
