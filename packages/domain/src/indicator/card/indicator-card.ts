import { pathBehind } from "../path-behind.ts";
import { indexMembers } from "../../maturity/index-members.ts";
import { methodologyInForce } from "../../maturity/methodology.ts";
import { byId } from "../../portfolio/grouping.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import type { Reference } from "../../project/project.view.ts";
import { compareRussian } from "../../wording/russian-order.ts";
import { indicatorList } from "../indicator-list.ts";
import type { IndicatorRecord } from "../indicator.record.ts";
import { printedTarget } from "../indicator-target.ts";
import type { CardFields } from "./card-change.ts";
import type { CardFramework, CardTarget, IndicatorCard } from "./card.view.ts";
import { referrersOf } from "./referrers.ts";

/** What of an indicator its card says. */
export const cardFields = (indicator: IndicatorRecord): CardFields => ({
  name: indicator.name,
  unit: indicator.unit,
  direction: indicator.direction,
  number: indicator.number,
  industryId: indicator.industryId,
  composition: indicator.composition,
  minimum: indicator.minimum,
  maximum: indicator.maximum,
  atRiskBelow: indicator.atRiskBelow,
  offTrackBelow: indicator.offTrackBelow,
  responsibleAuthorityId: indicator.responsibleAuthorityId,
  responsiblePositionId: indicator.responsiblePositionId,
  sourceSystem: indicator.sourceSystem,
  frequency: indicator.frequency,
  dueDay: indicator.dueDay,
  sourceDocument: indicator.sourceDocument,
  sourceNote: indicator.sourceNote,
});

const targetsOf = (portfolio: Portfolio, indicatorId: string): CardTarget[] => {
  const targets = portfolio.IndicatorTarget.filter((target) => target.indicatorId === indicatorId);
  const isLinked = portfolio.ProjectIndicator.some((link) => link.indicatorId === indicatorId);
  const moved = isLinked ? printedTarget(targets)?.id : undefined;
  return targets
    .toSorted((one, other) => (one.year ?? 9999) - (other.year ?? 9999))
    .map(({ id, year, value, version, origin, sourceDocument, sourceSlide }) => ({
      id,
      year,
      value,
      provenance: { document: sourceDocument, slide: sourceSlide, note: null },
      origin,
      isMovedByRequest: id === moved,
      askedValue:
        portfolio.RescheduleRequest.find(
          ({ indicatorTargetId, state }) => indicatorTargetId === id && state === "requested",
        )?.newValue ?? null,
      version,
    }));
};

const frameworksOf = (portfolio: Portfolio, indicatorId: string): CardFramework[] =>
  portfolio.Framework.toSorted((one, other) => one.number - other.number).flatMap(({ id, name }) => {
    const { Methodology, today } = portfolio;
    const methodology = methodologyInForce(Methodology, { frameworkId: id, today });
    if (methodology === null) return [];
    const member = indexMembers(portfolio, methodology, today).find(
      ({ indicator }) => indicator.id === indicatorId,
    );
    if (member === undefined) return [];
    const { isCounted, reason } = member.counting;
    return [{ id, name, methodology: { id: methodology.id, name: methodology.name }, isCounted, reason }];
  });

const usedIn = ({ FormulaTerm, Indicator }: Portfolio, indicatorId: string): Reference[] => {
  const users = new Set(
    FormulaTerm.filter(({ termIndicatorId }) => termIndicatorId === indicatorId).map(
      (term) => term.indicatorId,
    ),
  );
  return Indicator.filter(({ id }) => users.has(id))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => compareRussian(one.name, other.name));
};

/** Everything that is known of an indicator on the portfolio's day. Null for one that is not recorded. */
export const indicatorCard = (portfolio: Portfolio, indicatorId: string): IndicatorCard | null => {
  const { today } = portfolio;
  const record = portfolio.Indicator.find(({ id }) => id === indicatorId);
  const indicator = indicatorList(portfolio).indicators.find(({ id }) => id === indicatorId);
  if (record === undefined || indicator === undefined) return null;
  const authority = byId(portfolio.Authority).get(record.responsibleAuthorityId ?? "");
  const position = byId(portfolio.Position).get(record.responsiblePositionId ?? "");
  return {
    today,
    indicator,
    fields: cardFields(record),
    version: record.version,
    responsibleAuthority: authority ? { id: authority.id, name: authority.name } : null,
    responsiblePosition: position ? { id: position.id, name: position.title } : null,
    targets: targetsOf(portfolio, indicatorId),
    behind: pathBehind(indicator, today),
    frameworks: frameworksOf(portfolio, indicatorId),
    usedIn: usedIn(portfolio, indicatorId),
    referrers: referrersOf(portfolio, indicatorId),
  };
};
