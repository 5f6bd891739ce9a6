import { explainIndicator, indicatorForecast, type Forecast, type IndicatorExplanation } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** How an indicator's achievement came about, and when its target is expected to be reached. */
export interface ExplainedIndicator {
  explanation: IndicatorExplanation;
  forecast: Forecast;
}

/** @throws AppError `not_found` when there is no such indicator. */
export async function getIndicatorExplanation(
  context: ServiceContext,
  { indicatorId, asOf }: AsOfInput & { indicatorId: string },
): Promise<ExplainedIndicator> {
  authorise(context.actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  const explanation = explainIndicator(portfolio, indicatorId);
  const forecast = indicatorForecast(portfolio, indicatorId);
  if (explanation === null || forecast === null) throw notFound("indicatorId");
  return { explanation, forecast };
}
