import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { findsAllWords } from "../wording/searchable.ts";
import type { AgendaItemRecord, DecisionRecord, MeetingRecord, MeetingState } from "./council.record.ts";

/** What a search of the Council's papers finds: a meeting, a question of one, or a point of a question. */
export interface CouncilHit {
  kind: "meeting" | "question" | "point";
  /** Of the meeting, the question or the point. */
  id: string;
  /** Null for a point that waits in the backlog. */
  meeting: {
    id: string;
    date: CalendarDate;
    number: number | null;
    state: MeetingState;
    registrationNumber: string | null;
  } | null;
  /** The place within its meeting: a question («2») or a point («2.1»). */
  place: string | null;
  text: string | null;
}

export interface CouncilSearch {
  hits: CouncilHit[];
  /** How many there are, more than are told where there are many. */
  total: number;
}

const most = 50;

interface Place {
  meeting: MeetingRecord | undefined;
  item: AgendaItemRecord | undefined;
}

const inMeeting = (meeting: MeetingRecord | undefined): CouncilHit["meeting"] =>
  meeting
    ? {
        id: meeting.id,
        date: meeting.date,
        number: meeting.number,
        state: meeting.state,
        registrationNumber: meeting.registrationNumber,
      }
    : null;

const pointHit = ({ id, number, text }: DecisionRecord, { meeting, item }: Place): CouncilHit => ({
  kind: "point",
  id,
  meeting: inMeeting(meeting),
  place: item ? `${item.number}.${number}` : null,
  text,
});

const numberAlone = /^№?\s*(\d+)$/;

/** A number alone is the meeting's own, whole; anything else may stand in the registration number or the place. */
const isMeant = (text: string, { number, registrationNumber, place }: MeetingRecord): boolean =>
  number === Number(numberAlone.exec(text.trim())?.[1]) || findsAllWords(text, [registrationNumber, place]);

/** Meetings first, then questions and points; of each kind the latest meeting first, those of no meeting last. */
const kinds = ["meeting", "question", "point"];
const byPlace = (one: CouncilHit, other: CouncilHit): number => {
  const kind = kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
  const date = (other.meeting?.date ?? "").localeCompare(one.meeting?.date ?? "");
  return kind || date || (one.place ?? "").localeCompare(other.place ?? "", "ru", { numeric: true });
};

/**
 * Finds meetings by their number, the number of the records system and the place, questions by their titles, and points
 * by their texts and addressees. Every word must be there; nothing is found for no words.
 */
export const searchCouncil = (portfolio: Portfolio, text: string): CouncilSearch => {
  if (text.trim() === "") return { hits: [], total: 0 };
  const meetings = new Map(portfolio.Meeting.map((meeting) => [meeting.id, meeting]));
  const items = new Map(portfolio.AgendaItem.map((item) => [item.id, item]));
  const found: CouncilHit[] = [
    ...portfolio.Meeting.filter((meeting) => isMeant(text, meeting)).map((meeting): CouncilHit => ({
      kind: "meeting",
      id: meeting.id,
      meeting: inMeeting(meeting),
      place: null,
      text: meeting.place,
    })),
    ...portfolio.AgendaItem.filter(({ title }) => findsAllWords(text, [title])).map(
      ({ id, meetingId, number, title }): CouncilHit => ({
        kind: "question",
        id,
        meeting: inMeeting(meetings.get(meetingId)),
        place: String(number),
        text: title,
      }),
    ),
    ...portfolio.Decision.filter((point) => findsAllWords(text, [point.text, point.addressees])).map(
      (point) => {
        const item = items.get(point.agendaItemId ?? "");
        return pointHit(point, { meeting: meetings.get(item?.meetingId ?? ""), item });
      },
    ),
  ].toSorted(byPlace);
  return { hits: found.slice(0, most), total: found.length };
};
