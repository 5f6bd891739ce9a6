import {
  can,
  compareRussian,
  indicatorList,
  isCounted,
  type IndicatorDirection,
  type Reference,
} from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** What a new link may join, besides what is joined already. */
export interface LinkChoices {
  /** Projects at work for which the actor may speak, by name; none where the project is given. */
  projects: (Reference & { industry: string | null })[];
  /** By industry, number and name, those of the other frameworks last; none where the indicator is given. */
  indicators: (Reference & { industry: string | null; unit: string; direction: IndicatorDirection })[];
}

/** One end of the link that is being made. */
export type LinkEnd = { indicatorId: string } | { projectId: string };

/**
 * What one end is not linked to yet: an indicator's projects, as far as the actor speaks for them, or a project's
 * indicators. Of the present alone: it is asked by a form that writes.
 */
export async function findLinkChoices(context: ServiceContext, end: LinkEnd): Promise<LinkChoices> {
  const { actor } = context;
  authorise(actor, "portfolio.read", null);
  const { portfolio, industryById } = await readAt(context, undefined);
  if ("projectId" in end) {
    const links = portfolio.ProjectIndicator.filter(({ projectId }) => projectId === end.projectId);
    const taken = new Set(links.map(({ indicatorId }) => indicatorId));
    const free = indicatorList(portfolio).indicators.filter(({ id }) => !taken.has(id));
    return {
      projects: [],
      indicators: free.map(({ id, name, industry, unit, direction }) => ({
        id,
        name,
        industry: industry?.name ?? null,
        unit,
        direction,
      })),
    };
  }
  const links = portfolio.ProjectIndicator.filter(({ indicatorId }) => indicatorId === end.indicatorId);
  const taken = new Set(links.map(({ projectId }) => projectId));
  const free = portfolio.Project.filter(
    (project) => isCounted(project) && !taken.has(project.id) && can(actor, "contribution.state", project),
  ).toSorted((one, other) => compareRussian(one.name, other.name));
  return {
    projects: free.map(({ id, name, industryId }) => ({
      id,
      name,
      industry: industryById.get(industryId)?.name ?? null,
    })),
    indicators: [],
  };
}
