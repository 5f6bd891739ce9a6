import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { AgendaItemRecord, DecisionRecord } from "../council/council.record.ts";
import { isToCome } from "../council/meeting-stage.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { pointWords, type PaperPoint } from "./paper-point.ts";

/** A point that is put before the Council. */
export interface DraftPoint extends Pick<PaperPoint, "text" | "dueDate" | "ownDueDates"> {
  /** The day of the meeting; null while the point waits for one. */
  meetingDate: CalendarDate | null;
}

interface Draft {
  decision: DecisionRecord;
  item: AgendaItemRecord | undefined;
}

/** The points that wait for a decision and fit, those of the next meeting first, those without one last. */
export const draftPoints = (portfolio: Portfolio, fits: (draft: Draft) => boolean): DraftPoint[] => {
  const items = byId(portfolio.AgendaItem);
  const meetings = byId(portfolio.Meeting);
  return portfolio.Decision.flatMap((decision) => {
    const item = items.get(decision.agendaItemId ?? "");
    const meeting = meetings.get(item?.meetingId ?? "");
    if (decision.state !== "draft" || (meeting && !isToCome(meeting)) || !fits({ decision, item })) return [];
    return [
      { decision, order: `${meeting?.date ?? "9999"} ${item?.number ?? 0}`, date: meeting?.date ?? null },
    ];
  })
    .toSorted(
      (one, other) => one.order.localeCompare(other.order) || one.decision.number - other.decision.number,
    )
    .map(({ decision, date }) => ({
      ...pointWords(portfolio, decision),
      meetingDate: date,
    }));
};
