import type { FundingFigures, SourceFunding } from "@kedr/domain";
import { hasBars, type BarChart } from "../charts/bar-chart.ts";
import { entered, roubles } from "../figure-words.ts";
import type { BriefingFact, BriefingPart } from "./briefing-book.model.ts";
import { fundingSourceWords } from "./briefing-words.ts";
import { columnsOf, tableOf } from "./table-of.ts";

const million = 1_000_000;
const inMillions = (amount: number | null): number | null => (amount === null ? null : amount / million);
const sum = (amount: number | null): string => entered(amount, roubles);

/** The four columns of money and what is missing, for rows that have figures. */
export const moneyColumns = <Row>(figuresOf: (row: Row) => FundingFigures, width: number) => {
  const { figures } = columnsOf<Row>();
  return [
    figures("Потребность", width, (row) => sum(figuresOf(row).need)),
    figures("Предусмотрено", width, (row) => sum(figuresOf(row).allocated)),
    figures("ЛБО", width, (row) => sum(figuresOf(row).committed)),
    figures("Исполнено", width, (row) => sum(figuresOf(row).spent)),
    figures("Дефицит", width, (row) => sum(figuresOf(row).gap)),
  ];
};

/** The year's money in three figures. */
export const fundingFacts = ({ need, allocated, gap }: FundingFigures, year: number): BriefingFact[] => [
  { label: `Потребность на ${year} год`, value: sum(need) },
  { label: "Предусмотрено", value: sum(allocated) },
  { label: "Дефицит", value: sum(gap) },
];

const fundingChart = (sources: readonly SourceFunding[], title: string): BarChart => ({
  title,
  unit: "млн ₽",
  categories: sources.map(({ source }) => fundingSourceWords[source]),
  series: [
    { name: "Потребность", values: sources.map(({ figures: { need } }) => inMillions(need)) },
    { name: "Предусмотрено", values: sources.map(({ figures: { allocated } }) => inMillions(allocated)) },
    { name: "Исполнено", values: sources.map(({ figures: { spent } }) => inMillions(spent)) },
  ].filter(({ values }) => values.some((value) => value !== null)),
  maximum: null,
});

interface SourceLine {
  name: string;
  amounts: FundingFigures;
  gap: string;
}

const ofSources = columnsOf<SourceLine>();
const sourceColumns = [
  ofSources.words("Источник", 25, ({ name }) => name),
  ...moneyColumns<SourceLine>(({ amounts }) => amounts, 15).slice(0, -1),
  ofSources.figures("Дефицит", 15, ({ gap }) => gap),
];

interface FundingSet {
  year: number;
  sources: readonly SourceFunding[];
  total: FundingFigures;
  isChart: boolean;
}

/**
 * Money by source, as a chart where asked for and as a table. The deficit is known by project, not by source, so only
 * the last line has it.
 */
export const fundingParts = ({ year, sources, total, isChart }: FundingSet): BriefingPart[] => {
  if (sources.length === 0) return [{ kind: "note", text: `Финансирование на ${year} год не внесено.` }];
  const title = `Финансирование по источникам, ${year} год`;
  const chart = fundingChart(sources, title);
  const rows = sources.map(({ source, figures }): SourceLine => ({
    name: fundingSourceWords[source],
    amounts: figures,
    gap: "—",
  }));
  return [
    ...(isChart && hasBars(chart) ? [{ kind: "chart" as const, chart }] : []),
    tableOf(title, {
      columns: sourceColumns,
      rows,
      total: { name: "Итого", amounts: total, gap: sum(total.gap) },
    }),
  ];
};
