import { can, frameworkList, type FrameworkList } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The frameworks of indicators; on no past day anybody's to change. */
export interface FrameworkBoard extends FrameworkList {
  canAdminister: boolean;
}

/** Frameworks with their indicators and the versions of their methodologies. */
export async function listFrameworks(context: ServiceContext, { asOf }: AsOfInput): Promise<FrameworkBoard> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  return {
    ...frameworkList(portfolio),
    canAdminister: portfolio.today === today && can(actor, "indicator.administer", null),
  };
}
