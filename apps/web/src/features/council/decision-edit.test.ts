import { describe, expect, it } from "vitest";
import { instructsLocalGovernment } from "./decision-edit.ts";

describe("instructsLocalGovernment", () => {
  it.each([
    { text: "органам местного самоуправления подключиться к системе", addressees: null },
    { text: "представить отчёт", addressees: "ОМСУ Томской области" },
    { text: "представить отчёт", addressees: "администрация муниципального района" },
    { text: "администрации городского округа представить план", addressees: null },
  ])("«$text», $addressees", (point) => {
    expect(instructsLocalGovernment({ verb: "instruct", ...point })).toBe(true);
    expect(instructsLocalGovernment({ verb: "recommend", ...point })).toBe(false);
  });

  it("lets the region's own bodies be instructed", () => {
    const point = { text: "представить отчёт", addressees: "Департамент финансов" };
    expect(instructsLocalGovernment({ verb: "instruct", ...point })).toBe(false);
  });
});
