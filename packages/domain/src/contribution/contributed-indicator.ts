import { pathBehind } from "../indicator/path-behind.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Reference } from "../project/project.view.ts";
import type { ContributedIndicator } from "./contribution.view.ts";
import { coverOf } from "./cover.ts";
import { countedLinks, isSick, linkRegister } from "./link-register.ts";
import { statedByAll, timeOf, yearsOf } from "./link-view.ts";

const responsibleOf = ({ portfolio }: PortfolioIndex, indicatorId: string): Reference | null => {
  const authorityId = portfolio.Indicator.find(({ id }) => id === indicatorId)?.responsibleAuthorityId;
  const authority = portfolio.Authority.find(({ id }) => id === authorityId);
  return authority ? { id: authority.id, name: authority.name } : null;
};

/** Where an indicator stands, and whether its projects at work make up what it needs. */
export const contributedIndicator = (index: PortfolioIndex, view: IndicatorView): ContributedIndicator => {
  const counted = countedLinks(linkRegister(index).byIndicator.get(view.id));
  const { id, number, name, unit, direction, industry, current, target } = view;
  return {
    id,
    number,
    name,
    unit,
    direction,
    industry,
    responsible: responsibleOf(index, id),
    current: current?.value ?? null,
    currentOn: timeOf(current),
    target: target?.value ?? null,
    targetYear: target?.year ?? null,
    path: pathBehind(view, index.today),
    cover: coverOf({
      direction,
      current: current?.value ?? null,
      target: target?.value ?? null,
      projects: counted.length,
      stated: statedByAll(counted, yearsOf(view, index.today)),
    }),
    hasOnlySick: counted.length > 0 && counted.every(({ summary }) => isSick(summary)),
  };
};
