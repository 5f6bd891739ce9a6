import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { contributedIndicator } from "./contributed-indicator.ts";
import type { MovedIndicator, ProjectContributions } from "./contribution.view.ts";
import { countedLinks, linkRegister } from "./link-register.ts";
import { linkView, yearsOf, type JudgeLink } from "./link-view.ts";

/**
 * The indicators that a project is to move, with where each stands and what the project states. Null for a project that
 * is not recorded.
 */
export const indicatorsOf = (
  index: PortfolioIndex,
  projectId: string,
  { judge, canLink }: { judge: JudgeLink; canLink: boolean },
): ProjectContributions | null => {
  if (!index.projectById.has(projectId)) return null;
  const { indicators, byIndicator, byProject } = linkRegister(index);
  const links = new Map((byProject.get(projectId) ?? []).map((linked) => [linked.link.indicatorId, linked]));
  // The register has the indicators in the order of the strategy.
  const moved = [...indicators.values()].flatMap((view): MovedIndicator[] => {
    const linked = links.get(view.id);
    if (linked === undefined) return [];
    const others = countedLinks(byIndicator.get(view.id)).filter(({ summary }) => summary.id !== projectId);
    return [
      {
        indicator: contributedIndicator(index, view),
        link: linkView(linked, { years: yearsOf(view, index.today), judge }),
        otherProjects: others.length,
      },
    ];
  });
  return { today: index.today, indicators: moved, canLink };
};
