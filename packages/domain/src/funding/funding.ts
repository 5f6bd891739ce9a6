import type { ProjectRecord } from "../project/project.record.ts";
import type { FundingLineRecord, FundingSource } from "./funding.record.ts";
import type { FundingFigures, FundingStatus, FundingYear } from "./funding.view.ts";

/** Where money comes from, in the order in which it is shown. */
export const fundingSources: readonly FundingSource[] = [
  "federal",
  "regional",
  "municipal",
  "extrabudgetary",
];

/** Adds roubles to the kopeck, whatever the order; null («не внесено») adds nothing, and nothing but nulls stays null. */
const sumOfRoubles = (amounts: readonly (number | null)[]): number | null => {
  const entered = amounts.filter((amount) => amount !== null);
  if (entered.length === 0) return null;
  return entered.reduce((kopecks, amount) => kopecks + Math.round(amount * 100), 0) / 100;
};

const gapOf = (need: number | null, allocated: number | null): number | null =>
  need === null || allocated === null ? null : Math.max(0, Math.round((need - allocated) * 100) / 100);

/** The figures of a project's lines together, in roubles. The gap is null until both its parts are entered. */
export const fundingFigures = (lines: readonly FundingLineRecord[]): FundingFigures => {
  const need = sumOfRoubles(lines.map((line) => line.need));
  const allocated = sumOfRoubles(lines.map((line) => line.allocated));
  const committed = sumOfRoubles(lines.map((line) => line.committed));
  const spent = sumOfRoubles(lines.map((line) => line.spent));
  return { need, allocated, committed, spent, gap: gapOf(need, allocated) };
};

/**
 * Figures over several projects: every column is the sum of theirs. The gap is summed too, so that what one project
 * has to spare does not hide what another lacks; it may therefore exceed need − allocated.
 */
export const totalFunding = (figures: readonly FundingFigures[]): FundingFigures => ({
  need: sumOfRoubles(figures.map(({ need }) => need)),
  allocated: sumOfRoubles(figures.map(({ allocated }) => allocated)),
  committed: sumOfRoubles(figures.map(({ committed }) => committed)),
  spent: sumOfRoubles(figures.map(({ spent }) => spent)),
  gap: sumOfRoubles(figures.map(({ gap }) => gap)),
});

/**
 * How the year's need is met. `not_required` is only ever an explicit choice. Without an entered need nothing is
 * determined. A need for which no allocation is entered counts as unfunded, though its gap stays unknown: money that
 * nobody has recorded cannot be relied on.
 */
export const fundingStatus = (
  project: Pick<ProjectRecord, "fundingRequirement">,
  lines: readonly FundingLineRecord[],
  year: number,
): FundingStatus => {
  if (project.fundingRequirement === "not_required") return "not_required";
  const { need, allocated } = fundingFigures(lines.filter((line) => line.year === year));
  if (need === null) return "not_determined";
  if ((allocated ?? 0) >= need) return "funded";
  return (allocated ?? 0) > 0 ? "partly_funded" : "unfunded";
};

/** Whether the status means that money needed in the year is missing. */
export const isUnmet = (status: FundingStatus): boolean =>
  status === "unfunded" || status === "partly_funded";

/** A project's money by year, earliest first, and within it by source, federal first. */
export const fundingYears = (lines: readonly FundingLineRecord[]): FundingYear[] => {
  const byYear = Map.groupBy(lines, (line) => line.year);
  const years = [...byYear].toSorted(([one], [other]) => one - other);
  return years.map(([year, linesOfYear]) => ({
    year,
    total: fundingFigures(linesOfYear),
    bySource: fundingSources.flatMap((source) => {
      const lines = linesOfYear.filter((line) => line.source === source);
      const [first] = lines;
      return first ? [{ source, figures: fundingFigures(lines), origin: first.origin }] : [];
    }),
  }));
};
