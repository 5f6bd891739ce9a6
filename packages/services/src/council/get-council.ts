import { can, councilPage, type CouncilPage } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The Council with its meetings and the draft decisions that wait for one. The past can be looked at, not changed. */
export async function getCouncil(context: ServiceContext, { asOf }: AsOfInput): Promise<CouncilPage> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const { portfolio } = await readAt(context, asOf);
  return councilPage(portfolio, portfolio.today === today && can(actor, "meeting.prepare", null));
}
