import { compareRussian } from "../wording/russian-order.ts";

/** Indicators of one industry: by their printed number, those without one last, by name. */
export function compareIndicators(
  left: { id: string; number: number | null; name: string },
  right: { id: string; number: number | null; name: string },
): number {
  const byNumber = (left.number ?? Infinity) - (right.number ?? Infinity);
  // Infinity − Infinity is NaN, which falls through to the name.
  return byNumber || compareRussian(left.name, right.name) || compareRussian(left.id, right.id);
}
