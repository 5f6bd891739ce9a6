import { compareIndustries } from "../../industry/industry-order.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import type { Reference } from "../../project/project.view.ts";
import { indicatorList } from "../indicator-list.ts";
import { compareRussian } from "../../wording/russian-order.ts";

/** What the form of a card offers. */
export interface CardChoices {
  /** In the strategy's order. */
  industries: Reference[];
  /** By name. */
  authorities: Reference[];
  /** By title. */
  positions: (Reference & { authorityId: string | null })[];
  /** By name; for the terms of a formula. */
  indicators: (Reference & { unit: string; industry: string | null; value: number | null })[];
  /** Units that are in use, by how often. */
  units: string[];
}

const byName = (one: Reference, other: Reference): number =>
  compareRussian(one.name, other.name) || (one.id < other.id ? -1 : 1);

const unitsOf = ({ Indicator }: Portfolio): string[] =>
  [...Map.groupBy(Indicator, ({ unit }) => unit).entries()]
    .toSorted(([one, ones], [other, others]) => others.length - ones.length || compareRussian(one, other))
    .map(([unit]) => unit);

/** The records that a card may name. */
export const cardChoices = (portfolio: Portfolio): CardChoices => {
  return {
    industries: portfolio.Industry.toSorted(compareIndustries).map(({ id, name }) => ({ id, name })),
    authorities: portfolio.Authority.map(({ id, name }) => ({ id, name })).toSorted(byName),
    positions: portfolio.Position.map(({ id, title, authorityId }) => ({
      id,
      name: title,
      authorityId,
    })).toSorted(byName),
    indicators: indicatorList(portfolio)
      .indicators.map(({ id, name, unit, industry, current }) => ({
        id,
        name,
        unit,
        industry: industry?.name ?? null,
        value: current?.value ?? null,
      }))
      .toSorted(byName),
    units: unitsOf(portfolio),
  };
};
