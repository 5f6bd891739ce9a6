import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import { curatorLookup } from "../industry/curator-lookup.ts";
import { byId } from "../portfolio/grouping.ts";
import { industryReference, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { RescheduleRequestRecord } from "./reschedule.record.ts";
import type { MovedTarget, RescheduleView } from "./reschedule.view.ts";

/**
 * Turns requests of one index into views; the lookups are made once. Null where the project is no longer recorded. A
 * project that has changed its industry counts with the one it is in now, whenever its targets were moved: a portfolio
 * keeps no earlier one.
 */
export const rescheduleViewing = (
  index: PortfolioIndex,
): ((request: RescheduleRequestRecord) => RescheduleView | null) => {
  const targetOf = targetNaming(index);
  const curatorOn = curatorLookup(index.portfolio.Curation);
  return (request) => {
    const project = index.projectById.get(request.projectId);
    const target = targetOf(request);
    if (!project || !target) return null;
    return {
      id: request.id,
      project: { id: project.id, name: project.name },
      industry: industryReference(index, project.industryId),
      // Who moved it, or let it be moved; a request that waits is with whoever curates today.
      deputy: positionReference(index, curatorOn(project.industryId, request.decidedOn ?? index.today)),
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
    };
  };
};

/** The day a request is dated by: that of the decision, of the request while there is none. */
export const movedOn = ({
  decidedOn,
  requestedOn,
}: Pick<RescheduleRequestRecord, "decidedOn" | "requestedOn">): CalendarDate => decidedOn ?? requestedOn;

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
