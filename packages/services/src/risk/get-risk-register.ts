import { can, riskRegister, type RiskRegister } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The risks and problem issues of the portfolio. The past can be looked at, not changed. */
export async function getRiskRegister(context: ServiceContext, { asOf }: AsOfInput): Promise<RiskRegister> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const isPresent = index.today === today;
  return riskRegister(index, (project) => isPresent && can(actor, "risk.update", project));
}
