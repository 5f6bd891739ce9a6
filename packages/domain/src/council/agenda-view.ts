import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { inAgendaOrder } from "./agenda-order.ts";
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
        minutesAllotted: item.minutesAllotted,
        startsAfterMinutes,
        reason: item.reason,
        suggestionKey: item.suggestionKey,
        project: referenceTo(projects, item.projectId),
        indicator: referenceTo(indicators, item.indicatorId),
        decisions: inAgendaOrder(decisions.get(item.id) ?? []).map((decision) =>
          decisionView(decision, indicators),
        ),
        origin: item.origin,
        version: item.version,
      };
    },
  );
  return { items, totalMinutes };
}
