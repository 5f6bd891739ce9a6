import type { CalendarDate, ComparisonScope } from "@kedr/domain";
import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";
import { lenient } from "../../lib/search.ts";

export const scopeKinds = [
  "strategy",
  "industry",
  "deputy",
] as const satisfies readonly ComparisonScope["kind"][];
const kind = lenient(z.enum(scopeKinds));
const id = lenient(z.string().check(z.maxLength(64)));
const day = lenient(searchDate);

/** In an address: the industries that nobody curates. */
export const nobody = "unassigned";

/** Both sides. A kind is the strategy unless named; a day is that of the page unless named. */
export const compareSearchSchema = z.object({
  left: kind,
  leftId: id,
  leftDay: day,
  right: kind,
  rightId: id,
  rightDay: day,
});
export type CompareSearch = z.infer<typeof compareSearchSchema>;
export type SideName = "left" | "right";

/** One side as the address says it. */
export interface ChosenSide {
  kind: ComparisonScope["kind"];
  id: string | undefined;
  day: CalendarDate | undefined;
}

export const sideIn = (search: CompareSearch, side: SideName): ChosenSide => ({
  kind: search[side] ?? "strategy",
  id: search[`${side}Id`],
  day: search[`${side}Day`],
});

/** The side as the address keeps it; the strategy needs no word. */
export const withSide = (
  side: SideName,
  { kind: chosen, id: chosenId, day: chosenDay }: ChosenSide,
): CompareSearch => ({
  [side]: chosen === "strategy" ? undefined : chosen,
  [`${side}Id`]: chosen === "strategy" ? undefined : chosenId,
  [`${side}Day`]: chosenDay,
});

const scopeOf = ({ kind: chosen, id: chosenId }: ChosenSide): ComparisonScope | null => {
  if (chosen === "strategy") return { kind: "strategy" };
  if (chosenId === undefined) return null;
  if (chosen === "industry") return { kind: "industry", industryId: chosenId };
  return { kind: "deputy", positionId: chosenId === nobody ? null : chosenId };
};

/** The input of the read; null while a side is not chosen. */
export const comparisonInputOf = (search: CompareSearch) => {
  const sides = [sideIn(search, "left"), sideIn(search, "right")] as const;
  const [left, right] = [scopeOf(sides[0]), scopeOf(sides[1])];
  if (left === null || right === null) return null;
  return {
    left: { scope: left, ...(sides[0].day ? { asOf: sides[0].day } : {}) },
    right: { scope: right, ...(sides[1].day ? { asOf: sides[1].day } : {}) },
  };
};
