import type { RollUp } from "@kedr/domain";
import type { SectorLine } from "./comparison-columns.ts";

/** What a line shows: a sector's own figures, or the sums of all of them. */
export interface Figures {
  industries: number;
  /** Names of the industries; none in the total. */
  names: readonly string[];
  rollUp: RollUp;
  attention: number;
}

/** The figures of one sector. */
export const figuresOf = ({ industries, rollUp, needsMeTotal }: SectorLine): Figures => ({
  industries: industries.length,
  names: industries.map(({ name }) => name),
  rollUp,
  attention: needsMeTotal,
});

/** The last line: the strategy's own roll-up, and the sums of what only the lines count. */
export const totalFigures = (lines: readonly SectorLine[], total: RollUp): Figures => ({
  industries: lines.reduce((sum, { industries }) => sum + industries.length, 0),
  names: [],
  rollUp: total,
  attention: lines.reduce((sum, { needsMeTotal }) => sum + needsMeTotal, 0),
});
