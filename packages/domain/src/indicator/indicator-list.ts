import { compareIndustries } from "../industry/industry-order.ts";
import { indexMembers } from "../maturity/index-members.ts";
import { digitalMaturityId, methodologyInForce } from "../maturity/methodology.ts";
import { valueMethodologies } from "../maturity/value-methodology.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { breakdownOf } from "./breakdown.ts";
import { measuredValues } from "./formula/formula-values.ts";
import { formulaNaming } from "./formula/formula-view.ts";
import type { IndicatorRecord, ProjectIndicatorRecord } from "./indicator.record.ts";
import type { IndicatorList, IndicatorView } from "./indicator.view.ts";
import { compareIndicators } from "./indicator-order.ts";
import { indicatorView } from "./indicator-view.ts";

/** The strategy's indicators are those of its industries; the other frameworks have lists of their own. */
export const isOfStrategy = ({ industryId }: Pick<IndicatorRecord, "industryId">): boolean =>
  industryId !== null;

/** The indicators of the strategy with their figures on the portfolio's day, by industry, number and name. */
export function strategyIndicatorList(portfolio: Portfolio): IndicatorList {
  const ofStrategy = new Set(portfolio.Indicator.filter(isOfStrategy).map(({ id }) => id));
  const { today, indicators } = indicatorList(portfolio);
  return { today, indicators: indicators.filter(({ id }) => ofStrategy.has(id)) };
}

/** The region's indicators: those of the strategy, and those of no industry that no other framework has. */
export function regionIndicatorList(portfolio: Portfolio): IndicatorList {
  const members = new Set(portfolio.MethodologyMember.map(({ indicatorId }) => indicatorId));
  const ofRegion = new Set(
    portfolio.Indicator.filter((indicator) => isOfStrategy(indicator) || !members.has(indicator.id)).map(
      ({ id }) => id,
    ),
  );
  const { today, indicators } = indicatorList(portfolio);
  return { today, indicators: indicators.filter(({ id }) => ofRegion.has(id)) };
}

/**
 * All indicators of the portfolio with their figures on its day: by industry in the strategy's order (those of
 * no industry last), by number, then by name in Russian order.
 */
export function indicatorList(portfolio: Portfolio): IndicatorList {
  const { today } = portfolio;
  const methodology = methodologyInForce(portfolio.Methodology, { frameworkId: digitalMaturityId, today });
  const members = new Map(
    methodology
      ? indexMembers(portfolio, methodology, today).map((member) => [member.indicator.id, member])
      : [],
  );
  const methodologyOf = valueMethodologies(portfolio);
  const industries = portfolio.Industry.toSorted(compareIndustries);
  const place = new Map(industries.map(({ id }, index) => [id, index]));
  const placeOf = (industryId: string | null): number =>
    (industryId === null ? undefined : place.get(industryId)) ?? industries.length;
  const measured = measuredValues(portfolio);
  const formulaOf = formulaNaming(portfolio, measured);
  const targets = groupedBy(portfolio.IndicatorTarget, ({ indicatorId }) => indicatorId);
  const parts = groupedBy(portfolio.IndicatorPart, ({ indicatorId }) => indicatorId);
  const authorities = byId(portfolio.Authority);
  const links = groupedBy(portfolio.ProjectIndicator, ({ indicatorId }) => indicatorId);
  const projectsOf = projectNaming(portfolio);
  const attachmentsByValue = groupedBy(portfolio.Attachment, ({ indicatorValueId }) => indicatorValueId);

  const indicators = portfolio.Indicator.toSorted(
    (left, right) => placeOf(left.industryId) - placeOf(right.industryId) || compareIndicators(left, right),
  ).map((indicator): IndicatorView => {
    const industry = industries[placeOf(indicator.industryId)];
    const member = members.get(indicator.id);
    return indicatorView({
      indicator: member?.indicator ?? indicator,
      industry: industry ? { id: industry.id, name: industry.name } : null,
      membership: member ? { isCounted: member.counting.isCounted, reason: member.counting.reason } : null,
      methodology: member ? methodology : null,
      methodologyOf,
      values: measured.valuesOf(indicator.id),
      targets: targets.get(indicator.id) ?? [],
      breakdown: breakdownOf({ indicator, parts: parts.get(indicator.id) ?? [], authorities }),
      projects: projectsOf(links.get(indicator.id) ?? []),
      attachmentsByValue,
      formulaOf,
      today,
    });
  });
  return { today, indicators };
}

function projectNaming({
  Project,
}: Portfolio): (links: readonly ProjectIndicatorRecord[]) => IndicatorView["projects"] {
  const names = new Map(Project.map(({ id, name }) => [id, name]));
  return (links) =>
    links
      .flatMap(({ projectId, confidence }) => {
        const name = names.get(projectId);
        return name === undefined ? [] : [{ id: projectId, name, confidence }];
      })
      .toSorted((left, right) => compareRussian(left.name, right.name) || compareRussian(left.id, right.id));
}
