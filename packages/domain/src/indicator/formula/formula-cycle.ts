import type { FormulaTermRecord } from "../indicator.record.ts";

type Link = Pick<FormulaTermRecord, "indicatorId" | "termIndicatorId">;

/**
 * The way from an indicator through terms of formulas back to itself, beginning and ending with it; null where there is
 * none. `links` are all terms of the portfolio, with those that the formula is to have.
 */
export const formulaCycle = (links: readonly Link[], indicatorId: string): string[] | null => {
  const termsOf = Map.groupBy(links, (link) => link.indicatorId);
  const seen = new Set<string>();
  const wayBack = (id: string): string[] | null => {
    for (const { termIndicatorId } of termsOf.get(id) ?? []) {
      if (termIndicatorId === indicatorId) return [id, indicatorId];
      if (seen.has(termIndicatorId)) continue;
      seen.add(termIndicatorId);
      const rest = wayBack(termIndicatorId);
      if (rest !== null) return [id, ...rest];
    }
    return null;
  };
  return wayBack(indicatorId);
};
