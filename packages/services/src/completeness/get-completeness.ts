import { completenessOf, gapsPerPage, type Completeness, type GapFilters } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** What completeness is asked for; without a page, every gap. */
export interface CompletenessQuestion extends GapFilters, AsOfInput {
  page?: number;
}

/** What the registry lacks, as the actor sees it. Shares, facets and counts are over all pages. */
export async function getCompleteness(
  context: ServiceContext,
  { asOf, page, ...filters }: CompletenessQuestion,
): Promise<Completeness> {
  authorise(context.actor, "portfolio.read", null);
  const completeness = completenessOf(await readAt(context, asOf), filters, context.actor);
  if (page === undefined) return completeness;
  const first = (page - 1) * gapsPerPage;
  return { ...completeness, gaps: completeness.gaps.slice(first, first + gapsPerPage) };
}
