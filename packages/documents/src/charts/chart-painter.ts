import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Drawing } from "./bar-chart.svg.ts";

/** What pictures are painted with; both are files of npm packages, so no machine's own fonts are needed. */
export interface ChartTools {
  /** `index_bg.wasm` of @resvg/resvg-wasm. */
  wasm: Uint8Array;
  /** Golos Text as TrueType. */
  font: Uint8Array;
}

/** Turns a drawing into a PNG of twice its size. */
export type ChartPainter = (drawing: Drawing) => Uint8Array;

/** Makes a painter. The WebAssembly behind it can be loaded once in a process: keep what this gives. */
export async function createChartPainter({ wasm, font }: ChartTools): Promise<ChartPainter> {
  await initWasm(wasm);
  return ({ svg, width }) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "width", value: width * 2 },
      font: { fontBuffers: [font], defaultFontFamily: "Golos Text" },
    });
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    drawing.free();
    return png;
  };
}
