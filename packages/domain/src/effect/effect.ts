import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DecisionRecord } from "../council/council.record.ts";
import { explainedMember } from "../explain/explain-indicator.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { EffectLog } from "./effect-log.ts";
import type { Effect } from "./effect.view.ts";
import { indicatorEffect } from "./indicator-effect.ts";
import { milestoneEffect } from "./milestone-effect.ts";
import { moneyEffect } from "./money-effect.ts";

/** Works out effects over one portfolio; the indicators' views are made once, and only where one is asked for. */
export const effectsIn = (
  portfolio: Portfolio,
  log: EffectLog,
): ((decision: DecisionRecord) => Effect | null) => {
  let views: ReadonlyMap<string, IndicatorView> | null = null;
  const viewOf = (id: string): IndicatorView | undefined => {
    views ??= new Map(indicatorList(portfolio).indicators.map((view) => [view.id, view]));
    return views.get(id);
  };
  return (decision) => {
    const decidedOn = decidedOnDay(portfolio, decision);
    return (
      ofMilestone(portfolio, log, { decision, decidedOn }) ??
      ofMoney(portfolio, log, { decision, decidedOn }) ??
      ofIndicator(portfolio, viewOf, { decision, decidedOn })
    );
  };
};

/** The day of the meeting that adopted a decision; null for one that is not adopted, or that no meeting is known of. */
export const decidedOnDay = (
  { AgendaItem, Meeting }: Portfolio,
  { state, agendaItemId }: DecisionRecord,
): CalendarDate | null => {
  if (state !== "adopted") return null;
  const item = AgendaItem.find(({ id }) => id === agendaItemId);
  return Meeting.find(({ id }) => id === item?.meetingId)?.date ?? null;
};

interface Dated {
  decision: DecisionRecord;
  decidedOn: CalendarDate | null;
}

const ofMilestone = (portfolio: Portfolio, log: EffectLog, { decision, decidedOn }: Dated): Effect | null => {
  const milestone = portfolio.Milestone.find(({ id }) => id === decision.effectMilestoneId);
  const project = portfolio.Project.find(({ id }) => id === milestone?.projectId);
  if (milestone === undefined || project === undefined) return null;
  return {
    kind: "milestone",
    subject: { id: milestone.id, name: milestone.title },
    project: { id: project.id, name: project.name },
    ...milestoneEffect(
      log.milestones.filter(({ id }) => id === milestone.id),
      decidedOn,
    ),
  };
};

const ofMoney = (portfolio: Portfolio, log: EffectLog, { decision, decidedOn }: Dated): Effect | null => {
  const project = portfolio.Project.find(({ id }) => id === decision.effectProjectId);
  if (project === undefined) return null;
  const lines = log.fundingLines.filter(({ projectId }) => projectId === project.id);
  return { kind: "money", subject: { id: project.id, name: project.name }, ...moneyEffect(lines, decidedOn) };
};

const ofIndicator = (
  portfolio: Portfolio,
  viewOf: (id: string) => IndicatorView | undefined,
  { decision, decidedOn }: Dated,
): Effect | null => {
  if (decision.indicatorId === null) return null;
  const member = explainedMember(portfolio, decision.indicatorId);
  const indicator = viewOf(decision.indicatorId);
  if (member === null || indicator === undefined) return null;
  return {
    kind: "indicator",
    subject: { id: indicator.id, name: indicator.name },
    indicator,
    ...indicatorEffect({
      indicator: member.indicator,
      values: member.values,
      decidedOn,
      today: portfolio.today,
    }),
  };
};
