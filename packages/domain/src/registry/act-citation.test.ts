import { describe, expect, it } from "vitest";
import { actCitation } from "./act-citation.ts";

describe("an act is cited", () => {
  const act = { kind: "Указ Президента РФ", number: "83", date: "2022-03-02", title: "О мерах" } as const;

  it("whole", () => {
    expect(actCitation(act)).toBe("Указ Президента РФ от 02.03.2022 № 83 «О мерах»");
  });

  it.each([
    [{ date: null }, "Указ Президента РФ № 83 «О мерах»"],
    [{ number: null }, "Указ Президента РФ от 02.03.2022 «О мерах»"],
    [{ title: null }, "Указ Президента РФ от 02.03.2022 № 83"],
    [{ date: null, number: null, title: null }, "Указ Президента РФ"],
  ])("without what is not entered: %j", (missing, cited) => {
    expect(actCitation({ ...act, ...missing })).toBe(cited);
  });
});
