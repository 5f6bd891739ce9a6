import { areaOf, type ChangeArea, changeAreas, type ChangeKind, rankOf } from "./change-kinds.ts";
import type { ChangedIndustry, ChangedLine, KindCount } from "./changed-since.view.ts";

/** How many lines there are of each kind, in the order of the kinds. */
export const countKinds = (lines: readonly ChangedLine[]): KindCount[] =>
  [...Map.groupBy(lines, ({ kind }) => kind)]
    .map(([kind, own]) => ({ kind, count: own.length }))
    .toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind));

/** Which lines a reader has chosen; an empty list chooses all. `none` among the industries is the strategy as a whole. */
export interface ChosenLines {
  areas: readonly ChangeArea[];
  kinds: readonly ChangeKind[];
  industries: readonly string[];
}

/** The lines that are left, by industry, without the industries that have none left. */
export const chosenLines = (
  groups: readonly ChangedIndustry[],
  { areas, kinds, industries }: ChosenLines,
): ChangedIndustry[] =>
  groups
    .filter(({ industry }) => industries.length === 0 || industries.includes(industry?.id ?? "none"))
    .map(({ industry, lines }) => ({
      industry,
      lines: lines.filter(
        ({ kind }) =>
          (areas.length === 0 || areas.includes(areaOf(kind))) &&
          (kinds.length === 0 || kinds.includes(kind)),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);

/** How many lines there are in each area, in the order of the screen; only those that there are. */
export const countAreas = (counts: readonly KindCount[]): { area: ChangeArea; count: number }[] =>
  changeAreas
    .map((area) => ({
      area,
      count: counts.filter(({ kind }) => areaOf(kind) === area).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
