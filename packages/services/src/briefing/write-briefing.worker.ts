// A thread of its own: laying out pages and painting charts takes a second or more, in which a server must go on
// answering everybody else.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
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
/** Opened once, and only where a document is asked for. */
let painter: Promise<ChartPainter> | null = null;

const say = (message: BriefingMessage): void => parentPort?.postMessage(message);
const pace = (title: string | null): void => say({ kind: "chapter", title });

const render = async ({ outline, format }: BriefingOrder): Promise<Uint8Array> => {
  if (format === "pptx") return renderBriefingPptx(outline, { pace });
  painter ??= openPainter();
  return renderBriefingDocx(outline, { pace, painter: await painter });
};

const write = async (order: BriefingOrder): Promise<void> =>
  say({ kind: "file", bytes: await render(order) });

// What fails here ends the thread, and whoever waits for the book is told.
parentPort?.on("message", (order: BriefingOrder) => void write(order));
