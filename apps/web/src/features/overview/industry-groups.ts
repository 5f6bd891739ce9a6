import type { ControlTotal, Health, IndustryOverview, ProjectKind } from "@kedr/domain";

/** The industries of one list of the strategy, with their sums. */
export interface IndustryGroup {
  kind: ProjectKind;
  industries: IndustryOverview[];
  projects: number;
  health: Record<Health, number>;
  /** Announced by the strategy and not entered. */
  missing: number;
}

const sumOf = (
  industries: readonly IndustryOverview[],
  count: (industry: IndustryOverview) => number,
): number => industries.reduce((sum, industry) => sum + count(industry), 0);

const missingOf = (kind: ProjectKind, totals: readonly ControlTotal[]): number => {
  const total = totals.find(({ subject }) => subject === `${kind}_industries`);
  return total ? Math.max(total.declared - total.entered, 0) : 0;
};

/** Mandatory industries first, then regional ones, each in the strategy's order; a list with nothing in it is left out. */
export const industryGroups = (
  industries: readonly IndustryOverview[],
  totals: readonly ControlTotal[],
): IndustryGroup[] =>
  (["mandatory", "regional"] as const)
    .map((kind): IndustryGroup => {
      const listed = industries.filter(({ listedAs }) => listedAs === kind);
      const inHealth = (health: Health) => sumOf(listed, ({ rollUp }) => rollUp.health[health]);
      return {
        kind,
        industries: listed,
        projects: sumOf(listed, ({ rollUp }) => rollUp.projects),
        health: {
          off_track: inHealth("off_track"),
          at_risk: inHealth("at_risk"),
          no_data: inHealth("no_data"),
          on_track: inHealth("on_track"),
        },
        missing: missingOf(kind, totals),
      };
    })
    .filter(({ industries: listed, missing }) => listed.length > 0 || missing > 0);
