import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addresseesOf } from "../council/addressees.ts";
import { inAgendaOrder } from "../council/agenda-order.ts";
import type { AgendaItemRecord, DecisionRecord, DecisionState } from "../council/council.record.ts";
import { decisionSentence } from "../council/decision-wording.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

/** A point as papers print it. */
export interface PaperPoint {
  decisionId: string;
  /** Of the question and of the point in it: «2.1». */
  number: string;
  state: DecisionState;
  /** The whole sentence; whom it is addressed to may follow on a line of its own. */
  text: string;
  dueDate: CalendarDate | null;
  /** Dates of addressees that differ from the point's. */
  ownDueDates: { name: string; date: CalendarDate }[];
}

/** What a paper says of a point: the last wording that was entered, and until when. */
export const pointWords = (
  portfolio: Portfolio,
  decision: DecisionRecord,
): Pick<PaperPoint, "text" | "dueDate" | "ownDueDates"> => {
  const addressed = addresseesOf(portfolio, decision.id);
  // Their own dates stand with the point's date: not a second time beside the names.
  const named = addressed.map(({ name }) => ({ name, dueDate: null }));
  return {
    text: decisionSentence({ ...decision, addressed: named }),
    dueDate: decision.dueDate,
    ownDueDates: addressed.flatMap(({ name, dueDate }) =>
      dueDate === null || dueDate === decision.dueDate ? [] : [{ name, date: dueDate }],
    ),
  };
};

/** A point of a question, in words. */
export const paperPoint = (
  portfolio: Portfolio,
  { number }: Pick<AgendaItemRecord, "number">,
  decision: DecisionRecord,
): PaperPoint => ({
  decisionId: decision.id,
  number: `${number}.${decision.number}`,
  state: decision.state,
  ...pointWords(portfolio, decision),
});

/** The questions of a meeting in order. */
export const questionsOf = ({ AgendaItem }: Portfolio, meetingId: string): AgendaItemRecord[] =>
  inAgendaOrder(AgendaItem.filter((item) => item.meetingId === meetingId));

/** The points of a question in order. */
export const pointsOf = ({ Decision }: Portfolio, itemId: string): DecisionRecord[] =>
  inAgendaOrder(Decision.filter(({ agendaItemId }) => agendaItemId === itemId));
