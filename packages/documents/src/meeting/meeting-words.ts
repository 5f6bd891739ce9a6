import type { CouncilPart, MeetingKind, MeetingState, PaperHeading, PaperPoint } from "@kedr/domain";
import { dateInWords } from "../calendar-words.ts";
import { printableLine } from "../printable-text.ts";
import { officialLine } from "./official-text.ts";

/** Of which meeting a paper is, in the genitive: the words of each kind are fixed, so nothing is declined here. */
const kindInGenitive: Readonly<Record<MeetingKind, string>> = {
  ordinary: "заседания",
  extraordinary: "внеочередного заседания",
  written: "заседания в заочной форме",
};

/** What a meeting is, in a table. */
export const kindWords: Readonly<Record<MeetingKind, string>> = {
  ordinary: "очередное",
  extraordinary: "внеочередное",
  written: "заочное голосование",
};

/** How far a meeting is, in a table. */
export const meetingStateWords: Readonly<Record<MeetingState, string>> = {
  planned: "запланировано",
  agenda_approved: "повестка утверждена",
  in_session: "идёт",
  held: "проведено",
  minutes_approved: "протокол утверждён",
  cancelled: "отменено",
};

/** Behind the name of a member; nothing for an ordinary one. */
export const partWords: Readonly<Record<CouncilPart, string | null>> = {
  chair: "председатель Совета",
  deputy_chair: "заместитель председателя Совета",
  secretary: "секретарь Совета",
  member: null,
};

/** «заседания № 1». */
export const ofMeeting = ({ kind, number }: Pick<PaperHeading, "kind" | "number">): string =>
  number === null ? kindInGenitive[kind] : `${kindInGenitive[kind]} № ${number}`;

/** The title of a paper in the properties of its file. */
export const paperTitle = (name: string, heading: PaperHeading): string =>
  `${name} ${ofMeeting(heading)}. ${printableLine(heading.councilName) ?? ""}, ${dateInWords(heading.date)}`;

const span = (from: string | null, to: string | null): string =>
  to === null ? officialLine(from) : `${officialLine(from)} – ${officialLine(to)}`;

/** When a meeting is to be, or for the minutes when it really was. */
export const timeLine = (heading: PaperHeading, isRecord: boolean): string => {
  const { kind, votingUntil, startTime, endTime, openedTime, closedTime } = heading;
  if (kind === "written") {
    return `Голосование проводится по: ${votingUntil === null ? "не внесено" : dateInWords(votingUntil)}`;
  }
  const hasRecord = isRecord && (openedTime !== null || closedTime !== null);
  return `Время проведения: ${hasRecord ? span(openedTime, closedTime) : span(startTime, endTime)}`;
};

/** Until when a point is to be carried out, with dates of addressees that differ; null where none is set. */
export const dueLine = ({
  dueDate,
  ownDueDates,
}: Pick<PaperPoint, "dueDate" | "ownDueDates">): string | null => {
  const dates = [
    ...(dueDate === null ? [] : [`до ${dateInWords(dueDate)}`]),
    ...ownDueDates.map(({ name, date }) => `${officialLine(name)} — до ${dateInWords(date)}`),
  ];
  return dates.length === 0 ? null : `Срок: ${dates.join("; ")}`;
};
