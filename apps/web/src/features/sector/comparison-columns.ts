import type { SectorComparison } from "@kedr/domain";

/** A line of the comparison: a deputy governor, or the industries that nobody curates. */
export type SectorLine = SectorComparison["sectors"][number];

export const columnIds = [
  "deputy",
  "industries",
  "projects",
  "health",
  "progress",
  "difference",
  "overdue",
  "need",
  "allocated",
  "gap",
  "attention",
] as const;
export type ColumnId = (typeof columnIds)[number];

/** The columns beside the name, in order. */
export const figureColumns = columnIds.filter((id) => id !== "deputy");
export type FigureColumn = (typeof figureColumns)[number];

interface ColumnTraits {
  /** What the column is sorted by; null is last either way. */
  sortBy: (line: SectorLine) => number | string | null;
  /** The more telling end comes first on the first press. */
  startsDescending: boolean;
  isNumeric: boolean;
  /** Share of the table. */
  width: `${number}%`;
  /** The section of the sector's page that a cell leads to. */
  hash: "attention" | "summary" | "overdue" | "funding" | "projects" | undefined;
}

const most = { startsDescending: true, isNumeric: true } as const;

/** How each column sorts and stands, and where it leads. */
export const columnTraits: Record<ColumnId, ColumnTraits> = {
  deputy: {
    width: "15.5%",
    sortBy: ({ deputy }) => deputy?.name ?? null,
    startsDescending: false,
    isNumeric: false,
    hash: undefined,
  },
  industries: {
    width: "11.1%",
    ...most,
    sortBy: ({ industries }) => industries.length,
    isNumeric: false,
    hash: "projects",
  },
  projects: { width: "6.8%", ...most, sortBy: ({ rollUp }) => rollUp.projects, hash: "projects" },
  health: {
    width: "13%",
    ...most,
    // By the red ones, and among as many red by the amber; a portfolio never has a thousand of either.
    sortBy: ({ rollUp: { health } }) => health.off_track * 1000 + health.at_risk,
    isNumeric: false,
    hash: "summary",
  },
  progress: {
    width: "9.2%",
    ...most,
    sortBy: ({ rollUp }) => rollUp.progress?.actual ?? null,
    isNumeric: false,
    hash: "summary",
  },
  difference: {
    width: "6.8%",
    sortBy: ({ rollUp }) => rollUp.progress?.difference ?? null,
    startsDescending: false,
    isNumeric: true,
    hash: "summary",
  },
  overdue: { width: "7.2%", ...most, sortBy: ({ rollUp }) => rollUp.milestones.overdue, hash: "overdue" },
  need: { width: "7.8%", ...most, sortBy: ({ rollUp }) => rollUp.funding.need, hash: "funding" },
  allocated: { width: "9.2%", ...most, sortBy: ({ rollUp }) => rollUp.funding.allocated, hash: "funding" },
  gap: { width: "6.6%", ...most, sortBy: ({ rollUp }) => rollUp.funding.gap, hash: "funding" },
  attention: { width: "6.8%", ...most, sortBy: ({ needsMeTotal }) => needsMeTotal, hash: "attention" },
};
