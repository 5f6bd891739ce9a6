import { strategyIndicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isInScope, type FolderScope } from "./folder-scope.ts";
import type { FolderSubject } from "./folder.view.ts";
import { pathBehind } from "./indicator-path.ts";
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
        reason: { code: "indicator_behind", path },
        since: path.factOn,
        order: [0, -path.shortfall],
      },
    ];
  });
