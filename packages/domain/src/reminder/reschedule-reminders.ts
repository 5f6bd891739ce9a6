import type { Actor } from "../access/actor.ts";
import { daysBetween } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { RescheduleRequestRecord } from "../reschedule/reschedule.record.ts";
import type { Reminder } from "./reminder.ts";

/** A decision is news for a week; older ones are in the ledger. */
const newsDays = 7;

const targetOf = ({ portfolio }: PortfolioIndex, request: RescheduleRequestRecord): string => {
  if (request.milestoneId !== null) {
    return portfolio.Milestone.find(({ id }) => id === request.milestoneId)?.title ?? "";
  }
  const target = portfolio.IndicatorTarget.find(({ id }) => id === request.indicatorTargetId);
  return portfolio.Indicator.find(({ id }) => id === target?.indicatorId)?.name ?? "";
};

const thingOf = ({ id, projectId }: RescheduleRequestRecord) =>
  ({ entity: "RescheduleRequest", entityId: id, projectId }) as const;

/** The moves of targets that wait for somebody's decision, for those who decide; never for whoever asked. */
export const requestedReminders = (
  index: PortfolioIndex,
  { actor, project }: { actor: Actor; project: ProjectRecord },
): Reminder[] =>
  (index.reschedulesByProject.get(project.id) ?? [])
    .filter(({ state, requestedById }) => state === "requested" && requestedById !== actor.accountId)
    .map((request) => ({
      kind: "reschedule_requested",
      ...thingOf(request),
      details: {
        projectName: project.name,
        target: targetOf(index, request),
        requestedBy: request.requestedBy,
      },
      since: request.requestedOn,
    }));

/** The decisions of the last week, for the project's lead and for whoever asked. */
export const decidedReminders = (
  index: PortfolioIndex,
  { actor, project, isLead }: { actor: Actor; project: ProjectRecord; isLead: boolean },
): Reminder[] =>
  (index.reschedulesByProject.get(project.id) ?? []).flatMap((request): Reminder[] => {
    const { state, decidedOn, decidedById, decisionComment, requestedById } = request;
    if (state !== "accepted" && state !== "returned") return [];
    if (decidedOn === null || daysBetween(decidedOn, index.today) > newsDays) return [];
    if (decidedById === actor.accountId || !(isLead || requestedById === actor.accountId)) return [];
    const details = {
      projectName: project.name,
      target: targetOf(index, request),
      isAccepted: state === "accepted",
      comment: decisionComment,
    };
    return [{ kind: "reschedule_decided", ...thingOf(request), details, since: decidedOn }];
  });
