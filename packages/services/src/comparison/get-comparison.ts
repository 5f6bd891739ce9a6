import {
  compareSides,
  type Comparison,
  type ComparisonInput,
  type MeasuredSide,
  measureSide,
  overallMaturity,
} from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * Two industries, two deputy governors, two days, or any two of them, side by side. A side without a day of its own is
 * taken on the day of the read, and none may lie after it.
 * @throws AppError `not_found` for an industry or a post that is not recorded on its day
 */
export async function getComparison(
  context: ServiceContext,
  { left, right, asOf }: ComparisonInput & AsOfInput,
): Promise<Comparison> {
  authorise(context.actor, "portfolio.read", null);
  const until = asOf ?? context.today;
  const measure = async (side: ComparisonInput["left"], field: string): Promise<MeasuredSide> => {
    if (side.asOf !== undefined && side.asOf > until) {
      throw new AppError("invalid_input", { reason: "as_of_in_future", field });
    }
    const index = await readAt(context, side.asOf ?? asOf);
    const measured = measureSide(index, side.scope, overallMaturity(index.portfolio));
    if (measured === null) throw notFound(field);
    return measured;
  };
  const sides = await Promise.all([measure(left, "left"), measure(right, "right")]);
  return { today: until, ...compareSides(...sides) };
}
