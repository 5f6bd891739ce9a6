import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import { curatorOf, industryReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RescheduleRequestRecord } from "./reschedule.record.ts";
import type { MovedTarget, RescheduleView } from "./reschedule.view.ts";

/** Turns requests of one index into views; the lookups are made once. */
export const rescheduleViews = (
  index: PortfolioIndex,
  requests: readonly RescheduleRequestRecord[],
): RescheduleView[] => {
  const targetOf = targetNaming(index);
  return requests.flatMap((request) => {
    const project = index.projectById.get(request.projectId);
    const target = targetOf(request);
    if (!project || !target) return [];
    return [
      {
        id: request.id,
        project: { id: project.id, name: project.name },
        industry: industryReference(index, project.industryId),
        deputy: curatorOf(index, project.industryId),
        target,
        reason: request.reason,
        effect: request.effect,
        state: request.state,
        requestedBy: request.requestedBy,
        requestedOn: request.requestedOn,
        decidedBy: request.decidedBy,
        decidedOn: request.decidedOn,
        decisionComment: request.decisionComment,
        origin: request.origin,
        version: request.version,
      },
    ];
  });
};

/** A target that is no longer recorded is known by its id. */
const targetNaming = ({
  portfolio,
}: PortfolioIndex): ((request: RescheduleRequestRecord) => MovedTarget | null) => {
  const milestones = byId(portfolio.Milestone);
  const targets = byId(portfolio.IndicatorTarget);
  const indicators = byId(portfolio.Indicator);
  return ({ milestoneId, indicatorTargetId, oldDate, newDate, oldValue, newValue }) => {
    if (milestoneId !== null && oldDate !== null && newDate !== null) {
      const title = milestones.get(milestoneId)?.title ?? milestoneId;
      const days = daysBetween(oldDate, newDate);
      return { kind: "milestone", milestoneId, title, oldDate, newDate, days };
    }
    if (indicatorTargetId === null || oldValue === null || newValue === null) return null;
    const target = targets.get(indicatorTargetId);
    const indicator = target && indicators.get(target.indicatorId);
    return {
      kind: "indicator",
      indicatorTargetId,
      indicatorId: indicator?.id ?? null,
      title: indicator?.name ?? indicatorTargetId,
      unit: indicator?.unit ?? "",
      year: target?.year ?? null,
      oldValue,
      newValue,
    };
  };
};
