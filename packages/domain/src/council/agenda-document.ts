import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { AgendaItemView, MeetingView } from "./council.view.ts";
import { decisionSentence } from "./decision-wording.ts";

/** A question of the agenda as the document prints it. */
export interface AgendaOutlineQuestion {
  title: string;
  presenter: string | null;
  minutesAllotted: number | null;
  decisions: { text: string; dueDate: CalendarDate | null }[];
}

/** What the agenda document says, before any formatting; the renderer in packages/documents takes this shape. */
export interface AgendaOutline {
  councilName: string;
  meetingNumber: number | null;
  date: CalendarDate;
  startTime: string | null;
  place: string | null;
  chair: string | null;
  secretary: string | null;
  isTraining: boolean;
  questions: AgendaOutlineQuestion[];
}

/**
 * The agenda of a meeting as a document: posts by their titles, decisions as full sentences. It is marked as training
 * in the training portfolio, and wherever a training record is on it.
 */
export const agendaOutline = (meeting: MeetingView, isTrainingPortfolio: boolean): AgendaOutline => ({
  councilName: meeting.council.name,
  meetingNumber: meeting.number,
  date: meeting.date,
  startTime: meeting.startTime,
  place: meeting.place,
  chair: meeting.chair?.name ?? null,
  secretary: meeting.secretary?.name ?? null,
  isTraining: isTrainingPortfolio || hasTrainingRecords(meeting),
  questions: meeting.items.map((item) => ({
    title: item.title,
    presenter: presenterOf(item),
    minutesAllotted: item.minutesAllotted,
    decisions: item.decisions.map((decision) => ({
      text: decisionSentence(decision),
      dueDate: decision.dueDate,
    })),
  })),
});

/** The post, the name beside it where both are entered; null when nobody is appointed. */
function presenterOf({ presenterPosition, presenter }: AgendaItemView): string | null {
  const words = [presenterPosition?.name, presenter?.trim()].filter(
    (part) => part !== undefined && part !== "",
  );
  return words.length > 0 ? words.join(", ") : null;
}

const hasTrainingRecords = ({ origin, items }: MeetingView): boolean =>
  [
    origin,
    ...items.flatMap((item) => [item.origin, ...item.decisions.map((decision) => decision.origin)]),
  ].includes("training");
