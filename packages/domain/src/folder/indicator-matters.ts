import { strategyIndicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { healthOrder } from "../project/health-order.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { isInScope, type FolderScope } from "./folder-scope.ts";
import type { FolderReason, FolderSubject } from "./folder.view.ts";
import { pathBehind } from "../indicator/path-behind.ts";
import type { RankedMatter } from "./ranked-matter.ts";

const indicators = new WeakMap<PortfolioIndex, ReadonlyMap<string, IndicatorView>>();

/** Worked out once an index: every sector of a comparison asks. */
const indicatorsOf = (index: PortfolioIndex): ReadonlyMap<string, IndicatorView> => {
  const known = indicators.get(index);
  if (known) return known;
  const views = new Map(strategyIndicatorList(index.portfolio).indicators.map((view) => [view.id, view]));
  indicators.set(index, views);
  return views;
};

/** An indicator as the subject of a matter; it is asked about in a linked project of the folder, by name the first. */
export const indicatorSubjectOf = (
  index: PortfolioIndex,
  scope: FolderScope,
  indicatorId: string,
): FolderSubject => {
  const view = indicatorsOf(index).get(indicatorId);
  const linked = view?.projects.find(({ id }) =>
    isInScope(scope, index.projectById.get(id)?.industryId ?? null),
  );
  return {
    kind: "indicator",
    id: indicatorId,
    name: view?.name ?? indicatorId,
    industry: view?.industry ?? null,
    project: linked ? { id: linked.id, name: linked.name } : null,
  };
};

/** The projects at work that are to move an indicator, worst health first. */
const moversOf = (
  index: PortfolioIndex,
  { projects }: IndicatorView,
): Extract<FolderReason, { code: "indicator_behind" }>["projects"] => {
  const linked = new Set(projects.map(({ id }) => id));
  return summariseProjects(index)
    .filter((project) => linked.has(project.id) && isCounted(project))
    .toSorted(
      (one, other) =>
        healthOrder.indexOf(one.health.effective) - healthOrder.indexOf(other.health.effective) ||
        compareRussian(one.name, other.name),
    )
    .map(({ id, name, health }) => ({ id, name, health: health.effective }));
};

/** Indicators of the folder's industries whose last fact is behind their way to the target. */
export const indicatorMatters = (index: PortfolioIndex, scope: FolderScope): RankedMatter[] =>
  [...indicatorsOf(index).values()].flatMap((view): RankedMatter[] => {
    if (!isInScope(scope, view.industry?.id ?? null)) return [];
    const path = pathBehind(view, index.today);
    if (path === null) return [];
    return [
      {
        key: `indicator_off_path:${view.id}`,
        kind: "indicator_off_path",
        subject: indicatorSubjectOf(index, scope, view.id),
        reason: { code: "indicator_behind", path, projects: moversOf(index, view) },
        since: path.factOn,
        order: [path.standing.level === "off_track" ? -1 : 0, -path.shortfall],
      },
    ];
  });
