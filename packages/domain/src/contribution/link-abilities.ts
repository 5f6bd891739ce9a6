import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { LinkSubject } from "../access/link-subject.ts";
import type { ProjectIndicatorRecord } from "../indicator/indicator.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { nothingMay, type JudgeLink } from "./link-view.ts";
import type { LinkAbilities } from "./contribution.view.ts";

/** The posts that answer for an indicator: those of its responsible body, and the one named. */
const responsiblePositionIds = ({ portfolio }: PortfolioIndex, indicatorId: string): string[] => {
  const indicator = portfolio.Indicator.find(({ id }) => id === indicatorId);
  const authorityId = indicator?.responsibleAuthorityId ?? null;
  return portfolio.Position.filter(
    (post) =>
      post.id === indicator?.responsiblePositionId ||
      (authorityId !== null && post.authorityId === authorityId),
  ).map(({ id }) => id);
};

/** What the permission to confirm looks at. */
export const linkSubject = (
  index: PortfolioIndex,
  link: ProjectIndicatorRecord,
  project: ProjectRecord,
): LinkSubject => ({ project, responsiblePositionIds: responsiblePositionIds(index, link.indicatorId) });

/**
 * Whether the actor may take a link away: the keepers any but the source's, a lead what was entered for the own project
 * and is not confirmed yet.
 */
export const mayWithdrawLink = (
  actor: Actor,
  { confidence, origin }: ProjectIndicatorRecord,
  project: ProjectRecord,
): boolean =>
  can(actor, "indicator.administer", null) ||
  (confidence === "assumed" && origin === "entered" && can(actor, "contribution.state", project));

/** What the actor may do with each link today; the state of the link is looked at as well. */
export const judgeLinks =
  (index: PortfolioIndex, actor: Actor): JudgeLink =>
  ({ link, summary }): LinkAbilities => {
    const project = index.projectById.get(summary.id);
    if (project === undefined) return nothingMay;
    const mayConfirm = can(actor, "contribution.confirm", linkSubject(index, link, project));
    return {
      canState: can(actor, "contribution.state", project),
      canConfirm: link.confidence === "assumed" && mayConfirm,
      canUnconfirm: link.confidence === "confirmed" && mayConfirm,
      canWithdraw: link.confidence !== "stated" && mayWithdrawLink(actor, link, project),
    };
  };

/** Whether the actor may link the project to indicators, or with null, some project to an indicator. */
export const mayLink = (index: PortfolioIndex, actor: Actor, project: ProjectRecord | null): boolean =>
  project === null
    ? index.portfolio.Project.some((one) => can(actor, "contribution.state", one))
    : can(actor, "contribution.state", project);
