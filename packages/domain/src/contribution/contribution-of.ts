import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { healthOrder } from "../project/health-order.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { contributedIndicator } from "./contributed-indicator.ts";
import type { ContributingProject, IndicatorContributions, IndicatorYear } from "./contribution.view.ts";
import { sumOf, type CountedYears } from "./cover.ts";
import { countedLinks, isSick, linkRegister, type LinkedProject } from "./link-register.ts";
import { linkView, statedBy, statedByAll, yearsOf, type JudgeLink } from "./link-view.ts";

/** Counted projects first, worst health first, then by name. */
const inOrder = ({ summary: one }: LinkedProject, { summary: other }: LinkedProject): number =>
  Number(isCounted(other)) - Number(isCounted(one)) ||
  healthOrder.indexOf(one.health.effective) - healthOrder.indexOf(other.health.effective) ||
  compareRussian(one.name, other.name) ||
  compareRussian(one.id, other.id);

/** The targets of single years, by the year. */
const targetsOf = ({ target, targetsByYear }: IndicatorView): ReadonlyMap<number, number> =>
  new Map([
    ...(target === null || target.year === null ? [] : [[target.year, target.value] as const]),
    ...targetsByYear.map(({ year, value }) => [year, value] as const),
  ]);

const yearlySums = (
  counted: readonly LinkedProject[],
  {
    view,
    targets,
    years,
  }: { view: IndicatorView; targets: ReadonlyMap<number, number>; years: CountedYears },
): IndicatorYear[] => {
  const all = counted.flatMap(({ contributions }) => contributions);
  const named = new Set(
    [...all.map(({ year }) => year), ...targets.keys()].toSorted((one, other) => one - other),
  );
  return [...named].map((year) => {
    const ofYear = all.filter((one) => one.year === year);
    const soFar = all.filter((one) => one.year >= years.from && one.year <= year);
    const target = targets.get(year) ?? null;
    const current = view.current?.value ?? null;
    return {
      year,
      sum: ofYear.length === 0 ? null : sumOf(ofYear.map(({ value }) => value)),
      cumulated: sumOf(soFar.map(({ value }) => value)),
      target,
      need: target === null || current === null ? null : sumOf([target, -current]),
      isPast: year < years.from,
    };
  });
};

/**
 * The projects that are to move an indicator, with their health and by how much by when, against what it needs to its
 * target. Cancelled projects are listed and counted nowhere. Null for an indicator that is not recorded.
 */
export const contributionOf = (
  index: PortfolioIndex,
  indicatorId: string,
  { judge, canLink }: { judge: JudgeLink; canLink: boolean },
): IndicatorContributions | null => {
  const { indicators, byIndicator } = linkRegister(index);
  const view = indicators.get(indicatorId);
  if (view === undefined) return null;
  const years = yearsOf(view, index.today);
  const links = (byIndicator.get(indicatorId) ?? []).toSorted(inOrder);
  const counted = countedLinks(links);
  return {
    today: index.today,
    indicator: contributedIndicator(index, view),
    projects: links.map((linked): ContributingProject => {
      const { id, name, industry, stage, health } = linked.summary;
      return {
        project: { id, name },
        industry,
        stage,
        isCounted: isCounted(linked.summary),
        health,
        link: linkView(linked, { years, judge }),
      };
    }),
    unstated: counted
      .filter((linked) => statedBy(linked, years) === null)
      .map(({ summary: { id, name } }) => ({ id, name })),
    statedBySick: statedByAll(
      counted.filter(({ summary }) => isSick(summary)),
      years,
    ),
    years: yearlySums(counted, { view, targets: targetsOf(view), years }),
    canLink,
  };
};
