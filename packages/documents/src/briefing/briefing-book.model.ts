import type { BarChart } from "../charts/bar-chart.ts";

/** A column of a table. */
export interface BriefingColumn {
  title: string;
  /** Share of the table's width; the shares of a table need not add up to anything. */
  width: number;
  isNumeric: boolean;
}

/** A table of printed strings: nothing in it is formatted any further. */
export interface BriefingTable {
  kind: "table";
  title: string;
  columns: BriefingColumn[];
  rows: string[][];
  /** The last line, in bold; null without one. */
  total: string[] | null;
}

/** A figure with what it is. */
export interface BriefingFact {
  label: string;
  value: string;
}

/** What chapters are made of. */
export type BriefingPart =
  | BriefingTable
  | { kind: "facts"; facts: BriefingFact[] }
  | { kind: "list"; title: string; items: string[] }
  | { kind: "note"; text: string }
  | { kind: "chart"; chart: BarChart };

export interface BriefingChapter {
  title: string;
  /** Whether its tables need a sheet on its side. */
  isWide: boolean;
  parts: BriefingPart[];
}

/**
 * What a briefing book, or another paper in its form, says before any formatting: the one outline behind the Word file
 * and the presentation.
 */
export interface BriefingOutline {
  /** For the properties of the file and for its name, without an extension. */
  title: string;
  /** The first sheet, with the contents behind it; null for a short paper that has neither. */
  cover: {
    /** What kind of paper it is. */
    heading: string;
    strategy: string;
    /** The industry or the post; null for the strategy as a whole. */
    subject: string | null;
    asOf: string;
    /** «Учебные данные», or null. */
    notice: string | null;
  } | null;
  /** At the foot of each page, beside its number. */
  footer: string;
  chapters: BriefingChapter[];
}
