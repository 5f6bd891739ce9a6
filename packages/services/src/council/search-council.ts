import { searchCouncil as search, type CouncilSearch, type CouncilSearchInput } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Looks for meetings, questions and points by their words and numbers, on any day. */
export async function searchCouncil(
  context: ServiceContext,
  { text, asOf }: CouncilSearchInput & AsOfInput,
): Promise<CouncilSearch> {
  authorise(context.actor, "council.read", null);
  const { portfolio } = await readAt(context, asOf);
  return search(portfolio, text);
}
