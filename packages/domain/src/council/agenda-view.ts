import { attachmentViews } from "../attachment/attachment-view.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { inAgendaOrder } from "./agenda-order.ts";
import type { AgendaItemRecord } from "./council.record.ts";
import type { AgendaItemView } from "./council.view.ts";
import { decisionView } from "./decision-view.ts";

/**
 * The questions of a meeting in order, each with its decisions and the minute at which it starts. A question
 * without an allotted time takes none.
 */
export function agendaView(
  portfolio: Portfolio,
  meetingId: string,
): { items: AgendaItemView[]; totalMinutes: number } {
  const positions = byId(portfolio.Position);
  const projects = byId(portfolio.Project);
  const indicators = byId(portfolio.Indicator);
  const industries = byId(portfolio.Industry);
  const papers = groupedBy(portfolio.Attachment, ({ agendaItemId }) => agendaItemId);
  const decisions = groupedBy(portfolio.Decision, ({ agendaItemId }) => agendaItemId);
  let totalMinutes = 0;
  const items = inAgendaOrder(portfolio.AgendaItem.filter((item) => item.meetingId === meetingId)).map(
    (item) => {
      const startsAfterMinutes = totalMinutes;
      totalMinutes += item.minutesAllotted ?? 0;
      return {
        id: item.id,
        number: item.number,
        title: item.title,
        presenterPosition: referenceTo(positions, item.presenterPositionId),
        presenter: item.presenter,
        coPresenterPosition: referenceTo(positions, item.coPresenterPositionId),
        coPresenter: item.coPresenter,
        minutesAllotted: item.minutesAllotted,
        startsAfterMinutes,
        reason: item.reason,
        suggestionKey: item.suggestionKey,
        project: referenceTo(projects, item.projectId),
        indicator: referenceTo(indicators, item.indicatorId),
        industry: referenceTo(industries, item.industryId),
        carriedFrom: carriedFrom(portfolio, item),
        papers: attachmentViews(papers.get(item.id) ?? []),
        decisions: inAgendaOrder(decisions.get(item.id) ?? []).map((decision) =>
          decisionView(portfolio, decision, indicators),
        ),
        origin: item.origin,
        version: item.version,
      };
    },
  );
  return { items, totalMinutes };
}

const carriedFrom = (
  { AgendaItem, Meeting }: Portfolio,
  { carriedFromId }: AgendaItemRecord,
): AgendaItemView["carriedFrom"] => {
  const earlier = AgendaItem.find(({ id }) => id === carriedFromId);
  const meeting = earlier && Meeting.find(({ id }) => id === earlier.meetingId);
  return meeting ? { meetingId: meeting.id, date: meeting.date } : null;
};
