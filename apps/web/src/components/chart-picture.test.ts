import { describe, expect, it } from "vitest";
import { lightVariables } from "../theme/theme.ts";
import { chartPicture } from "./chart-picture.ts";

const drawing = {
  content:
    '<path stroke="var(--kedr-series-1)" fill="var(--kedr-raised)"/><text fill="currentColor">85,9</text>',
  width: 400,
  height: 200,
};

describe("chartPicture", () => {
  it("wears the light colours and leaves none to be looked up", () => {
    const { svg } = chartPicture(drawing, { title: "Радар", notes: [] });
    expect(svg).not.toContain("var(");
    expect(svg).toContain(`stroke="${lightVariables["--kedr-series-1"]}"`);
  });

  it("says what it shows, of which day and from where, and grows by that", () => {
    const words = { title: "Доля <заданий> & т. п.", notes: ["Данные на 01.03.2023", "Источник: слайды"] };
    const { svg, height } = chartPicture(drawing, words);
    expect(svg).toContain("<title>Доля &lt;заданий&gt; &amp; т. п.</title>");
    expect(svg).toContain(">Данные на 01.03.2023</text>");
    expect(svg).toContain(">Источник: слайды</text>");
    expect(height).toBeGreaterThan(chartPicture(drawing, { ...words, notes: [] }).height);
    expect(svg).toContain(`viewBox="0 0 432 ${height}"`);
  });
});
