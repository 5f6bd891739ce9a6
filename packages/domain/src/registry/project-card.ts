import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectTies, Reference } from "../project/project.view.ts";
import { actCitation } from "./act-citation.ts";
import type { Card } from "./cards/cards.ts";

/** The card of a project as it stands, its ties told by their ids, and the version to edit it by. */
export interface ProjectCardView {
  id: string;
  version: number;
  isOfSource: boolean;
  fields: Required<Card<"Project">>;
}

/** What a card of a project may name; nothing archived among it. */
export interface ProjectCardChoices {
  industries: Reference[];
  goals: Reference[];
  authorities: Reference[];
  positions: Reference[];
  systems: Reference[];
  acts: Reference[];
}

/** Null when there is no such project, or it is in the archive. */
export const projectCardView = (index: PortfolioIndex, projectId: string): ProjectCardView | null => {
  const project = index.projectById.get(projectId);
  if (!project) return null;
  const { id, version, origin } = project;
  const { ProjectPerformer, ProjectSystem, LegalActLink } = index.portfolio;
  const isOwn = (link: { projectId: string | null }): boolean => link.projectId === id;
  return {
    id,
    version,
    isOfSource: origin === "source",
    fields: {
      name: project.name,
      fullName: project.fullName,
      kind: project.kind,
      industryId: project.industryId,
      goalId: project.goalId,
      stage: project.stage,
      description: project.description,
      expectedEffect: project.expectedEffect,
      federalProject: project.federalProject,
      responsibleAuthorityId: project.responsibleAuthorityId,
      leadPositionId: project.leadPositionId,
      fundingRequirement: project.fundingRequirement,
      startDate: project.startDate,
      endDate: project.endDate,
      performerIds: ProjectPerformer.filter(isOwn).map(({ authorityId }) => authorityId),
      systemIds: ProjectSystem.filter(isOwn).map(({ systemId }) => systemId),
      actIds: LegalActLink.filter(isOwn).map(({ legalActId }) => legalActId),
    },
  };
};

const byName = (one: Reference, other: Reference): number => one.name.localeCompare(other.name, "ru");
const named = ({ id, name }: Reference): Reference => ({ id, name });

/** Industries and goals in the order of the strategy, the rest by name. */
export const projectCardChoices = ({ portfolio, industries }: PortfolioIndex): ProjectCardChoices => ({
  industries: industries.map(named),
  goals: portfolio.Goal.toSorted((one, other) => one.number - other.number).map(({ id, number, text }) => ({
    id,
    name: `${number}. ${text}`,
  })),
  authorities: portfolio.Authority.map(named).toSorted(byName),
  positions: portfolio.Position.map(({ id, title }) => ({ id, name: title })).toSorted(byName),
  systems: portfolio.InformationSystem.map(named).toSorted(byName),
  acts: portfolio.LegalAct.map((act) => ({ id: act.id, name: actCitation(act) })).toSorted(byName),
});

/** The performers, systems and acts of a project, by name. */
export const projectTies = ({ portfolio }: PortfolioIndex, projectId: string): ProjectTies => {
  const tied = <Link extends { projectId: string | null }>(
    links: readonly Link[],
    other: (link: Link) => string,
  ): ReadonlySet<string> =>
    new Set(links.filter((link) => link.projectId === projectId).map((link) => other(link)));
  const performers = tied(portfolio.ProjectPerformer, ({ authorityId }) => authorityId);
  const systems = tied(portfolio.ProjectSystem, ({ systemId }) => systemId);
  const acts = tied(portfolio.LegalActLink, ({ legalActId }) => legalActId);
  return {
    performers: portfolio.Authority.filter(({ id }) => performers.has(id))
      .map(named)
      .toSorted(byName),
    systems: portfolio.InformationSystem.filter(({ id }) => systems.has(id))
      .map(named)
      .toSorted(byName),
    acts: portfolio.LegalAct.filter(({ id }) => acts.has(id))
      .map((act) => ({ id: act.id, name: actCitation(act) }))
      .toSorted(byName),
  };
};
