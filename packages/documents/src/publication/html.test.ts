import { describe, expect, it } from "vitest";
import { html } from "./html.ts";

describe("html", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['" onclick="alert(1)', "&quot; onclick=&quot;alert(1)"],
    ["' x='", "&#39; x=&#39;"],
    ["Ромашка & Ко &lt;", "Ромашка &amp; Ко &amp;lt;"],
    ["плохой\u0000знак\u001b", "плохой знак "],
    ["\ud800", " "],
    ["«Ёлка» — 85,9\u00a0%", "«Ёлка» — 85,9\u00a0%"],
  ])("writes %j as text", (text, escaped) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it("leaves what is HTML already, and lists of it", () => {
    const words = ["а", "<б>"].map((text) => html`<b>${text}</b>`);
    expect(html`<i>${words}</i>${null}${0}`.text).toBe("<i><b>а</b><b>&lt;б&gt;</b></i>0");
  });

  it("lets no sign of HTML through, wherever it stands in a text", () => {
    const signs = ["&", "<", ">", '"', "'", "\u0000", "a", "я", "😀", "\ud83d", ";", "lt"];
    for (const first of signs)
      for (const second of signs)
        for (const third of signs) {
          const { text } = html`${first + second + third}`;
          expect(text).not.toMatch(/[<>"'\p{Cc}]|&(?!(?:amp|lt|gt|quot|#39);)/u);
        }
  });
});
