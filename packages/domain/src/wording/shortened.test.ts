import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened } from "./shortened.ts";

describe("shortened", () => {
  it.each([
    { text: "обеспечить подключение", longest: 22, short: "обеспечить подключение" },
    { text: "обеспечить подключение", longest: 21, short: "обеспечить…" },
    { text: "органам, учреждениям", longest: 12, short: "органам…" },
    { text: "портал (Госуслуги)", longest: 10, short: "портал…" },
    { text: "  в две\n строки ", longest: 20, short: "в две строки" },
    { text: "высокотехнологичный", longest: 8, short: "высокот…" },
    { text: "", longest: 5, short: "" },
  ])("makes «$text» at most $longest long", ({ text, longest, short }) => {
    expect(shortened(text, longest)).toBe(short);
  });

  it("is never longer than asked for, and begins like the text", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 2, max: 80 }), (text, longest) => {
        const short = shortened(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        expect(text.startsWith(short.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
