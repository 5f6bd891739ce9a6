import { compareIndustries } from "../industry/industry-order.ts";
import { industryPace, publishedPoints } from "../maturity/industry-pace.ts";
import { computedSeries } from "../maturity/pace-points.ts";
import type { PacePoint, PaceTarget } from "../maturity/pace.view.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { forecast } from "./forecast.ts";
import type { Forecast, MaturityForecast } from "./forecast.view.ts";

const indexForecast = (
  { today }: Portfolio,
  points: readonly PacePoint[],
  target: PaceTarget | null,
): Forecast =>
  forecast({
    points,
    target: target && { value: target.value, year: target.year },
    direction: "higher_is_better",
    today,
  });

/** How the printed figure of the region, and both figures of each industry of the index, go towards their targets. */
export const maturityForecast = (portfolio: Portfolio): MaturityForecast => {
  const region = industryPace(portfolio, null).published;
  return {
    today: portfolio.today,
    region: {
      pace: region,
      published: indexForecast(portfolio, publishedPoints(portfolio, null), region.target),
    },
    industries: portfolio.Industry.filter(({ inMaturityIndex }) => inMaturityIndex)
      .toSorted(compareIndustries)
      .map(({ id, name }) => {
        const pace = industryPace(portfolio, id);
        return {
          id,
          name,
          pace,
          published: indexForecast(portfolio, publishedPoints(portfolio, id), pace.published.target),
          computed: indexForecast(portfolio, computedSeries(portfolio, id), pace.computed.target),
        };
      }),
  };
};
