import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { backlog } from "./backlog.ts";
import type { MeetingRecord } from "./council.record.ts";
import type { CouncilPage } from "./council.view.ts";
import { decisionView } from "./decision-view.ts";
import { planItemsWaiting } from "./year-plan.ts";

/** The Council: its meetings, the latest first, and the draft decisions that wait for one. */
export function councilPage(portfolio: Portfolio, canPrepare: boolean): CouncilPage {
  const [council] = portfolio.Council.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const items = groupedBy(portfolio.AgendaItem, ({ meetingId }) => meetingId);
  const points = groupedBy(portfolio.Decision, ({ agendaItemId }) => agendaItemId);
  const indicators = byId(portfolio.Indicator);
  return {
    today: portfolio.today,
    council: council ? { id: council.id, name: council.name } : null,
    meetings: portfolio.Meeting.filter(({ councilId }) => councilId === council?.id)
      .toSorted((one, other) => (whenOf(one) > whenOf(other) ? -1 : 1))
      .map(({ id, number, date, kind, startTime, state, registrationNumber, origin }) => ({
        id,
        number,
        date,
        kind,
        startTime,
        state,
        items: items.get(id)?.length ?? 0,
        decisions: (items.get(id) ?? []).reduce((sum, item) => sum + (points.get(item.id)?.length ?? 0), 0),
        registrationNumber,
        origin,
      })),
    planItems: council ? planItemsWaiting(portfolio) : [],
    backlog: backlog(portfolio).map((decision) => decisionView(portfolio, decision, indicators)),
    canPrepare,
  };
}

const whenOf = ({ date, startTime, id }: MeetingRecord): string => `${date} ${startTime ?? ""} ${id}`;
