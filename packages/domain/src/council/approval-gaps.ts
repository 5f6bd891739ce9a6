import type { Portfolio } from "../portfolio/portfolio.ts";
import type { MeetingRecord } from "./council.record.ts";

/** What still keeps the minutes of a meeting from being approved, with its place: a question («2») or a point («2.1»). */
export type ApprovalGap =
  | { code: "number_missing"; place: null }
  | { code: "item_without_outcome" | "point_still_draft"; place: string };

/**
 * Everything that is missing from the record of a meeting, in the order of its agenda: a number, what became of a
 * question, and a point of a question that was considered but neither adopted nor rejected.
 */
export const approvalGaps = (
  { AgendaItem, Decision }: Pick<Portfolio, "AgendaItem" | "Decision">,
  { id, number }: Pick<MeetingRecord, "id" | "number">,
): ApprovalGap[] => {
  const items = AgendaItem.filter(({ meetingId }) => meetingId === id).toSorted(
    (one, other) => one.number - other.number,
  );
  const inRecord = items.flatMap((item): ApprovalGap[] => {
    if (item.outcome === null) return [{ code: "item_without_outcome", place: String(item.number) }];
    if (item.outcome !== "considered") return [];
    return Decision.filter(({ agendaItemId, state }) => agendaItemId === item.id && state === "draft")
      .toSorted((one, other) => one.number - other.number)
      .map((point) => ({ code: "point_still_draft", place: `${item.number}.${point.number}` }));
  });
  return [...(number === null ? [{ code: "number_missing", place: null } as const] : []), ...inRecord];
};
