import type { FundingFigures, FundingSource, MoneyFigures, MoneyYear } from "@kedr/domain";

/** The figures in the order in which money becomes real, and what is lacking. */
export const moneyColumns = ["need", "allocated", "committed", "spent", "gap"] as const;

/** A line of the table: a year, or one source of it. */
export interface MoneyLine {
  key: string;
  year: number;
  /** Null for the year as a whole. */
  source: FundingSource | null;
  figures: MoneyFigures;
}

/** The year as a whole and then its sources, year after year. */
export const moneyLines = (money: readonly MoneyYear[]): MoneyLine[] =>
  money.flatMap(({ year, total, bySource }) => [
    { key: `${year}`, year, source: null, figures: total },
    ...bySource.map(({ source, figures }) => ({ key: `${year} ${source}`, year, source, figures })),
  ]);

/** How much of the need is allocated, in percent; null where either is not entered or nothing is needed. */
export const coveredShare = ({ need, allocated }: FundingFigures): number | null =>
  !need || allocated === null ? null : (allocated / need) * 100;
