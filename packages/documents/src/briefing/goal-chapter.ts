import type { BriefingBook, ControlTotal } from "@kedr/domain";
import { integer } from "../figure-words.ts";
import type { BriefingChapter, BriefingTable } from "./briefing-book.model.ts";
import { controlWords } from "./briefing-words.ts";
import { columnsOf, tableOf } from "./table-of.ts";

const { words, figures } = columnsOf<ControlTotal>();

/** What is declared beside what is entered; the rest is called «не внесено» and nothing fills it. */
export const controlTable = (title: string, totals: readonly ControlTotal[]): BriefingTable =>
  tableOf(title, {
    columns: [
      words("Что сверяется", 40, ({ subject }) => controlWords[subject]),
      figures("Объявлено", 15, ({ declared }) => integer(declared)),
      figures("Внесено", 15, ({ entered }) => integer(entered)),
      figures("Из источника", 19, ({ fromSource }) => integer(fromSource)),
      figures("Не внесено", 17, ({ declared, entered }) => integer(Math.max(declared - entered, 0))),
    ],
    rows: totals,
  });

/** The goals of the strategy, and its control totals. */
export const goalChapter = ({ strategy, controlTotals }: BriefingBook): BriefingChapter => ({
  title: "Цель стратегии",
  isWide: false,
  parts: [
    ...(strategy === null || strategy.goals.length === 0
      ? [{ kind: "note" as const, text: "Цели стратегии не внесены." }]
      : [{ kind: "list" as const, title: strategy.name, items: strategy.goals.map(({ text }) => text) }]),
    ...(controlTotals.length === 0 ? [] : [controlTable("Контрольные итоги стратегии", controlTotals)]),
  ],
});
