import type { ComparisonScope } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** In an address: the industries that nobody curates, and the whole strategy where a sector would be shown. */
export const nobody = "unassigned";
export const everything = "all";

const id = lenient(z.string().check(z.maxLength(64)));

/** What the matrix is of. Without either: the reader's own sector, else the strategy. */
export const coverageSearchSchema = z.object({
  industry: id,
  deputy: id,
  /** Only what needs somebody. */
  gaps: lenient(z.boolean()),
});
export type CoverageSearch = z.infer<typeof coverageSearchSchema>;

/** The scope that the address asks for; `ownPost` is that of a deputy governor who looks. */
export const scopeOf = (
  { industry, deputy }: CoverageSearch,
  { ownPost }: { ownPost: string | null },
): ComparisonScope => {
  if (industry !== undefined) return { kind: "industry", industryId: industry };
  const post = deputy ?? ownPost ?? everything;
  if (post === everything) return { kind: "strategy" };
  return { kind: "deputy", positionId: post === nobody ? null : post };
};

/** A scope as one value of a list, and back. */
export const keyOf = (scope: ComparisonScope): string => {
  if (scope.kind === "strategy") return everything;
  return scope.kind === "industry" ? `industry:${scope.industryId}` : `deputy:${scope.positionId ?? nobody}`;
};

export const searchOf = (key: string): Pick<CoverageSearch, "industry" | "deputy"> => {
  const [kind, ...rest] = key.split(":");
  const value = rest.join(":");
  if (kind === "industry") return { industry: value, deputy: undefined };
  return { industry: undefined, deputy: kind === "deputy" ? value : everything };
};

/** Where the file of what is shown is. */
export const downloadAddress = (
  format: "xlsx" | "csv",
  scope: ComparisonScope,
  asOf: string | undefined,
): string => {
  const query = new URLSearchParams({
    ...(scope.kind === "industry" ? { industry: scope.industryId } : {}),
    ...(scope.kind === "deputy" ? { deputy: scope.positionId ?? nobody } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  });
  return `/downloads/coverage.${format}${query.size === 0 ? "" : `?${query.toString()}`}`;
};
