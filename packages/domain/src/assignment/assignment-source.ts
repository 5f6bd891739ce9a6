import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { AssignmentRecord } from "./assignment.record.ts";
import type { AssignmentSource } from "./assignment.view.ts";

/** The point of a decision that an assignment follows from, with its meeting; null for any other. */
export const assignmentSource = (
  { portfolio }: PortfolioIndex,
  { decisionId }: Pick<AssignmentRecord, "decisionId">,
): AssignmentSource | null => {
  const decision = decisionId === null ? undefined : portfolio.Decision.find(({ id }) => id === decisionId);
  if (decision === undefined) return null;
  const question = portfolio.AgendaItem.find(({ id }) => id === decision.agendaItemId);
  const meeting = question && portfolio.Meeting.find(({ id }) => id === question.meetingId);
  return {
    decisionId: decision.id,
    point: question ? `${question.number}.${decision.number}` : String(decision.number),
    meeting: meeting ? { id: meeting.id, number: meeting.number, date: meeting.date } : null,
  };
};
