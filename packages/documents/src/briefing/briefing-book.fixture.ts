import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createChartPainter, type ChartPainter } from "../charts/chart-painter.ts";
import type { BriefingChapter, BriefingOutline, BriefingTable } from "./briefing-book.model.ts";

const { resolve } = createRequire(import.meta.url);
let opening: Promise<ChartPainter> | null = null;

/** The painter with the files that a server gives it; once for all tests, as WebAssembly is loaded once. */
export const testPainter = (): Promise<ChartPainter> =>
  (opening ??= (async () =>
    createChartPainter({
      wasm: await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")),
      font: await readFile(resolve("@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf")),
    }))());

/** The longest name of an indicator in the source. */
export const longName =
  "Доля ЕДДС муниципальных районов и городских округов, подключенных к единой системе мониторинга инцидентов и аварий на объектах ЖКХ";

export const longTable = (rows: number): BriefingTable => ({
  kind: "table",
  title: "Показатели отрасли",
  columns: [
    { title: "№", width: 6, isNumeric: true },
    { title: "Показатель", width: 44, isNumeric: false },
    { title: "Единица", width: 13, isNumeric: false },
    { title: "Предусмотрено", width: 18, isNumeric: true },
    { title: "Достижение цели", width: 18, isNumeric: true },
  ],
  rows: Array.from({ length: rows }, (_, place) => [
    String(place + 1),
    place % 3 === 0 ? longName : "Коммунальные услуги, оплаченные онлайн",
    "%",
    "не внесено",
    "85,96 %",
  ]),
  total: ["", "Итого", "", "1 088 392", "−12,5 п.п."],
});

export const aChapter = (fields: Partial<BriefingChapter> = {}): BriefingChapter => ({
  title: "Образование",
  isWide: false,
  parts: [
    {
      kind: "facts",
      facts: [
        { label: "Опубликовано", value: "85,9 % на 01.01.2023" },
        { label: "Вычислено", value: "85,96 %" },
      ],
    },
    {
      kind: "chart",
      chart: {
        title: "Достижение целевых значений",
        unit: "%",
        categories: ["Образование", longName],
        series: [
          { name: "Опубликовано", values: [85.9, null] },
          { name: "Вычислено", values: [85.96, 54.75] },
        ],
        maximum: 100,
      },
    },
    longTable(4),
    { kind: "note", text: "Одно не заменяет другое." },
  ],
  ...fields,
});

export const anOutline = (chapters: BriefingChapter[]): BriefingOutline => ({
  title: "Материалы для доклада. Стратегия. 01.03.2023",
  cover: {
    heading: "Материалы для доклада",
    strategy:
      "Стратегия цифровой трансформации отраслей экономики, социальной сферы и государственного управления Томской области",
    subject: null,
    asOf: "По состоянию на 1 марта 2023 г.",
    notice: "Учебные данные",
  },
  footer: "По состоянию на 01.03.2023 · Учебные данные",
  chapters,
});
