// A thread of its own: laying out pages and painting charts takes a second or more, in which a server must go on
// answering everybody else.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import {
  createChartPainter,
  renderBriefingDocx,
  renderBriefingPptx,
  type ChartPainter,
} from "@kedr/documents";
import type { BriefingMessage, BriefingOrder } from "./briefing-order.ts";

// A built server carries these two files in a `node_modules` of its own: see apps/server/scripts/build.ts.
const { resolve } = createRequire(import.meta.url);

const openPainter = async (): Promise<ChartPainter> =>
  createChartPainter({
    wasm: await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")),
    font: await readFile(resolve("@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf")),
  });

const say = (message: BriefingMessage): void => parentPort?.postMessage(message);
const pace = (title: string | null): void => say({ kind: "chapter", title });

const { outline, format } = workerData as BriefingOrder;
const bytes =
  format === "pptx"
    ? await renderBriefingPptx(outline, { pace })
    : await renderBriefingDocx(outline, { pace, painter: await openPainter() });
say({ kind: "file", bytes });
