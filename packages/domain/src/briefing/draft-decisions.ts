import { backlog } from "../council/backlog.ts";
import type { AgendaItemRecord, DecisionRecord, MeetingRecord } from "../council/council.record.ts";
import { decisionSentence } from "../council/decision-wording.ts";
import { isToCome } from "../council/meeting-stage.ts";
import { byId } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { DraftDecision } from "./briefing.view.ts";

interface Draft {
  decision: DecisionRecord;
  /** Where it stands on an agenda; null in the backlog. */
  item: AgendaItemRecord | null;
  meeting: MeetingRecord | null;
}

/**
 * Decisions that are drafts today: those on the agendas of meetings to come, the next meeting first, then the backlog.
 * Of a meeting already held none is a draft any more, whatever was entered of it. With industries, those alone that are
 * about a project or an indicator of one of them.
 */
export const draftDecisions = (
  index: PortfolioIndex,
  industryIds: ReadonlySet<string> | null,
): DraftDecision[] =>
  [...draftsOnAgendas(index), ...backlog(index.portfolio).map(waiting)]
    .filter((draft) => industryIds === null || industriesOf(index, draft).some((id) => industryIds.has(id)))
    .map(({ decision, meeting }) => ({
      id: decision.id,
      text: decisionSentence(decision),
      dueDate: decision.dueDate,
      meetingDate: meeting?.date ?? null,
      origin: decision.origin,
      slide: decision.sourceSlide,
    }));

const waiting = (decision: DecisionRecord): Draft => ({ decision, item: null, meeting: null });

const draftsOnAgendas = ({ portfolio }: PortfolioIndex): Draft[] => {
  const items = byId(portfolio.AgendaItem);
  const meetings = byId(portfolio.Meeting);
  return portfolio.Decision.flatMap((decision) => {
    const item = items.get(decision.agendaItemId ?? "");
    const meeting = item && meetings.get(item.meetingId);
    const waits = item !== undefined && meeting !== undefined && isToCome(meeting);
    return waits && decision.state === "draft" ? [{ decision, item, meeting }] : [];
  }).toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};

const placeOf = ({ decision, item, meeting }: Draft): string =>
  [
    meeting?.date ?? "",
    String(item?.number ?? 0).padStart(9, "0"),
    String(decision.number).padStart(9, "0"),
    decision.id,
  ].join(" ");

const industriesOf = ({ portfolio, projectById }: PortfolioIndex, { decision, item }: Draft): string[] => {
  const indicatorIds = [decision.indicatorId, item?.indicatorId];
  return [
    projectById.get(item?.projectId ?? "")?.industryId,
    ...portfolio.Indicator.filter(({ id }) => indicatorIds.includes(id)).map(({ industryId }) => industryId),
  ].flatMap((id) => id ?? []);
};
