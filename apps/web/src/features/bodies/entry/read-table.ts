import type { PartMeasure } from "@kedr/domain";
import { saysNothing } from "../../value-entry/cell-state.ts";
import { nameKey } from "./body-names.ts";

/** A row with figures: whose, and what is written for them. */
export interface TableRow {
  /** Its place in the table, from 1. */
  line: number;
  name: string;
  /** Numerator and denominator, or the value. */
  texts: string[];
}

/** A row that nobody can be found for, or that says something else of a body than a row above. */
export interface UnmatchedRow extends TableRow {
  problem: "unknown" | "repeated";
}

/** Whose figures may be told. */
export interface Target {
  key: string;
  name: string;
}

const namedBy = /назван|муниц|орган|групп|образован|name|body|municip|group/i;
const figuresBy: Record<PartMeasure, readonly RegExp[]> = {
  ratio: [/числит|numerator/i, /знамен|denominator/i],
  value: [/значен|value/i],
};

interface Columns {
  name: number;
  figures: number[];
  /** How many rows come before the first with figures. */
  skip: number;
}

/** Headings say where the columns are; without them the name comes first and the figures follow. */
const columnsOf = (cells: readonly (readonly string[])[], measure: PartMeasure): Columns => {
  for (const [index, row] of cells.slice(0, 10).entries()) {
    const figures = figuresBy[measure].map((word) => row.findIndex((text) => word.test(text)));
    const name = row.findIndex((text, at) => namedBy.test(text) && !figures.includes(at));
    if (name !== -1 && figures.every((at) => at !== -1)) return { name, figures, skip: index + 1 };
  }
  return { name: 0, figures: figuresBy[measure].map((_word, at) => at + 1), skip: 0 };
};

/** The rows of a table that tell a figure; «н/д» and empty cells tell none. */
export const readTableRows = (cells: readonly (readonly string[])[], measure: PartMeasure): TableRow[] => {
  const { name, figures, skip } = columnsOf(cells, measure);
  return cells.slice(skip).flatMap((row, index): TableRow[] => {
    const texts = figures.map((at) => (row[at] ?? "").trim());
    const label = (row[name] ?? "").trim();
    if (label === "" || texts.every(saysNothing)) return [];
    return [{ line: skip + index + 1, name: label, texts }];
  });
};

/** What rows tell of those whom they name. */
export interface MatchedTable {
  /** Texts by the target's key. */
  texts: Map<string, readonly string[]>;
  unmatched: UnmatchedRow[];
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((text, at) => text === other[at]);

/** Finds whose figures the rows tell, by name. A row that says the same again is passed over. */
export const matchRows = (rows: readonly TableRow[], targets: readonly Target[]): MatchedTable => {
  const keys = new Map(targets.map(({ key, name }) => [nameKey(name), key]));
  const texts = new Map<string, readonly string[]>();
  const unmatched: UnmatchedRow[] = [];
  for (const row of rows) {
    const key = keys.get(nameKey(row.name));
    const known = key === undefined ? undefined : texts.get(key);
    if (key === undefined) unmatched.push({ ...row, problem: "unknown" });
    else if (known === undefined) texts.set(key, row.texts);
    else if (!areSame(known, row.texts)) unmatched.push({ ...row, problem: "repeated" });
  }
  return { texts, unmatched };
};
