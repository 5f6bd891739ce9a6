import type { ControlTotal } from "@kedr/domain";

/** A declared total, or the sum of two. */
export interface ControlLine extends Omit<ControlTotal, "subject"> {
  subject: ControlTotal["subject"] | "industries";
  /** Declared and not entered; never below zero. */
  missing: number;
}

const withMissing = (line: Omit<ControlLine, "missing">): ControlLine => ({
  ...line,
  missing: Math.max(line.declared - line.entered, 0),
});

const isOfIndustries = ({ subject }: ControlTotal): boolean =>
  subject === "mandatory_industries" || subject === "regional_industries";

/** The declared totals in their order; the two lists of industries are preceded by their sum. */
export const controlLines = (totals: readonly ControlTotal[]): ControlLine[] => {
  const lists = totals.filter(isOfIndustries);
  const sum = (count: (total: ControlTotal) => number) =>
    lists.reduce((whole, total) => whole + count(total), 0);
  const industries: Omit<ControlLine, "missing"> = {
    subject: "industries",
    industry: null,
    declared: sum(({ declared }) => declared),
    entered: sum(({ entered }) => entered),
    fromSource: sum(({ fromSource }) => fromSource),
  };
  if (lists.length < 2) return totals.map(withMissing);
  const first = totals.findIndex(isOfIndustries);
  return [...totals.slice(0, first), industries, ...totals.slice(first)].map(withMissing);
};
