import { presentersInWords } from "../council/agenda-content.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { paperFiles, type PaperFile } from "./paper-files.ts";
import { paperHeading, type PaperHeading, type PaperSources } from "./paper-heading.ts";
import { paperPoint, pointsOf, questionsOf, type PaperPoint } from "./paper-point.ts";
import { participantsOf } from "./participants.ts";

/** A question of the agenda as the document prints it. */
export interface AgendaOutlineQuestion {
  number: number;
  title: string;
  /** Who reports, and who together with them: the post, with the name beside it where both are entered. */
  presenters: string[];
  minutesAllotted: number | null;
  points: PaperPoint[];
  papers: PaperFile[];
}

/** What the agenda document says, before any formatting. */
export interface AgendaOutline {
  heading: PaperHeading;
  questions: AgendaOutlineQuestion[];
  /** Those who are no members of the Council. */
  invited: string[];
}

/** The agenda of a meeting as a document: posts by their titles, points as full sentences. */
export const agendaOutline = (sources: PaperSources): AgendaOutline => {
  const { portfolio, meeting } = sources;
  return {
    heading: paperHeading(sources),
    questions: agendaQuestions(portfolio, meeting.id),
    invited: participantsOf(portfolio, meeting).invited.map(({ name }) => name),
  };
};

const agendaQuestions = (portfolio: Portfolio, meetingId: string): AgendaOutlineQuestion[] =>
  questionsOf(portfolio, meetingId).map((item) => ({
    number: item.number,
    title: item.title,
    presenters: presentersInWords(portfolio, item),
    minutesAllotted: item.minutesAllotted,
    points: pointsOf(portfolio, item.id).map((decision) => paperPoint(portfolio, item, decision)),
    papers: paperFiles(portfolio, item.id),
  }));
